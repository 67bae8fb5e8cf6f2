"""The owner of a dental clinic plans her bookkeeping, agrees on it, and renegotiates."""

from decimal import Decimal
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QLabel

from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.tasks import Decision
from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file

SECRET = "CANARY-S02"


def types_the_clinic(person: Person) -> None:
    """Fill in the planning part of the clinic's plan."""
    person.clicks("home.new")
    person.types("title", "Bookkeeping and payroll")
    person.types("goals.business.name", "Bright Harbor Dental, P.C.")
    person.types("goals.business.place", "Portland, Maine, USA")
    person.opens("locale")
    person.chooses("locale", "English (United States)")
    goals = (
        ("Close the books by working day 8 each month", "working day of month-end close", "18", "8", "Jun 30, 2027"),
        ("Free the owner's evenings", "owner hours per week on books", "9", "2", "4/30/2027"),
        ("Spend less than hiring part-time", "total yearly cost", "45584.00 USD", "below 36000.00 USD", "12/31/2027"),
    )
    for goal in goals:
        person.adds_row("goals.items", *goal)
    person.clicks("continue")
    given = (
        ("Record and reconcile bank and card transactions", "420 transactions / month"),
        ("Run payroll for 11 people", "26 runs / year"),
        ("Monthly management report", "12 / year"),
        ("Insurance claim coding", "300 claims / month"),
    )
    for name, volume in given:
        person.adds_row("tasks.items", name, "Outsource", volume)
        person.clicks_first("tasks.items", "goals=")
    person.adds_row("tasks.items", "Approve payments over 1,000.00", "Keep in-house")
    person.types_into_details("tasks.items", "reason", f"{SECRET} control of money")
    person.adds_row("tasks.items", "Hiring and pay decisions", "Keep in-house")
    person.clicks("continue")
    for name, _ in given:
        person.adds_row("scope.deliverables", f"{name}, done", name)
        person.types_into_details("scope.deliverables", "acceptance", "On time in 12 of 12 months")
    person.clicks("continue")
    person.types("timetable.start", "1/4/2027")
    person.types("timetable.end", "12/31/2027")
    person.clicks("continue")
    person.clicks("payment.model=retainer")
    person.chooses("payment.currency", "USD")
    person.types("payment.fee", "1,850.00")
    person.types("payment.months", "12")
    person.types("payment.net_days", "15")
    person.opens("payment.late_fee_percent")
    person.types("payment.late_fee_percent", "1.0")
    person.types("payment.highest_price", "2150")
    person.types("payment.walk_away", f"{SECRET} hire half-time at 31 per hour")
    person.clicks("continue")
    person.adds_row("communication.channels", "quick question", "secure message", "8")
    person.adds_row("communication.channels", "urgent payroll", "phone", "1")
    person.adds_row("communication.channels", "documents", "shared encrypted folder", "24")
    person.types("communication.report.form", "management report")
    person.clicks("continue")
    for event in ("two misses of the same measure in 3 months", "insolvency", "data breach"):
        person.adds_row("exit.triggers", event)
    person.types("exit.notice_days", "60")
    person.types("exit.handover_days", "30")
    person.types("exit.data_return", "return in open formats (CSV, PDF), then delete within 30 days")
    for asset in ("company file", "payroll portal owner login", "bank feed consent", "month-end checklist"):
        person.adds_row("exit.assets", asset)
    person.types("exit.final_payment", "pro rata to the last day, less open credits")
    person.clicks("continue")


def test_the_clinics_plan_is_agreed_and_renegotiated(person: Person, tmp_path: Path) -> None:
    """Agreeing freezes a version that later edits leave alone, and the differences are told on screen and paper."""
    types_the_clinic(person)
    person.clicks("agree")
    person.waits_for_save()
    assert "Version 1" in person.reads("agreed.state")
    person.clicks("change.payment")
    person.types("payment.fee", "1,998.00")
    person.clicks("continue")
    person.sees("page.review")
    person.clicks("change.exit")
    person.types("exit.notice_days", "90")
    person.clicks("continue")
    person.clicks("changes.open")
    shown = [label.text() for label in person.sees("changes").findChildren(QLabel)]
    assert {"$1,850.00", "$1,998.00", "60 days", "90 days", "longer"} <= set(shown)
    assert any("+8" in text for text in shown)
    assert "1,776.00" in person.reads("changes.lead")
    target = tmp_path / "changes.pdf"
    person.clicks("changes.save")
    person.saves_as("pdf.dialog", target)
    person.waits_until(target.exists)
    text = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert "$1,998.00" in text
    assert SECRET not in text
    person.closes()
    held = PlanFile.open(plan_file(tmp_path)).contents
    assert held.agreed[0].plan.payment.fee == 185000
    assert held.draft.payment.fee == 199800


def test_the_clinics_answers_are_held_as_typed(person: Person, tmp_path: Path) -> None:
    """Every figure, date and choice typed the American way is in the file after closing."""
    types_the_clinic(person)
    person.closes()
    plan = PlanFile.open(plan_file(tmp_path)).contents.draft
    assert plan.payment.model is PaymentModel.RETAINER
    assert (plan.payment.fee, plan.payment.months, plan.payment.net_days) == (185000, 12, 15)
    assert plan.payment.late_fee_percent == Decimal(1)
    assert [str(goal.by) for goal in plan.goals.items] == ["2027-06-30", "2027-04-30", "2027-12-31"]
    assert [task.decision for task in plan.tasks.items] == [Decision.OUTSOURCE] * 4 + [Decision.RETAIN] * 2
    assert all(task.goals for task in plan.tasks.items[:4])
    assert [channel.reply_hours for channel in plan.communication.channels] == [8, 1, 24]
    assert len(plan.exit.assets) == 4
