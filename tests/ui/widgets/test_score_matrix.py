"""The matrix of points, filled in by keys and by clicks, and what it makes of the plan's rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.selection import Candidate, Criterion, Score, Selection
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.field_error import FieldError
from outsourcing_planner.ui.widgets.score_matrix import ScoreMatrix

Key = Qt.Key
SKILL, PRICE = Criterion(id="k1", name="Skill", weight=60), Criterion(id="k2", name="Price", weight=40, is_cost=True)
NORTH, SOUTH = Candidate(id="c1", name="Northlight", quote=400_000), Candidate(id="c2", name="Southbank", quote=500_000)
CHOOSING = Selection(criteria=(SKILL, PRICE), candidates=(NORTH, SOUTH))


class Table:
    """A matrix on the screen, with the keyboard in it."""

    def __init__(self, qtbot: QtBot, words: Words, selection: Selection = CHOOSING, *, read_only: bool = False) -> None:
        self.document = Document(Plan(selection=selection), words, read_only=read_only)
        self.matrix = ScoreMatrix(self.document)
        qtbot.addWidget(self.matrix)
        self.matrix.resize(560, 500)
        self.matrix.show()
        self.matrix.activateWindow()
        qtbot.waitUntil(self.matrix.isActiveWindow)
        self.matrix.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def scores(self) -> list[tuple[str | None, str | None, int | None, str]]:
        """The plan's rows of points."""
        rows = self.document.plan.selection.scores
        return [(one.candidate, one.criterion, one.points, one.note) for one in rows]

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.matrix, key)
            QApplication.processEvents()

    def types(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.matrix, text)
        QApplication.processEvents()

    def cell(self, row: int, column: int) -> str:
        """The words in a cell."""
        return str(self.matrix.model.index(row, column).data())

    @property
    def note(self) -> QLineEdit:
        """The field in which to say why."""
        found = self.matrix.findChild(QLineEdit, "scores.note")
        assert isinstance(found, QLineEdit)
        return found

    def button(self, points: str) -> QPushButton:
        """The button for that many points."""
        found = self.matrix.findChild(QPushButton, f"scores.points.{points}")
        assert isinstance(found, QPushButton)
        return found


def test_a_figure_typed_is_the_points(qtbot: QtBot, words: Words) -> None:
    """The arrows go about, a figure is written into the plan at once, another one replaces it."""
    table = Table(qtbot, words)
    table.types("3")
    table.types("4")
    table.press(Key.Key_Right)
    table.types("5")
    assert table.scores == [("c1", "k1", 4, ""), ("c2", "k1", 5, "")]
    assert (table.cell(0, 1), table.cell(0, 2)) == ("4", "5")


def test_the_price_and_the_totals_are_worked_out(qtbot: QtBot, words: Words) -> None:
    """The lowest price has 5; a total stands where no points are missing; nothing is written into the price."""
    table = Table(qtbot, words)
    assert [table.cell(row, 1) for row in range(3)] == ["", "5", "–"]
    assert table.cell(1, 2) == "4"
    table.types("4")
    assert table.cell(2, 1) == "88%"
    table.press(Key.Key_Down)
    table.types("1")
    table.press(Key.Key_Delete)
    assert table.scores == [("c1", "k1", 4, "")]
    assert not table.note.isVisible()


def test_why_is_said_below_and_stays_without_points(qtbot: QtBot, words: Words) -> None:
    """Enter leads to the note; a row is gone from the plan only when neither points nor note are left."""
    table = Table(qtbot, words)
    table.types("2")
    table.press(Key.Key_Return)
    table.types("Slow to answer")
    assert table.scores == [("c1", "k1", 2, "Slow to answer")]
    table.matrix.grid.setFocus()
    table.press(Key.Key_Backspace)
    assert table.scores == [("c1", "k1", None, "Slow to answer")]
    note = table.note
    note.setFocus()
    QTest.keySequence(note, "Ctrl+A")
    table.press(Key.Key_Delete)
    assert table.scores == []


def test_points_are_given_by_buttons_too(qtbot: QtBot, words: Words) -> None:
    """What is chosen for the current cell is pressed down; the last button takes the points back."""
    table = Table(qtbot, words)
    QTest.mouseClick(table.button("0"), Qt.MouseButton.LeftButton)
    assert table.scores == [("c1", "k1", 0, "")]
    assert table.button("0").isChecked()
    QTest.mouseClick(table.button("none"), Qt.MouseButton.LeftButton)
    assert table.scores == []


def test_more_than_five_is_refused_in_words(qtbot: QtBot, words: Words) -> None:
    """A figure that is no points changes nothing and is said; the next one takes the sentence back."""
    table = Table(qtbot, words)
    table.types("7")
    error = table.matrix.findChild(FieldError)
    assert isinstance(error, FieldError)
    assert error.sentence == "“7” should be a whole number from 0 to 5."
    assert table.scores == []
    table.types("3")
    assert error.sentence == ""


def test_a_screen_reader_hears_whom_what_and_why(qtbot: QtBot, words: Words) -> None:
    """A cell says its candidate, what counts, the points and the note."""
    score = Score(id="s1", candidate="c2", criterion="k1", points=3, note="One good shop")
    table = Table(qtbot, words, Selection(criteria=(SKILL,), candidates=(NORTH, SOUTH), scores=(score,)))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.matrix.model.index(0, 2).data(role) == "Southbank, Skill: 3. One good shop"
    assert table.matrix.model.index(0, 1).data(role) == "Northlight, Skill: empty"


def test_of_rows_entered_twice_the_last_counts(qtbot: QtBot, words: Words) -> None:
    """Pasted rows may say the same twice; what is taken back is gone whole."""
    twice = (
        Score(id="s1", candidate="c1", criterion="k1", points=1),
        Score(id="s2", candidate="c1", criterion="k1", points=4),
    )
    table = Table(qtbot, words, Selection(criteria=(SKILL,), candidates=(NORTH,), scores=twice))
    assert table.cell(0, 1) == "4"
    table.press(Key.Key_Delete)
    assert table.scores == []


def test_undo_brings_points_back(qtbot: QtBot, words: Words) -> None:
    """Each figure is a step of undo, and the grid follows."""
    table = Table(qtbot, words)
    table.types("3")
    table.document.undo_stack.undo()
    assert table.cell(0, 1) == ""
    table.document.undo_stack.redo()
    assert table.cell(0, 1) == "3"


@pytest.mark.parametrize("selection", [Selection(), Selection(criteria=(SKILL,)), Selection(candidates=(NORTH,))])
def test_what_is_missing_is_said(qtbot: QtBot, words: Words, selection: Selection) -> None:
    """Without criteria or candidates there is no grid; it comes with them."""
    table = Table(qtbot, words, selection)
    assert not table.matrix.grid.isVisible()
    table.document.edit("selection", CHOOSING)
    assert table.matrix.grid.isVisible()


def test_a_plan_that_is_only_read_takes_no_points(qtbot: QtBot, words: Words) -> None:
    """Keys change nothing, and the buttons are greyed."""
    table = Table(qtbot, words, read_only=True)
    table.types("3")
    assert table.scores == []
    assert not table.button("3").isEnabled()
