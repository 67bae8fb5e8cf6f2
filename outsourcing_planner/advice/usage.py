"""How much of the agreed hours is used, from what was written down month by month."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import Unit
from ..plan.money import rounded
from .days import days_after, month_end
from .figures import contract_total


class Usage(msgspec.Struct, frozen=True):
    """Hours and amounts used and left under a cap; what is left is negative once the cap is passed.

    `of_cap` is the percentage of the hours that is used. `of_time` is that of the days from the start to the end that
    had passed when the last month written down was over; nothing where that is not known. `runs_out_on` is the day on
    which the hours are used up if it goes on as until then; the day itself if they are used up already.
    """

    hours: Decimal
    hours_left: Decimal
    amount: int
    amount_left: int
    of_cap: Decimal
    of_time: Decimal | None
    runs_out_on: date | None = None

    @property
    def is_ahead(self) -> bool:
        """Whether the cap is used up faster than the time."""
        return self.of_time is not None and self.of_cap > self.of_time

    def say(self, words: Words) -> str:
        """Both shares in one short sentence, in whole percent."""
        cap = words.percent(_whole(self.of_cap))
        if self.of_time is None:
            return words.say("{cap} of cap used", cap=cap)
        return words.say(
            "{cap} of cap used after {time} of the time", cap=cap, time=words.percent(_whole(self.of_time))
        )

    def pace(self, words: Words) -> str:
        """When the hours are used up at the pace so far; empty where that is not known."""
        if self.runs_out_on is None:
            return ""
        if self.hours_left <= 0:
            return words.say("All agreed hours are used.")
        return words.say(
            "{hours} are left; at the pace so far they last until {day}.",
            hours=words.counted(self.hours_left, Unit.HOURS),
            day=words.day(self.runs_out_on),
        )


def usage(plan: Plan) -> Usage | None:
    """What was used of the hours at most; nothing for a plan without a rate and hours at most, or with nothing used."""
    pay = plan.payment
    worked = [month.hours for month in plan.course.months if month.hours is not None]
    total = contract_total(plan)
    if pay.rate is None or not pay.cap_hours or total is None or not worked:
        return None
    hours = sum(worked, Decimal(0))
    amount = rounded(pay.rate * hours)
    share = hours * 100 / pay.cap_hours
    left = pay.cap_hours - hours
    return Usage(hours, left, amount, total - amount, share, _of_time(plan), _runs_out(plan, hours, left))


def _of_time(plan: Plan) -> Decimal | None:
    start, end, over = plan.timetable.start, plan.timetable.end, _written_until(plan)
    if start is None or end is None or end < start or over is None:
        return None
    passed = (min(over, end) - start).days + 1
    return Decimal(max(passed, 0)) * 100 / ((end - start).days + 1)


def _written_until(plan: Plan) -> date | None:
    """The last day of the last month that was written down."""
    months = [month.month for month in plan.course.months if month.month is not None and month.hours is not None]
    return month_end(max(months)) if months else None


def _runs_out(plan: Plan, hours: Decimal, left: Decimal) -> date | None:
    start, over = plan.timetable.start, _written_until(plan)
    if start is None or over is None or over < start or hours <= 0:
        return None
    days = ((over - start).days + 1) * left / hours
    return days_after(over, int(min(days, Decimal(date.max.toordinal())))) if days > 0 else over


def _whole(percent: Decimal) -> Decimal:
    return percent.quantize(Decimal(1), rounding=ROUND_HALF_UP)
