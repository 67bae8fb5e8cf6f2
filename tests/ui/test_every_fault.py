"""Tests of the window on a drive that fails: whatever call fails, it is said, and nothing typed is lost."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage import recovery
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.home import Home
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.standing import SaveState
from outsourcing_planner.ui.window import Window

from ..storage.faults import NAMES

Start = Callable[[], Window]
Make = Callable[..., PlanFile]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="handles are traced to files as Linux does"
)


@contextmanager
def failing(name: str, folder: Path) -> Iterator[None]:
    """Every call of that name about something in the folder fails, as on a broken drive."""
    real, link = getattr(os, name), os.readlink

    def concerns(thing: object) -> bool:
        try:
            place = link(f"/proc/self/fd/{thing}") if isinstance(thing, int) else os.fspath(thing)  # type: ignore[call-overload]
        except (OSError, TypeError):
            return False
        return str(folder) in str(place)

    def call(*given: Any, **named: Any) -> Any:
        if given and concerns(given[0]):
            if name == "close":
                real(*given, **named)
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(*given, **named)

    setattr(os, name, call)
    try:
        yield
    finally:
        setattr(os, name, real)


def shown(window: Window) -> PlanView:
    """The plan that is open."""
    assert window.view is not None
    return window.view


def leave(window: Window) -> None:
    """Go back to the plans."""
    action = window.findChild(QAction, "close")
    assert isinstance(action, QAction)
    action.trigger()


def kept_somewhere(file: PlanFile, folder: Path, title: str) -> bool:
    """Whether the plan of that title is in its file or in a recovery copy."""
    copies = [copy.contents.draft.title for copy in recovery.copies(folder / "recovery")]
    return title in [PlanFile.open(file.path).contents.draft.title, *copies]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_typed_on_a_failing_drive_is_kept(
    qtbot: QtBot, started: Start, plan_file: Make, tmp_path: Path, name: str
) -> None:
    """The window says “Not saved” and why, keeps a copy, and leaves without losing it."""
    window, file = started(), plan_file("Website")
    window.open_plan(file.path)
    view = shown(window)
    with failing(name, file.path.parent):
        view.document.edit("title", "Typed on a failing drive")
        keeper = view.keeper
        safe = keeper.save_now()
        assert safe == (keeper.standing.state is SaveState.SAVED)
        if not safe:
            assert keeper.said() == "Not saved"
            assert view.file_notice.sentence
            assert view.file_notice.isVisible()
            assert keeper.standing.copy is not None
        leave(window)
        assert window.view is None
    assert kept_somewhere(file, tmp_path / "data", "Typed on a failing drive")


@pytest.mark.parametrize("name", NAMES)
def test_a_drive_that_fails_while_a_plan_is_opened_or_made(
    qtbot: QtBot, started: Start, plan_file: Make, tmp_path: Path, name: str
) -> None:
    """Either the plan is shown, or the home screen says why not; the plan stays as it was."""
    window, file = started(), plan_file("Website")
    home = window.findChild(Home)
    assert home is not None
    with failing(name, file.path.parent):
        window.open_plan(file.path)
        assert window.view is not None or home.isVisible()
        leave(window)
        home.new_wanted.emit("")
        assert window.view is not None or home.isVisible()
        leave(window)
    assert PlanFile.open(file.path).contents.draft == file.contents.draft
    window.open_plan(file.path)
    assert shown(window).document.plan.title == "Website"


def test_a_drive_that_works_again_is_saved_to(qtbot: QtBot, started: Start, plan_file: Make, tmp_path: Path) -> None:
    """Without a further key: the next look finds the file as it was, and saves; the copy is let go."""
    window, file = started(), plan_file("Website")
    window.open_plan(file.path)
    view = shown(window)
    with failing("fsync", file.path.parent):
        view.document.edit("title", "Typed on a failing drive")
        assert not view.keeper.save_now()
    view.keeper.look()
    qtbot.waitUntil(lambda: view.keeper.said().startswith("Saved"), timeout=20_000)
    assert PlanFile.open(file.path).contents.draft.title == "Typed on a failing drive"
    assert not view.file_notice.isVisible()
    assert recovery.copies(tmp_path / "data" / "recovery") == ()
