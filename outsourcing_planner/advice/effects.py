"""What a change of one figure or frequency means for the agreement, in a word or a percentage."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ..language import Words
from ..plan.communication import Frequency
from ..plan.fields import N_, Field, Trend, Unit

_SELDOM = (
    Frequency.DAILY,
    Frequency.TWICE_WEEKLY,
    Frequency.WEEKLY,
    Frequency.FORTNIGHTLY,
    Frequency.MONTHLY,
    Frequency.QUARTERLY,
)
"""The frequencies that can be ranked, from the most frequent."""

ADDED, REMOVED, CHANGED = N_("added"), N_("removed"), N_("changed")
TIGHTER, LOOSER = N_("tighter"), N_("looser")


def effect_of(field: Field, before: Any, after: Any, words: Words, *, same_currency: bool = True) -> str:
    """A signed percentage for money, or the word declared for that figure; empty where there is nothing to tell.

    A figure that was nothing and is something was added, and the other way round removed. A written target is told
    only where both versions are nothing but a time or a percentage.
    """
    if field.unit is Unit.MONEY and before and after:
        return _percent(before, after, words) if same_currency else ""
    return words.say(word_of(field, before, after, words))


def word_of(field: Field, before: Any, after: Any, words: Words) -> str:
    """The word for what a change means, as a message for translation; empty where there is none, as for money."""
    if isinstance(before, Frequency) and isinstance(after, Frequency):
        return _frequency(before, after)
    if isinstance(before, str) and isinstance(after, str):
        return _target(field.trend, before, after, words)
    if field.unit is Unit.NONE or not (before or after):
        return ""
    if not before or not after:
        return ADDED if after else REMOVED
    return field.trend.rise if after > before else field.trend.fall


def _frequency(before: Frequency, after: Frequency) -> str:
    if before not in _SELDOM or after not in _SELDOM:
        return ""
    return LOOSER if _SELDOM.index(after) > _SELDOM.index(before) else TIGHTER


def _percent(before: int, after: int, words: Words) -> str:
    percent = (Decimal(after - before) * 100 / before).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return words.change(percent) if percent else ""


_TARGET = re.compile(r"\D{0,3}(?P<figure>[0-9]{1,6}(?:[.,][0-9]{1,3})?)\s*(?P<rest>.{0,30})", re.DOTALL)
_TIMES = (Unit.MINUTES, Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS, Unit.MONTHS)


def _target(trend: Trend, before: str, after: str, words: Words) -> str:
    """A time is stricter when it is shorter, a percentage when it is higher; of other targets nothing is said."""
    was, now = _measured(before, words), _measured(after, words)
    if trend is Trend.NONE or was is None or now is None or was[1] is not now[1] or was[0] == now[0]:
        return ""
    is_stricter = now[0] > was[0] if was[1] is Unit.PERCENT else now[0] < was[0]
    return TIGHTER if is_stricter else LOOSER


def _measured(target: str, words: Words) -> tuple[Decimal, Unit] | None:
    """The figure and the unit of a target such as 2 working days, ≤ 8 hours or 95%."""
    match = _TARGET.fullmatch(target.strip())
    if match is None:
        return None
    figure = Decimal(match["figure"].replace(",", "."))
    if match["rest"] in ("%", "٪"):
        return figure, Unit.PERCENT
    told = {words.counted(figure, unit).partition(words.number(figure))[2].strip(): unit for unit in _TIMES}
    unit = told.get(match["rest"])
    return None if unit is None else (figure, unit)
