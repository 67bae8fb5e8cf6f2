"""What work by the hour comes to month by month: as written down, and what is left of the cap until the end."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from ..plan import Plan
from ..plan.fields import N_
from ..plan.money import rounded, split
from .days import months_after
from .figures import LONGEST_LIST, contract_total

HOURS_NAME = N_("Hours worked")
"""What a month's payment is called."""


class HoursPaid(msgspec.Struct, frozen=True):
    """The hours of a month in minor units; `month` is its first day, or nothing where that was not written down."""

    month: date | None
    amount: int
    is_estimate: bool


def hours_paid(plan: Plan) -> tuple[HoursPaid, ...]:
    """The months written down, then the months to come, which share what is left of the cap.

    What was paid as a deposit is taken off the first months. Where there is no end, what is left has no month.
    Never more than the cap.
    """
    total, deposit = contract_total(plan), plan.payment.deposit or 0
    worked = list(_worked(plan, total))
    left = 0 if total is None else max(total, deposit) - sum(one.amount for one in worked)
    found = [*worked, *_to_come(plan, left, [one.month for one in worked if one.month is not None])]
    return tuple(_less_deposit(found, deposit))


def _worked(plan: Plan, total: int | None) -> Iterator[HoursPaid]:
    """Each month's amount is what all hours so far come to less what those before came to, so that nothing is lost."""
    hours: dict[date | None, Decimal] = {}
    for row in plan.course.months:
        if row.hours is not None:
            month = None if row.month is None else row.month.replace(day=1)
            hours[month] = hours.get(month, Decimal(0)) + row.hours
    before, so_far = 0, Decimal(0)
    for month in sorted(hours, key=lambda day: day or date.min):
        so_far += hours[month]
        amount = rounded(so_far * (plan.payment.rate or 0))
        amount = amount if total is None else min(amount, total)
        yield HoursPaid(month, amount - before, is_estimate=False)
        before = amount


def _to_come(plan: Plan, left: int, worked: list[date]) -> Iterator[HoursPaid]:
    start, end = plan.timetable.start, plan.timetable.end
    if left <= 0:
        return
    begun = max([*worked, *([start.replace(day=1)] if start else [])], default=None)
    first = months_after(begun, 1) if begun is not None and begun in worked else begun
    if first is None or end is None:
        yield HoursPaid(None, left, is_estimate=True)
        return
    many = min((end.year - first.year) * 12 + end.month - first.month + 1, LONGEST_LIST)
    if many > 0:
        for number, amount in enumerate(split(left, [1] * many)):
            yield HoursPaid(months_after(first, number), amount, is_estimate=True)
    elif not worked:
        yield HoursPaid(None, left, is_estimate=True)


def _less_deposit(found: list[HoursPaid], deposit: int) -> Iterator[HoursPaid]:
    for one in found:
        used = min(deposit, one.amount)
        deposit -= used
        yield msgspec.structs.replace(one, amount=one.amount - used)
