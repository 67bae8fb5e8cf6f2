"""Days counted: later by days or months, the end of a month, and the days on which the owner works."""

import calendar
from datetime import date, timedelta

from ..plan import Plan
from ..plan.communication import Side, Weekday

_WEEK = tuple(Weekday)
_WORKING_WEEK = frozenset(_WEEK[:5])


def days_after(day: date | None, days: int) -> date | None:
    """The day that many days later; nothing without a day, or past the end of the calendar."""
    try:
        return None if day is None else day + timedelta(days=days)
    except OverflowError:
        return None


def months_after(day: date | None, months: int) -> date | None:
    """The same day that many months later, or the last of its month; nothing past the end of the calendar."""
    if day is None:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def months_begun(first: date, last: date) -> int:
    """How many months from a first to a last day, both included; one that has begun counts."""
    months = max((last.year - first.year) * 12 + last.month - first.month, 0)
    over = months_after(first, months)
    return max(months if over is None or last < over else months + 1, 1)


def month_end(day: date) -> date:
    """The last day of the month of a day."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def last_working_day(plan: Plan, month: date) -> date:
    """The last day of a month on which the owner works; its last day where there is none."""
    last = month_end(month)
    days = (last.replace(day=day) for day in range(last.day, 0, -1))
    return next((day for day in days if we_work_on(plan, day)), last)


def we_work_on(plan: Plan, day: date) -> bool:
    """Whether the owner works on a day: one of their working days, or Monday to Friday, and none of their holidays."""
    ours = frozenset(plan.communication.owner_hours.days) or _WORKING_WEEK
    if _WEEK[day.weekday()] not in ours:
        return False
    return not any(
        holiday.on <= day <= (holiday.until or holiday.on)
        for holiday in plan.communication.holidays
        if holiday.on is not None and holiday.whose is not Side.THEIRS
    )
