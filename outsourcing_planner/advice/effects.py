"""What a change of one figure or frequency means for the agreement, in a word or a percentage."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ..language import Words
from ..plan.communication import Frequency
from ..plan.fields import N_, Field, Unit

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

    A figure that was nothing and is something was added, and the other way round removed.
    """
    if isinstance(before, Frequency) and isinstance(after, Frequency):
        return _frequency(before, after, words)
    if field.unit is Unit.NONE or not (before or after):
        return ""
    if not before or not after:
        return words.say(ADDED if after else REMOVED)
    if field.unit is Unit.MONEY:
        return _percent(before, after, words) if same_currency else ""
    return words.say(field.trend.rise if after > before else field.trend.fall)


def _frequency(before: Frequency, after: Frequency, words: Words) -> str:
    if before not in _SELDOM or after not in _SELDOM:
        return ""
    return words.say(LOOSER if _SELDOM.index(after) > _SELDOM.index(before) else TIGHTER)


def _percent(before: int, after: int, words: Words) -> str:
    percent = (Decimal(after - before) * 100 / before).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return words.change(percent) if percent else ""
