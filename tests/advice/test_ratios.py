"""Shares and parts of amounts."""

from decimal import Decimal

import pytest

from outsourcing_planner.advice.ratios import percent_of_hours, percent_share, quotient


@pytest.mark.parametrize(("dividend", "divisor", "expected"), [(5, 2, 3), (-5, 2, -3), (4, 3, 1), (0, 7, 0)])
def test_halves_go_away_from_zero(dividend: int, divisor: int, expected: int) -> None:
    """On both sides of it."""
    assert quotient(dividend, divisor) == expected


def test_shares_have_one_decimal() -> None:
    """However large the amounts."""
    assert percent_share(1, 3) == Decimal("33.3")
    assert percent_share(-(10**40), 2 * 10**40) == Decimal("-50.0")
    assert percent_of_hours(Decimal("1.5"), Decimal(12)) == Decimal("12.5")
    assert percent_of_hours(Decimal(1), Decimal(0)) == Decimal(100000)
