"""Tests of the lookout: a file's changes are noticed, again and again, however they are made."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui.lookout import Lookout


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in a folder of its own."""
    path = tmp_path / "plans" / "Website.outplan"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def replaced(path: Path) -> None:
    """Put another file in its place, as a safe save does."""
    fresh = path.with_name("fresh")
    fresh.write_bytes(b"new")
    fresh.replace(path)


def test_every_change_is_noticed(qtbot: QtBot, qapp: QApplication, file: Path) -> None:
    """Replaced twice, written in place, deleted, made again and replaced: the system stops watching at the first."""
    parent = QObject()
    lookout = Lookout(file, parent)
    changes: tuple[Callable[[], object], ...] = (
        lambda: replaced(file),
        lambda: replaced(file),
        lambda: file.write_bytes(b"in place"),
        file.unlink,
        lambda: file.write_bytes(b"again"),
        lambda: replaced(file),
    )
    for change in changes:
        with qtbot.waitSignal(lookout.stirred, timeout=20_000):
            change()


def test_a_file_that_is_written_in_many_steps_is_looked_at_once(qtbot: QtBot, qapp: QApplication, file: Path) -> None:
    """Whoever writes it can finish first."""
    parent, stirs = QObject(), []
    lookout = Lookout(file, parent)
    lookout.stirred.connect(lambda: stirs.append(file.read_bytes()))
    for step in range(5):
        file.write_bytes(b"x" * step)
        qtbot.wait(20)
    qtbot.waitUntil(lambda: bool(stirs), timeout=20_000)
    qtbot.wait(500)
    assert stirs == [b"xxxx"]


def test_coming_back_to_the_window_is_a_reason_to_look(qtbot: QtBot, qapp: QApplication, file: Path) -> None:
    """Where a drive tells nothing, that is when the owner would notice."""
    parent = QObject()
    lookout = Lookout(file, parent)
    with qtbot.waitSignal(lookout.stirred, timeout=20_000):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_another_file_is_watched_instead(qtbot: QtBot, qapp: QApplication, file: Path, tmp_path: Path) -> None:
    """The first may change unnoticed from then on; one that is not there yet is noticed when it comes."""
    parent = QObject()
    lookout = Lookout(file, parent)
    other = tmp_path / "elsewhere" / "Other.outplan"
    other.parent.mkdir()
    lookout.watch(other)
    with qtbot.assertNotEmitted(lookout.stirred, wait=700):
        replaced(file)
    with qtbot.waitSignal(lookout.stirred, timeout=20_000):
        other.write_bytes(b"came")
