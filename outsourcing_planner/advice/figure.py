"""One computed figure under its lasting name, with its exact value and as it is displayed."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import Enum

import msgspec

from ..language import Words
from ..plan.fields import Unit

Value = int | str | tuple[str, ...]
"""Whole numbers and minor units as such; other numbers exactly, as text; days as ISO writes them; names."""


class FigureKind(Enum):
    """What a value is: minor units, a number, hours, a percentage, a day, a sentence, or names."""

    MONEY = "money"
    NUMBER = "number"
    HOURS = "hours"
    DAYS = "days"
    PERCENT = "percent"
    DATE = "date"
    TEXT = "text"
    NAMES = "names"


class Figure(msgspec.Struct, frozen=True):
    """A figure; `name` never changes its meaning, `text` is for reading in the plan's own locale."""

    name: str
    kind: FigureKind
    value: Value
    text: str


Figures = tuple[Figure, ...]
"""None for what is not known, or one."""


class Naming:
    """Names figures: each of its methods gives none where there is nothing to tell, and else one."""

    def __init__(self, words: Words, currency: str) -> None:
        self.words = words
        self._currency = currency

    def money(self, name: str, amount: int | None) -> Figures:
        """An amount of minor units."""
        if amount is None:
            return ()
        return (Figure(name, FigureKind.MONEY, amount, self.words.money(amount, self._currency)),)

    def number(self, name: str, number: int | Decimal | None) -> Figures:
        """A bare number."""
        return self._counted(name, FigureKind.NUMBER, number, Unit.NONE)

    def percent(self, name: str, percent: Decimal | None) -> Figures:
        """A percentage."""
        return self._counted(name, FigureKind.PERCENT, percent, Unit.PERCENT)

    def hours(self, name: str, hours: Decimal | None) -> Figures:
        """Hours, of the work or of a day."""
        return self._counted(name, FigureKind.HOURS, hours, Unit.HOURS)

    def days(self, name: str, days: int | None) -> Figures:
        """A number of days."""
        return self._counted(name, FigureKind.DAYS, days, Unit.DAYS)

    def day(self, name: str, day: date | None) -> Figures:
        """A day of the calendar."""
        return () if day is None else (Figure(name, FigureKind.DATE, day.isoformat(), self.words.day(day)),)

    def text(self, name: str, text: str) -> Figures:
        """A sentence or a name."""
        return (Figure(name, FigureKind.TEXT, text, text),) if text else ()

    def names(self, name: str, names: Iterable[str]) -> Figures:
        """Several names or sentences, in order."""
        found = tuple(names)
        return (Figure(name, FigureKind.NAMES, found, self.words.listed(found)),) if found else ()

    def _counted(self, name: str, kind: FigureKind, number: int | Decimal | None, unit: Unit) -> Figures:
        if number is None:
            return ()
        value = number if isinstance(number, int) else _plain(number)
        return (Figure(name, kind, value, self.words.counted(number, unit)),)


def _plain(number: Decimal) -> str:
    """The number without an exponent, with the decimals it has."""
    return format(number, "f")
