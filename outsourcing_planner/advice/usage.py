"""How much of the agreed hours is used, from what was written down month by month."""

import calendar
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.money import rounded
from .figures import contract_total


class Usage(msgspec.Struct, frozen=True):
    """Hours and amounts used and left under a cap; what is left is negative once the cap is passed.

    `of_cap` is the percentage of the hours that is used. `of_time` is that of the days from the start to the end that
    had passed when the last month written down was over; nothing where that is not known.
    """

    hours: Decimal
    hours_left: Decimal
    amount: int
    amount_left: int
    of_cap: Decimal
    of_time: Decimal | None

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
    return Usage(hours, pay.cap_hours - hours, amount, total - amount, share, _of_time(plan))


def _of_time(plan: Plan) -> Decimal | None:
    start, end = plan.timetable.start, plan.timetable.end
    months = [month.month for month in plan.course.months if month.month is not None and month.hours is not None]
    if start is None or end is None or end < start or not months:
        return None
    last = max(months)
    over = date(last.year, last.month, calendar.monthrange(last.year, last.month)[1])
    passed = (min(over, end) - start).days + 1
    return Decimal(max(passed, 0)) * 100 / ((end - start).days + 1)


def _whole(percent: Decimal) -> Decimal:
    return percent.quantize(Decimal(1), rounding=ROUND_HALF_UP)
