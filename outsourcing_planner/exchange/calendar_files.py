"""A plan's dates as a calendar file that any calendar program takes (RFC 5545).

Loading this room takes a while, so it is imported where a calendar is made and not before.
"""

import re
import unicodedata
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event

from ..advice.appointment import Appointment
from ..advice.appointments import Edition, appointments
from ..advice.recurring import Recurring
from ..language import Words
from ..plan import Plan
from ..plan.communication import Weekday

SUFFIX = ".ics"

LONGEST_TITLE = 200
"""Characters of a title; a longer one is cut there and stands whole in the description."""

_PRODUCT = "-//Outsourcing Planner//Calendar//EN"
_DAYS = dict(zip(Weekday, ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), strict=True))
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def calendar(plan: Plan, plan_id: str, edition: Edition, words: Words, now: datetime, *, revision: int = 0) -> bytes:
    """The calendar of a plan; the shared edition is made from the part of the plan that others may see.

    All entries are for whole days, since a plan gives no times. `now` is in UTC. An entry keeps its id from one file
    to the next, so that importing again changes it and does not double it; `revision` counts the saves of the plan,
    and the higher one wins.
    """
    made = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    name = _title(plan.title) or words.say("Outsourcing plan")
    made.add("x-wr-calname", name)
    for one in appointments(plan, edition, words):
        made.add_component(_event(one, plan_id, now, revision))
    return bytes(made.to_ical())


def _event(one: Appointment, plan_id: str, now: datetime, revision: int) -> Event:
    event = Event()
    event.add("uid", f"{plan_id}-{one.key}@outsourcing-planner")
    event.add("dtstamp", now)
    event.add("last-modified", now)
    event.add("sequence", revision)
    title = _title(one.title)
    event.add("summary", title)
    whole = _text(one.title)
    text = _text(one.text)
    if whole != title:
        text = f"{whole}\n\n{text}" if text else whole
    if text:
        event.add("description", text)
    _days_of(event, one)
    event.add("transp", "TRANSPARENT")
    return event


def _days_of(event: Event, one: Appointment) -> None:
    """The day; a calendar counts the day after the last one as the end."""
    event.add("dtstart", one.on)
    last = one.until or one.on
    if last < date.max:
        event.add("dtend", last + timedelta(days=1))
    if one.again is not None:
        event.add("rrule", _rule(one.again))


def _rule(again: Recurring) -> dict[str, Any]:
    names = {"DAILY": again.days, "WEEKLY": again.weeks, "MONTHLY": again.months}
    rule: dict[str, Any] = {}
    for name, interval in names.items():
        if interval:
            rule = {"FREQ": name, "INTERVAL": interval} if interval > 1 else {"FREQ": name}
    if again.weekdays:
        rule["BYDAY"] = [_DAYS[day] for day in again.weekdays]
    if again.month_end:
        rule["BYMONTHDAY"] = -1
    if again.count is not None:
        rule["COUNT"] = again.count
    elif again.until is not None:
        rule["UNTIL"] = again.until
    return rule


def _title(text: str) -> str:
    """The text on one line, cut where it is very long."""
    line = " ".join(_text(text).split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"


def _text(text: str) -> str:
    """The text as a calendar can hold it: every line end as a newline, no other control sign, no half of a pair."""
    lines = _LINE_ENDS.sub("\n", text)
    return "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs")).strip()
