"""Round figures for axes: from zero, few, and easy to read."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from math import ceil, floor

from ...language import Words
from ...plan.money import minor_digits
from ..content import Tick
from .kinds import Figure, Grade

MOST_GRADES = 6
_MOST_TICKS = 8
_FEW_WEEKS = 56
_STEPS = (1, 2, 5)


def grades(
    low: Figure, high: Figure, label: Callable[[int], str], *, unit: int = 1, most: int = MOST_GRADES
) -> tuple[Grade, ...]:
    """Round figures from the lower to the higher and a little beyond, always with zero.

    `unit` is the smallest step where the figures are large enough for it: 100 for whole euros.
    """
    low, high = min(low, 0), max(high, 0)
    step = _step(high - low, unit if high - low >= 3 * unit else 1, most)
    first, last = floor(Decimal(low) / step), ceil(Decimal(high) / step)
    return tuple(Grade(at * step, label(at * step)) for at in range(first, max(last, first + 1) + 1))


def _step(span: Figure, unit: int, most: int) -> int:
    """The smallest of 1, 2, 5, 10, 20 … units of which no more than a few reach over the span."""
    size = unit
    while True:
        for times in _STEPS:
            if span <= size * times * (most - 1):
                return size * times
        size *= 10


def money_grades(low: int, high: int, currency: str, words: Words, *, most: int = MOST_GRADES) -> tuple[Grade, ...]:
    """Round amounts, in whole pounds or euros where that goes."""
    unit = 10 ** minor_digits(currency)

    def label(amount: int) -> str:
        return words.round_money(amount, currency)

    return grades(low, high, label, unit=unit, most=most)


def percent_grades(words: Words) -> tuple[Grade, ...]:
    """From nothing to all, by quarters."""
    return tuple(Grade(part, words.percent(part)) for part in (0, 25, 50, 75, 100))


def day_axis(first: date, last: date) -> tuple[date, date]:
    """Whole months, but for a chart of a few weeks."""
    if (last - first).days < _FEW_WEEKS:
        return first, last
    return first.replace(day=1), next_month(last)


def day_ticks(first: date, last: date, words: Words) -> tuple[Tick, ...]:
    """The first of some months, or days some weeks apart on a short axis."""
    if (last - first).days < _FEW_WEEKS:
        return _days(first, last, words)
    shown = months(first, last)
    every = -(-len(shown) // _MOST_TICKS)
    short = len(shown) > 4
    return tuple(Tick(month, _label(month, at == 0, words, short=short)) for at, month in enumerate(shown[::every]))


def months(first: date, last: date) -> tuple[date, ...]:
    """The first day of each month between two days, beginning with the month of the first."""
    found = [first.replace(day=1)]
    while (after := next_month(found[-1])) <= last and after > found[-1]:
        found.append(after)
    return tuple(found)


def next_month(day: date) -> date:
    """The first day of the month after; in the last month there is, the day itself."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) if day < date(9999, 12, 1) else day


def _label(month: date, leading: bool, words: Words, *, short: bool) -> str:
    if leading or month.month == 1:
        return words.month_of_year(month, short=short)
    return words.month(month, short=short)


def _days(first: date, last: date, words: Words) -> tuple[Tick, ...]:
    span = max((last - first).days, 1)
    step = max(7, -(-span // 42) * 7)
    days = [first + timedelta(days=offset) for offset in range(0, span + 1, step)]
    return tuple(Tick(day, words.day(day)) for day in days)


def share(value: Figure, whole: Figure) -> Decimal:
    """A part of a whole, from 0 to 1; 0 of nothing."""
    return Decimal(value) / Decimal(whole) if whole else Decimal(0)
