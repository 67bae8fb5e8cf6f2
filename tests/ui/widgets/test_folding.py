"""Tests of what gives way where there is little room: rows that fold, and lines that end in an ellipsis."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.ui.widgets.buttons import Button
from outsourcing_planner.ui.widgets.folding import FoldingRow
from outsourcing_planner.ui.widgets.one_line import OneLine
from outsourcing_planner.ui.widgets.prose import Prose


def row(qtbot: QtBot, width: int) -> tuple[FoldingRow, Prose, Button]:
    """A row of a sentence and a button that folds below 400 pixels."""
    made = FoldingRow(first=True, narrow=400)
    sentence, button = Prose("We pay within fourteen days of an invoice.", "", made), Button("Change", parent=made)
    button.setProperty("folds", "start")
    made.line.addWidget(sentence, 1)
    made.line.addWidget(button)
    qtbot.addWidget(made)
    made.resize(width, made.heightForWidth(width))
    made.show()
    qtbot.waitExposed(made)
    return made, sentence, button


def test_a_row_stands_side_by_side_where_there_is_room(qtbot: QtBot, words: Words) -> None:
    """Both parts are on one line, the button behind the sentence."""
    made, sentence, button = row(qtbot, 500)
    assert not made.folded
    assert button.x() >= sentence.geometry().right()


def test_a_narrow_row_folds_and_is_high_enough(qtbot: QtBot, words: Words) -> None:
    """The button stands below the sentence, where reading begins, and nothing is cut off."""
    made, sentence, button = row(qtbot, 300)
    assert made.folded
    assert button.y() >= sentence.geometry().bottom()
    assert button.x() == sentence.x()
    assert button.geometry().bottom() < made.height()
    made.resize(500, made.heightForWidth(500))
    assert not made.folded


def test_only_a_first_row_has_no_rule_above(qtbot: QtBot, words: Words) -> None:
    """The style sheet draws the hairline by the row's role."""
    rows = [FoldingRow(first=first, narrow=400) for first in (True, False)]
    assert [one.property("role") for one in rows] == ["row", "row-ruled"]


def test_one_line_gives_way(qtbot: QtBot, words: Words) -> None:
    """It is as wide as its text where it may be, and narrower beside something that needs the room."""
    page = QWidget()
    line, other = OneLine("A plan with a very long name indeed", "strong", page), QLabel("x" * 30, page)
    other.setMinimumWidth(200)
    layout = QHBoxLayout(page)
    layout.addWidget(line)
    layout.addWidget(other)
    qtbot.addWidget(page)
    page.resize(320, 60)
    page.show()
    qtbot.waitExposed(page)
    assert line.width() < line.sizeHint().width()
    page.resize(900, 60)
    assert line.width() == line.sizeHint().width()


def test_one_line_ends_in_an_ellipsis_and_draws_no_markup(qtbot: QtBot, words: Words) -> None:
    """What does not fit is left out with three dots, and a tag is text like any other."""
    whole = OneLine("<b>Our website, and all that belongs to it</b>")
    shortened = whole.fontMetrics().elidedText(whole.text(), Qt.TextElideMode.ElideRight, 60)
    short = OneLine(shortened)
    for line in (whole, short):
        qtbot.addWidget(line)
        line.resize(60, 20)
    assert (shortened[:3], shortened[-1]) == ("<b>", "…")
    assert whole.grab().toImage() == short.grab().toImage()
