"""Figures of work that runs: check-ins, notice, hours used, credits, lots and risks, where they could go wrong."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given

from outsourcing_planner.advice.checkins import MOST, check_ins
from outsourcing_planner.advice.credits import credit_cap, credits_of_period
from outsourcing_planner.advice.figures import expenses_cap, price_per_unit
from outsourcing_planner.advice.lots import lot_sums, outsourced_sum, waits_for_the_owner
from outsourcing_planner.advice.notice import notice_ends
from outsourcing_planner.advice.risks import score, without_contingency
from outsourcing_planner.advice.usage import usage
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.assurance import Risk
from outsourcing_planner.plan.communication import CheckIn, TrustStage
from outsourcing_planner.plan.course import Month
from outsourcing_planner.plan.exit import NoticeRule
from outsourcing_planner.plan.tasks import Decision, Lot, Task
from tests.advice.plans import changed, plumbers, row, words
from tests.scenarios.content import scenario
from tests.strategies import plans

START, END = date(2027, 1, 4), date(2027, 1, 20)


def laddered(*rungs: TrustStage) -> Plan:
    """Work from 4 to 20 January on those rungs."""
    return changed(Plan(), timetable__start=START, timetable__end=END, communication__trust=rungs)


def test_the_rung_a_check_in_falls_on_gives_the_next() -> None:
    """The last day of a rung still belongs to it; the first and the last day of the work count."""
    plan = laddered(TrustStage(id="A", every_days=2, until=date(2027, 1, 8)), TrustStage(id="B", every_days=5))
    assert [day.day for day in check_ins(plan)] == [4, 6, 8, 10, 15, 20]


def test_a_ladder_that_ends_early() -> None:
    """After the last rung's last day nobody looks any more; a rung that is over before it begins is passed."""
    plan = laddered(TrustStage(id="A", every_days=2, until=date(2027, 1, 7)))
    assert [day.day for day in check_ins(plan)] == [4, 6, 8]
    gone = TrustStage(id="0", every_days=1, until=date(2026, 12, 31))
    assert check_ins(laddered(gone, TrustStage(id="B", every_days=9))) == (START, date(2027, 1, 13))


@pytest.mark.parametrize("name", ["timetable__start", "timetable__end", "communication__trust"])
def test_no_check_ins_without_dates_or_rungs(name: str) -> None:
    """Nothing is guessed."""
    plan = laddered(TrustStage(id="A", every_days=2))
    assert check_ins(changed(plan, **{name: () if name.endswith("trust") else None})) == ()


@given(plans())
def test_check_ins_of_any_plan(plan: Plan) -> None:
    """They are in order, none twice, those the owner named among them, and not without number."""
    days = check_ins(plan)
    own = [look.on for look in plan.communication.check_ins if look.on is not None]
    assert all(before < after for before, after in pairwise(days))
    assert len(days) <= MOST + len(own)
    assert set(own) <= set(days)
    assert plan.timetable.start is not None or set(days) == set(own)


def test_days_of_their_own_stand_among_the_others() -> None:
    """A day named twice, or on the ladder too, is one day."""
    looks = (CheckIn(id="a", on=date(2027, 1, 5)), CheckIn(id="b", on=date(2027, 1, 6)), CheckIn(id="c"))
    plan = changed(laddered(TrustStage(id="A", every_days=2)), communication__check_ins=looks)
    assert [day.day for day in check_ins(plan)] == [4, 5, 6, 8, 10, 12, 14, 16, 18, 20]
    assert check_ins(changed(Plan(), communication__check_ins=looks)) == (date(2027, 1, 5), date(2027, 1, 6))


@pytest.mark.parametrize(
    ("rule", "given_on", "expected"),
    [
        (None, date(2027, 5, 10), date(2027, 6, 9)),
        (NoticeRule.ANY_DAY, date(2027, 5, 10), date(2027, 6, 9)),
        (NoticeRule.END_OF_MONTH, date(2027, 5, 31), date(2027, 6, 30)),
        (NoticeRule.END_OF_MONTH, date(2027, 6, 1), date(2027, 7, 31)),
        (NoticeRule.END_OF_MONTH, date(2028, 1, 30), date(2028, 2, 29)),
        (NoticeRule.END_OF_QUARTER, date(2027, 5, 10), date(2027, 6, 30)),
        (NoticeRule.END_OF_QUARTER, date(2027, 6, 1), date(2027, 9, 30)),
        (NoticeRule.END_OF_QUARTER, date(2027, 12, 1), date(2027, 12, 31)),
        (NoticeRule.END_OF_MONTH, date.max, None),
    ],
)
def test_notice(rule: NoticeRule | None, given_on: date, expected: date | None) -> None:
    """Thirty days, then the first day on which it may end; a month's last day is such a day itself."""
    plan = changed(Plan(), exit__notice_days=30, exit__notice_rule=rule)
    assert notice_ends(plan, given_on) == expected


def test_their_notice_is_their_own() -> None:
    """Without days for a side nothing is told."""
    plan = changed(Plan(), exit__notice_days=30)
    assert notice_ends(plan, START, theirs=True) is None
    assert notice_ends(changed(plan, exit__notice_days_theirs=1), START, theirs=True) == date(2027, 1, 5)


def test_usage_past_the_cap() -> None:
    """What is left turns negative; without dates only the cap is told."""
    plan = changed(plumbers(), course__months=(Month(id="a", hours=Decimal(200)),))
    used = usage(plan)
    assert used is not None
    assert (used.hours_left, used.amount_left) == (Decimal(-40), 1520000 - 1900000)
    assert used.say(words()) == "125% of cap used"
    assert not used.is_ahead
    assert usage(plumbers()) is None
    assert usage(changed(plan, payment__rate=None)) is None


def test_credits_without_a_cap_and_without_a_fee() -> None:
    """Without a cap they are added up; without a fee there is nothing to take them from."""
    plan = changed(scenario("dental-back-office"), payment__credit_cap_percent=None)
    assert (credit_cap(plan), credits_of_period(plan)) == (None, 33300)
    assert credits_of_period(plan, ()) == 0
    assert credits_of_period(changed(plan, payment__fee=None)) == 0


def test_expenses_and_price_of_one() -> None:
    """What was said comes before what is multiplied; nothing is divided by nothing."""
    plan = changed(Plan(), payment__expense_each=3500, payment__expense_times=12)
    assert expenses_cap(changed(plan, payment__expenses_cap=5)) == 5
    assert expenses_cap(changed(plan, payment__expense_times=None)) is None
    assert price_per_unit(changed(Plan(), payment__fee=100, payment__included_units=0)) is None


def test_tasks_without_a_lot_are_not_lost() -> None:
    """They are summed up last; a lot that is gone is none; kept tasks are no part of it."""
    tasks = (
        Task(id="a", name="a", decision=Decision.OUTSOURCE, lot="L", price=1, hours=Decimal(2)),
        Task(id="b", name="b", decision=Decision.OUTSOURCE, lot="gone", price=10, after=("c", "a", "nowhere")),
        Task(id="c", name="c", decision=Decision.RETAIN, lot="L", price=100, after=("c",)),
    )
    plan = changed(Plan(), tasks__items=tasks, tasks__lots=(Lot(id="L", name="L"),))
    assert [(one.lot, one.tasks, one.estimate) for one in lot_sums(plan)] == [("L", 1, 1), ("", 1, 10)]
    assert outsourced_sum(plan).estimate == 11
    assert [(one.task, one.waits_for) for one in waits_for_the_owner(plan)] == [("b", "c")]


def test_a_risk_half_judged() -> None:
    """No score without both figures; a sign without an answer is no contingency."""
    assert score(Risk(id="R", likelihood=5)) is None
    plan = changed(Plan(), assurance__risks=(Risk(id="R", name="Fire", impact=4, trigger="Smoke", response=" "),))
    assert len(without_contingency(plan)) == 1
    assert without_contingency(row(plan, "assurance.risks[R]", response="Leave")) == ()


@given(plans())
def test_figures_of_any_plan(plan: Plan) -> None:
    """No answer makes one of them raise, and parts come to the whole."""
    usage(plan)
    notice_ends(plan, START)
    assert credits_of_period(plan) >= 0
    assert sum(lot.estimate for lot in lot_sums(plan)) == outsourced_sum(plan).estimate
