"""Days late that are suggested for a milestone or a task."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given

from outsourcing_planner.advice.leniency import MOST, filled_in, for_task, lacking, suggested
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.tasks import Task
from outsourcing_planner.plan.timetable import Milestone
from tests.advice.plans import cafe, changed, row, words
from tests.strategies import plans


def test_a_tenth_of_the_time_there_is() -> None:
    """Of the 23 days after the deposit 2; the deposit on the first day needs none."""
    found = suggested(cafe())
    assert [(one.milestone, one.days, one.of_days) for one in found] == [("M1", 0, 0), ("M2", 2, 23)]
    assert found[1].say(words()) == "2 days of leniency, about a tenth of the 23 days there are for it."


def test_order_is_that_of_the_days() -> None:
    """Not that of the list; never below a day, never above ten; without a start the first has none to count from."""
    start = date(2027, 1, 1)
    days = {"c": 400, "a": 3, "b": 10}
    milestones = tuple(Milestone(id=name, due=start + timedelta(days=many)) for name, many in days.items())
    plan = changed(Plan(), timetable__start=start, timetable__milestones=(*milestones, Milestone(id="d")))
    assert {one.milestone: one.days for one in suggested(plan)} == {"a": 1, "b": 1, "c": MOST}
    assert [one.milestone for one in suggested(changed(plan, timetable__start=None))] == ["b", "c"]


@pytest.mark.parametrize(("hours", "days"), [("8", 1), ("8.5", 2), ("40", 2), ("160", 5), ("161", MOST)])
def test_by_the_size_of_a_task(hours: str, days: int) -> None:
    """The more work, the more days."""
    assert for_task(Task(id="T", hours=Decimal(hours))) == days
    assert for_task(Task(id="T")) is None


@given(plans())
def test_leniency_of_any_plan(plan: Plan) -> None:
    """Between none and ten days."""
    assert all(0 <= one.days <= MOST for one in suggested(plan))


def test_what_nobody_said_is_filled_in_and_nothing_else() -> None:
    """None at all is an answer and stays; a milestone without a day waits for one."""
    plan = row(cafe(), "timetable.milestones[M2]", grace_days=None)
    plan = paths.insert(plan, "timetable.milestones", Milestone(id="M3", name="Some day"))
    assert [(one.milestone, one.days) for one in lacking(plan)] == [("M2", 2)]
    assert [one.grace_days for one in filled_in(plan).timetable.milestones] == [0, 2, None]
    assert lacking(filled_in(plan)) == () == lacking(cafe())


@given(plans())
def test_filling_in_once_is_enough(plan: Plan) -> None:
    """Afterwards nothing is suggested any more, and nothing but leniency has changed."""
    filled = filled_in(plan)
    assert lacking(filled) == ()
    assert filled_in(filled) == filled
    for path, _, held in paths.walk(plan):
        if not path.endswith(".grace_days"):
            assert paths.get(filled, path) == held, path
