"""Amounts in minor units: rounding, splits, and the digits of currencies."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.plan.money import minor_digits, percent_of, rounded, split, to_major

WEIGHTS = st.lists(st.integers(0, 10**6), min_size=1, max_size=40).filter(any)


@given(amount=st.integers(0, 10**15), weights=WEIGHTS)
def test_a_split_adds_up_and_is_fair(amount: int, weights: list[int]) -> None:
    """No unit is lost or made, and each part is within one unit of its exact share."""
    parts = split(amount, weights)
    assert sum(parts) == amount
    assert len(parts) == len(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part * sum(weights) - amount * weight) < sum(weights)


def test_what_is_left_goes_to_the_earliest() -> None:
    """Forty parts of $302,459.15 start at $7,561.48 and end at $7,561.47."""
    parts = split(30245915, [1] * 40)
    assert (parts[0], parts[-1], sum(parts)) == (756148, 756147, 30245915)
    assert split(100, [1, 1, 1]) == (34, 33, 33)


def test_the_largest_remainder_comes_first() -> None:
    """The part that lost most by rounding gets the unit."""
    assert split(10, [Decimal("1.4"), Decimal("1.6"), 7]) == (1, 2, 7)


@pytest.mark.parametrize("weights", [[], [0], [0, 0], [2, -1]])
def test_a_split_needs_positive_weights(weights: list[int]) -> None:
    """Nothing to split by is a mistake of the caller."""
    with pytest.raises(ValueError, match="positive"):
        split(10, weights)


def test_halves_are_rounded_up() -> None:
    """Five per cent of KWD 385.750 is KWD 19.288."""
    assert percent_of(385750, Decimal(5)) == 19288
    assert percent_of(45000, Decimal(25)) == 11250
    assert rounded(Decimal("2.5")) == 3


@pytest.mark.parametrize(("currency", "digits"), [("EUR", 2), ("USD", 2), ("KWD", 3), ("JPY", 0), ("XYZ", 2)])
def test_minor_digits(currency: str, digits: int) -> None:
    """As ISO 4217 has them; two for what it does not name."""
    assert minor_digits(currency) == digits
    assert to_major(10**digits, currency) == 1
