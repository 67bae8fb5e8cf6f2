"""Earlier saves of every plan, kept outside the plan's folder so that they outlive a damaged or deleted file."""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from .atomic import safe_write
from .errors import PlanFileError
from .planfile import Contents, decode, utc_now
from .reading import read_regular

LAST, DAYS, WEEKS, MONTHS = 20, 12, 10, 9
"""What is kept of a plan: its last saves, then the newest of so many days, weeks and months."""

_NAME = re.compile(r"(\d{9})-(\d{8}T\d{6}Z)(-kept)?\.outplan")


class Version(msgspec.Struct, frozen=True):
    """An earlier save: a plan file of its own; `revision` is its place in the order, the clock is not."""

    path: Path
    revision: int
    saved_at: datetime
    pinned: bool


class History:
    """The earlier saves of all plans, in one folder per plan below a folder that need not exist yet.

    Keeping history must never stand in the way of a save, so what cannot be kept is reported by None, not raised.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._folder = folder
        self._now = now

    def keep(self, plan_id: str, revision: int, data: bytes, pinned: bool = False) -> Path | None:
        """Keep the bytes of a plan file and let go of what is older than wanted; None where that was not possible.

        `pinned`: this one was agreed or went out as a brief, and is kept for ever.
        """
        try:
            path = self._free(plan_id, revision, data, pinned=pinned)
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            safe_write(path, data)
        except (OSError, PlanFileError):
            return None
        self._thin_out(plan_id)
        return path

    def versions(self, plan_id: str) -> tuple[Version, ...]:
        """What is kept of a plan, newest first by revision."""
        found = []
        with suppress(OSError):
            for path in self._of(plan_id).iterdir():
                if match := _NAME.fullmatch(path.name):
                    with suppress(ValueError):
                        at = datetime.strptime(match[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                        found.append(Version(path, int(match[1]), at, bool(match[3])))
        return tuple(sorted(found, key=lambda one: (one.revision, one.saved_at), reverse=True))

    def newest_good(self, plan_id: str) -> Version | None:
        """The newest that opens without a complaint, to be offered where the plan's own file is damaged."""
        return next((one for one in self.versions(plan_id) if contents_of(one) is not None), None)

    def kept_after(self, plan_id: str, revision: int) -> Contents | None:
        """The plan as it was kept for ever first after that revision, as when a brief of it went out; or nothing."""
        pinned = [one for one in self.versions(plan_id) if one.pinned and one.revision > revision]
        return next((found for one in reversed(pinned) if (found := contents_of(one)) is not None), None)

    def _free(self, plan_id: str, revision: int, data: bytes, *, pinned: bool) -> Path:
        """A name that stands for no other state: two may have the same revision, where two people changed one plan."""
        at = self._now().astimezone(UTC)
        while True:
            path = self._of(plan_id) / f"{revision:09d}-{at:%Y%m%dT%H%M%SZ}{'-kept' if pinned else ''}.outplan"
            if not path.exists() or path.read_bytes() == data:
                return path
            at += timedelta(seconds=1)

    def _of(self, plan_id: str) -> Path:
        return self._folder / f"plan-{re.sub('[^A-Za-z0-9_-]', '_', plan_id)[:64]}"

    def _thin_out(self, plan_id: str) -> None:
        versions = self.versions(plan_id)
        wanted = worth_keeping(versions)
        for version in versions:
            if version not in wanted:
                with suppress(OSError):
                    version.path.unlink()


def contents_of(version: Version) -> Contents | None:
    """What that save holds; nothing where its file is damaged or kept no more."""
    try:
        return decode(read_regular(version.path), version.path)
    except PlanFileError:
        return None


def worth_keeping(versions: Sequence[Version]) -> frozenset[Version]:
    """Of versions, newest first: all pinned ones, the last saves, then the newest of older days, weeks and months."""
    free = [version for version in versions if not version.pinned]
    kept = {version for version in versions if version.pinned} | set(free[:LAST])
    for room, period in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        newest: dict[str, Version] = {}
        for version in free:
            newest.setdefault(version.saved_at.strftime(period), version)
        kept.update([version for version in newest.values() if version not in kept][:room])
    return frozenset(kept)
