"""Amounts of money as people write them in a sentence: 12,500.00 or 12.500,- or €12.5k."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from ..plan.money import minor_digits

Amount = Decimal
"""In whole units of a currency."""

LONE = 5
"""Figures a number must have to be taken for an amount where no currency stands beside it and no mark in it."""

_FIGURE = re.compile(r"\d+(?:([.,'’٬ ])(?:\d{2,3}\1)*\d{3}(?!\d))?(?:[.,٫]\d+)?(?:\s?k\b)?")
_RUN = re.compile(r"\d+")


def amounts_in(text: str, currency: str) -> Iterator[Amount]:
    """Each figure of a text that may be an amount, in every way it can be read; the text is small and NFKC."""
    marked = _names_money(text, currency)
    for match in _FIGURE.finditer(text):
        written = match[0]
        if written.isdecimal() and len(written) < LONE and not (marked and _beside_currency(text, match, currency)):
            continue
        yield from _readings(written, minor_digits(currency))


def _beside_currency(text: str, match: re.Match[str], currency: str) -> bool:
    around = f"{text[max(match.start() - 4, 0) : match.start()]} {text[match.end() : match.end() + 4]}"
    return _names_money(around, currency)


def _names_money(text: str, currency: str) -> bool:
    """Whether the currency or any sign of money stands in a text."""
    if currency.casefold() in text:
        return True
    return "$" in text if text.isascii() else any(unicodedata.category(sign) == "Sc" for sign in text)


@lru_cache(maxsize=4096)
def _readings(written: str, digits: int) -> tuple[Amount, ...]:
    """12,500 as twelve thousand five hundred, 12,50 as twelve and a half, and both where the mark could mean either."""
    runs = [str(int(run)).zfill(len(run)) for run in _RUN.findall(written)]
    grouped = len(runs[-1]) == 3 and "٫" not in written
    readings = [Decimal("".join(runs))] if len(runs) == 1 or grouped else []
    if len(runs) > 1 and (not grouped or digits == 3):
        readings.append(Decimal(f"{''.join(runs[:-1])}.{runs[-1]}"))
    return tuple(reading * 1000 if written.endswith("k") else reading for reading in readings)
