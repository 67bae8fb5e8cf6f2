"""The payment calendar: what is paid on which day, and how much in each month; for the owner's eyes."""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.fields import N_
from ..plan.money import percent_of, split
from ..plan.payment import PaymentModel
from .days import month_end, months_begun
from .figures import BY_THE_HOUR, contract_total, paid_in_parts, payments
from .hours_paid import HOURS_NAME, hours_paid
from .invoicing import pay_by

HOLDBACK = "payment.holdback_percent"
"""The path of the payment with which everything held back is paid."""


MONTHS_AHEAD = 12
"""How far a fee is looked ahead whose end nobody knows."""


class Expected(msgspec.Struct, frozen=True):
    """A payment that is expected, in minor units.

    `amount` is what is paid on that day, after `held` was held back of it; nothing where it is not known. `label` is a
    message for where the owner gave it no name. `is_estimate` for hours that are not worked yet.
    """

    path: str
    name: str
    label: str
    invoiced: date | None
    pay_by: date | None
    amount: int | None
    held: int = 0
    milestone: str | None = None
    is_estimate: bool = False

    def title(self, words: Words) -> str:
        """What it is called."""
        return self.name or words.say(self.label)


class MonthPaid(msgspec.Struct, frozen=True):
    """What is paid in one calendar month; `month` is its first day."""

    month: date
    amount: int


class Cash(msgspec.Struct, frozen=True):
    """All payments in the order of their days, those without one last; `undated` is what those come to.

    `ahead` is how many months of a fee without an end are looked ahead; nothing where the payments end by themselves.
    """

    currency: str
    payments: tuple[Expected, ...]
    months: tuple[MonthPaid, ...]
    total: int
    undated: int
    ahead: int | None = None

    def say(self, words: Words) -> str:
        """What is paid in all, and in which month most."""
        total = words.money(self.total, self.currency)
        if self.ahead is not None:
            return words.say_many(
                "You pay {total} in the first {n} month.", "You pay {total} in the first {n} months.", self.ahead,
                total=total,
            )  # fmt: skip
        dearest = max(self.months, key=lambda one: one.amount, default=None)
        if dearest is None:
            return words.say("You pay {total} in all.", total=total)
        return words.say(
            "You pay {total} in all, the most in {month}: {amount}.",
            total=total,
            month=words.month_of_year(dearest.month),
            amount=words.money(dearest.amount, self.currency),
        )


def cash(plan: Plan) -> Cash:
    """Every expected payment and the sum of each month.

    Together they come to the whole price where that is known. What no instalment asks for is due at the end; hours
    not worked yet are spread evenly until the end, up to the cap. Bonuses and penalties are not counted. A milestone
    that was accepted counts from the day of that. A monthly fee without a number of months is paid until the end, and
    without one for the year to come.
    """
    ahead = None if plan.payment.months is not None or plan.timetable.end is not None else MONTHS_AHEAD
    is_fee, plan = plan.payment.model is PaymentModel.RETAINER, with_months(plan)
    found = sorted(held_back(plan, tuple(_payments(plan))), key=lambda one: one.pay_by or date.max)
    dated = [one for one in found if one.pay_by is not None]
    total = sum(one.amount or 0 for one in found)
    return Cash(
        plan.payment.currency,
        (*dated, *(one for one in found if one.pay_by is None)),
        tuple(_months(dated)),
        total,
        total - sum(one.amount or 0 for one in dated),
        ahead if is_fee and plan.payment.fee is not None else None,
    )


def with_months(plan: Plan) -> Plan:
    """The plan with a number of months for its fee: that of its dates where none is said, or a year."""
    pay, times = plan.payment, plan.timetable
    if pay.model is not PaymentModel.RETAINER or pay.months is not None:
        return plan
    is_dated = times.start is not None and times.end is not None and times.start <= times.end
    months = months_begun(times.start, times.end) if is_dated and times.start and times.end else MONTHS_AHEAD
    return paths.put(plan, "payment.months", months)


def _payments(plan: Plan) -> Iterator[Expected]:
    accepted = _accepted_days(plan)
    for one in payments(plan):
        source = one.path.partition("[")[0]
        invoiced = accepted.get(one.path, one.due)
        label, due = paths.field(source).label, pay_by(plan, invoiced)
        yield Expected(one.path, one.name, label, invoiced, due, one.amount, milestone=one.milestone)
    if plan.payment.model in BY_THE_HOUR and not plan.payment.instalments:
        for hours in hours_paid(plan):
            over = None if hours.month is None else month_end(hours.month)
            yield Expected(
                "payment.rate", "", HOURS_NAME, over, pay_by(plan, over), hours.amount, is_estimate=hours.is_estimate
            )
    elif plan.payment.model is not PaymentModel.RETAINER:
        rest, end = (contract_total(plan) or 0) - paid_in_parts(plan), plan.timetable.end
        if rest > 0:
            yield Expected("payment.total", "", N_("What is left of the price"), end, pay_by(plan, end), rest)


def _accepted_days(plan: Plan) -> dict[str, date]:
    """By the path of each instalment the day on which its milestone was really accepted."""
    accepted = {one.id: one.accepted_on for one in plan.timetable.milestones if one.accepted_on is not None}
    return {
        paths.item_path("payment.instalments", part.id): accepted[part.milestone]
        for part in plan.payment.instalments
        if part.due is None and part.milestone in accepted
    }


def held_back(plan: Plan, found: tuple[Expected, ...]) -> Iterator[Expected]:
    """The payments less what is held back of each, to the last minor unit, and the payment of all that at the end."""
    whole, percent = sum(one.amount or 0 for one in found), plan.payment.holdback_percent
    kept = percent_of(whole, percent) if percent else 0
    if not kept:
        yield from found
        return
    for one, held in zip(found, split(kept, [one.amount or 0 for one in found]), strict=True):
        less = None if one.amount is None else one.amount - held
        yield msgspec.structs.replace(one, amount=less, held=held)
    done = _all_accepted(plan, found)
    yield Expected(HOLDBACK, "", N_("What was held back"), done, pay_by(plan, done), kept)


def _all_accepted(plan: Plan, found: Iterable[Expected]) -> date | None:
    milestones = [one.accepted_on or one.due for one in plan.timetable.milestones]
    days = [*milestones, plan.timetable.end, *(one.invoiced for one in found)]
    return max((day for day in days if day is not None), default=None)


def _months(dated: Iterable[Expected]) -> Iterator[MonthPaid]:
    sums: dict[date, int] = {}
    for one in dated:
        if one.pay_by is not None and one.amount:
            month = one.pay_by.replace(day=1)
            sums[month] = sums.get(month, 0) + one.amount
    yield from (MonthPaid(month, amount) for month, amount in sorted(sums.items()))
