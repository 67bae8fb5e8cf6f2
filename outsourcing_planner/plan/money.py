"""Amounts in whole minor units: rounding half up, and splits that add up to the last unit."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

_NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND"

MINOR_DIGITS = dict.fromkeys(_NO_DECIMALS.split(), 0) | dict.fromkeys(_THREE_DECIMALS.split(), 3)
"""ISO 4217 currencies that do not have two decimals."""


def minor_digits(currency: str) -> int:
    """How many decimals the currency has: 0 for JPY, 2 for EUR, 3 for KWD."""
    return MINOR_DIGITS.get(currency, 2)


def to_major(amount: int, currency: str) -> Decimal:
    """The amount in whole units of the currency, 450.00 for 45000 cents."""
    return Decimal(amount).scaleb(-minor_digits(currency))


def rounded(amount: Decimal) -> int:
    """Whole minor units, halves away from zero."""
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def percent_of(amount: int, percent: Decimal) -> int:
    """That percentage of an amount, in whole minor units, halves up."""
    return rounded(Decimal(amount) * percent / 100)


def split(amount: int, weights: Sequence[Decimal | int]) -> tuple[int, ...]:
    """The amount in parts by weight that add up exactly (largest remainder, ties to the earliest part).

    Raises `ValueError` where no weight is positive or one is negative.
    """
    whole = sum(Decimal(weight) for weight in weights)
    if whole <= 0 or any(weight < 0 for weight in weights):
        raise ValueError("the weights must be positive")
    exact = [Decimal(amount) * Decimal(weight) / whole for weight in weights]
    parts = [int(part) for part in exact]
    order = sorted(range(len(parts)), key=lambda at: (parts[at] - exact[at], at))
    for at in order[: amount - sum(parts)]:
        parts[at] += 1
    return tuple(parts)
