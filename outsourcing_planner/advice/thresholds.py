"""The figures that rules measure against, each with its default."""

from decimal import Decimal

import msgspec


class Thresholds(msgspec.Struct, frozen=True):
    """From which figure on a rule speaks."""

    deposit_percent: Decimal = Decimal(50)
    """A deposit above this share of the price is a warning."""

    overlap_hours: Decimal = Decimal(2)
    """Fewer hours a day at which both sides work are a warning."""

    cost_weight: int = 50
    """A price that counts for more than this many of 100 points is a warning."""

    full_tasks: int = 6
    """From this many tasks given away on the Full plan is suggested."""

    full_hours: Decimal = Decimal(200)
    """From this many hours of work on the Full plan is suggested."""

    full_months: int = 3
    """For work that lasts longer the Full plan is suggested."""

    contingency_percent: Decimal = Decimal(10)
    """Kept for surprises when costs are compared, of the price, where the owner says nothing else."""

    slip_weeks: int = 4
    """A start this many weeks late is worked out when costs are compared."""

    price_swing_percent: Decimal = Decimal(20)
    """A price higher or lower by this much is worked out when costs are compared."""


DEFAULTS = Thresholds()
