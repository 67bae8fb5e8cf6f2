"""How the brief tells when each side is at work."""

import pytest

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import Communication, Weekday, WorkingHours
from outsourcing_planner.resources import folder
from tests.brief.reading import ABOUT, readable

MON, TUE, WED, THU, FRI, SAT, SUN = Weekday


def said(zone: str, *days: Weekday, language: str = "en_GB") -> str:
    """The line about working hours, of a plan in which the owner works on those days by that clock."""
    plan = Plan(communication=Communication(owner_hours=WorkingHours(zone=zone, days=days)))
    text = readable(compose(plan, ABOUT, load_words(folder("translations"), language)))
    return next(line for line in text.split("\n") if " :: " in line).partition(" :: ")[2]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ((MON, TUE, WED, THU, FRI), "Ours: Monday to Friday"),
        ((SUN, MON, TUE, WED, THU), "Ours: Sunday to Thursday"),
        ((FRI, SAT, SUN), "Ours: Friday to Sunday"),
        ((MON, WED, FRI), "Ours: Monday, Wednesday and Friday"),
        ((SAT, SUN), "Ours: Saturday and Sunday"),
        (tuple(Weekday), "Ours: Monday to Sunday"),
        ((WED,), "Ours: Wednesday"),
    ],
)
def test_days_in_a_row_are_told_from_the_first_to_the_last(days: tuple[Weekday, ...], told: str) -> None:
    """Also where the row goes over the end of the week, as in countries that begin on Sunday."""
    assert said("", *days) == told


@pytest.mark.parametrize(
    ("zone", "language", "told"),
    [
        ("Europe/London", "en_GB", "Ours: London time"),
        ("Africa/Cairo", "de_DE", "Unsere: Ortszeit Kairo"),
        ("Africa/Cairo", "ar_KW", "ساعاتنا: بتوقيت القاهرة"),
        ("CET", "en_GB", "Ours: time zone CET"),
        ("Nowhere/Else", "en_GB", "Ours: time zone Nowhere/Else"),
    ],
)
def test_a_clock_is_told_by_its_city(zone: str, language: str, told: str) -> None:
    """In the brief's language; what names no city that is known stands as it was written."""
    assert said(zone, language=language) == told
