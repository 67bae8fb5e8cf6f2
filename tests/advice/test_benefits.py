"""How far goals are reached, from figures in what people write."""

from datetime import date
from decimal import Decimal

import pytest

from outsourcing_planner.advice.benefits import figure_in, progress
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.course import Benefit
from outsourcing_planner.plan.goals import Goal
from tests.advice.plans import changed, words


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("below 36000.00 USD", "en_US", "36000"),
        ("45,584.00 a year", "en_US", "45584"),
        ("15.200,5 €", "de_DE", "15200.5"),
        ("18%", "en_GB", "18"),
        ("٩٠٪ من الرسائل", "ar_KW", "90"),
        ("9.", "en_GB", "9"),
        ("no logo", "en_IE", None),
        ("", "en_IE", None),
    ],
)
def test_the_first_figure_of_a_text(text: str, locale: str, expected: str | None) -> None:
    """As the locale writes numbers."""
    assert figure_in(text, words(locale)) == (None if expected is None else Decimal(expected))


def plan(*reached: str) -> Plan:
    """From 9 hours a week to 2, with what it was from January on."""
    months = tuple(
        Benefit(id=f"b{at}", goal="G", month=date(2027, at, 15), reached=text) for at, text in enumerate(reached, 1)
    )
    goal = Goal(id="G", outcome="Free evenings", baseline="9 hours", target="2")
    return changed(Plan(), goals__items=(goal,), course__benefits=tuple(reversed(months)))


def test_on_the_way() -> None:
    """From 9 to 5.5 is half of the way to 2; months stand in order, those without a figure are left out."""
    (found,) = progress(plan("8 hours", "no idea", "5.5"), words())
    assert [(one.month, one.figure) for one in found.months] == [
        (date(2027, 1, 1), 8),
        (date(2027, 3, 1), Decimal("5.5")),
    ]
    assert (found.way, found.is_reached) == (Decimal("50.0"), False)
    assert found.say(words()) == "Free evenings: 5.5 in March, 50% of the way to 2."


def test_reached_or_worse() -> None:
    """Past the target it is reached; the other way it is less than nothing."""
    (found,) = progress(plan("1"), words())
    assert found.is_reached is True
    assert found.say(words()) == "Free evenings: 1 in January; the target of 2 is reached."
    (worse,) = progress(plan("12.5"), words())
    assert worse.way == Decimal("-50.0")


def test_what_cannot_be_told() -> None:
    """Nothing written down, or a target without a figure."""
    assert progress(plan(), words())[0].say(words()) == "Free evenings: nothing written down yet."
    vague = changed(plan("8"), goals__items=(Goal(id="G", outcome="Free evenings", target="fewer"),))
    (found,) = progress(vague, words())
    assert (found.way, found.is_reached) == (None, None)
    assert found.say(words()) == "Free evenings: 8 in January."
