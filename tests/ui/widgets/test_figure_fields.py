"""Tests of the fields for figures: read when left, asked when in doubt, never losing what was typed."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from outsourcing_planner import resources
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.course import ChangeRequest, Course
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.day_picker import DayPicker
from outsourcing_planner.ui.widgets.figure_field import FigureField
from outsourcing_planner.ui.widgets.figure_fields import DateField
from outsourcing_planner.ui.widgets.form_row import FormRow

TOTAL = "payment.total"


def german() -> Words:
    """English sentences with German figures."""
    return load_words(resources.folder("translations"), "en", "de_DE")


def row_for(qtbot: QtBot, document: Document, path: str) -> tuple[FormRow, FigureField]:
    """A row in its own window, with the keyboard in the field."""
    row = FormRow(document, path)
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    assert isinstance(row.field, FigureField)
    row.field.setFocus()
    qtbot.waitUntil(row.field.hasFocus)
    return row, row.field


def type_into(qtbot: QtBot, field: FigureField, text: str) -> None:
    """Replace the text by keys, and press Enter."""
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("path", "typed", "value", "shown"),
    [
        (TOTAL, "4800", 480_000, "4,800.00"),
        (TOTAL, "£1.2k", None, "£1.2k"),
        (TOTAL, "1,234.5", 123_450, "1,234.50"),
        ("payment.net_days", "14", 14, "14"),
        ("payment.holdback_percent", "12.5", Decimal("12.5"), "12.5"),
        ("payment.cap_hours", "7.25", Decimal("7.25"), "7.25"),
        ("timetable.start", "12/2/27", date(2027, 2, 12), "12 Feb 2027"),
        ("communication.owner_hours.start", "9.30", time(9, 30), "09:30"),
    ],
)
def test_figures_are_read_and_shown_the_locale_s_way(
    qtbot: QtBot, words: Words, path: str, typed: str, value: Any, shown: str
) -> None:
    """What the owner writes is read on Enter, kept in the plan and written out properly."""
    document = Document(Plan(), words)
    _, field = row_for(qtbot, document, path)
    type_into(qtbot, field, typed)
    assert paths.get(document.plan, path) == value
    assert field.text() == shown


def test_german_figures_are_german(qtbot: QtBot, words: Words) -> None:
    """The plan's locale decides what a comma means."""
    document = Document(Plan(), german())
    _, field = row_for(qtbot, document, TOTAL)
    type_into(qtbot, field, "1.234,50")
    assert paths.get(document.plan, "payment.total") == 123_450
    assert field.text() == "1.234,50"


def test_nothing_is_read_while_typing(qtbot: QtBot, words: Words) -> None:
    """Half a figure is neither in the plan nor complained about."""
    document = Document(Plan(), words)
    row, field = row_for(qtbot, document, TOTAL)
    QTest.keyClicks(field, "4,8x")
    assert paths.get(document.plan, "payment.total") is None
    assert not row._error.isVisible()
    assert field.is_pending


def test_what_cannot_be_read_is_said_and_kept(qtbot: QtBot, words: Words) -> None:
    """The sentence stands at the field, the text and the plan stay as they were, and mending it clears all."""
    document = Document(paths.put(Plan(), TOTAL, 100), words)
    row, field = row_for(qtbot, document, TOTAL)
    type_into(qtbot, field, "soon")
    assert field.text() == "soon"
    assert paths.get(document.plan, "payment.total") == 100
    assert row._error.isVisible()
    assert row.problem() == "“soon” is not an amount we can read. Write it like 1,234.00."
    assert field.property("wrong") is True
    type_into(qtbot, field, "5")
    assert paths.get(document.plan, "payment.total") == 500
    assert row.problem() == ""
    assert not row._error.isVisible()
    assert field.property("wrong") is False


@pytest.mark.parametrize(
    ("path", "typed", "said"),
    [
        ("payment.net_days", "1.5", "“1.5” should be a whole number, such as 14."),
        ("payment.net_days", "999999", "“999999” should be a whole number, such as 14."),
        ("payment.holdback_percent", "120", "“120” should be a percentage from 0 to 100."),
        ("payment.cap_hours", "many", "“many” is not a number we can read. Write it like 7.5."),
        ("timetable.start", "Easter", "“Easter” is not a date we can read. Write it like 12 Feb 2027."),
        ("communication.owner_hours.start", "noon", "“noon” is not a time we can read. Write it like 14:30."),
    ],
)
def test_each_kind_says_how_to_write_it(qtbot: QtBot, words: Words, path: str, typed: str, said: str) -> None:
    """The sentence names what was typed and how to mend it."""
    document = Document(Plan(), words)
    row, field = row_for(qtbot, document, path)
    type_into(qtbot, field, typed)
    assert row.problem() == said
    assert paths.get(document.plan, path) is None


def test_what_could_mean_two_things_is_asked(qtbot: QtBot, words: Words) -> None:
    """There is a button for each meaning; a click settles it and the keyboard is back in the field."""
    document = Document(Plan(), words)
    row, field = row_for(qtbot, document, TOTAL)
    type_into(qtbot, field, "1.234")
    assert row.problem() == "Do you mean €1,234.00 or €1.23?"
    assert paths.get(document.plan, "payment.total") is None
    buttons = [button for button in row.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons] == ["€1,234.00", "€1.23"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert paths.get(document.plan, "payment.total") == 123_400
    assert field.text() == "1,234.00"
    assert row.problem() == ""
    assert field.hasFocus()


def test_another_currency_s_sign_is_asked_about(qtbot: QtBot, words: Words) -> None:
    """Dollars typed into a plan in euros are not silently taken for euros."""
    document = Document(Plan(), words)
    row, field = row_for(qtbot, document, TOTAL)
    type_into(qtbot, field, "$450")
    assert row.problem() == "Do you mean €450.00?"


def test_emptying_a_field_takes_the_answer_back(qtbot: QtBot, words: Words) -> None:
    """No text is no answer."""
    document = Document(paths.put(Plan(), TOTAL, 100), words)
    _, field = row_for(qtbot, document, TOTAL)
    type_into(qtbot, field, "")
    assert paths.get(document.plan, "payment.total") is None


def test_leaving_the_field_reads_it(qtbot: QtBot, words: Words) -> None:
    """Tab is as good as Enter."""
    document = Document(Plan(), words)
    _, field = row_for(qtbot, document, TOTAL)
    QTest.keyClicks(field, "450")
    field.clearFocus()
    assert paths.get(document.plan, "payment.total") == 45_000


def test_the_currency_stands_behind_the_figure(qtbot: QtBot, words: Words) -> None:
    """When the plan's currency changes, its amounts show the new one, and half-typed text stays."""
    document = Document(paths.put(Plan(), TOTAL, 123_456), words)
    _, field = row_for(qtbot, document, TOTAL)
    document.edit("payment.currency", "JPY")
    assert field._unit == "JPY"
    QTest.keyClicks(field, "9")
    typed = field.text()
    document.edit("payment.currency", "KWD")
    assert field.text() == typed
    assert field._unit == "KWD"


def test_one_day_is_not_one_days(qtbot: QtBot, words: Words) -> None:
    """The unit agrees with the figure."""
    document = Document(paths.put(Plan(), "payment.net_days", 1), words)
    _, field = row_for(qtbot, document, "payment.net_days")
    assert field._unit == "day"
    type_into(qtbot, field, "14")
    assert field._unit == "days"


def test_undo_shows_the_older_figure(qtbot: QtBot, words: Words) -> None:
    """The field follows the plan back."""
    document = Document(paths.put(Plan(), TOTAL, 100), words)
    _, field = row_for(qtbot, document, TOTAL)
    type_into(qtbot, field, "7")
    document.undo_stack.undo()
    assert field.text() == "1.00"


def test_a_day_can_be_picked(qtbot: QtBot, words: Words, qapp: QApplication) -> None:
    """Alt and Down open a calendar; a click on a day puts it into the plan."""
    document = Document(paths.put(Plan(), "timetable.start", date(2027, 2, 1)), words)
    _, field = row_for(qtbot, document, "timetable.start")
    assert isinstance(field, DateField)
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (picker,) = field.findChildren(DayPicker)
    assert picker.isVisible()
    assert picker.calendar.selectedDate() == QDate(2027, 2, 1)
    picker.calendar.clicked.emit(QDate(2027, 2, 12))
    assert paths.get(document.plan, "timetable.start") == date(2027, 2, 12)
    assert field.text() == "12 Feb 2027"
    assert not picker.isVisible()


def test_a_field_left_of_nothing_asks_nothing(qtbot: QtBot, words: Words) -> None:
    """Walking through an untouched field changes nothing, not even the undo."""
    document = Document(paths.put(Plan(), TOTAL, 100), words)
    _, field = row_for(qtbot, document, TOTAL)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    field.clearFocus()
    assert document.undo_stack.count() == 0


def test_a_change_may_save_money_and_time(qtbot: QtBot, words: Words) -> None:
    """What a change costs and how much later it makes the work may be less than nothing; a price may not."""
    plan = Plan(course=Course(changes=(ChangeRequest(id="r1", what="No blog"),)))
    document = Document(plan, words)
    for name, typed in (("costs", "-250"), ("days", "-3")):
        row, field = row_for(qtbot, document, f"course.changes[r1].{name}")
        type_into(qtbot, field, typed)
        field.commit()
        assert row.problem() == ""
    changed = document.plan.course.changes[0]
    assert (changed.costs, changed.days) == (-25_000, -3)
    row, field = row_for(qtbot, document, "payment.total")
    type_into(qtbot, field, "-250")
    field.commit()
    assert "is not an amount" in row.problem()
    assert document.plan.payment.total is None
