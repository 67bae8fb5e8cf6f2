"""Hours a day at which both sides are at work."""

from datetime import date, time
from decimal import Decimal

import pytest

from outsourcing_planner.advice.overlap import both_seasons, overlap_hours
from outsourcing_planner.plan.communication import WorkingHours
from tests.advice.plans import perfume_shop


def hours(zone: str, start: int, end: int) -> WorkingHours:
    """A working day of full hours."""
    return WorkingHours(zone=zone, start=time(start), end=time(end))


def test_kuwait_and_cairo_in_both_seasons() -> None:
    """Egypt moves its clocks and Kuwait does not: seven hours in winter, eight in summer."""
    talk = perfume_shop().communication
    assert overlap_hours(talk.owner_hours, talk.contractor_hours, date(2027, 2, 15)) == Decimal(7)
    assert overlap_hours(talk.owner_hours, talk.contractor_hours, date(2027, 7, 15)) == Decimal(8)
    assert both_seasons(talk.owner_hours, talk.contractor_hours, 2027) == (Decimal(7), Decimal(8))


def test_new_york_and_bogota() -> None:
    """Here it is the owner's clock that moves: eight hours in winter, seven in summer."""
    found = both_seasons(hours("America/New_York", 9, 17), hours("America/Bogota", 9, 17), 2027)
    assert found == (Decimal(8), Decimal(7))


def test_night_shifts_reach_into_the_next_day() -> None:
    """A day that ends before it starts goes on after midnight, on either side."""
    night = hours("Europe/Dublin", 22, 6)
    assert overlap_hours(night, night, date(2027, 2, 15)) == Decimal(8)
    assert overlap_hours(hours("Europe/Dublin", 4, 12), night, date(2027, 2, 15)) == Decimal(2)


def test_opposite_sides_of_the_world_never_meet() -> None:
    """No hour in common is zero, which is an answer."""
    found = overlap_hours(hours("America/Los_Angeles", 9, 12), hours("Europe/Berlin", 9, 17), date(2027, 2, 15))
    assert found == 0


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "../../etc/passwd", "Europe", "\0", "x" * 5000])
def test_an_unknown_zone_has_no_overlap(zone: str) -> None:
    """Nothing is guessed where the zone is not known."""
    known = hours("Europe/Dublin", 9, 17)
    assert overlap_hours(known, hours(zone, 9, 17), date(2027, 2, 15)) is None
    assert overlap_hours(hours(zone, 9, 17), known, date(2027, 2, 15)) is None


def test_the_edges_of_the_calendar() -> None:
    """A day before the first day is nothing, not a fault."""
    known = hours("Asia/Tokyo", 1, 9)
    assert overlap_hours(known, known, date.min) is None
