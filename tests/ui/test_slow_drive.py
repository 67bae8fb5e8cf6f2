"""Tests of the window on a slow drive: it never stands still, and what is clicked meanwhile waits its turn."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage.history import History
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.briefing import calendar_maker, form_maker, private_maker
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.filing import Filing
from outsourcing_planner.ui.home import Home
from outsourcing_planner.ui.keeper import Keeper
from outsourcing_planner.ui.patience import patiently
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.window import Window

from .slow import slow_drive

Start = Callable[[], Window]
Make = Callable[..., PlanFile]

DELETED = QEvent.Type.DeferredDelete


def shown(window: Window) -> PlanView:
    """The plan that is open."""
    assert window.view is not None
    return window.view


def test_a_save_that_is_waited_for_never_holds_the_window_up(
    qtbot: QtBot, around: Surroundings, plan_file: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long it takes there, whatever else the window has to do is done meanwhile."""
    file = plan_file("Website")
    document = Document(file.contents.draft, around.words)
    keeper = Keeper(document, file, History(around.places.history), around)
    document.edit("title", "Typed on a slow drive")
    with slow_drive(monkeypatch):
        keeper.save_now()
        assert keeper.said() == "Saved 14:02"
        keeper.close()


def test_what_was_typed_just_before_leaving_is_saved_on_a_slow_drive(
    qtbot: QtBot, started: Start, plan_file: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The way home waits for the save."""
    window, file = started(), plan_file("Website")
    window.open_plan(file.path)
    shown(window).document.edit("title", "Typed just before leaving")
    action = window.findChild(QAction, "close")
    assert isinstance(action, QAction)
    with slow_drive(monkeypatch):
        action.trigger()
        assert window.view is None
    assert PlanFile.open(file.path).contents.draft.title == "Typed just before leaving"


def test_what_is_asked_for_twice_while_a_drive_is_waited_for_is_done_once(
    qtbot: QtBot, started: Start, plan_file: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plan handed over by the system while another is being saved and put away does not break in."""
    window, file, other = started(), plan_file("Website"), plan_file("Other")
    window.open_plan(file.path)
    view = shown(window)
    view.document.edit("title", "Typed on a slow drive")
    home = window.findChild(Home)
    assert home is not None
    handed_over: list[int] = []

    def hand_over() -> None:
        handed_over.append(heart.waits)
        window.open_plan(other.path)

    with slow_drive(monkeypatch) as heart:
        QTimer.singleShot(20, hand_over)
        home.new_wanted.emit("")
        assert shown(window).document.plan.title == ""
    assert handed_over
    assert PlanFile.open(file.path).contents.draft.title == "Typed on a slow drive"


@pytest.mark.parametrize("kind", ["pdf", "csv", "ics"])
def test_what_leaves_the_program_never_holds_the_window_up(
    qtbot: QtBot,
    started: Start,
    plan_file: Make,
    around: Surroundings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    """A print, a table or a calendar goes to a slow drive while the window lives; then it is there, and said."""
    window = started()
    window.open_plan(plan_file("Bakery", sample()).path)
    view, filing, path = shown(window), Filing(window, around), tmp_path / f"Bakery.{kind}"
    words, about = view.brief_for()
    plan = view.document.plan
    makers = {
        "pdf": private_maker("cost", plan, words, about, view.watch.limits, None),
        "csv": form_maker(plan, words, about),
        "ics": calendar_maker(plan, words, about, around.now(), revision=1, mine=False),
    }
    data = makers[kind]()  # what makes it is loaded by now
    with slow_drive(monkeypatch):
        assert filing.write(view, lambda: data, path)
    assert path.read_bytes() == data
    assert view.notice.sentence == f"Saved as {path.name}."


def test_a_drive_that_fails_is_said(
    qtbot: QtBot, started: Start, plan_file: Make, around: Surroundings, tmp_path: Path
) -> None:
    """The folder is not there: nothing is written, and the sentence says why."""
    window = started()
    window.open_plan(plan_file("Website").path)
    view = shown(window)
    assert not Filing(window, around).write(view, lambda: b"%PDF-", tmp_path / "nowhere" / "brief.pdf")
    assert view.notice.sentence == "The file or its folder is not there."


def test_a_plan_put_away_while_its_print_is_written_is_no_trouble(
    qtbot: QtBot, started: Start, plan_file: Make, around: Surroundings, tmp_path: Path
) -> None:
    """The system hands over another plan meanwhile; the file is written all the same."""
    window, other = started(), plan_file("Other")
    window.open_plan(plan_file("Website").path)
    view = shown(window)

    def make() -> bytes:
        time.sleep(0.2)
        return b"%PDF-"

    def hand_over() -> None:
        window.open_plan(other.path)
        QApplication.sendPostedEvents(view, DELETED)

    QTimer.singleShot(50, hand_over)
    assert not Filing(window, around).write(view, make, tmp_path / "brief.pdf")
    assert (tmp_path / "brief.pdf").read_bytes() == b"%PDF-"
    assert shown(window).document.plan.title == "Other"


def test_the_work_gives_and_raises_as_if_it_were_done_here(qtbot: QtBot) -> None:
    """Whether it takes long or not."""
    assert patiently(lambda: 7) == 7

    def fail() -> None:
        time.sleep(0.1)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        patiently(fail)
