"""Reading a file that may be anything: only regular files, never more than a cap, never touching them."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from ..plan.fields import N_
from .errors import Kind, PlanFileError, explained

MAX_BYTES = 16 * 1024 * 1024
"""The largest plan file, some 8,000 pages of text; reading one stays well below 200 MB of memory."""

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
)


def read_regular(path: Path, cap: int = MAX_BYTES) -> bytes:
    """All bytes of a regular file; raises `PlanFileError` for anything else, and for more than `cap` bytes."""
    try:
        _refuse_what_is_no_file(path.stat(), path, cap)
        handle = os.open(path, _FLAGS)
        try:
            _refuse_what_is_no_file(os.fstat(handle), path, cap)
            data = read_all(handle, cap + 1)
        finally:
            let_go(handle)
    except (OSError, ValueError) as error:
        raise explained(error, path, writing=False) from error
    if len(data) > cap:
        raise PlanFileError(Kind.TOO_LARGE, path)
    return data


def read_all(handle: int, limit: int) -> bytes:
    """What a file handle gives until its end, at most `limit` bytes."""
    parts = []
    while limit > 0 and (part := os.read(handle, min(limit, 1 << 20))):
        parts.append(part)
        limit -= len(part)
    return b"".join(parts)


def let_go(handle: int) -> None:
    """Close a handle that was only read from, where a fault in closing loses nothing."""
    with suppress(OSError):
        os.close(handle)


def digest(data: bytes) -> str:
    """The SHA-256 of some bytes, as 64 small hexadecimal digits."""
    from hashlib import sha256  # brings a whole library of ciphers, which a program without a plan does not need

    return sha256(data).hexdigest()


def _refuse_what_is_no_file(found: os.stat_result, path: Path, cap: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise PlanFileError(Kind.NOT_A_PLAN, path, N_("It is a folder."))
    if not stat.S_ISREG(found.st_mode):
        raise PlanFileError(Kind.NOT_A_PLAN, path, N_("It is a device, not a file."))
    if found.st_size > cap:
        raise PlanFileError(Kind.TOO_LARGE, path)
