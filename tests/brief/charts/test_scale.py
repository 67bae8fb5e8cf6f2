"""Round figures for axes."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.brief.charts.scale import MOST_GRADES, day_axis, day_ticks, grades, money_grades, months
from tests.brief.reading import words_of

AMOUNTS = st.integers(0, 10**15)


@given(AMOUNTS, AMOUNTS, st.sampled_from((1, 100, 1000)))
def test_axes_hold_nothing_and_all_figures(below: int, above: int, unit: int) -> None:
    """Zero is always among the grades, both ends are reached, and there are few of them."""
    found = [grade.value for grade in grades(-below, above, str, unit=unit)]
    assert 0 in found
    assert found[0] <= -below
    assert found[-1] >= above
    assert 2 <= len(found) <= MOST_GRADES + 1
    assert len({after - before for before, after in pairwise(found)}) == 1


@pytest.mark.parametrize(
    ("high", "currency", "labels"),
    [
        (45_000, "EUR", ["€0", "€100", "€200", "€300", "€400", "€500"]),
        (5, "EUR", ["€0", "€0.01", "€0.02", "€0.03", "€0.04", "€0.05"]),
        (1_500, "JPY", ["JP¥0", "JP¥500", "JP¥1,000", "JP¥1,500"]),
        (0, "EUR", ["€0", "€0.01"]),
    ],
)
def test_amounts_are_whole_where_that_goes(high: int, currency: str, labels: list[str]) -> None:
    """Large amounts have no cents on the axis, small ones do."""
    assert [grade.label for grade in money_grades(0, high, currency, words_of("en_GB"))] == labels


def test_months_of_a_year() -> None:
    """A long axis begins and ends with a month; its first tick and each January say the year."""
    start, end = day_axis(date(2026, 11, 20), date(2027, 3, 3))
    assert (start, end) == (date(2026, 11, 1), date(2027, 4, 1))
    labels = [tick.label for tick in day_ticks(start, end, words_of("en_GB"))]
    assert labels == ["Nov 2026", "Dec", "Jan 2027", "Feb", "Mar", "Apr"]


def test_a_few_weeks_are_told_by_days() -> None:
    """A short axis keeps its own ends and counts in weeks."""
    start, end = day_axis(date(2027, 2, 12), date(2027, 3, 1))
    assert (start, end) == (date(2027, 2, 12), date(2027, 3, 1))
    assert [tick.on.day for tick in day_ticks(start, end, words_of("en_GB"))] == [12, 19, 26]


def test_the_end_of_the_calendar() -> None:
    """The last month there is has none after it."""
    assert months(date(9999, 11, 30), date.max) == (date(9999, 11, 1), date(9999, 12, 1))
