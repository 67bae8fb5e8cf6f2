"""The figures that rules measure against, each with its default."""

from decimal import Decimal

import msgspec


class Thresholds(msgspec.Struct, frozen=True):
    """From which figure on a rule speaks."""

    deposit_percent: Decimal = Decimal(50)
    """A deposit above this share of the price is a warning."""

    overlap_hours: Decimal = Decimal(2)
    """Fewer hours a day at which both sides work are a warning."""


DEFAULTS = Thresholds()
