"""Tests of the text fields, typed into with real keys."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.text_fields import LinesField, LongTextField, TextField, ZoneField

NAME = "goals.business.name"
NOTES = "goals.notes"
LINES = "scope.exclusions"


@pytest.fixture
def document(words: Words) -> Document:
    """An empty plan."""
    return Document(Plan(), words)


def shown(qtbot: QtBot, field: QWidget) -> None:
    """Show the field with the keyboard in it."""
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.isActiveWindow)


def test_every_key_reaches_the_plan(qtbot: QtBot, document: Document) -> None:
    """What is typed is in the plan at once, as one step of undo."""
    field = TextField(document, NAME)
    shown(qtbot, field)
    QTest.keyClicks(field, "Harbour <b>& Sons")
    assert document.plan.goals.business.name == "Harbour <b>& Sons"
    assert document.undo_stack.count() == 1


def test_the_caret_stays_where_the_owner_types(qtbot: QtBot, document: Document) -> None:
    """Typing in the middle of a word goes on in the middle."""
    document.edit(NAME, "Habour")
    field = TextField(document, NAME)
    shown(qtbot, field)
    field.setCursorPosition(2)
    QTest.keyClicks(field, "rr")
    assert document.plan.goals.business.name == "Harrbour"
    assert field.cursorPosition() == 4


@pytest.mark.parametrize("text", ["نص قصير", "A short text"])
def test_a_long_text_begins_at_the_right_in_a_mirrored_window(
    qtbot: QtBot, qapp: QApplication, document: Document, text: str
) -> None:
    """Whatever script it is in, as every other field does there."""
    document.edit(NOTES, text)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        field = LongTextField(document, NOTES)
        field.resize(600, 80)
        shown(qtbot, field)
        line = field.document().firstBlock().layout().lineAt(0)
        assert line.naturalTextRect().left() > 300
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_change_from_elsewhere_is_shown(qtbot: QtBot, document: Document) -> None:
    """Undo, or another widget on the same path, changes what the field shows."""
    field = TextField(document, NAME)
    qtbot.addWidget(field)
    document.edit(NAME, "Fern")
    assert field.text() == "Fern"
    document.undo_stack.undo()
    assert field.text() == ""


def test_undo_is_the_plan_s_even_inside_a_field(qtbot: QtBot, document: Document) -> None:
    """The undo key takes the plan back, not the field alone, so that both always agree."""
    field = TextField(document, NAME)
    shown(qtbot, field)
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), field.window())
    shortcut.activated.connect(document.undo_stack.undo)
    QTest.keyClicks(field, "Fern")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.plan.goals.business.name == field.text() == ""
    assert not document.undo_stack.canUndo()


def test_enter_is_left_to_the_page(qtbot: QtBot, document: Document) -> None:
    """In one line, Enter goes on to the window, which continues."""

    class Page(QWidget):
        keys: list[int] = []  # noqa: RUF012 (one window in one test)

        def keyPressEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
            """Note the key."""
            self.keys.append(event.key())  # type: ignore[attr-defined]

    page = Page()
    field = TextField(document, NAME, page)
    qtbot.addWidget(page)
    page.show()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.keys == [Qt.Key.Key_Return]


def test_a_removed_item_s_field_stays_quiet(qtbot: QtBot, document: Document) -> None:
    """When its item is removed and comes back by undo, the field neither fails nor edits."""
    document.insert("goals.items", Goal(id="a", outcome="More orders"))
    field = TextField(document, "goals.items[a].outcome")
    qtbot.addWidget(field)
    document.remove("goals.items[a]")
    document.undo_stack.undo()
    assert field.text() == "More orders"
    assert paths.get(document.plan, "goals.items[a].outcome") == "More orders"


def test_a_long_text_has_lines_and_grows(qtbot: QtBot, document: Document) -> None:
    """Enter makes a line, more lines make the field higher, Tab leaves it."""
    page = QWidget()
    field, other = LongTextField(document, NOTES, page), TextField(document, NAME, page)
    shown(qtbot, page)
    field.setFocus()
    before = field.height()
    for line in range(6):
        QTest.keyClicks(field, f"line {line}")
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert document.plan.goals.notes == "line 0\nline 1\nline 2\nline 3\nline 4\nline 5\n"
    assert field.height() > before


def test_a_long_text_follows_undo_and_keeps_the_caret(qtbot: QtBot, document: Document) -> None:
    """An undo shows the older text without throwing the caret to the top."""
    document.edit(NOTES, "first line")
    field = LongTextField(document, NOTES)
    shown(qtbot, field)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, ", more")
    document.edit(NOTES, "first line, less")
    assert field.toPlainText() == "first line, less"
    assert field.textCursor().position() == 16


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1), max_size=5))
def test_lines_come_back_as_they_were(qtbot: QtBot, document: Document, lines: list[str]) -> None:
    """Whatever texts the plan holds, showing them and reading them back gives the same."""
    document.edit(LINES, ("x",))
    field = LinesField(document, LINES)
    qtbot.addWidget(field)
    document.edit(LINES, tuple(lines))
    assert field._read(field.toPlainText()) == tuple(lines)


def test_empty_lines_are_not_kept_but_may_be_typed(qtbot: QtBot, document: Document) -> None:
    """A new line that is still empty stays on the screen and out of the plan."""
    field = LinesField(document, LINES)
    shown(qtbot, field)
    QTest.keyClicks(field, "Photos")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "Photos\n"
    QTest.keyClicks(field, "Texts")
    assert document.plan.scope.exclusions == ("Photos", "Texts")


def test_a_time_zone_is_completed(qtbot: QtBot, document: Document) -> None:
    """A few letters of a city are enough to pick its time zone."""
    field = ZoneField(document, "communication.owner_hours.zone")
    shown(qtbot, field)
    QTest.keyClicks(field, "dubl")
    completer = field.completer()
    assert completer.currentCompletion() == "Europe/Dublin"
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == document.plan.communication.owner_hours.zone == "Europe/Dublin"
