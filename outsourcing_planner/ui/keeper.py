"""Keeps an open plan on disk: saves shortly after each edit, in the background, and says in words how it stands."""

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime
from enum import Enum
from pathlib import Path

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ..plan import Plan
from ..storage import recovery
from ..storage.errors import Kind, PlanFileError
from ..storage.history import History
from ..storage.planfile import BriefMade, Contents, PlanFile, agree
from .document import Document
from .surroundings import Surroundings

PAUSE_MS = 700
"""How long after the last edit the plan is saved."""

LONGEST_MS = 1500
"""How long after the first edit it is saved at the latest, however steadily the owner types on."""

HISTORY_SECONDS = 60
"""Typing is saved every moment; the history keeps one state a minute, so that it reaches back further."""


class SaveState(Enum):
    """How the file stands to what is on the screen."""

    SAVED = "saved"
    WAITING = "waiting"
    SAVING = "saving"
    FAILED = "failed"
    READ_ONLY = "read_only"


class Keeper(QObject):
    """Holds the file of one open document; `state_changed` is emitted whenever `said()` would say something else."""

    state_changed = Signal()
    _done = Signal(object)

    def __init__(self, document: Document, file: PlanFile, history: History, around: Surroundings) -> None:
        super().__init__(document)
        self._document, self._file, self._history = document, file, history
        self._recovery, self._now = around.places.recovery, around.now
        self._contents = file.contents
        self._saved_contents = file.contents
        self._saved_at: datetime | None = None
        self._running: Future[None] | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="save")
        self._waiting = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._start)
        self._done.connect(self._finished)
        self.error: PlanFileError | None = None
        self.copy: Path | None = None
        self.why_read_only = document.words.say(file.read_only_because)
        self._stopped = False
        self._pin = False
        self._kept_at: datetime | None = None
        self.state = SaveState.READ_ONLY if document.read_only else SaveState.SAVED
        document.changed.connect(self._edited)

    @property
    def path(self) -> Path:
        """The plan's file."""
        return self._file.path

    @property
    def contents(self) -> Contents:
        """What the file holds or is about to hold."""
        return self._contents

    def said(self) -> str:
        """The state of the save in words: “Saved 14:02”."""
        words = self._document.words
        if self.state is SaveState.FAILED and self.error is not None:
            return words.say("Not saved")
        if self.state is SaveState.READ_ONLY:
            return words.say("Read only")
        if self.state is not SaveState.SAVED:
            return words.say("Saving…")
        at = self._saved_at or self._contents.saved_at
        if at is None:
            return words.say("Saved")
        return words.say("Saved {time}", time=words.clock(at.astimezone().time()))

    def agree(self, on: date) -> None:
        """Freeze the plan as the next agreed version, and save at once."""
        self._take(agree(msgspec.structs.replace(self._contents, draft=self._document.plan), on))
        self.save_now()

    def note_place(self, step: str, visited: frozenset[str]) -> None:
        """Remember the step the owner is on and where they have been; saved with the next edit or on closing."""
        record = self._contents.record
        record = msgspec.structs.replace(record, place=step, visited=tuple(sorted(visited)))
        self._contents = msgspec.structs.replace(self._contents, record=record)

    def save_copy(self, path: Path) -> None:
        """Write the plan as it stands to another file; raises `PlanFileError`."""
        self._file.save_copy(path, self._wanted())

    def last_sent(self) -> Plan | None:
        """The plan as it was in the last brief that went out; nothing where there was none, or it is kept no more."""
        sent = self._contents.record.briefs
        kept = self._history.kept_after(self._contents.plan_id, sent[-1].revision) if sent else None
        return kept.draft if kept is not None else None

    def note_brief(self, on: date) -> None:
        """Remember that a brief went out today, made from the plan as it stands."""
        record = self._contents.record
        made = BriefMade(made_on=on, version=len(self._contents.agreed) + 1, revision=self._contents.revision)
        record = msgspec.structs.replace(record, briefs=(*record.briefs, made))
        self._take(msgspec.structs.replace(self._contents, record=record))
        self.save_now()

    def save_now(self) -> bool:
        """Save what is not saved yet and wait for it; False when it could not be."""
        self._pause.stop()
        if self._running is not None:
            self._running.result()
            self._running = None
        if self.state is SaveState.READ_ONLY or not self._dirty():
            return self.state is not SaveState.FAILED
        wanted = self._wanted()
        self._finish(wanted, self._work(wanted))
        return self.state is SaveState.SAVED

    def close(self) -> bool:
        """Save for the last time and stop; False, and still open, when the plan could not be saved."""
        if not self.save_now():
            return False
        if self._saved_at is not None:
            self._kept_at = None
            self._keep_history(pinned=False)
        self.abandon()
        return True

    def abandon(self) -> None:
        """Stop without saving; what could not be saved stays in the recovery copy."""
        self._stopped = True
        self._pause.stop()
        self._worker.shutdown(wait=True)

    def _take(self, contents: Contents) -> None:
        """Contents worth keeping for ever in the history."""
        self._contents = contents
        self._pin = True

    def _wanted(self) -> Contents:
        return msgspec.structs.replace(self._contents, draft=self._document.plan)

    def _dirty(self) -> bool:
        return self._wanted() != self._saved_contents

    def _edited(self) -> None:
        if self.state is SaveState.READ_ONLY:
            return
        self._show(SaveState.WAITING)
        if not self._pause.isActive():
            self._waiting.start()
        self._pause.start(max(0, min(PAUSE_MS, LONGEST_MS - self._waiting.elapsed())))

    def _start(self) -> None:
        if self._stopped:
            return
        if self._running is None and self._dirty():
            self._show(SaveState.SAVING)
            wanted = self._wanted()
            self._running = self._worker.submit(lambda: self._done.emit((wanted, self._work(wanted))))
        elif not self._dirty():
            self._in_order()
            self._show(SaveState.SAVED)

    def _work(self, wanted: Contents) -> PlanFileError | None:
        """Save; runs in the worker, so it touches nothing of the screen."""
        try:
            self._file.save(wanted)
        except PlanFileError as error:
            self.copy = recovery.keep(self._recovery, wanted)
            return error
        except Exception as error:  # whatever it is, the window must say “Not saved” and keep a copy
            logging.getLogger(__name__).error("the plan could not be saved: %s", type(error).__name__)
            self.copy = recovery.keep(self._recovery, wanted)
            return PlanFileError(Kind.IO, self._file.path)
        return None

    def _in_order(self) -> None:
        """The file holds what is on the screen, so the copy of what it did not hold is let go."""
        self.error = None
        if self.copy is not None:
            recovery.discard(self.copy)
            self.copy = None

    def _keep_history(self, *, pinned: bool) -> None:
        """Keep what was just saved, at most once a minute unless it was agreed, sent or left."""
        now = self._now()
        if pinned or self._kept_at is None or (now - self._kept_at).total_seconds() >= HISTORY_SECONDS:
            self._kept_at = now
            data, held = self._file.data, self._file.contents
            self._worker.submit(self._history.keep, held.plan_id, held.revision, data, pinned)

    def _finished(self, result: tuple[Contents, PlanFileError | None]) -> None:
        if self._stopped or self._running is None:  # save_now has waited for it and looks for itself
            return
        self._running = None
        self._finish(*result)
        if self.state is SaveState.SAVED and self._dirty():
            self._edited()

    def _finish(self, wanted: Contents, error: PlanFileError | None) -> None:
        if error is not None:
            self.error = error
            self._show(SaveState.FAILED)
            return
        self._in_order()
        held = self._file.contents
        same = {"revision": held.revision, "saved_at": held.saved_at}
        self._saved_contents = msgspec.structs.replace(wanted, **same)
        self._contents = msgspec.structs.replace(self._contents, **same)
        self._saved_at = self._now()
        pinned, self._pin = self._pin, False
        self._keep_history(pinned=pinned)
        self._show(SaveState.SAVED)

    def _show(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit()
