"""Totals, payments, fees and limits, against figures worked out by hand."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice import figures
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.payment import Instalment, PaymentModel, TaxRule
from outsourcing_planner.plan.timetable import Milestone
from tests.advice.plans import cafe, changed, perfume_shop, plumbers, words
from tests.strategies import plans


def test_total_of_each_way_of_paying() -> None:
    """A fixed price, fee times months, rate times hours; hours without a cap have no total."""
    assert figures.contract_total(cafe()) == 45000
    assert figures.contract_total(perfume_shop()) == 2314500
    assert figures.contract_total(plumbers()) == 1520000
    assert figures.contract_total(changed(plumbers(), payment__cap=1500000)) == 1500000
    assert figures.contract_total(changed(plumbers(), payment__model=PaymentModel.TIME_AND_MATERIALS)) is None
    assert figures.contract_total(Plan()) is None


def test_cafe_figures() -> None:
    """Half is paid on signing, the rest two weeks after the artwork is accepted; stopping costs a quarter."""
    plan = cafe()
    deposit, rest = figures.payments(plan)
    assert (deposit.path, deposit.due, deposit.amount) == ("payment.deposit", date(2027, 2, 1), 22500)
    assert (rest.name, rest.milestone, rest.amount) == ("Final artwork accepted", "M2", 22500)
    assert (rest.due, rest.pay_by) == (date(2027, 2, 24), date(2027, 3, 10))
    assert rest.share == Decimal(50)
    assert deposit.title(words()) == "Deposit"
    assert figures.kill_fee(plan) == 11250
    assert figures.deposit_percent(plan) == 50
    assert figures.last_acceptable(plan.timetable.milestones[1]) == date(2027, 2, 26)


def test_an_instalment_keeps_its_own_date_and_name() -> None:
    """What the owner typed at the instalment goes before what its milestone says."""
    own = Instalment(id="I2", name="Rest", milestone="M2", due=date(2027, 3, 1), amount=22500)
    rest = figures.payments(changed(cafe(), payment__instalments=(own,)))[1]
    assert (rest.name, rest.due, rest.milestone) == ("Rest", date(2027, 3, 1), "M2")


def test_perfume_shop_figures() -> None:
    """Six monthly fees, each due when its month is over; penalties in fils, rounded half up."""
    plan = perfume_shop()
    paid = figures.payments(plan)
    assert [payment.amount for payment in paid] == [385750] * 6
    assert [payment.due for payment in paid][:2] == [date(2027, 2, 28), date(2027, 3, 31)]
    assert paid[0].pay_by == date(2027, 3, 10)
    assert figures.one_penalty(plan) == 19288
    assert figures.penalty_cap(plan) == 347175


@pytest.mark.parametrize(
    ("amount", "expected"),
    [({"payment__penalty__percent": Decimal(10)}, 2250), ({"payment__penalty__amount": 700}, 700), ({}, None)],
)
def test_one_penalty_of_a_fixed_price(amount: dict[str, object], expected: int | None) -> None:
    """A percentage is of the largest instalment; a fixed amount goes before it."""
    assert figures.one_penalty(changed(cafe(), **amount)) == expected


def test_late_fee_is_by_the_day() -> None:
    """One per cent a month on $1,850.00 for twenty days is $12.33."""
    assert figures.late_fee(185000, Decimal("1.0"), 20) == 1233
    assert figures.late_fee(100, Decimal(15), 1) == 1


def test_holdback_is_of_the_whole_price() -> None:
    """Ten per cent of €450.00 is €45.00."""
    assert figures.holdback(changed(cafe(), payment__holdback_percent=Decimal(10))) == 4500
    assert figures.holdback(cafe()) is None


def test_a_milestone_without_a_day_has_no_last_day() -> None:
    """Leniency alone is no date."""
    assert figures.last_acceptable(Milestone(id="M1", grace_days=3)) is None
    assert figures.last_acceptable(Milestone(id="M1", due=date(2027, 5, 1))) == date(2027, 5, 1)


@given(fee=st.integers(0, 10**9), months=st.integers(0, 60), deposit=st.none() | st.integers(0, 10**9))
def test_monthly_payments_come_to_the_whole_price(fee: int, months: int, deposit: int | None) -> None:
    """A deposit is taken off the first fees, so that nothing is paid twice."""
    plan = changed(perfume_shop(), payment__fee=fee, payment__months=months, payment__deposit=deposit)
    paid = sum(payment.amount or 0 for payment in figures.payments(plan))
    assert paid == max(fee * months, deposit or 0)


@given(plans())
def test_payments_of_any_plan(plan: Plan) -> None:
    """No plan has payments that cannot be told, and none is due after it must be paid."""
    for payment in figures.payments(plan):
        assert payment.title(words())
        assert payment.due is None or payment.pay_by is None or payment.due <= payment.pay_by


@pytest.mark.parametrize(
    ("rule", "expected"),
    [(None, 20_00), (TaxRule.ADDED, 20_00), (TaxRule.INCLUDED, 16_67), (TaxRule.NONE, None)],
)
def test_tax_is_on_top_unless_it_is_within(rule: TaxRule | None, expected: int | None) -> None:
    """A fifth of 100.00, or the part of it that is tax; none where the plan says so, or names no rate."""
    plan = changed(cafe(), payment__tax_rule=rule, payment__tax_percent=Decimal(20))
    assert figures.tax(plan, 100_00) == expected
    assert figures.tax(changed(plan, payment__tax_percent=None), 100_00) is None
