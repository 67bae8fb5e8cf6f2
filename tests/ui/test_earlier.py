"""Tests of the list of earlier states: read without making the window wait, and of use while it is being read."""

import time
from collections.abc import Callable, Iterator
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage import history
from outsourcing_planner.storage.history import History, Version
from outsourcing_planner.storage.planfile import Contents, PlanFile, encode
from outsourcing_planner.ui.earlier_dialog import Choice, EarlierDialog
from outsourcing_planner.ui.earlier_list import EarlierList
from outsourcing_planner.ui.earlier_states import State, states
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.trickle import Trickle
from outsourcing_planner.ui.window import Window

from .slow import Heart

Show = Callable[..., EarlierDialog]


@pytest.fixture
def five(around: Surroundings, plan_file: Callable[..., PlanFile]) -> PlanFile:
    """A plan with five earlier states, the newest as it is now."""
    file = plan_file("Website")
    kept = History(around.places.history)
    for revision in range(1, 6):
        name = "Website" if revision == 5 else f"Website {revision}"
        draft = msgspec.structs.replace(file.contents.draft, title=name)
        contents = msgspec.structs.replace(file.contents, draft=draft, revision=revision)
        assert kept.keep(file.contents.plan_id, revision, encode(contents))
    return file


@pytest.fixture
def shown(qtbot: QtBot, around: Surroundings, five: PlanFile) -> Show:
    """Shows the list of that plan's states, beside a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()

    def show(*, may_return: bool = True) -> EarlierDialog:
        found = states(History(around.places.history), five.contents.plan_id, five.contents.draft, around.words)
        dialog = EarlierDialog(found, around.words, date.today(), may_return=may_return, parent=window)
        dialog.show()
        return dialog

    return show


def listed(dialog: QObject) -> EarlierList:
    """Its list."""
    found = dialog.findChild(EarlierList)
    assert found is not None
    return found


def test_a_slow_drive_does_not_hold_the_window_up(qtbot: QtBot, shown: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    """The states come one by one; meanwhile the window lives, and the mark stays where the owner has put it."""
    real, heart = history.contents_of, Heart()

    def slow(version: Version) -> Contents | None:
        heart.wait()
        return real(version)

    monkeypatch.setattr("outsourcing_planner.ui.earlier_states.contents_of", slow)
    dialog = shown()
    rows = listed(dialog)
    qtbot.waitUntil(lambda: rows.count() == 2, timeout=20_000)
    QTest.keyClick(rows, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: rows.count() == 6, timeout=20_000)
    heart.stop()
    assert (heart.waits >= 5, heart.stood_still) == (True, False)
    assert revision(rows) == 5


def test_the_mark_goes_to_what_differs_and_past_the_days(qtbot: QtBot, shown: Show) -> None:
    """The arrows pass over the day; what is as it is now offers neither a comparison nor a way back."""
    dialog = shown()
    rows = listed(dialog)
    qtbot.waitUntil(lambda: rows.count() == 6)
    assert revision(rows) == 4
    QTest.keyClick(rows, Qt.Key.Key_Up)
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert revision(rows) == 5
    able = {name: button(dialog, name).isEnabled() for name in ("compare", "return", "keep")}
    assert able == {"compare": False, "return": False, "keep": True}
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert revision(rows) == 1


def test_what_is_chosen_is_told_once_and_closes_the_list(qtbot: QtBot, shown: Show) -> None:
    """With the state the mark is on."""
    dialog = shown()
    rows, heard = listed(dialog), list[tuple[Choice, State]]()
    dialog.chosen.connect(lambda choice, state: heard.append((choice, state)))
    qtbot.waitUntil(lambda: rows.count() == 6)
    button(dialog, "return").click()
    assert [(choice, state.version.revision) for choice, state in heard] == [(Choice.RETURN, 4)]
    assert not dialog.isVisible()


def test_a_plan_that_is_only_looked_at_offers_no_way_back(qtbot: QtBot, shown: Show) -> None:
    """It may be compared, and kept elsewhere."""
    dialog = shown(may_return=False)
    assert dialog.findChild(QPushButton, "earlier.return") is None
    assert button(dialog, "keep").isVisible()


def test_nothing_more_is_read_once_the_list_is_closed(qtbot: QtBot) -> None:
    """Also where it goes with its window."""
    for end in ("stop", "parent"):
        read: list[int] = []
        parent = QObject()
        trickle = Trickle(counting(read), parent)
        qtbot.waitUntil(lambda read=read: len(read) > 2)  # type: ignore[misc]
        if end == "stop":
            trickle.stop()
        else:
            parent.deleteLater()
            QApplication.sendPostedEvents(parent, QEvent.Type.DeferredDelete)
        time.sleep(0.05)
        before = len(read)
        time.sleep(0.05)
        assert len(read) == before


def test_a_state_that_went_meanwhile_is_said_so(
    qtbot: QtBot, started: Callable[[], Window], five: PlanFile, around: Surroundings
) -> None:
    """The history thins out while the owner looks; the plan stays as it is."""
    window = started()
    window.open_plan(five.path)
    window.actions_.earlier.trigger()
    dialog = window.findChild(EarlierDialog)
    assert dialog is not None
    rows = listed(dialog)
    qtbot.waitUntil(lambda: rows.chosen is not None and not rows.chosen.same)
    assert rows.chosen is not None and window.view is not None
    rows.chosen.version.path.unlink()
    button(dialog, "return").click()
    assert window.view.document.plan.title == "Website"
    assert "That state is no longer kept." in [label.text() for label in window.view.notice.findChildren(QLabel)]


def revision(rows: EarlierList) -> int:
    """That of the state the mark is on; 0 for none."""
    return rows.chosen.version.revision if rows.chosen is not None else 0


def button(dialog: EarlierDialog, name: str) -> QPushButton:
    """One of its buttons."""
    found = dialog.findChild(QPushButton, f"earlier.{name}")
    assert isinstance(found, QPushButton)
    return found


def counting(read: list[int]) -> Iterator[object]:
    """Endless things, each noted when it is read."""
    while True:
        time.sleep(0.005)
        read.append(len(read))
        yield len(read)
