"""Tests of the smallest window with the largest text: nothing on any page is cut off at its side."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.app import build
from outsourcing_planner.plan import paths
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import sample
from outsourcing_planner.ui import theme
from outsourcing_planner.ui.pages import PAGES
from outsourcing_planner.ui.surroundings import Surroundings
from outsourcing_planner.ui.widgets.more import More
from outsourcing_planner.ui.widgets.scrolling import Scrolled
from outsourcing_planner.ui.window import Window
from outsourcing_planner.ui.wizard import Wizard


@pytest.fixture
def wizard(
    qapp: QApplication, around: Surroundings, started: Callable[[], Window], plan_file: Callable[..., PlanFile]
) -> Iterator[Wizard]:
    """The wizard over the sample plan, which has something to mend, at twice the size of text."""
    around.settings.scale = 2.0
    around.settings.mode = "light"
    window = started()
    window.resize(880, 500)
    window.open_plan(plan_file("Bakery", paths.put(sample(), "payment.total", 1)).path)
    assert window.view is not None
    yield window.view.wizard
    theme.apply(qapp, theme.Mode.LIGHT)


@pytest.mark.parametrize("step", [page.key for page in PAGES])
def test_nothing_is_cut_off(qtbot: QtBot, wizard: Wizard, step: str) -> None:
    """With every group open and every question asked, a page is no wider than its place."""
    assert theme.current().scale == 2.0
    wizard.go(step)
    page = wizard.page(step)
    for group in page.findChildren(More):
        if group.objectName() != "review.all":
            group.open()
    for button in page.findChildren(QPushButton):
        if button.objectName().startswith("keep."):
            button.click()
    qtbot.wait(50)
    viewport = page.parentWidget()
    assert viewport is not None
    assert page.width() <= viewport.width()


def test_pages_beside_the_steps_are_never_squeezed(qtbot: QtBot, wizard: Wizard) -> None:
    """Where the window is too low for them they scroll: each button keeps its height, below the one before."""
    window = wizard.window()
    assert isinstance(window, Window) and window.view is not None
    window.view.keeper.notes.agree(date(2027, 2, 12))
    wizard.go("review")
    window.view.say_saved("Saved.", lambda: None)
    qtbot.wait(50)
    side = window.findChild(QWidget, "side")
    assert side is not None
    buttons = [one for one in side.findChildren(QPushButton) if one.objectName().startswith("beside.")]
    shown = [one for one in buttons if not one.isHidden()]
    assert len(shown) > 2
    assert all(one.height() >= one.sizeHint().height() for one in shown)
    assert all(above.geometry().bottom() < below.geometry().top() for above, below in pairwise(shown))


@pytest.mark.parametrize("language", ["en_GB", "de_DE", "ar_EG"])
def test_what_stands_beside_the_review_is_not_cut_off(
    qtbot: QtBot, qapp: QApplication, around: Surroundings, plan_file: Callable[..., PlanFile], language: str
) -> None:
    """The buttons of the share panel stand in it whole, on two lines where need be, and the page keeps its room."""
    around.settings.scale = 2.0
    file = plan_file("Bakery", paths.put(sample(), "locale", language))
    window = build(qapp, around.places.settings.parent, language)
    qtbot.addWidget(window)
    window.resize(880, 500)
    window.show()
    window.open_plan(file.path)
    assert window.view is not None
    window.view.wizard.go("review")
    qtbot.wait(50)
    panel, page = window.view.share, window.view.wizard.page("review")
    scrolled = panel.findChild(Scrolled)
    assert isinstance(scrolled, Scrolled)
    inside = scrolled.widget()
    assert inside is not None
    assert inside.width() <= scrolled.viewport().width()
    viewport = page.parentWidget()
    assert viewport is not None
    assert page.width() <= viewport.width()
    window.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, theme.Mode.LIGHT)
