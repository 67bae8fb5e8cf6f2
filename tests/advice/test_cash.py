"""The payment calendar: every payment on its day, and nothing lost between them and the whole price."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.cash import HOLDBACK, cash
from outsourcing_planner.advice.figures import contract_total, paid_in_parts
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.course import Month
from outsourcing_planner.plan.payment import InvoiceDay, PaymentModel
from tests.advice.plans import cafe, changed, perfume_shop, plumbers, row, words
from tests.scenarios.content import scenario
from tests.strategies import plans


def told(plan: Plan) -> list[tuple[str, date | None, int | None]]:
    """What each payment is called, its last day and its amount."""
    return [(one.title(words()), one.pay_by, one.amount) for one in cash(plan).payments]


def test_the_cafe_pays_twice() -> None:
    """A fortnight after signing and after the artwork; February and March."""
    found = cash(cafe())
    assert told(cafe()) == [
        ("Deposit", date(2027, 2, 15), 22500),
        ("Final artwork accepted", date(2027, 3, 10), 22500),
    ]
    assert [(one.month, one.amount) for one in found.months] == [(date(2027, 2, 1), 22500), (date(2027, 3, 1), 22500)]
    assert found.say(words()) == "You pay €450.00 in all, the most in February 2027: €225.00."


def test_a_milestone_counts_from_the_day_it_was_accepted() -> None:
    """Two days late is two days later; an instalment with a day of its own stays on it."""
    late = row(cafe(), "timetable.milestones[M2]", accepted_on=date(2027, 2, 26))
    assert cash(late).payments[1].pay_by == date(2027, 3, 12)
    own = row(late, "payment.instalments[I2]", due=date(2027, 3, 1))
    assert cash(own).payments[1].pay_by == date(2027, 3, 15)


def test_what_is_held_back_is_paid_at_the_end() -> None:
    """A tenth of each half, €22.50 twice, paid a fortnight after all is accepted."""
    found = cash(changed(cafe(), payment__holdback_percent=Decimal(10)))
    assert [(one.amount, one.held) for one in found.payments] == [(20250, 2250), (20250, 2250), (4500, 0)]
    last = found.payments[-1]
    assert (last.path, last.invoiced, last.pay_by) == (HOLDBACK, date(2027, 2, 26), date(2027, 3, 12))
    assert found.total == 45000


def test_what_no_instalment_asks_for_is_due_at_the_end() -> None:
    """A price without instalments is one payment; without an end it has no day."""
    plan = changed(cafe(), payment__deposit=None, payment__instalments=())
    assert told(plan) == [("What is left of the price", date(2027, 3, 12), 45000)]
    assert cash(changed(plan, timetable__end=None)).undated == 45000


def test_a_fee_in_advance() -> None:
    """Six fees on the first of the month; a deposit is taken off the first ones."""
    plan = changed(perfume_shop(), payment__invoice_day=InvoiceDay.IN_ADVANCE, payment__deposit=400000)
    found = cash(plan)
    assert [(one.invoiced, one.amount) for one in found.payments[:3]] == [
        (date(2027, 2, 1), 400000),
        (date(2027, 2, 1), 0),
        (date(2027, 3, 1), 385750 - 14250),
    ]
    assert found.total == contract_total(plan)


def test_a_fee_without_a_number_of_months() -> None:
    """It is paid until the end, a month begun counting; without an end the year to come is told."""
    plan = changed(perfume_shop(), payment__months=None)
    found = cash(plan)
    assert (len(found.payments), found.total, found.ahead) == (12, 12 * 385750, 12)
    assert found.say(words("en_US")).replace("\xa0", "") == "You pay KWD4,629.000 in the first 12 months."
    ended = cash(changed(plan, timetable__end=date(2027, 4, 1)))
    assert (len(ended.payments), ended.ahead) == (3, None)


def test_hours_to_come_share_what_is_left_of_the_cap() -> None:
    """Three months as worked, three that share €5,723.75 to the last cent."""
    found = cash(scenario("german-capped-hours"))
    assert [one.amount for one in found.payments] == [299250, 268375, 380000, 190792, 190792, 190791]
    assert [one.is_estimate for one in found.payments] == [False] * 3 + [True] * 3
    assert found.payments[0].pay_by == date(2027, 4, 30)


def test_hours_without_a_month_or_past_the_cap() -> None:
    """They are paid all the same, never more than the cap; after the end nothing is expected."""
    month = Month(id="a", hours=Decimal(200))
    assert [one.amount for one in cash(changed(plumbers(), course__months=(month,))).payments] == [1520000]
    over = Month(id="a", month=date(2027, 9, 1), hours=Decimal(1))
    ended = changed(scenario("german-capped-hours"), course__months=(over,))
    assert [one.amount for one in cash(ended).payments] == [9500]


def test_hours_without_a_cap_are_paid_as_worked() -> None:
    """What is still to come is not guessed."""
    plan = changed(scenario("german-capped-hours"), payment__model=PaymentModel.TIME_AND_MATERIALS)
    assert [one.amount for one in cash(plan).payments] == [299250, 268375, 380000]


@given(
    total=st.integers(0, 10**9),
    deposit=st.integers(0, 10**9),
    percent=st.none() | st.decimals(0, 100, places=1),
)
def test_instalments_always_add_up(total: int, deposit: int, percent: Decimal | None) -> None:
    """Deposit, instalments, what is left and what is held back come to the price, or to the parts if they are more."""
    plan = changed(cafe(), payment__total=total, payment__deposit=deposit, payment__holdback_percent=percent)
    found = cash(plan)
    assert found.total == sum(one.amount or 0 for one in found.payments) == max(total, paid_in_parts(plan))
    assert found.undated + sum(month.amount for month in found.months) == found.total
    assert all(one.amount is None or one.amount >= 0 for one in found.payments)


@given(plans())
def test_the_calendar_comes_to_the_contract(plan: Plan) -> None:
    """Of any plan whose price is known, except hours at the end and fees past the longest list, which may be less."""
    found, total = cash(plan), contract_total(plan)
    assert found.undated + sum(month.amount for month in found.months) == found.total
    if plan.payment.model is PaymentModel.FIXED_PRICE and total is not None:
        assert found.total == max(total, paid_in_parts(plan))
    if plan.payment.model is PaymentModel.RETAINER and total is not None and (plan.payment.months or 0) <= 600:
        assert found.total == max(total, plan.payment.deposit or 0)
    if plan.payment.model is PaymentModel.CAPPED and total is not None:
        assert found.total <= max(total, paid_in_parts(plan))
