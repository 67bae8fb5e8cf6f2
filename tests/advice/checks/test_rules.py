"""The rules together: each stands once, is tried out, says where it comes from, and is written down for readers."""

import re
from pathlib import Path

from outsourcing_planner.advice.checks import RULES
from outsourcing_planner.advice.finding import EVERY_STEP, Level, Topic
from outsourcing_planner.advice.readiness import STEPS
from tests.advice.plans import words

from . import (
    test_agreement,
    test_assurance,
    test_communication,
    test_exit,
    test_goals,
    test_payment,
    test_scope,
    test_selection,
    test_tasks,
    test_timetable,
)
from .cases import RuleCase

ROOMS = (
    test_agreement,
    test_assurance,
    test_communication,
    test_exit,
    test_goals,
    test_payment,
    test_scope,
    test_selection,
    test_tasks,
    test_timetable,
)
TRIED_ELSEWHERE = {"scope-grew"}
"""A rule that needs an agreed version too."""

PAGE = Path(__file__).parents[3] / "docs" / "plan-check.md"
KEYS = [step.key for step in STEPS]


def test_every_rule_has_a_case() -> None:
    """No rule is without the plan that makes it speak, and the one that does not."""
    cases: list[RuleCase] = [case for room in ROOMS for case in room.CASES]
    assert {case[0] for case in cases} | TRIED_ELSEWHERE == {rule.id for rule in RULES}


def test_rules_stand_once_and_in_the_order_of_the_steps() -> None:
    """An id belongs to one rule, written in lower-case words with hyphens."""
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.id) for rule in RULES)
    places = [len(KEYS) if rule.step == EVERY_STEP else KEYS.index(rule.step) for rule in RULES]
    assert places == sorted(places)


def test_every_rule_explains_itself() -> None:
    """It has a reason, the idea it comes from, and a sentence on what it looks at."""
    for rule in RULES:
        assert words().say(rule.reason).endswith((".", "?"))
        assert words().say(rule.source)
        assert rule.looks_at.endswith(".")


def test_rules_that_are_fair_to_them_are_a_group() -> None:
    """What a good contractor would refuse can be shown together; none of it makes the brief a draft."""
    fair = {rule.id for rule in RULES if rule.topic is Topic.FAIR}
    assert {"unpaid-trial", "unlimited-revisions", "rights-before-pay", "no-cancel-terms", "no-budget-shared"} <= fair
    assert {"penalty-no-cap", "penalty-no-bonus", "net-over-30", "net-over-60"} <= fair
    assert not any(rule.level is Level.ERROR for rule in RULES if rule.topic is Topic.FAIR)


def test_the_page_about_the_rules_names_each_as_it_is() -> None:
    """The table of the documentation holds one line a rule, in order, with what the code says of it."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert lines == [
        f"| `{rule.id}` | {rule.level.value}{', Full' if rule.full else ''} | {rule.looks_at} | {rule.reason} |"
        for rule in RULES
    ]
