"""Tests of the review's rows, and of every answer listed one by one."""

import msgspec
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.all_answers import AllAnswers
from outsourcing_planner.ui.widgets.review_rows import answer_row


def said(widget: QWidget) -> list[str]:
    """All texts on a widget, from the top."""
    found = [one for one in widget.findChildren(QLabel) if one.text() and not one.isHidden()]
    return [one.text() for one in found]


def button(widget: QWidget, name: str) -> QPushButton:
    """A button by its name."""
    found = widget.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_a_row_names_its_step_and_leads_there(qtbot: QtBot, words: Words) -> None:
    """The button says for a screen reader what it changes."""
    gone: list[str] = []
    row = answer_row("payment", "Payment", "£450.00 fixed", words, first=True, go=lambda: gone.append("payment"))
    qtbot.addWidget(row)
    assert said(row) == ["Payment", "£450.00 fixed"]
    change = button(row, "change.payment")
    assert change.accessibleDescription() == "Payment"
    change.click()
    assert gone == ["payment"]


def test_a_step_without_answers_says_so(qtbot: QtBot, words: Words) -> None:
    """Nothing answered is “Not provided”, never an empty place."""
    row = answer_row("exit", "Ending well", "", words, first=False, go=lambda: None)
    qtbot.addWidget(row)
    assert said(row) == ["Ending well", "Not provided"]


def test_every_answer_is_listed_when_it_is_opened(qtbot: QtBot, words: Words) -> None:
    """Closed it holds nothing; opened it tells each answer under its step, rows by their name, and leads there."""
    gone: list[str] = []
    plan = paths.put(Plan(), "payment.net_days", 14)
    plan = paths.insert(plan, "goals.items", Goal(id="g1", outcome="More orders", target="60 a week"))
    answers = AllAnswers(Document(plan, words), gone.append)
    qtbot.addWidget(answers)
    assert "More orders" not in said(answers)
    answers.open()
    told = said(answers)
    assert told[told.index("Pay within") + 1] == "14 days"
    assert "More orders" in told
    assert "More orders: 60 a week" in told
    button(answers, "change.payment.net_days").click()
    assert gone == ["payment.net_days"]


def test_answers_of_steps_a_quick_plan_has_not_are_left_out(qtbot: QtBot, words: Words) -> None:
    """They are kept, and listed again in a full plan."""
    plan = paths.put(Plan(), "assurance.personal_data", True)
    document = Document(plan, words)
    answers = AllAnswers(document, lambda path: None)
    qtbot.addWidget(answers)
    answers.open()
    assert answers.findChild(QPushButton, "change.assurance.personal_data") is None
    document.replace(msgspec.structs.replace(plan, size=PlanSize.FULL), "")
    answers.refresh()
    assert answers.findChild(QPushButton, "change.assurance.personal_data") is not None
