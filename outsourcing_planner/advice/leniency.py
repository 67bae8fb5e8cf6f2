"""How many days late a milestone may sensibly be: a suggestion by its size, for owners who have none in mind."""

from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import Unit
from ..plan.paths import put
from ..plan.tasks import Task
from .ratios import quotient
from .rows import filled

SHARE = 10
"""The leniency in percent of the days there are for a milestone."""

MOST = 10
"""More days of leniency are no help to anybody."""

_BY_HOURS = ((Decimal(8), 1), (Decimal(40), 2), (Decimal(160), 5))
"""Up to how many hours of work how many days; above the last `MOST`."""


class Leniency(msgspec.Struct, frozen=True):
    """The days suggested for the milestone of an id, and the days there are for it."""

    milestone: str
    days: int
    of_days: int

    def say(self, words: Words) -> str:
        """The suggestion with its reason."""
        days, whole = words.counted(self.days, Unit.DAYS), words.counted(self.of_days, Unit.DAYS)
        return words.say("{days} of leniency, about a tenth of the {whole} there are for it.", days=days, whole=whole)


def suggested(plan: Plan) -> tuple[Leniency, ...]:
    """For each milestone with a due day: a tenth of the days since the one before it or the start, 1 to 10.

    A milestone on the day of the start, such as a deposit, needs none.
    """
    before, found = plan.timetable.start, []
    milestones = [one for one in filled(plan.timetable.milestones) if one.due is not None]
    for milestone in sorted(milestones, key=lambda one: str(one.due)):
        if milestone.due is None:
            continue
        days = 0 if before is None else max((milestone.due - before).days, 0)
        if before is not None:
            found.append(Leniency(milestone.id, _tenth(days), days))
        before = milestone.due
    return tuple(found)


def lacking(plan: Plan) -> tuple[Leniency, ...]:
    """The suggestions for milestones of which nobody has said how late they may be; none at all is an answer too."""
    unsaid = {one.id for one in plan.timetable.milestones if one.grace_days is None}
    return tuple(one for one in suggested(plan) if one.milestone in unsaid) if unsaid else ()


def filled_in(plan: Plan) -> Plan:
    """The plan in which every such milestone has the days suggested for it."""
    days = {one.milestone: one.days for one in lacking(plan)}
    milestones = tuple(
        msgspec.structs.replace(one, grace_days=days[one.id]) if one.id in days else one
        for one in plan.timetable.milestones
    )
    return put(plan, "timetable.milestones", milestones)


def for_task(task: Task) -> int | None:
    """Days for a task by its hours of work; nothing where these are not said."""
    if task.hours is None:
        return None
    return next((days for hours, days in _BY_HOURS if task.hours <= hours), MOST)


def _tenth(days: int) -> int:
    return min(max(quotient(days * SHARE, 100), 1), MOST) if days else 0
