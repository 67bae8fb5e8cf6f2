"""Things that come again and again: in which rhythm, from which day on, until when."""

from datetime import date, timedelta

import msgspec

from ..plan.communication import Frequency, Weekday
from .days import month_end

_WEEK = tuple(Weekday)
_WORKING_WEEK = _WEEK[:5]
_TWICE = (0, 3)
"""For twice a week, where no days are said: the first of the working days and the one three days on."""
_LAST_SAFE_DAY = 28


class Recurring(msgspec.Struct, frozen=True):
    """A rhythm: every `days`, `weeks` or `months`, one of which is more than 0.

    `weekdays` are those of each week on which it comes, empty for that of the first. `month_end` is for the last day
    of the month. It comes `count` times, or until the day `until`, or without an end.
    """

    days: int = 0
    weeks: int = 0
    months: int = 0
    weekdays: tuple[Weekday, ...] = ()
    month_end: bool = False
    count: int | None = None
    until: date | None = None


def recurring(
    frequency: Frequency | None, start: date, until: date | None, working: tuple[Weekday, ...]
) -> tuple[date, Recurring] | None:
    """The first day from the start on, and the rhythm; nothing for what hangs on milestones or happens once.

    Daily means on each working day.
    """
    week = tuple(day for day in _WEEK if day in working) or _WORKING_WEEK
    months = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3}
    weeks = {Frequency.WEEKLY: 1, Frequency.FORTNIGHTLY: 2}
    if frequency in months:
        late = start.day > _LAST_SAFE_DAY
        first = month_end(start) if late else start
        return first, Recurring(months=months[frequency], month_end=late, until=until)
    if frequency in weeks:
        return _first(start, week), Recurring(weeks=weeks[frequency], until=until)
    if frequency not in (Frequency.DAILY, Frequency.TWICE_WEEKLY):
        return None
    days = week if frequency is Frequency.DAILY else tuple(dict.fromkeys(week[at % len(week)] for at in _TWICE))
    return _first(start, days), Recurring(weeks=1, weekdays=days, until=until)


def _first(start: date, days: tuple[Weekday, ...]) -> date:
    """The first such day of the week from a day on; the day itself at the end of the calendar."""
    for ahead in range(7):
        if start > date.max - timedelta(days=ahead):
            break
        if _WEEK[(start + timedelta(days=ahead)).weekday()] in days:
            return start + timedelta(days=ahead)
    return start
