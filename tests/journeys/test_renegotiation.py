"""The owner of a dental clinic agrees, writes down what goes wrong, prepares the next talk, and gives notice."""

from pathlib import Path

from pypdf import PdfReader

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file
from .test_dental import SECRET, types_the_clinic


def words_of(path: Path) -> str:
    """All the words of a PDF."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def saves(person: Person, path: Path) -> str:
    """Save what is offered as a PDF, and read it."""
    person.saves_as("pdf.dialog", path)
    person.waits_until(path.exists, timeout=20_000)
    return words_of(path)


def test_the_clinic_prepares_the_next_talk_and_leaves(person: Person, tmp_path: Path) -> None:
    """The place is offered once there is an agreement; what is private is in the pack and never in the notice."""
    types_the_clinic(person)
    person.does_not_see("beside.renegotiation")
    person.does_not_see("notice.give")
    person.clicks("agree")
    person.waits_for_save()
    person.clicks("change.payment")
    person.types("payment.fee", "1,998.00")
    person.clicks("continue")
    person.clicks("course.open")
    person.adds_row("course.incidents", "Payroll was a day late", "3/4/2027", "", "120")
    person.clicks("back")
    person.clicks("talk.open")
    assert "Payroll was a day late: it happened once." in " ".join(person.texts_of("insight.happened"))
    assert "In a year you pay $1,776.00 more." in " ".join(person.texts_of("insight.wished"))
    person.types("renegotiation.must_get", "Payroll on time")
    person.types("payment.concessions", f"{SECRET} days to pay")
    person.types("renegotiation.plan_b", f"{SECRET} a neighbour’s bookkeeper")
    person.clicks("back")
    person.clicks("private.renegotiation")
    pack = saves(person, tmp_path / "pack.pdf")
    assert all("PRIVATE" in page.extract_text() for page in PdfReader(tmp_path / "pack.pdf").pages)
    assert f"{SECRET} a neighbour’s bookkeeper" in pack
    assert "+$1,776.00" in pack
    person.clicks("notice.give")
    person.types("notice.day", "3/5/2027")
    person.clicks("notice.save")
    notice = saves(person, tmp_path / "notice.pdf")
    assert "On March 5, 2027 we give you notice" in notice
    assert "it ends on May 4, 2027." in notice
    assert "pro rata to the last day" in notice
    assert SECRET not in notice
    person.closes()
    held = PlanFile.open(plan_file(tmp_path)).contents
    assert held.draft.renegotiation.must_get == ("Payroll on time",)
    assert held.record.briefs == ()
