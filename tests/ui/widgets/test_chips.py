"""Tests of chips: long names end in an ellipsis and never widen the page."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.tasks import Task
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.chips import ReferenceChips

LONG = "Everybody who orders on the website is told on the same day when it can be fetched & what it costs in all"


def chips(qtbot: QtBot, words: Words, width: int) -> tuple[QWidget, ReferenceChips]:
    """The goals a task serves, in a page of that width."""
    plan = paths.put(Plan(), "goals.items", (Goal(id="g1", outcome=LONG), Goal(id="g2", outcome="Less post")))
    document = Document(paths.put(plan, "tasks.items", (Task(id="t1", name="Build"),)), words)
    page = QWidget()
    made = ReferenceChips(document, "tasks.items[t1].goals", page)
    document.setParent(made)
    QVBoxLayout(page).addWidget(made)
    qtbot.addWidget(page)
    page.resize(width, 300)
    page.show()
    return page, made


def test_a_long_name_stays_on_the_page(qtbot: QtBot, words: Words) -> None:
    """It is shortened where there is no room, its tool tip and its name for a screen reader have all of it."""
    page, made = chips(qtbot, words, 400)
    long, short = made.findChildren(QPushButton)
    assert page.width() == 400
    assert long.width() <= made.width()
    assert (long.toolTip(), long.accessibleName()) == (LONG, LONG)
    assert short.toolTip() == ""
    assert short.width() == short.sizeHint().width()


def test_a_long_name_is_whole_where_there_is_room(qtbot: QtBot, words: Words) -> None:
    """On a wide page nothing is shortened, and it is whole again when a narrow one grows."""
    page, made = chips(qtbot, words, 400)
    page.resize(1400, 300)
    long = made.findChildren(QPushButton)[0]
    qtbot.waitUntil(lambda: long.width() == long.sizeHint().width())
    assert long.toolTip() == ""
