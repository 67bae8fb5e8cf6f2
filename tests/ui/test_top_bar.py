"""Tests of the line above a plan: what gives way where there is little room."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui.top_bar import TopBar
from outsourcing_planner.ui.window import Window

Start = Callable[[], Window]
Make = Callable[..., PlanFile]


def bar(window: Window) -> TopBar:
    """The line above the open plan."""
    assert window.view is not None
    return window.view.top


def test_the_preview_gives_way_to_the_name(qtbot: QtBot, started: Start, plan_file: Make) -> None:
    """Coming back from the review, where the button for the preview is away, it is not shown over the name."""
    window = started()
    window.open_plan(plan_file("Bakery", sample()).path)
    assert window.view is not None
    window.resize(880, 600)
    top = bar(window)
    title, toggle = top.findChild(QLabel, "plan.title"), top.findChild(QToolButton, "preview.toggle")
    assert isinstance(title, QLabel)
    assert isinstance(toggle, QToolButton)
    top.setFixedWidth(560)
    for step in ("review", "goals"):
        window.view.wizard.go(step)
        qtbot.wait(50)
    assert not toggle.isVisible()
    assert title.width() >= min(title.sizeHint().width(), 150)
