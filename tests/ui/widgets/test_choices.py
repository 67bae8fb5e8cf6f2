"""Tests of choosing: cards, chips, drop-down lists, yes and no, ticks; by mouse and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Frequency, Weekday
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.tasks import Task
from outsourcing_planner.plan.timetable import Milestone
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.chips import ChoiceChips, ReferenceChips
from outsourcing_planner.ui.widgets.choice_box import ChoiceBox, CurrencyBox, LocaleBox, ReferenceBox
from outsourcing_planner.ui.widgets.choice_cards import ChoiceCards
from outsourcing_planner.ui.widgets.yes_no import TickBox, YesNo

MODEL = "payment.model"


@pytest.fixture
def document(words: Words) -> Document:
    """A plan with two goals and a task."""
    plan = paths.insert(Plan(), "goals.items", Goal(id="a", outcome="Orders online"))
    plan = paths.insert(plan, "goals.items", Goal(id="b", outcome="Fewer calls"))
    return Document(paths.insert(plan, "tasks.items", Task(id="t", name="Website")), words)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Show the widget with the keyboard in its window."""
    qtbot.addWidget(widget)
    widget.resize(640, 200)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def part(widget: QWidget, name: str) -> QAbstractButton:
    """The card, chip or button of that name."""
    found = widget.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def test_a_card_is_chosen_by_a_click_anywhere_on_it(qtbot: QtBot, document: Document) -> None:
    """The whole card can be clicked, and only one is chosen."""
    cards = ChoiceCards(document, MODEL)
    shown(qtbot, cards)
    card = part(cards, "payment.model=retainer")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 5, card.height() - 5))
    assert paths.get(document.plan, "payment.model") is PaymentModel.RETAINER
    QTest.mouseClick(part(cards, "payment.model=fixed_price"), Qt.MouseButton.LeftButton)
    assert paths.get(document.plan, "payment.model") is PaymentModel.FIXED_PRICE
    assert [card.isChecked() for card in cards.findChildren(QRadioButton)] == [True, False, False, False]


def test_cards_by_keys(qtbot: QtBot, document: Document) -> None:
    """Space chooses, the arrows move on."""
    cards = ChoiceCards(document, MODEL)
    shown(qtbot, cards)
    first = part(cards, "payment.model=fixed_price")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert paths.get(document.plan, "payment.model") is PaymentModel.FIXED_PRICE
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = part(cards, "payment.model=time_and_materials")
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert paths.get(document.plan, "payment.model") is PaymentModel.TIME_AND_MATERIALS


def test_cards_follow_undo_to_nothing_chosen(qtbot: QtBot, document: Document) -> None:
    """Before the first answer no card is chosen, and undo goes back to that."""
    cards = ChoiceCards(document, MODEL)
    shown(qtbot, cards)
    QTest.mouseClick(part(cards, "payment.model=retainer"), Qt.MouseButton.LeftButton)
    document.undo_stack.undo()
    assert paths.get(document.plan, "payment.model") is None
    assert not any(card.isChecked() for card in cards.findChildren(QRadioButton))


def test_cards_wrap_where_there_is_no_room(qtbot: QtBot, document: Document) -> None:
    """In a narrow window the cards stand below each other and none is cut."""
    cards = ChoiceCards(document, MODEL)
    shown(qtbot, cards)
    cards.resize(320, 10)
    QApplication.processEvents()
    rows = {card.y() for card in cards.findChildren(QRadioButton)}
    assert len(rows) == 2
    assert all(card.geometry().right() < 320 for card in cards.findChildren(QRadioButton))
    assert cards.heightForWidth(200) > cards.heightForWidth(640)


def test_a_card_says_what_it_means(qtbot: QtBot, document: Document) -> None:
    """A screen reader hears the title and the hint."""
    cards = ChoiceCards(document, MODEL)
    qtbot.addWidget(cards)
    card = part(cards, "payment.model=fixed_price")
    assert card.accessibleName() == "Fixed price"
    assert card.accessibleDescription() == "They carry the risk of extra work"


def test_chips_are_switched_on_and_off(qtbot: QtBot, document: Document) -> None:
    """Clicks and the space bar switch; the plan keeps the order of the list, not of the clicks."""
    chips = ChoiceChips(document, "communication.owner_hours.days")
    shown(qtbot, chips)
    QTest.mouseClick(part(chips, "communication.owner_hours.days=fri"), Qt.MouseButton.LeftButton)
    monday = part(chips, "communication.owner_hours.days=mon")
    monday.setFocus()
    QTest.keyClick(monday, Qt.Key.Key_Space)
    assert paths.get(document.plan, "communication.owner_hours.days") == (Weekday.MONDAY, Weekday.FRIDAY)
    QTest.keyClick(monday, Qt.Key.Key_Space)
    assert paths.get(document.plan, "communication.owner_hours.days") == (Weekday.FRIDAY,)
    document.undo_stack.undo()
    friday = part(chips, "communication.owner_hours.days=fri")
    assert paths.get(document.plan, "communication.owner_hours.days") == ()
    assert not friday.isChecked()


def test_chips_of_another_list_are_kept_in_step(qtbot: QtBot, document: Document) -> None:
    """A goal added, renamed or removed elsewhere is added, renamed or removed here."""
    chips = ReferenceChips(document, "tasks.items[t].goals")
    shown(qtbot, chips)
    QTest.mouseClick(part(chips, "tasks.items[t].goals=b"), Qt.MouseButton.LeftButton)
    assert paths.get(document.plan, "tasks.items[t].goals") == ("b",)
    document.edit("goals.items[b].outcome", "Salt & pepper")
    document.insert("goals.items", Goal(id="c"))
    said = [chip.accessibleName() for chip in chips.findChildren(QPushButton) if not chip.isHidden()]
    assert said[-3:] == ["Orders online", "Salt & pepper", "(no name yet)"]
    document.remove("goals.items[b]")
    assert paths.get(document.plan, "tasks.items[t].goals") == ()


def test_no_chips_say_so(qtbot: QtBot, document: Document) -> None:
    """Where there is nothing to choose from, a sentence stands instead of nothing."""
    chips = ReferenceChips(document, "tasks.items[t].goals")
    shown(qtbot, chips)
    assert not chips._empty.isVisible()
    document.remove("goals.items[a]")
    document.remove("goals.items[b]")
    assert chips._empty.isVisible()


def test_a_list_is_chosen_from_by_keys(qtbot: QtBot, document: Document) -> None:
    """The arrow keys choose, and the first entry takes the answer back."""
    box = ChoiceBox(document, "communication.report.frequency")
    shown(qtbot, box)
    assert box.currentText() == "Not chosen yet"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert paths.get(document.plan, "communication.report.frequency") is Frequency.DAILY
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert paths.get(document.plan, "communication.report.frequency") is None


def test_the_wheel_never_changes_an_answer(qtbot: QtBot, document: Document) -> None:
    """Scrolling the page over a list leaves it alone and goes on to the page."""
    box = ChoiceBox(document, "communication.report.frequency")
    shown(qtbot, box)
    box.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert not turn.isAccepted()
    assert paths.get(document.plan, "communication.report.frequency") is None


def test_a_reference_is_chosen_by_name(qtbot: QtBot, document: Document) -> None:
    """A milestone is offered by its name and kept by its id, and follows the list."""
    document.insert("timetable.milestones", Milestone(id="m", name="Design approved"))
    document.insert("scope.deliverables", Deliverable(id="d", name="Site"))
    box = ReferenceBox(document, "scope.deliverables[d].task")
    shown(qtbot, box)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert paths.get(document.plan, "scope.deliverables[d].task") == "t"
    document.edit("tasks.items[t].name", "The new website")
    assert box.currentText() == "The new website"
    document.remove("tasks.items[t]")
    assert box.currentText() == "Not chosen yet"


def test_any_currency_and_locale_of_a_plan_is_offered(qtbot: QtBot, words: Words) -> None:
    """Even a currency or locale that is in no list is shown as it is."""
    plan = paths.put(paths.put(Plan(), "payment.currency", "XTS"), "locale", "cy_GB")
    document = Document(plan, words)
    currency, locale = CurrencyBox(document, "payment.currency"), LocaleBox(document, "locale")
    for box in (currency, locale):
        qtbot.addWidget(box)
    assert currency.currentText() == "XTS"
    assert locale.currentText() == "cy_GB"
    document.edit("payment.currency", "EUR")
    assert currency.currentText() == "EUR – Euro"


def test_yes_no_or_not_answered(qtbot: QtBot, document: Document) -> None:
    """Neither is set until the owner answers, and undo goes back to that."""
    field = YesNo(document, "timetable.deemed_accepted")
    shown(qtbot, field)
    no = part(field, "timetable.deemed_accepted=no")
    yes = part(field, "timetable.deemed_accepted=yes")
    assert not yes.isChecked()
    assert not no.isChecked()
    QTest.mouseClick(no, Qt.MouseButton.LeftButton, pos=QPoint(8, no.height() // 2))
    assert paths.get(document.plan, "timetable.deemed_accepted") is False
    document.undo_stack.undo()
    assert not no.isChecked()


def test_a_tick(qtbot: QtBot, document: Document, tmp_path: Path) -> None:
    """The space bar ticks, and the tick can be seen."""
    tick = TickBox(document, "tasks.items[t].named_if_kept")
    shown(qtbot, tick)
    before = tick.grab().toImage()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert paths.get(document.plan, "tasks.items[t].named_if_kept") is True
    assert tick.grab().toImage() != before
