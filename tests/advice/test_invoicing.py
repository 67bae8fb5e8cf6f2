"""Days on which a fee is asked for, and by which an invoice is paid."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.invoicing import fee_day, pay_by
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.payment import InvoiceDay, PayRule
from tests.advice.plans import changed
from tests.strategies import plans

START = date(2027, 1, 4)


@pytest.mark.parametrize(
    ("rule", "first", "last"),
    [
        (None, date(2027, 2, 3), date(2028, 1, 3)),
        (InvoiceDay.MONTH_WORKED, date(2027, 2, 3), date(2028, 1, 3)),
        (InvoiceDay.END_OF_MONTH, date(2027, 1, 31), date(2027, 12, 31)),
        (InvoiceDay.LAST_WORKING_DAY, date(2027, 1, 29), date(2027, 12, 31)),
        (InvoiceDay.IN_ADVANCE, date(2027, 1, 4), date(2027, 12, 4)),
    ],
)
def test_when_the_fee_is_asked_for(rule: InvoiceDay | None, first: date, last: date) -> None:
    """The first and the twelfth fee of work that starts on 4 January."""
    plan = changed(Plan(), timetable__start=START, payment__invoice_day=rule)
    assert (fee_day(plan, 0), fee_day(plan, 11)) == (first, last)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (None, date(2027, 3, 10)),
        (PayRule.FROM_INVOICE, date(2027, 3, 10)),
        (PayRule.FROM_END_OF_MONTH, date(2027, 3, 14)),
        (PayRule.TO_END_OF_MONTH, date(2027, 3, 31)),
    ],
)
def test_two_weeks_to_pay(rule: PayRule | None, expected: date) -> None:
    """An invoice of 24 February, counted each way."""
    plan = changed(Plan(), payment__net_days=14, payment__pay_rule=rule)
    assert pay_by(plan, date(2027, 2, 24)) == expected


@given(plans(), st.dates())
def test_nothing_is_to_be_paid_before_it_is_asked_for(plan: Plan, invoiced: date) -> None:
    """Whatever the rule; past the end of the calendar there is no day."""
    due = pay_by(plan, invoiced)
    assert due is None or due >= invoiced
    assert pay_by(plan, None) is None
