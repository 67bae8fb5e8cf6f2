"""Nothing is set and forgotten: the program says when it is time to look back, and leads there."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.course import Course, LookBack
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.selection import Candidate, Selection
from outsourcing_planner.plan.timetable import Review, Timetable
from outsourcing_planner.storage.planfile import PlanFile, agree, new_contents
from outsourcing_planner.ui.home_plans import read_entry
from outsourcing_planner.ui.widgets.notice import Notice
from tests.advice.plans import words

from .person import Person

TODAY = date.today()


def _kept(folder: Path, plan: Plan, agreed_on: date | None = None) -> Path:
    contents = new_contents(plan, "looked-back")
    contents = agree(contents, agreed_on) if agreed_on else contents
    return PlanFile.create(folder / "running.outplan", contents).path


def _notices(person: Person) -> list[str]:
    return [one.sentence for one in person.window.findChildren(Notice) if one.isVisible() and one.sentence]


def test_a_missed_review_is_told_on_opening_and_noted_by_keyboard(person: Person, tmp_path: Path) -> None:
    """The line above the page leads to the look-backs; once one is noted, it is gone, and stays away."""
    review = Review(id="r1", name="First month", on=TODAY - timedelta(days=3))
    start = TODAY - timedelta(days=40)
    file = _kept(tmp_path, Plan(title="Books", timetable=Timetable(start=start, reviews=(review,))))
    person.window.open_plan(file)
    assert [said for said in _notices(person) if "First month" in said]
    person.clicks("notice.action")
    assert person.focused().objectName() == "course.looks.add"
    person.presses(Qt.Key.Key_Return)
    view = person.window.view
    assert view is not None
    (look,) = view.document.plan.course.looks
    view.document.edit(f"course.looks[{look.id}].on", TODAY)
    person.waits_until(lambda: not _notices(person))
    person.waits_for_save()
    person.clicks("plans")
    person.window.open_plan(file)
    assert _notices(person) == []


def test_running_work_nobody_looked_at_is_told_after_a_quarter(person: Person, tmp_path: Path) -> None:
    """Agreed and begun long ago; the list of plans tells it too."""
    begun = TODAY - timedelta(days=100)
    file = _kept(tmp_path, Plan(title="Books", timetable=Timetable(start=begun)), begun)
    person.window.open_plan(file)
    assert [said for said in _notices(person) if said.startswith("Nobody has looked back")]
    entry = read_entry(file, words(), TODAY, person.window._around.settings.limits)
    assert entry.next == "Look back at how it goes"


def test_nothing_is_told_while_there_is_time(person: Person, tmp_path: Path) -> None:
    """Neither of a review to come nor of work that began last week."""
    review = Review(id="r1", name="First month", on=TODAY + timedelta(days=3))
    begun = TODAY - timedelta(days=7)
    file = _kept(tmp_path, Plan(title="Books", timetable=Timetable(start=begun, reviews=(review,))), begun)
    person.window.open_plan(file)
    assert _notices(person) == []


def test_lessons_and_a_good_contractor_come_along(person: Person, tmp_path: Path) -> None:
    """A new plan like one that ended says what it brings of it, and leads there."""
    ended = Plan(
        title="Books",
        size=PlanSize.FULL,
        selection=Selection(candidates=(Candidate(id="x", name="Northwind Ledgers"),), chosen="x"),
        course=Course(again=True, looks=(LookBack(id="l", on=TODAY, lessons=("Ask for a test month",)),)),
    )
    person.window.open_plan(_kept(tmp_path, ended))
    person.window.actions_.like.trigger()
    person.waits_until(lambda: bool(_notices(person)))
    said = "1 lesson came along. Northwind Ledgers, whom you would take again, is the first candidate."
    assert _notices(person) == [said]
    person.clicks("notice.action")
    assert person.focused().objectName() == "goals.lessons"
    view = person.window.view
    assert view is not None
    assert view.document.plan.goals.lessons == ("Ask for a test month",)
    assert [one.name for one in view.document.plan.selection.candidates] == ["Northwind Ledgers"]
