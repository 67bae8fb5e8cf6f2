"""Tests of the line above a plan: what gives way where there is little room."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.plan import paths
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui import theme
from outsourcing_planner.ui.surroundings import Surroundings
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


@pytest.mark.parametrize("title", ["Pearl", "Pearl shop photos and deliveries", "A shop " * 20])
def test_the_line_is_whole_from_the_first_moment(
    qapp: QApplication, around: Surroundings, started: Start, plan_file: Make, title: str
) -> None:
    """In large text in the smallest window the name is shortened; menu, undo, redo and the save stand side by side."""
    around.settings.scale = 2.0
    around.settings.mode = "light"
    window = started()
    window.resize(880, 500)
    window.open_plan(plan_file("Shop", paths.put(sample(), "title", title)).path)
    top = bar(window)
    window.grab()  # as it is painted first, before anything that waits is done
    shown = [part for part in top.findChildren(QWidget) if part.parentWidget() is top and part.isVisible()]
    names = {part.objectName() for part in shown}
    theme.apply(qapp, theme.Mode.LIGHT)
    assert names >= {"plans", "plan.title", "undo", "redo", "save.state", "menu.open"}
    for at, part in enumerate(shown):
        assert top.rect().contains(part.geometry())
        assert not any(part.geometry().intersects(other.geometry()) for other in shown[at + 1 :])
    (saved,) = [part for part in shown if part.objectName() == "save.state"]
    assert saved.width() >= saved.sizeHint().width()
