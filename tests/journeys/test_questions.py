"""Questions put aside, words explained, a plan like another, and the pages beside the steps."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def goes_on(person: Person, steps: int) -> None:
    """Go that many steps on."""
    for _ in range(steps):
        person.presses(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)


def test_a_question_put_aside_is_listed_and_answered_later(person: Person) -> None:
    """“Not sure yet” is one press; the review lists it with the way there; an answer takes it off the list."""
    person.clicks("home.new")
    person.keys("Website")
    goes_on(person, 4)
    person.clicks("unsure:payment.net_days")
    assert person.reads("steps.open") == "1 open question"
    goes_on(person, 3)
    person.sees("page.review")
    assert "Pay within" in person.texts()
    person.clicks("change.payment.net_days")
    person.sees("page.payment")
    assert person.focused().objectName() == "payment.net_days"
    person.keys("14")
    person.presses(Qt.Key.Key_Return)
    person.sees("page.review")
    person.does_not_see("change.payment.net_days")
    person.does_not_see("steps.open")


def test_a_word_of_the_trade_is_found_by_any_of_its_names(person: Person) -> None:
    """Shift+F1 opens the words; typing leaves those that match; Esc goes back to the plan."""
    person.clicks("home.new")
    person.presses(Qt.Key.Key_F1, with_=Qt.KeyboardModifier.ShiftModifier)
    glossary = person.sees("glossary")
    assert isinstance(person.focused(), QLineEdit)
    all_words = len([one for one in glossary.findChildren(QLabel) if one.isVisible()])
    person.keys("deposit")
    found = [one.text() for one in glossary.findChildren(QLabel) if one.isVisible()]
    assert 0 < len(found) < all_words
    assert any("eposit" in text for text in found)
    person.presses(Qt.Key.Key_Escape)
    person.does_not_see("glossary")
    person.sees("page.goals")


def test_a_new_plan_begins_like_this_one(person: Person, tmp_path: Path) -> None:
    """What was learnt is there, days and people are not; the first plan stays as it is."""
    person.clicks("home.sample")
    person.command("new.like").trigger()
    person.waits_until(lambda: len(list((tmp_path / "data" / "plans").glob("*.outplan"))) == 2)
    goes_on(person, 3)
    person.sees("page.timetable")
    assert person.reads("timetable.start") == ""
    person.clicks("plans")
    drafts = [PlanFile.open(path).contents.draft for path in (tmp_path / "data" / "plans").glob("*.outplan")]
    assert sorted(draft.timetable.start is None for draft in drafts) == [False, True]
    assert len({len(draft.tasks.items) for draft in drafts}) == 1


def test_the_pages_beside_the_steps_are_reached_by_keys(person: Person, tmp_path: Path) -> None:
    """Tab leads to them, Back returns to the step that was left, and the plan reopens where it was put away."""
    person.clicks("home.new")
    person.keys("Website")
    goes_on(person, 3)
    person.sees("page.timetable")
    person.tabs_to("beside.costs")
    person.presses(Qt.Key.Key_Space)
    person.sees("page.costs")
    assert person.focused().objectName() == "costs.in_house.add"
    person.adds_row("costs.in_house", "Wages", "1,200", "A month")
    person.clicks("beside.course")
    person.sees("page.course")
    person.holds_alt(Qt.Key.Key_B)
    person.sees("page.timetable")
    person.clicks("beside.costs")
    person.holds_ctrl(Qt.Key.Key_W)
    cost = PlanFile.open(plan_file(tmp_path)).contents.draft.costs.in_house[0]
    assert (cost.name, cost.amount) == ("Wages", 120_000)
    person.opens_plan(0)
    person.sees("page.costs")


def test_points_are_given_in_the_window(person: Person) -> None:
    """Candidates and what counts make a grid; a figure typed there is kept, and undo takes it back."""
    person.clicks("home.sample")
    goes_on(person, 8)
    person.sees("page.selection")
    grid = person.sees("scores.grid")
    person.brings_into_view(grid)
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    given = points(person)
    person.keys("0")
    assert points(person) == [0, *given[1:]]
    person.holds_ctrl(Qt.Key.Key_Z)
    assert points(person) == given


def points(person: Person) -> list[int | None]:
    """All points of the plan that is open, in its order."""
    assert person.window.view is not None
    return [score.points for score in person.window.view.document.plan.selection.scores]
