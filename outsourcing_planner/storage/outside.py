"""What became of a plan's file while it was open: changed by somebody, moved, deleted, spoilt, or out of reach."""

from contextlib import suppress
from enum import Enum
from pathlib import Path

import msgspec

from .errors import Kind, PlanFileError
from .planfile import SUFFIX, Contents, PlanFile, read_back
from .reading import digest, read_regular

_SEARCHED = 500
"""Of how many files beside a plan that is gone the names are looked at, to find out what it is called now."""


class Became(Enum):
    """What the file is now, held against what was last read or saved."""

    SAME = "same"
    CHANGED = "changed"
    OTHER = "other"
    UNREADABLE = "unreadable"
    MOVED = "moved"
    DELETED = "deleted"
    GONE = "gone"


class Sighting(msgspec.Struct, frozen=True):
    """One look at the file.

    `theirs` and `data` are what it holds now, where it is CHANGED; `moved_to` a file beside it that holds the same
    plan, where it was MOVED; `error` why it is UNREADABLE. GONE: its folder is not there, or is on another drive.
    """

    became: Became
    theirs: Contents | None = None
    data: bytes = b""
    moved_to: Path | None = None
    error: PlanFileError | None = None


SAME = Sighting(Became.SAME)


def look(file: PlanFile) -> Sighting:
    """Look what became of the file; never raises, and takes as long as the drive does."""
    try:
        data = read_regular(file.path)
    except PlanFileError as error:
        if error.kind in (Kind.MISSING, Kind.GONE):
            return _missing(file)
        return Sighting(Became.UNREADABLE, error=error)
    return SAME if file.knows(data) else _changed(file, data)


def has_own_answers(wanted: Contents, held: Contents) -> bool:
    """Whether these contents hold an answer, an agreed version or a brief that the others do not.

    Where the owner has been in the plan is no answer.
    """
    return (wanted.draft, wanted.agreed, wanted.record.briefs) != (held.draft, held.agreed, held.record.briefs)


def _changed(file: PlanFile, data: bytes) -> Sighting:
    try:
        theirs = read_back(data, file.path)
    except PlanFileError as error:
        return Sighting(Became.UNREADABLE, error=error)
    if theirs.plan_id != file.contents.plan_id:
        return Sighting(Became.OTHER)
    return Sighting(Became.CHANGED, theirs=theirs, data=data)


def _missing(file: PlanFile) -> Sighting:
    if not file.is_folder_there():
        return Sighting(Became.GONE)
    beside = _same_beside(file)
    return Sighting(Became.DELETED) if beside is None else Sighting(Became.MOVED, moved_to=beside)


def _same_beside(file: PlanFile) -> Path | None:
    """A file in the same folder, byte for byte the plan as it was last read or saved."""
    wanted = digest(file.data)
    with suppress(OSError):
        names = sorted(path for path in file.path.parent.iterdir() if path.suffix == SUFFIX)
        for path in names[:_SEARCHED]:
            with suppress(PlanFileError, OSError):
                if path.stat().st_size == len(file.data) and digest(read_regular(path)) == wanted:
                    return path
    return None
