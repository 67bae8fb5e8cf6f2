"""Rules about goals, and about words that mean something else to each reader."""

from datetime import date

import pytest

from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.payment import Bonus, ServiceLevel
from tests.advice.plans import cafe, row

from .cases import RuleCase, at, found, full, named, put, said, try_out

G1, D1 = "goals.items[G1]", "scope.deliverables[D1]"

GERMAN = put(locale="de_DE", payment__bonus=Bonus(condition="Zeitnah geliefert, as needed"))

CASES: list[RuleCase] = [
    ("goal-none", put(goals__items=()), "goals.items", put()),
    ("goal-none", put(goals__items=(Goal(id="G9"),)), "goals.items", put(goals__items=(Goal(id="G9", why="so"),))),
    ("goal-no-measure", at(G1, measure=" "), f"{G1}.measure", at(G1, measure="x")),
    ("goal-no-date", at(G1, by=None), f"{G1}.by", at(G1, by=date(2030, 1, 1))),
    ("goal-no-baseline", at(G1, baseline=""), f"{G1}.baseline", at(G1, baseline="0")),
    ("goal-no-target", at(G1, target=""), f"{G1}.target", at(G1, target="0")),
    ("vague", at(G1, target="A modern logo"), f"{G1}.target", at(G1, target="A modernised logo")),
    ("vague", at(G1, outcome="High quality"), f"{G1}.outcome", at(G1, why="High quality", baseline="etc.")),
    ("vague", at(D1, acceptance=("Sharp", "as needed")), f"{D1}.acceptance", at(D1, acceptance=("Sharp", "needed"))),
    (
        "vague",
        put(payment__bonus=Bonus(condition="Delivered ASAP")),
        "payment.bonus.condition",
        put(payment__bonus=Bonus(condition="Delivered by 20 February")),
    ),
    (
        "vague",
        full(payment__service_levels=(ServiceLevel(id="S1", metric="Answers", target="promptly", method="The log"),)),
        "payment.service_levels[S1].target",
        full(payment__service_levels=(ServiceLevel(id="S1", metric="Answers", target="8 hours", method="promptly"),)),
    ),
    (
        "vague",
        GERMAN,
        "payment.bonus.condition",
        put(locale="de_DE", payment__bonus=Bonus(condition="Timely geliefert")),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)


def test_what_to_write_instead() -> None:
    """The sentence quotes the words as they were written, and says what would be clear."""
    plan = row(cafe(), G1, target="A High\nQuality logo, ASAP")
    assert said(plan, "vague") == [
        "“High\nQuality” can be read in many ways. Say which test it must pass, or which number it must reach."
    ]
    assert said(GERMAN(cafe()), "vague")[0].startswith("“Zeitnah” can be read in many ways. Give a date")


def test_a_language_without_a_list_is_left_alone() -> None:
    """Nothing is called vague in a language nobody wrote the words down for."""
    assert found(put(locale="ja_JP")(row(cafe(), G1, target="modern")), "vague") == []


def test_braces_and_long_names_are_quoted_as_they_are() -> None:
    """What looks like a placeholder is only text, and a very long name is cut."""
    plan = row(cafe(), G1, by=None, outcome="{0} {name} %s " + "x" * 500)
    (sentence,) = said(plan, "goal-no-date")
    assert "{0} {name} %s" in sentence
    assert len(sentence) < 120
