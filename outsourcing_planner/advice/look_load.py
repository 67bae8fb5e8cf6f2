"""What looking at the work and meeting about it takes of both sides, in hours a week, stage by stage."""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import Unit
from ..plan.payment import PaymentModel
from .days import days_after
from .looks import hours_a_week_looking, hours_a_week_needed
from .ratios import percent_of_hours
from .rows import given_away


class StageLoad(msgspec.Struct, frozen=True):
    """The load while a stage lasts; `stage` is its id, or empty where there are only meetings.

    `hours` are those of one side a week, to one decimal; both sides spend them. What has no length counts nothing.
    `share` is their percentage of the hours contracted for a week, where these are known. `up` and `down` say what
    moves it, in the owner's words.
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
        if not self.hours:
            return words.say("How long it takes is not said yet.")
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
    contracted = contracted_hours(plan)
    return tuple(_stages(plan, contracted)) or tuple(_only_meetings(plan, contracted))


def contracted_hours(plan: Plan) -> Decimal | None:
    """Hours of work a week: as the owner says; else the hours at most, or those of the tasks, over the time for it."""
    pay, times = plan.payment, plan.timetable
    is_dated = times.start is not None and times.end is not None and times.start <= times.end
    days = (times.end - times.start).days + 1 if is_dated and times.start and times.end else None
    if pay.model is PaymentModel.CAPPED and pay.cap_hours and days and plan.selection.sought.hours_needed is None:
        return pay.cap_hours / max(Decimal(days) / 7, Decimal(1))
    return hours_a_week_needed(plan, given_away(plan.tasks.items), days) or None


def _stages(plan: Plan, contracted: Decimal | None) -> Iterator[StageLoad]:
    since = plan.timetable.start
    for stage in plan.communication.trust:
        if not stage.every_days:
            continue
        hours, until = hours_a_week_looking(plan, stage), stage.until or plan.timetable.end
        yield StageLoad(
            stage.id, stage.name, since, until, stage.every_days, _shown(hours), _share(hours, contracted),
            stage.up, stage.down,
        )  # fmt: skip
        since = days_after(stage.until, 1)


def _only_meetings(plan: Plan, contracted: Decimal | None) -> Iterator[StageLoad]:
    hours, times = hours_a_week_looking(plan, None), plan.timetable
    if hours:
        yield StageLoad("", "", times.start, times.end, None, _shown(hours), _share(hours, contracted))


def _shown(hours: Decimal) -> Decimal:
    return hours.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def _share(hours: Decimal, contracted: Decimal | None) -> Decimal | None:
    return None if contracted is None else percent_of_hours(hours, contracted)
