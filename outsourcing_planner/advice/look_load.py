"""What looking at the work and meeting about it takes of both sides, in hours a week, stage by stage."""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.communication import Frequency
from ..plan.fields import Unit
from ..plan.payment import PaymentModel
from .cost_lines import MONTHS, WEEKS
from .days import days_after
from .ratios import percent_of_hours
from .rows import given_away

USUAL_MINUTES = 30
"""How long a look or a meeting counts where that is not said."""

_A_WEEK = {
    Frequency.DAILY: Decimal(5),
    Frequency.TWICE_WEEKLY: Decimal(2),
    Frequency.WEEKLY: Decimal(1),
    Frequency.FORTNIGHTLY: Decimal("0.5"),
    Frequency.MONTHLY: Decimal(MONTHS) / WEEKS,
    Frequency.QUARTERLY: Decimal(MONTHS) / WEEKS / 3,
}
"""How often a week something happens that happens regularly."""


class StageLoad(msgspec.Struct, frozen=True):
    """The load while a stage lasts; `stage` is its id, or empty where there are only meetings.

    `hours` are those of one side a week, to one decimal; both sides spend them. `share` is their percentage of the
    hours contracted for a week, where these are known. `up` and `down` say what moves it, in the owner's words.
    """

    stage: str
    name: str
    since: date | None
    until: date | None
    every_days: int | None
    hours: Decimal
    share: Decimal | None
    up: str = ""
    down: str = ""

    @property
    def both(self) -> Decimal:
        """The hours of both sides together."""
        return 2 * self.hours

    def say(self, words: Words) -> str:
        """The hours a week, and how much of the contracted hours that is."""
        hours = words.counted(self.hours, Unit.HOURS)
        if self.share is None:
            return words.say("{hours} a week of yours and as many of theirs", hours=hours)
        return words.say(
            "{hours} a week of yours and as many of theirs: {share} of the hours you pay for",
            hours=hours,
            share=words.percent(self.share),
        )


def loads(plan: Plan) -> tuple[StageLoad, ...]:
    """The load of each stage in order; where there are none, that of the meetings alone; nothing without either."""
    meetings, contracted = meeting_hours(plan), contracted_hours(plan)
    return tuple(_stages(plan, meetings, contracted)) or tuple(_only_meetings(plan, meetings, contracted))


def meeting_hours(plan: Plan) -> Decimal:
    """Hours a week of one side in regular meetings."""
    hours = Decimal(0)
    for meeting in plan.communication.meetings:
        if meeting.frequency in _A_WEEK:
            hours += _A_WEEK[meeting.frequency] * _hours(meeting.minutes)
    return hours


def contracted_hours(plan: Plan) -> Decimal | None:
    """Hours of work a week: as the owner says; else the hours at most, or those of the tasks, over the weeks there are.

    With a monthly fee the hours of a task are those of a month.
    """
    if plan.selection.sought.hours_needed:
        return plan.selection.sought.hours_needed
    pay, times = plan.payment, plan.timetable
    hours = sum((task.hours or Decimal(0) for task in given_away(plan.tasks.items)), Decimal(0))
    if pay.model is PaymentModel.RETAINER:
        return hours * MONTHS / WEEKS or None
    if pay.model is PaymentModel.CAPPED and pay.cap_hours:
        hours = pay.cap_hours
    if not hours or times.start is None or times.end is None or times.end < times.start:
        return None
    return hours / max(Decimal((times.end - times.start).days + 1) / 7, Decimal(1))


def _stages(plan: Plan, meetings: Decimal, contracted: Decimal | None) -> Iterator[StageLoad]:
    since = plan.timetable.start
    for stage in plan.communication.trust:
        if not stage.every_days:
            continue
        hours = meetings + Decimal(7) / stage.every_days * _hours(stage.minutes)
        until = stage.until or plan.timetable.end
        yield StageLoad(
            stage.id, stage.name, since, until, stage.every_days, _shown(hours), _share(hours, contracted),
            stage.up, stage.down,
        )  # fmt: skip
        since = days_after(stage.until, 1)


def _only_meetings(plan: Plan, meetings: Decimal, contracted: Decimal | None) -> Iterator[StageLoad]:
    if meetings:
        times = plan.timetable
        yield StageLoad("", "", times.start, times.end, None, _shown(meetings), _share(meetings, contracted))


def _hours(minutes: int | None) -> Decimal:
    return Decimal(USUAL_MINUTES if minutes is None else minutes) / 60


def _shown(hours: Decimal) -> Decimal:
    return hours.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def _share(hours: Decimal, contracted: Decimal | None) -> Decimal | None:
    return None if contracted is None else percent_of_hours(hours, contracted)
