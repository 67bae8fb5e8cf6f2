"""The one error of this floor: what is wrong with a plan file, said so that its owner knows what to do."""

import errno
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from ..language import Words
from ..plan.fields import N_


class Kind(Enum):
    """What is wrong; the value is the sentence the owner reads first, a message for translation."""

    DAMAGED = N_("This plan file is damaged and cannot be opened.")
    NOT_A_PLAN = N_("This is not a plan file.")
    NEWER = N_("This plan was made with a newer version of the program. It can be read at most, never saved over.")
    CONFLICT = N_("The file was changed by somebody else since you opened it, so it was not saved over.")
    UNFIT = N_("The plan holds something that a plan file cannot hold, so it was not saved.")
    AGREED = N_("What was agreed can never be changed, so the plan was not saved.")
    MISSING = N_("The file or its folder is not there.")
    EXISTS = N_("There is already a file of that name. Nothing was written.")
    READ_ONLY = N_("The file or its folder may only be read, not written.")
    FORBIDDEN = N_("You are not allowed to open this file.")
    GONE = N_("The drive with the file is no longer there, so it was not saved.")
    FULL = N_("There is no room left on the drive, so the file was not saved.")
    TOO_LARGE = N_("The file is too large for a plan.")
    IO = N_("The drive reported a fault.")


class PlanFileError(Exception):
    """A plan file could not be read or written; nothing on disk was changed by the attempt.

    `reason` adds a sentence to that of `kind`, a message for translation with its `values`; it names the line of the
    file (`values["line"]`) or the place in the plan (`values["place"]`) where reading failed. It may be empty.
    """

    def __init__(self, kind: Kind, path: Path, reason: str = "", values: Mapping[str, object] | None = None) -> None:
        super().__init__(kind, path, reason, values)
        self.kind = kind
        self.path = path
        self.reason = reason
        self.values = dict(values or {})

    def __str__(self) -> str:
        """The English sentences behind the file's name, for a log; `say` is for people."""
        detail = self.reason.format(**self.values) if self.values else self.reason
        return f"{self.path.name}: {self.kind.value} {detail}".rstrip()

    def say(self, words: Words) -> str:
        """What is wrong and where, in the language of the words; one paragraph without the file's name."""
        said = words.say(self.kind.value)
        return f"{said} {words.say(self.reason, **self.values)}" if self.reason else said


_KINDS = {
    errno.ENOSPC: Kind.FULL,
    errno.EDQUOT: Kind.FULL,
    errno.EFBIG: Kind.FULL,
    errno.EACCES: Kind.READ_ONLY,
    errno.EPERM: Kind.READ_ONLY,
    errno.EROFS: Kind.READ_ONLY,
    errno.ENOENT: Kind.MISSING,
    errno.ENOTDIR: Kind.MISSING,
    errno.EEXIST: Kind.EXISTS,
    errno.ENODEV: Kind.GONE,
    errno.ENXIO: Kind.GONE,
    errno.ESTALE: Kind.GONE,
}


def explained(error: OSError | ValueError, path: Path, *, writing: bool = True) -> PlanFileError:
    """The system's complaint about a file as ours; a name that no file can have counts as missing."""
    if not isinstance(error, OSError):
        return PlanFileError(Kind.MISSING, path)
    kind = _KINDS.get(error.errno or 0, Kind.IO)
    if kind is Kind.READ_ONLY and not writing:
        kind = Kind.FORBIDDEN
    if kind is Kind.IO and error.strerror:
        return PlanFileError(kind, path, N_("The system says: {complaint}."), {"complaint": error.strerror})
    return PlanFileError(kind, path)
