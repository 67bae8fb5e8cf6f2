"""Figures worked out of what is private, and as private: what both ways cost, what is saved, up to which price."""

from collections.abc import Iterator

from ..plan import Plan
from .costs import comparison

_HOUSE, _OUTSIDE = "costs.in_house", "costs.outside"


def private_figures(plan: Plan) -> tuple[tuple[str, int], ...]:
    """Each as the path of the list it is worked out from and its amount in minor units, never less than nothing."""
    return tuple(dict.fromkeys((path, amount) for path, amount in _figures(plan) if amount > 0))


def _figures(plan: Plan) -> Iterator[tuple[str, int]]:
    found = comparison(plan)
    yield from ((_HOUSE, amount) for amount in (found.house_total.low, found.house_total.high))
    yield from ((_OUTSIDE, amount) for amount in (found.outside_total.low, found.outside_total.high))
    yield from ((_HOUSE, amount) for amount in (abs(found.saving or 0), found.break_even or 0))
