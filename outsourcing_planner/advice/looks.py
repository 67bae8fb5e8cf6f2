"""How closely the owner looks at the work: the days of it, the longest time without, and the hours it takes."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from ..plan import Plan
from ..plan.communication import Frequency, Meeting, TrustStage
from ..plan.payment import PaymentModel
from ..plan.tasks import Task
from .checkins import check_ins

WEEKS_A_MONTH = Decimal(52) / 12

_A_WEEK = {
    Frequency.DAILY: Decimal(5),
    Frequency.TWICE_WEEKLY: Decimal(2),
    Frequency.WEEKLY: Decimal(1),
    Frequency.FORTNIGHTLY: Decimal(1) / 2,
    Frequency.MONTHLY: 1 / WEEKS_A_MONTH,
    Frequency.QUARTERLY: Decimal(4) / 52,
}
"""How often a week that is; what hangs on milestones or happens once has no such rhythm."""


def longest_gap(plan: Plan, start: date, end: date) -> int:
    """The most days between two looks from the start to the end, both of which count as one.

    A look is a check-in, a review, a quality check, or a milestone; a meeting that comes again and again is one too.
    """
    days = sorted({start, end, *(day for day in _days(plan) if start < day < end)})
    gap = max(((after - before).days for before, after in pairwise(days)), default=0)
    rhythms = [often for one in plan.communication.meetings if (often := _A_WEEK.get(one.frequency or Frequency.ONCE))]
    return min(gap, int(7 / max(rhythms))) if rhythms else gap


def hours_a_week_needed(plan: Plan, given: Iterable[Task], days: int | None) -> Decimal | None:
    """Hours a week the work takes: what the owner says, or what the tasks given away come to over its days.

    The hours of a task are those of a month where a monthly fee is paid.
    """
    if plan.selection.sought.hours_needed is not None:
        return plan.selection.sought.hours_needed
    hours = sum((task.hours or Decimal(0) for task in given), Decimal(0))
    if not hours:
        return None
    if plan.payment.model is PaymentModel.RETAINER:
        return hours / WEEKS_A_MONTH
    return None if days is None else hours / max(Decimal(days) / 7, Decimal(1))


def hours_a_week_looking(plan: Plan, stage: TrustStage | None) -> Decimal:
    """Hours a week that meetings take, and looking while the work is on that rung of the ladder."""
    minutes = sum((_minutes(one) for one in plan.communication.meetings), Decimal(0))
    if stage is not None and stage.every_days:
        minutes += Decimal(stage.minutes or 0) * 7 / stage.every_days
    return minutes / 60


def stages_after(plan: Plan, days: int) -> Iterator[TrustStage]:
    """The rungs on which the work still is when that many days are over; of a rung without a date only the last."""
    start = plan.timetable.start
    stages = [stage for stage in plan.communication.trust if stage.every_days]
    for stage in stages:
        if stage.until is None or start is None:
            lasts = stage.until is None and stage is stages[-1]
        else:
            lasts = (stage.until - start).days >= days
        if lasts:
            yield stage


def _minutes(meeting: Meeting) -> Decimal:
    return Decimal(meeting.minutes or 0) * _A_WEEK.get(meeting.frequency or Frequency.ONCE, Decimal(0))


def _days(plan: Plan) -> Iterator[date]:
    yield from check_ins(plan)
    due = {milestone.id: milestone.due for milestone in plan.timetable.milestones}
    found = [
        *(one.on for one in plan.communication.check_ins),
        *(one.on for one in plan.timetable.reviews),
        *(one.on or due.get(one.milestone or "") for one in plan.assurance.quality_checks),
        *due.values(),
    ]
    yield from (day for day in found if day is not None)
