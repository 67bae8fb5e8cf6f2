"""Tests of the furniture around the fields: rows, notices, panels, the step list, the meter, the focus ring."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.advice.readiness import Head, Phase, StepState
from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.ui import theme
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.badge import PHASE_TONES, Badge
from outsourcing_planner.ui.widgets.buttons import IconButton
from outsourcing_planner.ui.widgets.empty_state import EmptyState
from outsourcing_planner.ui.widgets.error_summary import ErrorSummary
from outsourcing_planner.ui.widgets.focus_ring import FocusRing
from outsourcing_planner.ui.widgets.form_row import form_row, side_by_side
from outsourcing_planner.ui.widgets.heads_meter import HeadsMeter
from outsourcing_planner.ui.widgets.more import More
from outsourcing_planner.ui.widgets.notice import Notice
from outsourcing_planner.ui.widgets.plain_date import PlainDate
from outsourcing_planner.ui.widgets.private_panel import ONLY_YOU, PrivatePanel
from outsourcing_planner.ui.widgets.prose import Prose
from outsourcing_planner.ui.widgets.start_card import StartCard
from outsourcing_planner.ui.widgets.step_list import StepList


def shown(qtbot: QtBot, widget: QWidget, width: int = 640) -> None:
    """Show the widget in a window of its own."""
    qtbot.addWidget(widget)
    widget.resize(width, 100)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_a_row_has_a_label_a_hint_and_the_field(qtbot: QtBot, words: Words) -> None:
    """Label, hint and field stand below each other, and the label is the field's."""
    row = form_row(Document(Plan(), words), "goals.business.name", optional=True)
    shown(qtbot, row)
    label, hint = (label for label in row.findChildren(QLabel) if label.isVisible())
    assert (label.text(), hint.text()) == ("Business name", "As it stands on your invoices.")
    assert label.accessibleName() == "Business name (optional)"
    assert label.buddy() is row.field
    assert label.y() < hint.y() < row.field.y()


def test_a_finding_stands_at_the_field(qtbot: QtBot, words: Words) -> None:
    """What the check finds is shown under the field until it is taken back."""
    row = form_row(Document(Plan(), words), "goals.business.name")
    shown(qtbot, row)
    row.show_finding("Say who you are.")
    assert row._error.isVisible()
    assert row.problem() == ""
    row.clear()
    assert not row._error.isVisible()


def test_rows_side_by_side_stand_in_line(qtbot: QtBot, words: Words) -> None:
    """Two short fields stand next to each other at one height, and below each other where it is narrow."""
    document = Document(Plan(), words)
    start, end = form_row(document, "timetable.start"), form_row(document, "timetable.end", optional=True)
    pair = side_by_side(start, end)
    shown(qtbot, pair)
    assert start.y() == end.y()
    assert start.field.y() == end.field.y()
    assert start.x() < end.x()
    pair.resize(250, 300)
    QApplication.processEvents()
    assert start.x() == end.x()
    assert start.y() < end.y()


def test_text_is_never_markup(qtbot: QtBot, words: Words) -> None:
    """Angle brackets are shown as they are, and long text wraps on the house's line height."""
    prose = Prose("<b>bold</b> " * 20, "hint")
    shown(qtbot, prose)
    assert prose.textFormat() is Qt.TextFormat.PlainText
    assert prose.heightForWidth(200) % theme.HINT_LINE == 0
    assert prose.heightForWidth(200) > prose.heightForWidth(600) > theme.HINT_LINE


def test_prose_is_drawn_where_reading_begins(qtbot: QtBot, qapp: QApplication, words: Words) -> None:
    """In a window that runs from right to left, text stands at the right edge."""
    prose = Prose("Short", "label")
    prose.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(qtbot, prose, 400)
    picture = prose.grab().toImage()
    ground = picture.pixelColor(1, 1)
    inked = [
        x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    assert inked[0] > picture.width() / 2


def test_a_notice_offers_something_to_do(qtbot: QtBot) -> None:
    """It is hidden until it has something to say, and its button does what it says."""
    notice, done = Notice(), []
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.show_notice("green", "Brief saved.", "Show in folder", lambda: done.append(True))
    button = notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert notice.sentence == "Brief saved."
    assert done == [True]
    notice.show_notice("red", "The disk is full.")
    assert button.isHidden()


def test_problems_lead_to_their_fields(qtbot: QtBot, words: Words) -> None:
    """The list takes the keyboard; Space on a problem puts it in the field."""
    window = QWidget()
    summary, field = ErrorSummary(words), QLineEdit()
    room = QVBoxLayout(window)
    room.addWidget(summary)
    room.addWidget(field)
    shown(qtbot, window)
    assert summary.isHidden()
    summary.show_problems([(field, "“soon” is not an amount.")])
    link = QApplication.focusWidget()
    assert link is not None
    assert link.accessibleName() == "“soon” is not an amount."
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert field.hasFocus()
    summary.show_problems([])
    assert summary.isHidden()


def test_more_opens_and_closes(qtbot: QtBot) -> None:
    """Its content is hidden until the line is clicked, or opened for a field inside."""
    more = More("Late fee & bonus (optional)")
    inside = QLabel("inside")
    more.content.addWidget(inside)
    shown(qtbot, more)
    assert not inside.isVisible()
    button = more.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Late fee & bonus (optional)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert inside.isVisible()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not inside.isVisible()
    more.open()
    assert inside.isVisible()
    assert more.is_open


def test_private_things_say_so(qtbot: QtBot, words: Words) -> None:
    """The panel is violet and has always the same sentence."""
    panel = PrivatePanel(words)
    shown(qtbot, panel)
    assert ONLY_YOU in [label.text() for label in panel.findChildren(QLabel)]
    assert panel.grab().toImage().pixelColor(300, 10) == QColor(theme.LIGHT.plum_tint)


def steps(words: Words) -> StepList:
    """Three steps in three states."""
    made = StepList(words)
    made.show_step("goals", "Goals", StepState.DONE)
    made.show_step("tasks", "Tasks", StepState.ATTENTION, "2 to look at")
    made.show_step("scope", "Done means", StepState.NOT_STARTED, current=True)
    return made


def test_a_step_says_its_state_in_words(qtbot: QtBot, words: Words) -> None:
    """A screen reader hears the name, the state and what there is to look at."""
    made = steps(words)
    qtbot.addWidget(made)
    said = [made.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert said == ["Goals, done", "Tasks, needs attention, 2 to look at", "Done means, not started"]
    made.show_step("tasks", "Tasks", StepState.IN_PROGRESS)
    assert made.item_of("tasks").data(Qt.ItemDataRole.AccessibleTextRole) == "Tasks, in progress"
    assert made.count() == 3


def test_steps_are_one_click_away(qtbot: QtBot, words: Words) -> None:
    """A click goes to a step; by keys the arrows move and Enter goes."""
    made = steps(words)
    shown(qtbot, made, 204)
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    place = made.visualItemRect(made.item_of("tasks")).center()
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert chosen == ["tasks"]
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert chosen == ["tasks", "goals"]


@pytest.mark.parametrize("state", list(StepState))
def test_each_state_has_its_own_sign(qtbot: QtBot, words: Words, state: StepState) -> None:
    """No two states look alike."""
    made = StepList(words)
    made.show_step("goals", "Goals", state)
    shown(qtbot, made, 204)
    sign = QRect(0, 0, 44, theme.STEP_ROW)
    drawn = made.viewport().grab(sign).toImage()
    for other in set(StepState) - {state}:
        made.show_step("goals", "Goals", other)
        assert made.viewport().grab(sign).toImage() != drawn


def test_the_meter_tells_its_heads(qtbot: QtBot, words: Words) -> None:
    """The bars are filled as far as the heads are, and said in words."""
    meter = HeadsMeter(words)
    qtbot.addWidget(meter)
    meter.show_heads([Head("Scope", 1.0), Head("Money", 0.4)])
    assert meter.toolTip() == meter.accessibleDescription() == "Scope: 100%\nMoney: 40%"
    meter.resize(meter.sizeHint())
    picture = meter.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(13, middle) == QColor(theme.LIGHT.accent)
    assert picture.pixelColor(29 + 20, middle) == QColor(theme.LIGHT.hair)


def test_a_badge_changes_its_tone(qtbot: QtBot) -> None:
    """The same badge can say another word in another colour."""
    badge = Badge()
    qtbot.addWidget(badge)
    badge.show_text("Think", "accent")
    badge.show_text("Mend", "red")
    badge.ensurePolished()
    assert badge.text() == "Mend"
    assert badge.palette().color(badge.foregroundRole()) == QColor(theme.LIGHT.red)


def test_every_phase_has_a_tone() -> None:
    """Violet says that only the owner sees something, and is the tone of no phase."""
    assert set(PHASE_TONES) == {phase.value for phase in Phase}
    assert "plum" not in PHASE_TONES.values()


def test_an_icon_button_has_words(qtbot: QtBot) -> None:
    """A sign alone is named for those who do not see it, and large enough to hit."""
    button = IconButton("undo-2", "Undo", "undo")
    shown(qtbot, button)
    assert button.accessibleName() == button.toolTip() == "Undo"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24


def test_a_start_card_is_a_button(qtbot: QtBot) -> None:
    """Space starts, as a click does."""
    card = StartCard("Website", "Design, build, keep running")
    shown(qtbot, card)
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Space)
    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.accessibleDescription() == "Design, build, keep running"


def test_an_empty_state_offers_a_way_on(qtbot: QtBot) -> None:
    """Where there is nothing, one button begins."""
    empty = EmptyState("file-plus", "No plans yet", "A plan takes half an hour.", "New plan")
    shown(qtbot, empty)
    with qtbot.waitSignal(empty.button.clicked):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_a_date_outside_the_plan(qtbot: QtBot, words: Words) -> None:
    """It is read the owner's way, and nonsense is no date."""
    field = PlainDate(words)
    shown(qtbot, field)
    QTest.keyClicks(field, "2/3/27")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "2 Mar 2027"
    field.setText("soon")
    assert field.value() is None


def test_the_ring_follows_the_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    """It stands around the field with the keyboard, outside its edge, and goes with it when the page scrolls."""
    ring = FocusRing(qapp)
    area, page = QScrollArea(), QWidget()
    first, second = QLineEdit(page), QLineEdit(page)
    first.setGeometry(20, 20, 100, 36)
    second.setGeometry(20, 300, 100, 36)
    page.resize(200, 600)
    area.setWidget(page)
    shown(qtbot, area, 240)
    first.setFocus()
    assert ring.around is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring.around is second
    frame = ring._frame
    assert frame is not None
    out = theme.RING + theme.RING_GAP
    for _ in range(2):
        around = frame.parentWidget()
        assert around is not None
        corner = around.mapFromGlobal(second.mapToGlobal(second.rect().topLeft()))
        assert frame.geometry() == QRect(corner, second.size()).adjusted(-out, -out, out, out)
        area.verticalScrollBar().setValue(40)
    assert frame.grab().toImage().pixelColor(frame.width() // 2, 0) == QColor(theme.LIGHT.accent)
    area.close()
    ring.deleteLater()


def test_the_ring_survives_its_page(qtbot: QtBot, qapp: QApplication) -> None:
    """When the page it stands on is deleted, the next field has a ring all the same."""
    ring = FocusRing(qapp)
    for _ in range(2):
        window = QWidget()
        field = QLineEdit(window)
        window.show()
        window.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        assert ring.around is field
        window.close()
        window.deleteLater()
        qapp.sendPostedEvents(None, 52)  # deferred deletion
        qapp.processEvents()
    ring.deleteLater()
