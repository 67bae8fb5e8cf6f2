"""The safe save: after any fault a file is the old one or the new one, whole, and “saved” is only said of the new."""

import errno
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..plan.fields import N_
from .errors import Kind, PlanFileError, explained
from .locking import lock_while_open
from .reading import digest, let_go, read_all

CAP = 1 << 30
"""A file larger than this is not ours to replace; bytes."""

RETRY_SECONDS = 2.0
"""How long Windows is given to let go of a file that a virus scanner or an indexer has just opened."""

TEMP_PREFIX, TEMP_SUFFIX = ".outplan-", ".tmp"

_NO_DIRECTORY_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EXDEV, errno.EINVAL}
_TEMP_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def safe_write(path: Path, data: bytes, expected_sha256: str | None = None, *, device: int | None = None) -> str:
    """Replace a file by these bytes, or make it, and give their SHA-256; raises `PlanFileError` and leaves the old one.

    `expected_sha256`: what the file on disk must still be, else CONFLICT, or MISSING where it is gone; None takes
    whatever is there. `device`: the folder's device when the file was opened, else GONE (a drive was pulled out).
    """
    target = _real(path)
    try:
        _check_folder(target, device)
        with _guarded(target, expected_sha256) as old:
            _replace(target, old, data)
    except (OSError, ValueError) as error:
        raise explained(error, path) from error
    return digest(data)


def safe_create(path: Path, data: bytes) -> str:
    """Make a file that is not there yet and give its SHA-256; raises `PlanFileError` EXISTS, whatever stands there."""
    target = _real(path.parent) / path.name
    try:
        if os.path.lexists(target):
            raise PlanFileError(Kind.EXISTS, path)
        _check_folder(target, None)
        temp = _written(target, data)
        try:
            _put_where_nothing_is(temp, target)
        finally:
            _drop(temp)
        try:
            _sync_folder(target.parent)
        except BaseException:
            _undo(target, None)
            raise
    except (OSError, ValueError) as error:
        raise explained(error, path) from error
    return digest(data)


def folder_device(path: Path) -> int:
    """The device the file's folder is on, to be compared when saving; raises `PlanFileError`."""
    try:
        return _real(path).parent.stat().st_dev
    except (OSError, ValueError) as error:
        raise explained(error, path) from error


def is_writable(path: Path) -> bool:
    """Whether a save may try at all: neither the file nor its folder is marked as read-only."""
    try:
        return _is_writable(_real(path))
    except (OSError, PlanFileError):
        return False


def sweep(folder: Path, older_than_seconds: float = 3600) -> None:
    """Remove what a killed save left in a folder; young ones may be another program's, in the middle of saving."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(TEMP_PREFIX) and entry.name.endswith(TEMP_SUFFIX):
                with suppress(OSError):
                    if time.time() - entry.stat().st_mtime > older_than_seconds:
                        Path(entry).unlink()


def _real(path: Path) -> Path:
    """Where the file truly lies, so that a link to a plan stays a link."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError) as error:
        raise explained(error, path) from error


def _is_writable(target: Path) -> bool:
    return _may_write(target.parent) and (not target.exists() or _may_write(target))


def _may_write(path: Path) -> bool:
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)


def _check_folder(target: Path, device: int | None) -> None:
    found = target.parent.stat()
    if device is not None and found.st_dev != device:
        raise PlanFileError(Kind.GONE, target)
    if not _is_writable(target):
        raise PlanFileError(Kind.READ_ONLY, target)


@contextmanager
def _guarded(target: Path, expected: str | None) -> Iterator[bytes | None]:
    """What is on disk now, None for nothing, kept from other savers meanwhile; CONFLICT where it is not as expected."""
    if expected is None and not os.path.lexists(target):
        yield None
        return
    if not stat.S_ISREG(target.stat().st_mode):
        raise PlanFileError(Kind.EXISTS, target)
    handle = os.open(target, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        lock_while_open(handle, target)
        old = read_all(handle, CAP)
        if os.name == "nt":  # an open file cannot be replaced there
            os.close(handle)
            handle = -1
        if expected is not None and digest(old) != expected:
            raise PlanFileError(Kind.CONFLICT, target)
        yield old
    finally:
        if handle >= 0:
            let_go(handle)


def _written(target: Path, data: bytes) -> Path:
    """A new file beside the target that holds these bytes, on the disk and read back."""
    temp = target.with_name(f"{TEMP_PREFIX}{os.urandom(4).hex()}{TEMP_SUFFIX}")
    handle = os.open(temp, _TEMP_FLAGS, 0o600)
    try:
        try:
            _write_all(handle, data)
            if target.exists() and hasattr(os, "fchmod"):
                os.fchmod(handle, stat.S_IMODE(target.stat().st_mode))
            os.fsync(handle)
            os.lseek(handle, 0, os.SEEK_SET)
            if read_all(handle, len(data) + 1) != data:
                raise PlanFileError(Kind.IO, target, N_("What was written could not be read back."))
        finally:
            os.close(handle)
    except BaseException:
        _drop(temp)
        raise
    return temp


def _write_all(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        done = os.write(handle, rest)
        if done <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[done:]


def _replace(target: Path, old: bytes | None, data: bytes) -> None:
    temp = _written(target, data)
    try:
        _put_in_place(temp, target)
    except BaseException:
        _drop(temp)
        raise
    try:
        _sync_folder(target.parent)
    except BaseException:
        _undo(target, old)
        raise


def _put_in_place(temp: Path, target: Path) -> None:
    give_up = time.monotonic() + RETRY_SECONDS
    while True:
        try:
            temp.replace(target)
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() > give_up:
                raise
            time.sleep(0.05)


def _put_where_nothing_is(temp: Path, target: Path) -> None:
    """Link, because it fails where a name is taken; drives without links get a look first."""
    try:
        os.link(temp, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):
            raise PlanFileError(Kind.EXISTS, target) from error
        temp.rename(target)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there; the file system keeps its own journal
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_DIRECTORY_SYNC:
            raise
    finally:
        let_go(handle)


def _undo(target: Path, old: bytes | None) -> None:
    """Put the old file back where the new one may not last, so that “not saved” is what the disk says too."""
    with suppress(OSError, PlanFileError):
        if old is None:
            target.unlink()
        else:
            temp = _written(target, old)
            try:
                temp.replace(target)
            except BaseException:
                _drop(temp)
                raise


def _drop(temp: Path) -> None:
    with suppress(OSError):
        temp.unlink()
