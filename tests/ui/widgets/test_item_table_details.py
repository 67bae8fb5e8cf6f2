"""The form below a table, with its groups that open when wanted."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.selection import Candidate, Criterion, Score, Selection
from outsourcing_planner.plan.tasks import Task, Tasks
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.item_details import Fold
from outsourcing_planner.ui.widgets.item_table import ItemTable
from outsourcing_planner.ui.widgets.more import More
from outsourcing_planner.ui.widgets.private_panel import PrivatePanel

from .test_item_table import SETTLED, Desk, Key

LIST = "tasks.items"
DETAILS = ("description", Fold("How", ("instructions", "throughput")), Fold("Cost", ("cost_today", "hours_today")))


@pytest.fixture
def tasks(qtbot: QtBot, words: Words) -> Desk:
    """A table of two tasks, the first one selected, its finer answers in two groups."""
    plan = Plan(tasks=Tasks(items=(Task(id="t1", name="Build"), Task(id="t2", name="Run"))))
    desk = Desk(qtbot, ItemTable(Document(plan, words), LIST, ("name", "decision"), DETAILS, add_label="Add a task"))
    desk.click(0, 0)
    return desk


def folds(desk: Desk) -> list[More]:
    """The groups below the table, in order."""
    return [fold for fold in desk.table.findChildren(More) if fold.isVisible()]


def shown(desk: Desk, name: str) -> bool:
    """Whether a field of the first task can be seen."""
    found = [one for one in desk.table.findChildren(QWidget, f"{LIST}[t1].{name}") if one.isVisible()]
    return bool(found)


def test_a_group_opens_when_what_is_in_it_is_looked_for(tasks: Desk) -> None:
    """A path into a closed group opens it, and no other, and puts the keyboard on the field."""
    assert [fold.is_open for fold in folds(tasks)] == [False, False]
    assert not shown(tasks, "throughput")
    assert tasks.table.reveal(f"{LIST}[t1].throughput")
    assert [fold.is_open for fold in folds(tasks)] == [True, False]
    assert tasks.focus.objectName() == f"{LIST}[t1].throughput"


def test_tab_goes_through_the_form_in_reading_order(tasks: Desk) -> None:
    """Closed groups are one stop each; an open one is followed by its fields."""
    folds(tasks)[1].open()
    tasks.view.setFocus()
    reached: list[str] = []
    while tasks.focus is not tasks.after and len(reached) < 12:
        tasks.press(Key.Key_Tab)
        reached.append(tasks.focus.objectName())
    at = f"{LIST}[t1]"
    assert reached[:-1] == [
        f"{LIST}.add",
        f"{at}.description",
        "more",
        "more",
        f"{at}.cost_today",
        f"{at}.hours_today",
    ]


def test_what_cannot_be_read_in_a_closed_group_is_told(tasks: Desk) -> None:
    """A closed group hides no trouble."""
    fold = folds(tasks)[1]
    tasks.table.reveal(f"{LIST}[t1].cost_today")
    tasks.type("plenty")
    fold.findChildren(QPushButton)[0].click()
    assert not fold.is_open
    assert [path for path, _ in tasks.table.problems()] == [f"{LIST}[t1].cost_today"]


def test_an_open_group_stays_open_for_the_next_row(tasks: Desk) -> None:
    """Whoever fills in the same answer for each task does not open its group each time."""
    folds(tasks)[0].open()
    tasks.click(1, 0)
    tasks.qtbot.wait(SETTLED)
    assert [fold.is_open for fold in folds(tasks)] == [True, False]


def test_undo_brings_the_answers_and_rows_back(tasks: Desk) -> None:
    """An undone answer is seen in its group, and a row that comes back has its form again."""
    tasks.table.reveal(f"{LIST}[t1].throughput")
    tasks.type("60 a day")
    tasks.document.undo_stack.undo()
    assert tasks.document.plan.tasks.items[0].throughput == ""
    assert folds(tasks)[0].is_open
    tasks.view.setFocus()
    tasks.press(Key.Key_Delete)
    tasks.document.undo_stack.undo()
    assert tasks.table.reveal(f"{LIST}[t1].instructions")
    assert tasks.focus.objectName() == f"{LIST}[t1].instructions"


class Heights(QObject):
    """Remembers how high a widget was each time it was drawn."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[int] = []
        self._watched = watched
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
        """Note the height and let the event pass."""
        if event.type() is QEvent.Type.Paint:
            self.seen.append(self._watched.height())
        return False


def test_the_next_row_is_shown_without_a_flicker(tasks: Desk) -> None:
    """From one row to the next the card is never drawn smaller or larger in between."""
    tasks.qtbot.wait(SETTLED)
    high = tasks.table.height()
    heights = Heights(tasks.table)
    tasks.click(1, 0)
    tasks.qtbot.wait(SETTLED)
    assert set(heights.seen) == {high}


def test_a_list_only_the_owner_sees_has_no_violet_in_violet(qtbot: QtBot, words: Words) -> None:
    """Its form stands plainly below it, headed by what the first column says."""
    selection = Selection(
        candidates=(Candidate(id="c1", name="Studio North"),),
        criteria=(Criterion(id="k1", name="Craft"),),
        scores=(Score(id="s1", candidate="c1", criterion="k1", points=4, note="Fine work"),),
    )
    document = Document(Plan(selection=selection), words)
    panel = PrivatePanel(words)
    qtbot.addWidget(panel)
    table = ItemTable(document, "selection.scores", ("candidate", "criterion", "points"), ("note",), add_label="Add")
    panel.content.addWidget(table)
    assert table.reveal("selection.scores[s1].note")
    assert table.findChild(PrivatePanel) is None
    said = [label.text() for label in table.findChildren(QLabel) if label.property("role") == "strong"]
    assert said == ["Studio North"]
    assert table.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Candidate: Studio North"
