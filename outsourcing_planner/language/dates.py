"""Days and times as a locale writes them; loaded with the first of them, as Babel takes long to get ready for them."""

import re
from collections.abc import Mapping
from copy import deepcopy
from datetime import date, datetime, time
from functools import cache

from babel import Locale, localedata
from babel.dates import (
    format_date,
    format_datetime,
    format_skeleton,
    format_time,
    get_date_format,
    get_month_names,
    get_timezone_location,
)

_TURNING = re.compile("(?<=\\d)[\u200e\u200f\u061c]+(?=[-/.])")


def day(at: date, shape: str, locale: Locale) -> str:
    """A day in one of Babel's shapes, such as `medium`, or in CLDR's signs for its parts, such as `LLLL`.

    Its figures stand in the order of their reading from the left, 30/06/2027, as the brief has them too: the marks with
    which Arabic locales turn them would also let a line break within.
    """
    _keep_names_apart(str(locale))
    return _TURNING.sub("", format_date(at, shape, locale=locale))


def month_of_year(at: date, shape: str, locale: Locale) -> str:
    """A month with its year, in their order: March 2027, 2027年3月; `shape` is CLDR's name for the month alone."""
    _keep_names_apart(str(locale))
    return _TURNING.sub("", format_skeleton(f"y{shape}", datetime.combine(at, time()), locale=locale))


def clock(at: time, locale: Locale) -> str:
    """A time of day."""
    _keep_names_apart(str(locale))
    return format_time(at, "short", locale=locale)


def moment(at: datetime, locale: Locale) -> str:
    """A day with the time of day."""
    _keep_names_apart(str(locale))
    return _TURNING.sub("", format_datetime(at, "medium", locale=locale))


def month_names(width: str, context: str, locale: Locale) -> Mapping[int, str]:
    """The names of the twelve months, `wide` or `abbreviated`, as they stand in a date (`format`) or `stand-alone`."""
    _keep_names_apart(str(locale))
    return get_month_names(width, context, locale)  # type: ignore[arg-type]


def city(zone: str, locale: Locale) -> str:
    """The city a time zone is named after; nothing for what names no place, such as CET."""
    if "/" not in zone:
        return ""
    try:
        return get_timezone_location(zone, locale, return_city=True)
    except LookupError:
        return ""


def order(locale: Locale) -> str:
    """In which order a date of figures is written: `dmy`, `mdy` or `ymd`."""
    _keep_names_apart(str(locale))
    pattern = get_date_format("short", locale).pattern.lower()
    return "".join(sorted("dmy", key=pattern.find))


@cache
def _keep_names_apart(name: str) -> None:
    """Give a locale names of months and days of its own, before it fills in what they refer to.

    Babel 2.18 shares them between locales, so that after a Hebrew plan a Japanese one would tell months in Hebrew.
    """
    data = localedata.load(name)
    for names in ("months", "days", "quarters", "eras"):
        data[names] = deepcopy(data[names])
