"""Tests of where what is told about a plan stands: nothing moves under the pointer."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.window import Window


@pytest.fixture
def view(qtbot: QtBot, started: Callable[[], Window], plan_file: Callable[..., PlanFile]) -> Iterator[PlanView]:
    """The sample plan at its review, the pointer above the page."""
    before = QCursor.pos()
    window = started()
    window.open_plan(plan_file("Bakery", sample()).path)
    assert window.view is not None
    window.view.wizard.go("review")
    point_at(qtbot, window.view.top)
    yield window.view
    QCursor.setPos(before)


def point_at(qtbot: QtBot, widget: QWidget) -> None:
    """Move the pointer to the middle of it."""
    QCursor.setPos(widget.mapToGlobal(widget.rect().center()))
    QTest.mouseMove(widget.window(), widget.mapTo(widget.window(), widget.rect().center()))
    qtbot.wait(20)


def place(widget: QWidget) -> QRect:
    """Where it stands in the window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def button(view: PlanView, name: str) -> QPushButton:
    """A button of the view."""
    found = view.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize("name", ["brief.save", "brief.print", "agree"])
def test_a_second_click_finds_what_the_first_did(qtbot: QtBot, view: PlanView, name: str) -> None:
    """The button stays under the pointer and is not covered; once the pointer has left, the page makes room."""
    pressed = button(view, name)
    point_at(qtbot, pressed)
    before = place(pressed)
    view.say_saved("Saved as brief.pdf.", lambda: None)
    qtbot.wait(50)
    assert view.notice.isVisible()
    assert place(pressed) == before
    assert not place(view.notice).intersects(before)
    point_at(qtbot, view.top)
    qtbot.waitUntil(lambda: place(pressed).top() > before.top())
    assert not place(view.notice).intersects(place(view.wizard))
    point_at(qtbot, pressed)
    pushed = place(pressed)
    view.notice.hide()
    qtbot.wait(50)
    assert place(pressed) == pushed
    point_at(qtbot, view.top)
    qtbot.waitUntil(lambda: place(pressed) == before)


def test_it_makes_room_at_once_where_nobody_points_at_the_page(qtbot: QtBot, view: PlanView) -> None:
    """What is told stands between the line above and the page and covers nothing of it."""
    view.say_trouble("The file or its folder is not there.")
    qtbot.wait(20)
    assert place(view.notice).top() >= place(view.top).bottom()
    assert not place(view.notice).intersects(place(view.wizard))
    view.resize(view.width(), view.height() - 40)
    qtbot.wait(20)
    assert not place(view.notice).intersects(place(view.wizard))
