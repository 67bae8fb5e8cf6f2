"""One plan on disk: made, opened strictly, saved safely, and never saved over what somebody else has written."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import msgspec

from ..plan.fields import N_
from .atomic import is_writable, sweep
from .contents import (
    BriefMade,
    Contents,
    Record,
    agree,
    from_newer_tables,
    from_tables,
    new_contents,
    new_plan_id,
    refuse_unreadable,
    to_tables,
    version_in,
)
from .errors import Kind, PlanFileError
from .reading import digest
from .sealing import is_unbroken, sealed, tables_in
from .tinydb_storage import PlanStorage
from .upgrades import CURRENT, upgraded

__all__ = [
    "BriefMade",
    "Contents",
    "PlanFile",
    "Record",
    "agree",
    "copied_to",
    "decode",
    "encode",
    "new_contents",
    "new_plan_id",
    "read_back",
]

SUFFIX = ".outplan"

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The present moment in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


class PlanFile:
    """A plan file that is open; make one with `create` or `open`. All methods raise `PlanFileError` and nothing else.

    `contents` is what was last read or saved. `read_only_because` is empty, or the message that says why the file
    cannot be saved. `upgraded_from` is the older format version it was read from, or None.
    """

    def __init__(self, storage: PlanStorage, contents: Contents, now: Clock) -> None:
        self._storage = storage
        self._now = now
        self.path = storage.path
        self.contents = contents
        self.read_only_because = ""
        self.upgraded_from: int | None = None

    @classmethod
    def create(cls, path: Path, contents: Contents, now: Clock = utc_now) -> Self:
        """Make the file with these contents; raises EXISTS where there is one of that name."""
        refuse_unreadable(contents.draft, path)
        contents = msgspec.structs.replace(contents, revision=contents.revision + 1, saved_at=now())
        storage = PlanStorage(path)
        storage.create(to_tables(contents))
        return cls(storage, contents, now)

    @classmethod
    def open(cls, path: Path, now: Clock = utc_now) -> Self:
        """Read the file and check every value; a failed open leaves everything on the disk as it was."""
        storage = PlanStorage(path)
        contents, version = _understood(storage.read(), storage.path)
        file = cls(storage, contents, now)
        if version > CURRENT:
            file.read_only_because = Kind.NEWER.value
        elif not is_writable(storage.path):
            file.read_only_because = Kind.READ_ONLY.value
        else:
            sweep(storage.path.parent)
        file.upgraded_from = version if version < CURRENT else None
        return file

    @property
    def read_only(self) -> bool:
        """Whether this file cannot be saved."""
        return bool(self.read_only_because)

    @property
    def data(self) -> bytes:
        """The file's bytes as last read or saved."""
        return self._storage.data

    def save(self, contents: Contents) -> None:
        """Save as the next revision; on any error the file and `contents` stay as they were.

        Raises CONFLICT where the file was changed by somebody else, AGREED where an agreed version would change,
        UNFIT for a value that could not be opened again.
        """
        if self.read_only:
            newer = self.read_only_because == Kind.NEWER.value
            raise PlanFileError(Kind.NEWER if newer else Kind.READ_ONLY, self.path)
        held = self.contents
        if contents.plan_id != held.plan_id or contents.agreed[: len(held.agreed)] != held.agreed:
            raise PlanFileError(Kind.AGREED, self.path)
        if contents.draft is not held.draft:
            refuse_unreadable(contents.draft, self.path)
        revision = max(held.revision, contents.revision) + 1
        contents = msgspec.structs.replace(contents, revision=revision, saved_at=self._now())
        self._storage.write(to_tables(contents))
        self.contents = contents

    def save_copy(self, path: Path, contents: Contents | None = None) -> "PlanFile":
        """Make a new file of these contents (what was last saved, if none are given) as a plan of its own.

        It has a new id, so that the histories of the two do not mix; raises EXISTS where there is a file already.
        """
        return copied_to(path, contents or self.contents, self._now)

    def knows(self, data: bytes) -> bool:
        """Whether these bytes are what was last read or saved here, or what a save that failed may have left."""
        return self._storage.knows(digest(data))

    def is_folder_there(self) -> bool:
        """Whether the file's folder is there, on the drive it was on when the file was opened."""
        return self._storage.is_folder_there()

    def found_again(self) -> None:
        """Take the drive the file is on now for its own: call it only when the file was seen to be unchanged there."""
        self._storage.stay_here()

    def take(self, contents: Contents, data: bytes) -> None:
        """Count what somebody else has put into the file as read here, so that the next save may follow it."""
        self._storage.data = data
        self._storage.stay_here()
        self.contents = contents


def copied_to(path: Path, contents: Contents, now: Clock = utc_now) -> PlanFile:
    """A new file of these contents as a plan of its own, with a new id; raises `PlanFileError` as `create` does."""
    return PlanFile.create(path, msgspec.structs.replace(contents, plan_id=new_plan_id(), revision=0), now)


def encode(contents: Contents, now: Clock = utc_now) -> bytes:
    """The contents as the bytes of a plan file, dated now where they were never saved."""
    if contents.saved_at is None:
        contents = msgspec.structs.replace(contents, saved_at=now())
    return sealed(to_tables(contents), Path(contents.plan_id + SUFFIX))


def decode(data: bytes, path: Path) -> Contents:
    """The contents in the bytes of a plan file, every value checked; raises `PlanFileError` about that path."""
    return _understood(tables_in(data, path), path)[0]


def read_back(data: bytes, path: Path) -> Contents:
    """The contents in bytes that may be saved over later; raises `PlanFileError`, NEWER for a newer program's."""
    contents, version = _understood(tables_in(data, path), path)
    if version > CURRENT:
        raise PlanFileError(Kind.NEWER, path)
    return contents


def _understood(tables: dict[str, dict[str, object]], path: Path) -> tuple[Contents, int]:
    """The contents and the format version they were written in."""
    version = version_in(tables, path)
    if not is_unbroken(tables, path):
        kind = Kind.NEWER if version > CURRENT else Kind.DAMAGED
        raise PlanFileError(kind, path, N_("Its checksum does not fit what it holds."))
    if version > CURRENT:
        return from_newer_tables(tables, path), version
    return from_tables(upgraded(tables, version), path), version
