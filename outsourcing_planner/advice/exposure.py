"""How far money paid runs ahead of work accepted, day by day: the most the owner could lose."""

from collections.abc import Iterator
from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.money import split
from ..plan.payment import PaymentModel
from .cash import Expected, cash, with_months
from .days import days_after, months_after
from .figures import LONGEST_LIST
from .ratios import quotient


class ExposurePoint(msgspec.Struct, frozen=True):
    """What was paid and what was accepted up to and including a day, in minor units, until the next point."""

    day: date
    paid: int
    accepted: int

    @property
    def ahead(self) -> int:
        """What would be lost if they vanished on that day."""
        return max(self.paid - self.accepted, 0)


class Exposure(msgspec.Struct, frozen=True):
    """The curve, and its worst stretch: from `since` on, until work of that worth is accepted on `until`.

    `until` is empty where that never happens, `since` where nothing is ever paid ahead.
    """

    currency: str
    points: tuple[ExposurePoint, ...]
    worst: int
    since: date | None
    until: date | None

    def say(self, words: Words) -> str:
        """The most that could be lost, and when."""
        amount = words.money(self.worst, self.currency)
        if self.since is None:
            return words.say("You never pay for work you have not accepted yet.")
        if self.until is None:
            return words.say(
                "The most you could lose is {amount}, from {start} on.", amount=amount, start=words.long_day(self.since)
            )
        return words.say(
            "The most you could lose is {amount}, from {start} to {end}.",
            amount=amount,
            start=words.long_day(self.since),
            end=words.long_day(self.until),
        )


def exposure(plan: Plan) -> Exposure | None:
    """The curve of the plan; nothing while no payment has a day and an amount.

    Payments count on the last day to pay them. All work is worth all payments; it is accepted with the milestones that
    instalments hang on, in proportion to these, on the day they were accepted or else are due. Where none does, all
    milestones with a day count the same; without any, the work is accepted at the end. Work paid by the month or by
    the hour is accepted day by day while it is done.
    """
    plan = with_months(plan)
    money = cash(plan)
    paid = [(one.pay_by, one.amount) for one in money.payments if one.pay_by is not None and one.amount]
    if not paid:
        return None
    work = tuple(_work(plan, money.payments, money.total))
    days = sorted({day for day, _ in paid} | {day for part in work for day in part.days})
    points = tuple(_points(days, _by_day(paid), work))
    worst = max((point.ahead for point in points), default=0)
    if not worst:
        return Exposure(money.currency, points, 0, None, None)
    at = next(at for at, point in enumerate(points) if point.ahead == worst)
    until = next((point.day for point in points[at:] if point.ahead < worst), None)
    return Exposure(money.currency, points, worst, points[at].day, until)


class _Part(msgspec.Struct, frozen=True):
    """Work of a worth that is accepted evenly from a day to a day, or all at once on one day."""

    first: date
    last: date
    worth: int

    @property
    def days(self) -> tuple[date, ...]:
        return (self.first, self.last)

    def accepted(self, day: date) -> int:
        """What of it is accepted on a day."""
        if day >= self.last:
            return self.worth
        if day < self.first:
            return 0
        return quotient(self.worth * ((day - self.first).days + 1), (self.last - self.first).days + 1)


def _work(plan: Plan, expected: tuple[Expected, ...], total: int) -> Iterator[_Part]:
    if plan.payment.model is PaymentModel.RETAINER:
        yield from _months_worked(plan, total)
        return
    hours = [one for one in expected if one.path == "payment.rate" and one.invoiced is not None and one.amount]
    if hours:
        for one, worth in zip(hours, split(total, [one.amount or 0 for one in hours]), strict=True):
            if one.invoiced is not None:
                yield _Part(one.invoiced.replace(day=1), one.invoiced, worth)
        return
    days = list(_accepted_days(plan))
    for (day, _), worth in zip(days, split(total, [weight for _, weight in days]) if days else (), strict=True):
        if day is not None:
            yield _Part(day, day, worth)


def _accepted_days(plan: Plan) -> list[tuple[date | None, int]]:
    """The day each part of the work is accepted, with its weight; a part without a day is never seen to be accepted."""
    weights: dict[str | None, int] = {}
    for part in plan.payment.instalments:
        weights[part.milestone] = weights.get(part.milestone, 0) + (part.amount or 0)
    milestones = [(one.accepted_on or one.due, weights.get(one.id, 0)) for one in plan.timetable.milestones]
    if any(weight for _, weight in milestones):
        return milestones
    dated: list[tuple[date | None, int]] = [(day, 1) for day, _ in milestones if day is not None]
    return dated or [(plan.timetable.end, 1)]


def _months_worked(plan: Plan, total: int) -> Iterator[_Part]:
    start, months = plan.timetable.start, min(plan.payment.months or 0, LONGEST_LIST)
    if not months:
        return
    for month, worth in enumerate(split(total, [1] * months)):
        first, over = months_after(start, month), days_after(months_after(start, month + 1), -1)
        if first is not None and over is not None:
            yield _Part(first, max(first, over), worth)


def _by_day(paid: list[tuple[date, int]]) -> dict[date, int]:
    sums: dict[date, int] = {}
    for day, amount in paid:
        sums[day] = sums.get(day, 0) + amount
    return sums


def _points(days: list[date], paid: dict[date, int], work: tuple[_Part, ...]) -> Iterator[ExposurePoint]:
    """Both sums on each day; parts that are over and those that have not begun are passed only once."""
    done, running, waiting = 0, [], sorted(work, key=lambda part: part.first, reverse=True)
    so_far = 0
    for day in days:
        so_far += paid.get(day, 0)
        while waiting and waiting[-1].first <= day:
            running.append(waiting.pop())
        done += sum(part.worth for part in running if part.last <= day)
        running = [part for part in running if part.last > day]
        yield ExposurePoint(day, so_far, done + sum(part.accepted(day) for part in running))
