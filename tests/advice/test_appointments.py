"""What stands in a plan's calendar, before it is a file."""

from datetime import date

import pytest
from hypothesis import given

from outsourcing_planner.advice.appointments import Edition, appointments
from outsourcing_planner.advice.cash import cash
from outsourcing_planner.advice.checkins import ladder
from outsourcing_planner.advice.recurring import recurring
from outsourcing_planner.advice.sharing import shared_part
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Frequency, Weekday
from outsourcing_planner.plan.exit import ExitPlan
from outsourcing_planner.plan.payment import PriceTold
from outsourcing_planner.storage.starters import sample
from tests import strategies
from tests.brief.reading import words_of

WORDS = words_of("en_GB")


@given(strategies.plans())
def test_calendars_of_any_plan(plan: Plan) -> None:
    """No two entries share a key, all stand in the order of their days, and the shared ones need no private word."""
    for edition in Edition:
        found = appointments(plan, edition, WORDS)
        assert len({one.key for one in found}) == len(found)
        assert [one.on for one in found] == sorted(one.on for one in found)
        assert all(one.title.strip() for one in found)
    assert appointments(plan, Edition.SHARED, WORDS) == appointments(shared_part(plan), Edition.SHARED, WORDS)


def test_every_payment_with_a_day_is_there() -> None:
    """The owner's calendar holds the payments of the payment calendar, each on its last day."""
    plan = sample()
    found = [one for one in appointments(plan, Edition.MINE, WORDS) if one.key.startswith("payment-")]
    assert [one.on for one in found] == [one.pay_by for one in cash(plan).payments if one.pay_by and one.amount]


def test_amounts_only_where_they_are_told() -> None:
    """A plan that asks for a quote shares its days of payment without amounts."""
    plan = paths.put(sample(), "payment.price_told", PriceTold.QUOTE)
    shared = [one.title for one in appointments(plan, Edition.SHARED, WORDS) if one.key.startswith("payment-")]
    mine = [one.title for one in appointments(plan, Edition.MINE, WORDS) if one.key.startswith("payment-")]
    assert shared
    assert not any("£" in title for title in shared)
    assert all("£" in title for title in mine)


def test_what_was_really_accepted_is_the_owners_own() -> None:
    """A milestone accepted early moves its payment in the owner's calendar, and in no other."""
    part = next(one for one in sample().payment.instalments if one.milestone)
    early = paths.put(sample(), f"timetable.milestones[{part.milestone}].accepted_on", date(2027, 1, 25))
    key = f"payment-instalments-{part.id}-1"
    for edition, moves in ((Edition.SHARED, False), (Edition.MINE, True)):
        before, after = (
            next(one.on for one in appointments(plan, edition, WORDS) if one.key == key) for plan in (sample(), early)
        )
        assert (before != after) == moves


def test_looks_are_as_many_as_the_ladder_says() -> None:
    """The entries of the rungs together come as often as there are check-ins."""
    found = [one for one in appointments(sample(), Edition.MINE, WORDS) if one.key.startswith("check-in-")]
    counts = [one.again.count or 0 if one.again else 1 for one in found]
    assert sum(counts) == len(list(ladder(sample())))


def test_reviewed_long_ago() -> None:
    """A year after the owner last looked at how it ends, their calendar says so."""
    found = appointments(Plan(exit=ExitPlan(reviewed_on=date(2026, 2, 28))), Edition.MINE, WORDS)
    assert [(one.key, one.on) for one in found] == [("exit-review", date(2027, 2, 28))]


@pytest.mark.parametrize(
    ("frequency", "start", "working", "first"),
    [
        (Frequency.WEEKLY, date(2027, 1, 16), (), date(2027, 1, 18)),
        (Frequency.WEEKLY, date(2027, 1, 16), (Weekday.SATURDAY,), date(2027, 1, 16)),
        (Frequency.DAILY, date(2027, 1, 18), (Weekday.SUNDAY,), date(2027, 1, 24)),
        (Frequency.TWICE_WEEKLY, date(2027, 1, 19), (), date(2027, 1, 21)),
        (Frequency.MONTHLY, date(2027, 1, 29), (), date(2027, 1, 31)),
        (Frequency.WEEKLY, date.max, (Weekday.MONDAY,), date.max),
    ],
)
def test_the_first_of_many(frequency: Frequency, start: date, working: tuple[Weekday, ...], first: date) -> None:
    """What comes every week or day begins on a day the owner works, never before the start."""
    rhythm = recurring(frequency, start, None, working)
    assert rhythm is not None
    assert rhythm[0] == first


def test_no_rhythm() -> None:
    """What happens once or at milestones, or is not said, does not come again by the calendar."""
    for frequency in (Frequency.ONCE, Frequency.AT_MILESTONES, None):
        assert recurring(frequency, date(2027, 1, 1), None, ()) is None
