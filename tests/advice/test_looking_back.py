"""Whether it is time to look back: at a review that has passed, or at work nobody has looked at for a quarter."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.looking_back import LookBackDue, look_back_due, next_review, told
from outsourcing_planner.advice.readiness import Phase
from outsourcing_planner.advice.thresholds import DEFAULTS
from outsourcing_planner.advice.thresholds import changed as measured
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.course import LookBack
from outsourcing_planner.plan.timetable import Review, Timetable
from tests import strategies

from .plans import changed, words

MARCH, JUNE = date(2027, 3, 1), date(2027, 6, 1)
RUNNING = Plan(
    timetable=Timetable(
        start=date(2027, 2, 1), reviews=(Review(id="r1", name="First month", on=MARCH), Review(id="r2", on=JUNE))
    )
)
BARE = Plan(timetable=Timetable(start=date(2027, 2, 1)))


def _looked(plan: Plan, *looks: LookBack) -> Plan:
    return changed(plan, course__looks=looks)


def _due(plan: Plan, today: date, phase: Phase = Phase.RUN) -> LookBackDue | None:
    return look_back_due(plan, today, phase)


def test_a_review_whose_day_has_passed_is_missed() -> None:
    """From the day after it, until somebody looks back; the newest one is named."""
    assert _due(RUNNING, MARCH) is None
    missed = _due(RUNNING, MARCH + timedelta(days=1))
    assert missed is not None
    assert missed.say(words()) == "The review “First month” was set for 1 Mar 2027, and nothing is noted of it."
    later = _due(RUNNING, date(2027, 7, 1))
    assert later is not None
    assert later.since == JUNE


@pytest.mark.parametrize(
    ("look", "missed"),
    [
        (LookBack(id="l", review="r1", on=date(2027, 2, 27)), False),
        (LookBack(id="l", review="r1"), False),
        (LookBack(id="l", on=MARCH), False),
        (LookBack(id="l", on=date(2027, 2, 28)), True),
        (LookBack(id="l", review="r2"), True),
    ],
)
def test_what_counts_as_having_looked_back(look: LookBack, missed: bool) -> None:
    """To name the review, or to look back on its day or later."""
    assert (_due(_looked(RUNNING, look), date(2027, 3, 2)) is not None) == missed


def test_a_quarter_without_a_look() -> None:
    """Counted from the last look, or from the beginning, while the work runs and only then."""
    last = date(2027, 2, 1) + timedelta(days=91)
    assert _due(BARE, last) is None
    due = _due(BARE, last + timedelta(days=1))
    assert due is not None
    assert due.say(words()) == "Nobody has looked back at this work since 1 Feb 2027."
    assert due.say_shortly(words()) == "Look back at how it goes"
    assert _due(_looked(BARE, LookBack(id="l", on=date(2027, 2, 2))), last + timedelta(days=1)) is None
    assert _due(BARE, last + timedelta(days=1), Phase.THINK) is None
    assert _due(BARE, last + timedelta(days=1), Phase.END) is None
    more = measured(DEFAULTS, "look_back_days", 92)
    assert look_back_due(BARE, last + timedelta(days=1), Phase.RUN, None, more) is None


def test_agreed_later_than_it_began_counts_from_then() -> None:
    """Work agreed on after its start is not overdue from before; without any day nothing can be said."""
    agreed = date(2027, 4, 1)
    assert look_back_due(BARE, agreed + timedelta(days=91), Phase.RUN, agreed) is None
    assert look_back_due(BARE, agreed + timedelta(days=92), Phase.RUN, agreed) == LookBackDue(agreed)
    assert look_back_due(Plan(), agreed, Phase.RUN) is None


@given(strategies.plans(), st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(Phase))
def test_looking_back_today_is_always_enough(plan: Plan, today: date, phase: Phase) -> None:
    """Whatever was missed, one look makes up for it."""
    looked = _looked(plan, LookBack(id="l", on=today))
    assert look_back_due(looked, today, phase) is None


def test_what_is_told_beside_the_looks() -> None:
    """The last one and the next review; nothing where neither is known."""
    plan = _looked(RUNNING, LookBack(id="l", on=MARCH))
    assert told(plan, date(2027, 4, 1), words()) == (
        "You looked back last on 1 Mar 2027.",
        "The next review is on 1 Jun 2027.",
    )
    assert told(BARE, MARCH, words()) == ()
    assert next_review(RUNNING, JUNE + timedelta(days=1)) is None
