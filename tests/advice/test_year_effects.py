"""What one changed term does to the money in a year, each with the nearest change that does nothing."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from outsourcing_planner.advice.comparison import compare
from outsourcing_planner.advice.year_effects import YearEffect, fee_a_year, year_effect
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Frequency, Meeting
from outsourcing_planner.plan.course import Incident, Month
from outsourcing_planner.plan.payment import PaymentModel, ServiceLevel
from tests.advice.plans import cafe, changed, gift_shop, plumbers, words
from tests.strategies import plans

GB = words("en_GB")


def effect(old: Plan, path: str, value: Any) -> YearEffect | None:
    """What the only change of a plan does."""
    new = paths.put(old, path, value)
    (change,) = compare(old, new, GB)
    return year_effect(old, new, change, GB)


def missed() -> Plan:
    """The gift shop with a level that was missed in two months, at 5 % of £1,200.00 each."""
    level = ServiceLevel(id="S1", metric="Dispatch", target="2 working days", credit_percent=Decimal(5))
    misses = tuple(Incident(id=f"i{n}", level="S1", on=date(2026, n, 9)) for n in (4, 5))
    return changed(gift_shop(), payment__service_levels=(level,), course__incidents=misses)


def test_a_fee_counts_twelve_times() -> None:
    """For sure, whatever happens; a fee that is not paid by the month counts nothing."""
    found = effect(gift_shop(), "payment.fee", 129_600)
    assert found == YearEffect(115_200, is_sure=True)
    assert found.say(GB) == ""
    assert fee_a_year(changed(gift_shop(), payment__model=None)) is None
    assert effect(changed(gift_shop(), payment__model=PaymentModel.TIME_AND_MATERIALS), "payment.fee", 129_600) is None


def test_a_whole_price_is_paid_once() -> None:
    """It is no yearly amount, and that is said; the number of rounds of corrections has no price."""
    found = effect(cafe(), "payment.total", 51_000)
    assert found is not None
    assert (found.amount, found.is_sure, found.say(GB)) == (6_000, False, "once, for the whole")
    assert effect(cafe(), "scope.revision_rounds", 3) is None


def test_a_rate_counts_as_often_as_there_are_hours() -> None:
    """All agreed hours where there is a cap; else as many as so far, and nothing where none were written down."""
    found = effect(plumbers(), "payment.rate", 10_000)
    assert found is not None
    assert (found.amount, found.say(GB)) == (80_000, "if all agreed hours are used")
    open_end = changed(plumbers(), payment__model=PaymentModel.TIME_AND_MATERIALS, payment__cap_hours=None)
    assert effect(open_end, "payment.rate", 10_000) is None
    worked = changed(open_end, course__months=(Month(id="a", hours=Decimal(10)), Month(id="b", hours=Decimal(14))))
    found = effect(worked, "payment.rate", 10_000)
    assert found is not None
    assert (found.amount, found.say(GB)) == (72_000, "with as many hours as so far")


def test_a_higher_credit_is_worth_what_was_missed() -> None:
    """Two months at £60.00 more each; without a miss it is worth nothing that is known."""
    found = effect(missed(), "payment.service_levels[S1].credit_percent", Decimal(10))
    assert found is not None
    assert (found.amount, found.say(GB)) == (-12_000, "with what went wrong so far")
    spotless = changed(missed(), course__incidents=())
    assert effect(spotless, "payment.service_levels[S1].credit_percent", Decimal(10)) is None


def test_a_meeting_costs_the_owner_time() -> None:
    """Half an hour every two weeks instead of each week; in money where an hour of theirs has a price."""
    meeting = Meeting(id="n", purpose="Check-in", frequency=Frequency.WEEKLY, minutes=30)
    plan = changed(gift_shop(), communication__meetings=(meeting,))
    found = effect(plan, "communication.meetings[n].frequency", Frequency.FORTNIGHTLY)
    assert found is not None
    assert (found.amount, found.say(GB)) == (None, "13 hours a year less of your time")
    found = effect(changed(plan, costs__owner_rate=4_000), "communication.meetings", ())
    assert found is not None
    assert (found.amount, found.say(GB)) == (-104_000, "for your own time in meetings")
    untimed = paths.put(plan, "communication.meetings[n].minutes", None)
    assert effect(untimed, "communication.meetings[n].frequency", Frequency.FORTNIGHTLY) is None


def test_shorter_days_to_pay_cost_nothing_but_are_felt() -> None:
    """Both ways; where there were none before, nothing can be said."""
    sooner, later = effect(gift_shop(), "payment.net_days", 14), effect(gift_shop(), "payment.net_days", 31)
    assert sooner is not None and later is not None
    assert (sooner.amount, sooner.say(GB)) == (None, "each payment leaves 16 days sooner")
    assert later.say(GB) == "each payment leaves 1 day later"
    assert effect(changed(gift_shop(), payment__net_days=None), "payment.net_days", 14) is None


def test_more_for_the_fee_makes_one_cheaper() -> None:
    """£1,200.00 for 400 is £3.00 for one, for 650 it is £1.85; without a fee nothing can be said."""
    plan = changed(gift_shop(), payment__included_units=400)
    found = effect(plan, "payment.included_units", 650)
    assert found is not None
    assert (found.amount, found.say(GB)) == (None, "one costs £1.85 instead of £3.00, if all are used")
    assert effect(changed(plan, payment__fee=None), "payment.included_units", 650) is None


@pytest.mark.parametrize(("path", "value"), [("payment.bonus.amount", 50_000), ("payment.expenses_cap", 20_000)])
def test_what_may_come_on_top(path: str, value: int) -> None:
    """It is told with its condition, and is not sure; expenses need a limit before to be compared with."""
    plan = changed(gift_shop(), payment__expenses_cap=10_000)
    found = effect(plan, path, value)
    assert found is not None
    assert not found.is_sure
    assert found.say(GB) in ("if the bonus is earned", "at most, for expenses")


def test_two_currencies_are_not_compared() -> None:
    """Nothing is said of any amount then."""
    new = changed(gift_shop(), payment__currency="EUR", payment__fee=129_600)
    assert [year_effect(gift_shop(), new, one, GB) for one in compare(gift_shop(), new, GB)] == [None, None]


@given(plans(), plans())
def test_any_change_can_be_looked_at(old: Plan, new: Plan) -> None:
    """Whatever changed: an amount that is not nothing, or something to say."""
    for change in compare(old, new, GB):
        found = year_effect(old, new, change, GB)
        assert found is None or found.amount or found.say(GB)
