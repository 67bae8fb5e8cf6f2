"""What a plan's amounts and dates come to: totals, payments, fees and limits, in whole minor units."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.money import percent_of, rounded
from ..plan.payment import Instalment, PaymentModel, TaxRule
from ..plan.timetable import Milestone
from .days import days_after
from .invoicing import fee_day, pay_by

BY_THE_HOUR = (PaymentModel.TIME_AND_MATERIALS, PaymentModel.CAPPED)
"""The ways of paying in which the price grows with the hours."""

LONGEST_LIST = 600
"""Monthly payments listed at most; nobody plans further than fifty years."""


class Payment(msgspec.Struct, frozen=True):
    """One payment of the plan, in the order they are asked for.

    `path` is what it comes from. `name` is what the owner calls it, or empty: see `title`. `due` is the day it may
    be invoiced, `pay_by` the last day to pay it by the plan's rule. `share` is its percentage of the whole price,
    to one decimal. `milestone` is the id of the milestone it hangs on.
    """

    path: str
    name: str
    due: date | None
    pay_by: date | None
    amount: int | None
    share: Decimal | None
    milestone: str | None = None

    def title(self, words: Words) -> str:
        """What it is called: the owner's words, or else the label of the field it comes from."""
        return self.name or words.say(paths.field(self.path.split("[")[0]).label)


def contract_total(plan: Plan) -> int | None:
    """The whole price; nothing where it is not known or, for hours without a cap, cannot be known."""
    model = plan.payment.model
    return _TOTALS[model](plan) if model in _TOTALS else None


def payments(plan: Plan) -> tuple[Payment, ...]:
    """Every payment: the deposit first, then the instalments or the monthly fees.

    The deposit is due on the start day. A monthly fee is due on its day of the month, and what was paid as a deposit
    is taken off the first fees.
    """
    total = contract_total(plan)
    return tuple(_with_share(payment, total) for payment in _payments(plan))


def paid_in_parts(plan: Plan) -> int:
    """What the deposit and the instalments add up to; an empty amount counts as nothing."""
    return (plan.payment.deposit or 0) + sum(part.amount or 0 for part in plan.payment.instalments)


def deposit_percent(plan: Plan) -> Decimal | None:
    """The deposit's exact share of the whole price, in percent."""
    total = contract_total(plan)
    if not total or plan.payment.deposit is None:
        return None
    return Decimal(plan.payment.deposit) * 100 / total


def holdback(plan: Plan) -> int | None:
    """What is kept back of the whole price until all is accepted."""
    return _of_total(plan, plan.payment.holdback_percent)


def kill_fee(plan: Plan) -> int | None:
    """What is paid if the owner stops early without their fault."""
    return _of_total(plan, plan.payment.kill_fee_percent)


def penalty_cap(plan: Plan) -> int | None:
    """The most that all penalties together may come to."""
    return _of_total(plan, plan.payment.penalty.cap_percent)


def one_penalty(plan: Plan) -> int | None:
    """One penalty: the fixed amount, or the percentage of the monthly fee, the largest instalment, or the price."""
    penalty = plan.payment.penalty
    if penalty.amount is not None:
        return penalty.amount
    basis = _penalty_basis(plan)
    return None if basis is None or penalty.percent is None else percent_of(basis, penalty.percent)


def late_fee(amount: int, percent_a_month: Decimal, days: int) -> int:
    """The fee for paying an amount that many days late: a month has 30 days, halves are rounded up."""
    return rounded(Decimal(amount) * percent_a_month * days / 3000)


def expenses_cap(plan: Plan) -> int | None:
    """The most that expenses may come to: what was said, or each time multiplied by how often."""
    pay = plan.payment
    if pay.expenses_cap is not None:
        return pay.expenses_cap
    return None if pay.expense_each is None or pay.expense_times is None else pay.expense_each * pay.expense_times


def tax(plan: Plan, price: int) -> int | None:
    """The tax on a price in minor units, within it where the plan says so, else on top; nothing where there is none."""
    percent, rule = plan.payment.tax_percent, plan.payment.tax_rule
    if not percent or rule is TaxRule.NONE:
        return None
    if rule is TaxRule.INCLUDED:
        return price - rounded(Decimal(price) * 100 / (100 + percent))
    return percent_of(price, percent)


def price_per_unit(plan: Plan) -> int | None:
    """What one order, call or invoice costs when all that the monthly fee includes are used."""
    pay = plan.payment
    return None if pay.fee is None or not pay.included_units else rounded(Decimal(pay.fee) / pay.included_units)


def last_acceptable(milestone: Milestone) -> date | None:
    """The last day a milestone may be reached without being late: the due day plus the leniency."""
    return days_after(milestone.due, milestone.grace_days or 0)


def _capped_total(plan: Plan) -> int | None:
    pay = plan.payment
    if pay.cap is not None:
        return pay.cap
    return None if pay.rate is None or pay.cap_hours is None else rounded(pay.rate * pay.cap_hours)


def _retainer_total(plan: Plan) -> int | None:
    pay = plan.payment
    return None if pay.fee is None or pay.months is None else pay.fee * pay.months


_TOTALS: dict[PaymentModel | None, Callable[[Plan], int | None]] = {
    PaymentModel.FIXED_PRICE: lambda plan: plan.payment.total,
    PaymentModel.CAPPED: _capped_total,
    PaymentModel.RETAINER: _retainer_total,
}


def _of_total(plan: Plan, percent: Decimal | None) -> int | None:
    total = contract_total(plan)
    return None if total is None or percent is None else percent_of(total, percent)


def _penalty_basis(plan: Plan) -> int | None:
    if plan.payment.model is PaymentModel.RETAINER:
        return plan.payment.fee
    amounts = [part.amount for part in plan.payment.instalments if part.amount is not None]
    return max(amounts, default=contract_total(plan))


def _payments(plan: Plan) -> Iterator[Payment]:
    pay = plan.payment
    if pay.deposit:
        yield _payment(plan, "payment.deposit", "", plan.timetable.start, pay.deposit)
    if pay.model is PaymentModel.RETAINER:
        yield from _monthly(plan)
    else:
        milestones = {milestone.id: milestone for milestone in plan.timetable.milestones}
        for part in pay.instalments:
            yield _instalment(plan, part, milestones.get(part.milestone or ""))


def _instalment(plan: Plan, part: Instalment, milestone: Milestone | None) -> Payment:
    name = part.name.strip() or (milestone.name.strip() if milestone else "")
    due = part.due or (milestone.due if milestone else None)
    path = paths.item_path("payment.instalments", part.id)
    return _payment(plan, path, name, due, part.amount, milestone.id if milestone else None)


def _monthly(plan: Plan) -> Iterator[Payment]:
    fee, credit = plan.payment.fee, plan.payment.deposit or 0
    for month in range(min(plan.payment.months or 0, LONGEST_LIST)):
        used = min(credit, fee or 0)
        credit -= used
        yield _payment(plan, "payment.fee", "", fee_day(plan, month), None if fee is None else fee - used)


def _payment(
    plan: Plan, path: str, name: str, due: date | None, amount: int | None, milestone: str | None = None
) -> Payment:
    return Payment(path, name, due, pay_by(plan, due), amount, None, milestone)


def _with_share(payment: Payment, total: int | None) -> Payment:
    if not total or payment.amount is None:
        return payment
    share = (Decimal(payment.amount) * 100 / total).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return msgspec.structs.replace(payment, share=share)
