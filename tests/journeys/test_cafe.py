"""The owner of a café types in a plan for one logo, and gets a brief of it."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person

SECRET = "CANARY-S01"


def plan_file(folder: Path) -> Path:
    """The one plan file below a folder."""
    (found,) = folder.rglob("plans/*.outplan")
    return found


def types_the_cafe(person: Person) -> None:
    """Fill in the whole wizard as the owner of the café would."""
    person.clicks("home.new")
    person.types("title", "One logo for a café")
    person.types("goals.business.name", "The Copper Kettle")
    person.types("goals.business.place", "Cork, Ireland")
    person.types("goals.business.activity", "A café with four people")
    person.types("goals.business.contact", "Niamh Ní Bhriain")
    outcome = "A logo we can print on cups, a shop sign and Instagram before we reopen"
    person.adds_row("goals.items", outcome, "approved final artwork", "no logo", "1 approved logo set", "26 Feb 2027")
    person.types("goals.notes", f"{SECRET} do not say we reopen late")
    person.clicks("continue")
    person.adds_row("tasks.items", "Design the logo", "Outsource")
    person.adds_row("tasks.items", "Choosing the name and colours", "Keep in-house")
    person.types_into_details("tasks.items", "reason", f"{SECRET} core to the brand")
    person.clicks("continue")
    person.adds_row("scope.deliverables", "Logo set: vector, PNG 2000 px, usage note", "Design the logo")
    person.types_into_details(
        "scope.deliverables", "acceptance", "Prints sharp at 20 mm and 900 mm wide\nWorks in one colour"
    )
    person.types("scope.exclusions", "website\nmenus\nanimation")
    person.types("scope.revision_rounds", "2")
    person.clicks("continue")
    person.types("timetable.start", "1/2/2027")
    person.types("timetable.end", "26/2/2027")
    person.adds_row("timetable.milestones", "Final artwork accepted", "24 Feb 2027", "2")
    person.clicks("continue")
    person.clicks("payment.model=fixed_price")
    person.chooses("payment.currency", "EUR")
    person.types("payment.total", "450")
    person.types("payment.net_days", "14")
    person.types("payment.deposit", "225.00")
    person.adds_row("payment.instalments", "Final artwork", "Final artwork accepted", "", "225")
    person.opens("payment.kill_fee_percent")
    person.types("payment.kill_fee_percent", "25")
    person.types("payment.highest_price", "600")
    person.types("payment.walk_away", f"{SECRET} above 600 euro we use a template")
    person.clicks("continue")
    person.adds_row("communication.channels", "questions", "email", "24")
    person.types("communication.report.form", "a short e-mail")
    person.types("communication.feedback_rule", "one collected list within 2 working days of each draft")
    person.types("communication.escalation", "phone Niamh")
    person.clicks("continue")
    person.adds_row("exit.triggers", "two missed dates")
    person.adds_row("exit.triggers", "no reply for 5 working days")
    person.types("exit.notice_days", "3")
    person.adds_row("exit.handover", "all drafts in source format")
    person.types("exit.data_return", "all drafts come back with the last one")
    person.clicks("exit.rights=assigned_on_payment")
    person.types("exit.final_payment", "kill fee 25% if we stop after the first draft")
    person.clicks("continue")


def test_the_cafes_brief_holds_its_figures_and_no_secret(person: Person, tmp_path: Path) -> None:
    """A plan typed by keys and clicks makes a brief of at most three pages with the right figures and no secret."""
    types_the_cafe(person)
    target = tmp_path / "logo.pdf"
    person.clicks("brief.save")
    person.saves_as("pdf.dialog", target)
    person.waits_until(target.exists)
    reader = PdfReader(target)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert len(reader.pages) <= 3
    for figure in ("€450.00", "€112.50", "10 Mar 2027", "24 Feb 2027", "26 Feb 2027"):
        assert figure in text
    assert "DRAFT" not in text
    assert SECRET not in text + str(reader.metadata) + target.name
    assert "€600" not in text
    person.closes()


def test_the_plan_is_the_same_after_closing_and_opening_again(person: Person, tmp_path: Path) -> None:
    """What was typed is in the file, and on the screen again after a restart, on the step where it was left."""
    types_the_cafe(person)
    person.closes()
    held = PlanFile.open(plan_file(tmp_path)).contents
    assert held.draft.payment.total == 45000
    assert [task.name for task in held.draft.tasks.items] == ["Design the logo", "Choosing the name and colours"]
    assert held.record.place == "review"
    person.starts_again()
    person.sees("home.plans")
    person.presses(Qt.Key.Key_Tab)
    person.opens_plan(0)
    person.sees("page.review")
    person.clicks("change.payment")
    assert person.reads("payment.total") == "450.00"
    assert PlanFile.open(plan_file(tmp_path)).contents.draft == held.draft
    person.closes()
