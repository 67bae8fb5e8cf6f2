"""Reads numbers, amounts, dates and times the way the owner writes them; what could mean two things is asked."""

import re
import unicodedata
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Generic, TypeVar

import msgspec
from babel import Locale
from babel.numbers import get_currency_symbol, get_decimal_symbol

from ..plan.money import minor_digits, rounded
from . import dates

Value = TypeVar("Value")
Figure = TypeVar("Figure", int, Decimal)

_DAY_IN_SIGNS = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?")
"""A day as Chinese, Japanese and Korean write it; their months have no other names."""

_IN_GROUPS = re.compile(r"\d['’]\d{3}(?!\d)")

_SCALES = {"k": 1_000, "m": 1_000_000}
_LARGEST = Decimal(10) ** 13


class Reading(msgspec.Struct, Generic[Value], frozen=True):
    """What a text may mean: a `value` when sure, `choices` when the owner must say, neither when unreadable."""

    value: Value | None = None
    choices: tuple[Value, ...] = ()


def read_number(text: str, locale: Locale, decimals: int = 6, *, signed: bool = False) -> Reading[Decimal]:
    """A number with at most that many decimals; more of them make it a question. Less than nothing if `signed`."""
    if signed and (less := _less_than_nothing(text)):
        return _negated(read_number(less, locale, decimals))
    cleaned = _plain(text)
    match = re.fullmatch(r"([\d.,]*\d[\d.,]*)([km]?)", cleaned)
    if match is None:
        return Reading()
    digits, scale = match[1].rstrip(".,") if match[1][-1:] in ".," else match[1], _SCALES.get(match[2], 1)
    own = "," if get_decimal_symbol(locale) in (",", "٫") else "."
    if scale > 1:
        decimals += len(str(scale)) - 1
    readings = {mark: _with_mark(digits, mark, decimals) for mark in ".,"}
    other = "." if own == "," else ","
    sure, foreign = readings[own], readings[other]
    if sure is None and _IN_GROUPS.search(text):
        sure = foreign  # with apostrophes between thousands, the other mark can only stand before decimals
    if sure is not None:
        return Reading(value=sure * scale) if sure <= _LARGEST else Reading()
    asked = [foreign, _with_mark(digits, own, 99)]
    choices = tuple(dict.fromkeys(number * scale for number in asked if number is not None and number <= _LARGEST))
    return Reading(choices=choices)


def read_money(text: str, locale: Locale, currency: str, *, signed: bool = False) -> Reading[int]:
    """An amount in minor units; a sign of another currency makes it a question. Less than nothing if `signed`."""
    less = _less_than_nothing(text)
    if less:
        return _negated(read_money(less, locale, currency)) if signed else Reading()
    own_signs = {currency.lower(), get_currency_symbol(currency, locale).lower(), *_SIGNS.get(currency, ())}
    rest = text.strip().lower()
    for sign in sorted(own_signs, key=len, reverse=True):
        rest = rest.replace(sign, " ", 1) if sign in rest else rest
    rest = re.sub(r"/[-=–—]\s*$", "", rest)
    stripped = re.sub(r"[^\d.,٫٬'’\s\-km]|(?<![\d\s])[km]|[km](?=\w)", "", _western(rest), flags=re.IGNORECASE)
    stripped = re.sub(r"[.,][-–—]+\s*$", "", stripped)
    if re.search(r"\d\s*[^\W\d_km]+\s*\d|\d\s*[/:]\s*\d", _western(rest)):
        return Reading()
    foreign = bool(re.sub(r"[\s\u200e\u200f–—-]", "", _leftover(rest)))
    reading = read_number(stripped, locale, minor_digits(currency))
    units = Decimal(10) ** minor_digits(currency)
    if reading.value is not None:
        amount = rounded(reading.value * units)
        return Reading(choices=(amount,)) if foreign else Reading(value=amount)
    return Reading(choices=tuple(dict.fromkeys(rounded(choice * units) for choice in reading.choices)))


def read_date(text: str, locale: Locale) -> Reading[date]:
    """A day of the years 1900 to 2199, written with figures in the locale's order, with a month's name, or as ISO."""
    cleaned = _western(text).strip().lower()
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", cleaned)
    if iso:
        return _sure(_day(int(iso[1]), int(iso[2]), int(iso[3])))
    signed = _DAY_IN_SIGNS.fullmatch(cleaned)
    if signed:
        return _sure(_day(int(signed[1]), int(signed[2]), int(signed[3])))
    named = _named_month(cleaned, locale)
    if named is not None:
        return _sure(named)
    parts = [int(part) for part in re.findall(r"\d+", cleaned)]
    if len(parts) != 3 or re.sub(r"[\d\s./,\-\u200e\u200f]", "", cleaned):
        return Reading()
    order = dates.order(locale) if parts[0] < 1000 else "ymd"
    found = _ordered(parts, order)
    if found is not None:
        return Reading(value=found)
    swapped = _ordered(parts, {"dmy": "mdy", "mdy": "dmy", "ymd": "ydm"}[order])
    return Reading(choices=(swapped,)) if swapped is not None else Reading()


def read_time(text: str) -> Reading[time]:
    """A time of day: 9, 9:30, 17.30, 5pm."""
    match = re.fullmatch(
        r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|h|uhr)?", _western(text).strip().lower()
    )
    if match is None:
        return Reading()
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "")[:1]
    if half in ("a", "p"):
        if not 1 <= hour <= 12:
            return Reading()
        hour = hour % 12 + (12 if half == "p" else 0)
    return _sure(time(hour, minute) if hour < 24 and minute < 60 else None)


_SIGNS = {"EUR": ("€",), "GBP": ("£",), "USD": ("$", "us$"), "JPY": ("¥", "円"), "KWD": ("د.ك.", "د.ك", "kd"),
          "BHD": ("د.ب.", "د.ب", "bd"), "INR": ("₹", "rs.", "rs"), "ILS": ("₪", "ש״ח", 'ש"ח'), "BRL": ("r$",),
          "CHF": ("sfr.", "fr.", "sfr")}  # fmt: skip


def _less_than_nothing(text: str) -> str:
    """What follows a minus sign at the beginning; empty where none stands there."""
    match = re.fullmatch(r"[\s\u200e\u200f]*[-\u2212\u2013](.+)", text, flags=re.DOTALL)
    return match[1] if match else ""


def _negated(reading: Reading[Figure]) -> Reading[Figure]:
    value = None if reading.value is None else -reading.value
    return Reading(value=value, choices=tuple(-choice for choice in reading.choices))


def _western(text: str) -> str:
    """Digits of any script as 0 to 9, Arabic marks as ours."""
    swapped = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    return swapped.replace("٫", ".").replace("٬", ",").replace("،", ",").replace("，", ",").replace("．", ".")


def _plain(text: str) -> str:
    return re.sub(r"[\s'’\u200e\u200f%]", "", _western(text)).lower()


def _leftover(text: str) -> str:
    return re.sub(r"(?<=\d)\s*[km]\b|[\d.,'’]", "", _western(text))


def _with_mark(digits: str, mark: str, decimals: int) -> Decimal | None:
    """The number if that mark stands before the decimals and the other one between groups, else nothing."""
    whole, _, rest = digits.partition(mark)
    group = "," if mark == "." else "."
    if mark in rest or group in rest or len(rest) > decimals:
        return None
    if group in whole and not re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{2,3}})*\{group}\d{{3}}", whole):
        return None
    try:
        return Decimal((whole.replace(group, "") or "0") + "." + (rest or "0"))
    except InvalidOperation:
        return None


def _ordered(parts: list[int], order: str) -> date | None:
    named = dict(zip(order, parts, strict=True))
    return _day(named["y"], named["m"], named["d"])


def _day(year: int, month: int, day: int) -> date | None:
    year += 2000 if year < 100 else 0
    try:
        return date(year, month, day) if 1900 <= year < 2200 else None
    except ValueError:
        return None


def _named_month(text: str, locale: Locale) -> date | None:
    for names in (locale, Locale("en")):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for month, name in dates.month_names(width, context, names).items():
                    found = _around_name(text, name.lower().rstrip("."), month)
                    if found is not None:
                        return found
    return None


def _around_name(text: str, name: str, month: int) -> date | None:
    # Hebrew joins its word for “of” to the month.
    if not re.search(rf"(?<![^\W\d_])ב?{re.escape(name)}(?![^\W\d_])", text):
        return None
    numbers = [int(part) for part in re.findall(r"\d+", text.replace(name, " ", 1))]
    if len(numbers) != 2:
        return None
    first, second = numbers
    return _day(first, month, second) if first > 31 else _day(second, month, first)


def _sure(value: Value | None) -> Reading[Value]:
    return Reading(value=value)
