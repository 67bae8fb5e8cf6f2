"""The safe save under every fault: the file is the old one or the new one, and “saved” is only said of the new."""

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from outsourcing_planner.storage import atomic, locking
from outsourcing_planner.storage.atomic import folder_device, is_writable, safe_create, safe_write, sweep
from outsourcing_planner.storage.errors import Kind, PlanFileError
from outsourcing_planner.storage.reading import digest

from .faults import in_child, watched

OLD = b"the old plan, line for line\n" * 40
NEW = {"shorter": b"new\n", "same": OLD.upper(), "longer": OLD + b"and more\n" * 900}
FAULTS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EDQUOT, errno.EROFS)

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are copies of this process")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file alone in its folder."""
    folder = tmp_path / "plans"
    folder.mkdir()
    path = folder / "plan.outplan"
    path.write_bytes(OLD)
    return path


def replacing(path: Path, data: bytes) -> Callable[[], object]:
    """A save over the old bytes, to be done later."""
    return lambda: safe_write(path, data, digest(OLD), device=folder_device(path))


def count_calls(work: Callable[[], object]) -> int:
    """How many calls of the system some work takes when nothing goes wrong."""
    with watched() as calls:
        work()
    return len(calls)


@needs_fork
@pytest.mark.parametrize("size", NEW)
def test_killed_at_every_call(file: Path, size: str) -> None:
    """Killed before any call of a save, the file is the old one or the new one, whole; a save then works again."""
    count = count_calls(replacing(file, NEW[size]))
    ends = set()
    for at in range(count):
        file.write_bytes(OLD)

        def killed(at: int = at) -> None:
            with watched(lambda *_: os._exit(77), at):
                replacing(file, NEW[size])()

        assert in_child(killed) == 77
        ends.add(file.read_bytes())
        safe_write(file, OLD)
    assert ends == {OLD, NEW[size]}


@needs_fork
def test_killed_in_the_middle_of_a_write(file: Path) -> None:
    """Killed with half of the bytes written, the file is the old one."""

    def half(name: str, given: tuple[Any, ...]) -> None:
        if name == "write":
            os.pwrite(given[0], bytes(given[1])[: len(given[1]) // 2], 0)
            os._exit(77)

    count = count_calls(replacing(file, NEW["longer"]))
    file.write_bytes(OLD)
    codes = []
    for at in range(count):

        def work(at: int = at) -> None:
            with watched(half, at):
                replacing(file, NEW["longer"])()

        codes.append(in_child(work))
        assert file.read_bytes() == OLD or codes[-1] == 0
        file.write_bytes(OLD)
    assert codes.count(77) == 1


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("size", NEW)
def test_a_fault_at_every_call(file: Path, fault: int, size: str) -> None:
    """A fault at any call leaves the old file byte for byte and no other file, or does not matter to the save."""

    def fail(*_: object) -> None:
        raise OSError(fault, os.strerror(fault))

    count = count_calls(replacing(file, NEW[size]))
    raised = 0
    for at in range(count):
        file.write_bytes(OLD)
        with watched(fail, at):
            try:
                replacing(file, NEW[size])()
                expected = NEW[size]
            except PlanFileError:
                raised += 1
                expected = OLD
        assert file.read_bytes() == expected
        assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert raised > count // 2


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_every_call_of_making_a_file(tmp_path: Path, fault: int) -> None:
    """A new file is there whole or not at all, and nothing else is left."""
    folder = tmp_path / "new"
    folder.mkdir()
    path = folder / "plan.outplan"

    def fail(*_: object) -> None:
        raise OSError(fault, os.strerror(fault))

    count = count_calls(lambda: safe_create(path, OLD))
    path.unlink()
    for at in range(count):
        made = True
        with watched(fail, at) as calls:
            try:
                safe_create(path, OLD)
            except PlanFileError:
                made = False
        assert path.exists() == made
        assert all(one.read_bytes() == OLD for one in folder.iterdir())
        left = [one.name for one in folder.iterdir() if one != path]
        assert not left or calls[at][0] == "unlink"
        for one in folder.iterdir():
            one.unlink()


def test_order_of_operations(file: Path) -> None:
    """Everything is written, synced and read back before the file is replaced, and the folder is synced after."""
    with watched() as calls:
        replacing(file, NEW["longer"])()
    names = [name for name, _ in calls]
    temp = next(given[0] for name, given in calls if name == "open" and str(given[0]).endswith(".tmp"))
    assert Path(temp).parent == file.parent
    replace = names.index("replace")
    assert names.index("write") < names.index("fsync") < names.index("lseek") < replace
    assert "fsync" in names[replace:]
    assert not {"write", "link", "rename"} & set(names[replace:])
    assert names.count("replace") == 1
    folder_handle = max(at for at, name in enumerate(names) if name == "open")
    assert calls[folder_handle][1][0] == file.parent


def test_short_writes_are_finished(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that takes seven bytes at a time still gets all of them."""
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, data[:7]))
    replacing(file, NEW["longer"])()
    assert file.read_bytes() == NEW["longer"]


def test_a_write_that_takes_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that takes no bytes and reports no fault counts as a full drive."""
    monkeypatch.setattr(os, "write", lambda handle, data: 0)
    with pytest.raises(PlanFileError) as caught:
        replacing(file, NEW["longer"])()
    assert caught.value.kind is Kind.FULL
    assert file.read_bytes() == OLD


def test_a_drive_that_loses_what_it_took(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that were accepted but are not there when read back are a fault, not a save."""
    real = os.write

    def lossy(handle: int, data: memoryview) -> int:
        real(handle, data[: len(data) // 2])
        return len(data)

    monkeypatch.setattr(os, "write", lossy)
    with pytest.raises(PlanFileError) as caught:
        replacing(file, NEW["longer"])()
    assert caught.value.kind is Kind.IO
    assert file.read_bytes() == OLD
    assert list(file.parent.iterdir()) == [file]


@needs_fork
def test_no_room_for_more(file: Path) -> None:
    """A real limit on the size of files cuts the write short; the old file stays and nothing is left over."""
    import resource

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(OLD), len(OLD)))
        try:
            replacing(file, NEW["longer"])()
        except PlanFileError as error:
            os._exit(77 if error.kind is Kind.FULL else 2)

    assert in_child(work) == 77
    assert file.read_bytes() == OLD
    assert list(file.parent.iterdir()) == [file]


def test_somebody_else_saved(file: Path) -> None:
    """A file that is not the expected one is left as it is."""
    file.write_bytes(b"theirs")
    with pytest.raises(PlanFileError) as caught:
        safe_write(file, b"mine", digest(OLD))
    assert caught.value.kind is Kind.CONFLICT
    assert file.read_bytes() == b"theirs"


def test_replaced_between_looking_and_locking(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who opens the file just before another save replaces it learns of that save."""
    real = locking.lock_while_open

    def late(handle: int, target: Path) -> None:
        monkeypatch.setattr(atomic, "lock_while_open", real)
        safe_write(file, OLD + b"theirs", digest(OLD))
        real(handle, target)

    monkeypatch.setattr(atomic, "lock_while_open", late)
    with pytest.raises(PlanFileError) as caught:
        safe_write(file, b"mine", digest(OLD))
    assert caught.value.kind is Kind.CONFLICT
    assert file.read_bytes() == OLD + b"theirs"


def test_the_file_is_gone(file: Path) -> None:
    """A deleted file is not made again behind the owner's back."""
    file.unlink()
    with pytest.raises(PlanFileError) as caught:
        safe_write(file, b"mine", digest(OLD))
    assert caught.value.kind is Kind.MISSING
    assert list(file.parent.iterdir()) == []


def test_the_drive_is_gone(file: Path) -> None:
    """Nothing is written where another device answers for the folder than at opening."""
    with pytest.raises(PlanFileError) as caught:
        safe_write(file, b"mine", digest(OLD), device=folder_device(file) + 1)
    assert caught.value.kind is Kind.GONE
    assert file.read_bytes() == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_modes(file: Path) -> None:
    """A file keeps its mode, and a new one is its owner's alone."""
    file.chmod(0o640)
    safe_write(file, b"mine")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    safe_write(file.with_name("other.pdf"), b"%PDF")
    assert stat.S_IMODE(file.with_name("other.pdf").stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_read_only_file_and_folder(file: Path) -> None:
    """A file or folder marked as read-only is not written, even for somebody whom the system would let."""
    assert is_writable(file)
    for marked, mode in ((file, 0o444), (file.parent, 0o555)):
        before = stat.S_IMODE(marked.stat().st_mode)
        marked.chmod(mode)
        assert not is_writable(file)
        with pytest.raises(PlanFileError) as caught:
            safe_write(file, b"mine")
        assert caught.value.kind is Kind.READ_ONLY
        marked.chmod(before)
    assert file.read_bytes() == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_stays_a_link(file: Path) -> None:
    """Saving through a link changes the file it leads to."""
    link = file.with_name("link.outplan")
    link.symlink_to(file)
    safe_write(link, b"mine", digest(OLD))
    assert link.is_symlink()
    assert file.read_bytes() == b"mine"


def test_making_never_overwrites(file: Path) -> None:
    """Where any file or folder has the name, nothing is made."""
    for taken in (file, file.parent):
        with pytest.raises(PlanFileError) as caught:
            safe_create(taken, b"mine")
        assert caught.value.kind is Kind.EXISTS
    assert file.read_bytes() == OLD


def test_making_on_a_drive_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A memory stick that knows no second names gets the file all the same, and keeps what it has."""

    def none(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", none)
    path = tmp_path / "plan.outplan"
    safe_create(path, b"mine")
    with pytest.raises(PlanFileError):
        safe_create(path, b"other")
    assert path.read_bytes() == b"mine"
    assert not list(tmp_path.glob(".outplan-*"))


def test_names_no_file_can_have(tmp_path: Path) -> None:
    """An impossible name is one clear error."""
    for name in ("nul\0l", "x" * 5000):
        for work in (safe_write, safe_create):
            with pytest.raises(PlanFileError):
                work(tmp_path / name, b"mine")


def test_what_a_killed_save_left_is_swept(tmp_path: Path) -> None:
    """Old left-overs go; young ones, and files that are not ours, stay."""
    old, young, other = (tmp_path / name for name in (".outplan-00000000.tmp", ".outplan-11111111.tmp", "x.tmp"))
    for path in (old, young, other):
        path.write_bytes(b"")
    for path in (old, other):
        os.utime(path, (0, 0))
    sweep(tmp_path)
    assert sorted(tmp_path.glob("*.tmp")) == sorted([young, other])
