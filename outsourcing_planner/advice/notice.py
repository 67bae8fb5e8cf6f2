"""On which day a notice takes effect."""

import calendar
from datetime import date

from ..plan import Plan
from ..plan.exit import NoticeRule
from .days import days_after

_MONTHS = {NoticeRule.END_OF_MONTH: 1, NoticeRule.END_OF_QUARTER: 3}
"""How many months lie between two days on which an agreement may end."""


def notice_ends(plan: Plan, given_on: date, *, theirs: bool = False) -> date | None:
    """The day the agreement ends if notice is given on a day, by the owner or, `theirs`, by the contractor.

    The days of notice are counted from the day after it; then comes the first day on which it may end, which is that
    very day or the next end of a month or quarter. Nothing without days of notice.
    """
    days = plan.exit.notice_days_theirs if theirs else plan.exit.notice_days
    if days is None:
        return None
    over = days_after(given_on, days)
    rule = plan.exit.notice_rule
    return over if over is None or rule not in _MONTHS else _end_of_period(over, _MONTHS[rule])


def _end_of_period(day: date, months: int) -> date:
    last = (day.month + months - 1) // months * months
    return date(day.year, last, calendar.monthrange(day.year, last)[1])
