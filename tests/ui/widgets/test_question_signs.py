"""Tests of what stands beside a question: “Not sure yet”, and what a word of the trade means."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.glossary import explained_at, explained_in
from outsourcing_planner.plan.timetable import Milestone
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.form_row import form_row
from outsourcing_planner.ui.widgets.item_table import ItemTable
from outsourcing_planner.ui.widgets.meaning import Meaning, told
from outsourcing_planner.ui.widgets.not_sure import NotSure
from outsourcing_planner.ui.widgets.table_section import TableSection


def on_screen(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget in a window of its own."""
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.show()
    qtbot.waitExposed(widget)


def test_a_question_is_put_aside_and_taken_up_again(qtbot: QtBot, words: Words) -> None:
    """One press lists it as open, in a step of undo with its name; the next takes it back."""
    document = Document(Plan(), words)
    button = NotSure(document, "payment.net_days")
    on_screen(qtbot, button)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert "payment.net_days" in document.plan.unsure
    assert button.text() == "Put aside: not sure yet"
    assert document.undo_stack.undoText() == "put aside “Pay within”"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "payment.net_days" not in document.plan.unsure
    assert button.text() == "Not sure yet"


def test_an_answer_needs_no_not_sure(qtbot: QtBot, words: Words) -> None:
    """The button is there only while the question has no answer."""
    document = Document(Plan(), words)
    button = NotSure(document, "payment.net_days")
    on_screen(qtbot, button)
    document.edit("payment.net_days", 14)
    assert not button.isVisible()
    document.edit("payment.net_days", None)
    assert button.isVisible()


def test_a_plan_that_is_only_read_cannot_be_put_aside(qtbot: QtBot, words: Words) -> None:
    """There is nothing to press."""
    button = NotSure(Document(Plan(), words, read_only=True), "payment.net_days")
    qtbot.addWidget(button)
    assert button.isHidden()


def test_a_word_is_explained_where_it_stands(qtbot: QtBot, words: Words) -> None:
    """The sign beside the label opens the meaning under it, and closes it."""
    document = Document(Plan(), words)
    row = form_row(document, "payment.deposit")
    entries = explained_at("payment.deposit")
    row.explain(entries, words)
    on_screen(qtbot, row)
    meaning = row.findChild(Meaning)
    sign = row.findChild(QPushButton, "explain:payment.deposit")
    assert isinstance(meaning, Meaning)
    assert isinstance(sign, QPushButton)
    assert not meaning.isVisible()
    assert sign.accessibleName() == "What does this mean?"
    sign.click()
    assert meaning.isVisible()
    assert meaning.sentence == " ".join(told(entry, words) for entry in entries)
    sign.click()
    assert not meaning.isVisible()


def test_a_question_without_trade_words_has_no_sign(qtbot: QtBot, words: Words) -> None:
    """Nothing stands beside plain words."""
    row = form_row(Document(Plan(), words), "goals.business.name")
    row.explain(explained_at("goals.business.name"), words)
    qtbot.addWidget(row)
    assert row.findChild(Meaning) is None


def test_words_of_a_table_are_explained_under_it(qtbot: QtBot, words: Words) -> None:
    """One line under the table opens all of them, and goes away with the table."""
    document = Document(Plan(), words)
    told = document, "timetable.milestones", ("name", "due")
    section = TableSection(lambda on: ItemTable(*told, add_label="Add a milestone", parent=on))
    on_screen(qtbot, section)
    assert explained_in("timetable.milestones")
    opener = section.findChild(QPushButton, "explain:timetable.milestones")
    aside = section.findChild(QPushButton, "unsure:timetable.milestones")
    meaning = section.findChild(Meaning)
    assert isinstance(opener, QPushButton)
    assert isinstance(aside, QPushButton)
    assert isinstance(meaning, Meaning)
    opener.click()
    assert meaning.isVisible()
    document.insert("timetable.milestones", Milestone(id="m1", name="Design"))
    assert not aside.isVisible()
    section.hide()
    assert not meaning.isVisible()
