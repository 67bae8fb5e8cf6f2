"""What to bring to the talk, each with the nearest case in which there is nothing to bring."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from outsourcing_planner.advice.evidence import late_steps, missed, more_than_agreed
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.course import Incident, Month
from outsourcing_planner.plan.payment import ServiceLevel
from outsourcing_planner.plan.timetable import Milestone, MilestoneStatus
from tests.advice.plans import changed, words
from tests.strategies import plans

GB = words("en_GB")
DUE = date(2027, 3, 1)
LEVEL = ServiceLevel(id="S1", metric="Dispatch", target="2 working days")


def test_a_level_is_told_with_how_often_it_was_missed() -> None:
    """Its days in order; a level nobody wrote anything of is not told."""
    incidents = (
        Incident(id="a", level="S1", on=date(2027, 2, 9)),
        Incident(id="b", level="S1", on=date(2027, 1, 5)),
        Incident(id="c", level="S1"),
    )
    other = ServiceLevel(id="S2", metric="Returns")
    (found,) = missed(changed(Plan(), payment__service_levels=(LEVEL, other), course__incidents=incidents), GB)
    assert (found.times, found.days) == (3, (date(2027, 1, 5), date(2027, 2, 9)))
    assert found.say(GB) == "Dispatch (2 working days): missed 3 times."


def test_what_was_no_service_level_goes_by_its_term_or_by_what_happened() -> None:
    """Two against one term count together; a row with nothing in it counts nothing."""
    incidents = (
        Incident(id="a", term="Answer within 8 hours"),
        Incident(id="b", term="Answer within 8 hours", what="No answer on Friday"),
        Incident(id="c", what="The van was late"),
        Incident(id="d"),
    )
    found = missed(changed(Plan(), course__incidents=incidents), GB)
    assert [one.say(GB) for one in found] == [
        "Answer within 8 hours: missed 2 times.",
        "The van was late: it happened once.",
    ]


@pytest.mark.parametrize(
    ("values", "on", "days"),
    [
        ({"accepted_on": date(2027, 3, 4)}, date(2027, 5, 1), 1),
        ({"accepted_on": date(2027, 3, 3)}, date(2027, 5, 1), None),
        ({}, date(2027, 3, 4), 1),
        ({}, date(2027, 3, 3), None),
        ({"status": MilestoneStatus.IN_DANGER}, date(2027, 3, 13), 10),
        ({"status": MilestoneStatus.DELIVERED}, date(2027, 3, 13), None),
        ({"status": MilestoneStatus.ACCEPTED}, date(2027, 3, 13), None),
        ({"due": None}, date(2027, 3, 13), None),
    ],
)
def test_a_step_is_late_after_its_leniency(values: dict[str, Any], on: date, days: int | None) -> None:
    """Two days cost nothing, the third is late; what was delivered waits for the owner and is late no more."""
    step = Milestone(**{"id": "m", "name": "Shop opens", "due": DUE, "grace_days": 2, **values})
    found = late_steps(changed(Plan(), timetable__milestones=(step,)), on)
    assert [one.days for one in found] == ([] if days is None else [days])


def test_a_late_step_in_a_sentence() -> None:
    """With the day it was accepted, or that it is not yet."""
    step = Milestone(id="m", name="Shop opens", due=DUE)
    (open_,) = late_steps(changed(Plan(), timetable__milestones=(step,)), date(2027, 3, 3))
    assert open_.say(GB) == "Shop opens: 2 days late and not accepted yet."
    step = Milestone(id="m", name="Shop opens", due=DUE, accepted_on=date(2027, 3, 2))
    (done,) = late_steps(changed(Plan(), timetable__milestones=(step,)), date(2027, 3, 3))
    assert done.say(GB) == "Shop opens: 1 day late, accepted on 2 Mar 2027."


def test_months_with_more_work_than_the_fee_includes() -> None:
    """588 of 400 is 47 % more; 400 of 400 is as agreed."""
    months = (
        Month(id="b", month=date(2027, 1, 15), units=588),
        Month(id="a", month=date(2026, 12, 1), units=400),
        Month(id="c", units=900),
    )
    plan = changed(Plan(), payment__included_units=400, payment__unit_name="orders", course__months=months)
    (found,) = more_than_agreed(plan, GB)
    assert found.say(GB) == "January 2027: 588 orders instead of the 400 agreed, 47% more."
    assert more_than_agreed(changed(plan, payment__included_units=None), GB) == ()


@given(plans())
def test_any_plan_can_be_looked_through(plan: Plan) -> None:
    """Whatever was written down, each piece of evidence is a sentence."""
    said = [one.say(GB) for one in missed(plan, GB)]
    said += [one.say(GB) for one in late_steps(plan, DUE)]
    said += [one.say(GB) for one in more_than_agreed(plan, GB)]
    assert all(said)
