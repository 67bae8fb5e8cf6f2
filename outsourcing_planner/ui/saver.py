"""Does what a plan's file needs, in a thread of its own: saves, looks, keeps earlier states and recovery copies."""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from ..storage import recovery
from ..storage.errors import Kind, PlanFileError
from ..storage.history import History
from ..storage.outside import SAME, Became, Sighting, has_own_answers, look
from ..storage.planfile import Contents, PlanFile, encode
from .log_file import trail_of

HISTORY_SECONDS = 60
"""Typing is saved every moment; the history keeps one state a minute, so that it reaches back further."""

_LOST = (Became.CHANGED, Became.OTHER, Became.UNREADABLE, Became.DELETED)
"""What a file became, if what was saved in it is there no more."""

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Outcome(msgspec.Struct, frozen=True):
    """How a save or a look ended: what was to be saved, the file it was about, what went wrong, what the file is now.

    `quiet`: the file was changed by somebody, and nothing here would be lost by showing it as it is now. `at_risk`:
    what is on the screen is in no file but the recovery `copy`, which is None where even that could not be written.
    """

    wanted: Contents
    file: PlanFile
    saved: bool = False
    error: PlanFileError | None = None
    sighting: Sighting = SAME
    quiet: bool = False
    at_risk: bool = False
    copy: Path | None = None


class Saver:
    """Holds the `file`, and makes a recovery copy of what is not in it; `run` gives work to its thread, in order."""

    def __init__(self, file: PlanFile, history: History, recovery_folder: Path, now: Callable[[], datetime]) -> None:
        self.file = file
        self._copy: Path | None = None
        self._history, self._recovery, self._now = history, recovery_folder, now
        self._kept_at: datetime | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="save")

    def run(self, work: Callable[[], T]) -> "Future[T]":
        """Have something done in the thread, after what is under way there."""
        return self._worker.submit(work)

    def stop(self) -> None:
        """End the thread when it has done what it was given; after that `run` must not be called."""
        self._worker.shutdown(wait=True)

    def save(self, wanted: Contents) -> Outcome:
        """Save, and where that is not possible keep a copy and look why; for the thread."""
        file = self.file
        error = self._tried(file, wanted)
        return Outcome(wanted, file, saved=True) if error is None else self._seen(file, wanted, error)

    def look(self, wanted: Contents) -> Outcome:
        """Look what became of the file, and keep a copy where what is on the screen is nowhere else; for the thread."""
        return self._seen(self.file, wanted, None)

    def keep_history(self, *, pinned: bool = False, last: bool = False) -> None:
        """Keep what was just saved: at most once a minute, unless it was agreed or sent, or is the last."""
        now = self._now()
        due = self._kept_at is None or (now - self._kept_at).total_seconds() >= HISTORY_SECONDS
        if pinned or last or due:
            self._kept_at = now
            data, held = self.file.data, self.file.contents
            self.run(lambda: self._history.keep(held.plan_id, held.revision, data, pinned))

    def keep_unsaved(self, contents: Contents) -> None:
        """Keep contents that are about to leave the screen without having been saved, among the earlier states."""
        self.run(lambda: self._history.keep(contents.plan_id, contents.revision, encode(contents)))

    def kept_after(self, contents: Contents, revision: int) -> Contents | None:
        """The plan as it was kept for ever first after that revision; nothing where it is kept no more."""
        return self._history.kept_after(contents.plan_id, revision)

    def drop_copy(self) -> None:
        """The file holds what is on the screen, so the copy of what it did not hold is let go."""
        if self._copy is not None:
            recovery.discard(self._copy)
            self._copy = None

    def may_take(self, sighting: Sighting, wanted: Contents) -> bool:
        """Whether what somebody put into the file may be shown unasked: it is newer, and nothing here is lost by it."""
        theirs, held = sighting.theirs, self.file.contents
        if theirs is None:
            return False
        newer = theirs.revision > held.revision and not has_own_answers(wanted, held)
        return newer or not has_own_answers(wanted, theirs)

    def _tried(self, file: PlanFile, wanted: Contents) -> PlanFileError | None:
        try:
            file.save(wanted)
        except PlanFileError as error:
            return error
        except Exception as error:  # whatever it is, the window must say “Not saved” and keep a copy
            trail = trail_of(type(error), sys.exc_info()[2])
            _log.error("a plan (%s) could not be saved: %s", wanted.plan_id, trail)
            return PlanFileError(Kind.IO, file.path)
        return None

    def _seen(self, file: PlanFile, wanted: Contents, error: PlanFileError | None) -> Outcome:
        sighting = look(file)
        if sighting.became is Became.SAME:
            file.found_again()
            at_risk = error is not None
        else:
            at_risk = error is not None or has_own_answers(wanted, file.contents) or sighting.became in _LOST
        if self.may_take(sighting, wanted):
            return Outcome(wanted, file, error=error, sighting=sighting, quiet=True)
        if at_risk:
            self._copy = recovery.keep(self._recovery, wanted)
        return Outcome(wanted, file, error=error, sighting=sighting, at_risk=at_risk, copy=self._copy)
