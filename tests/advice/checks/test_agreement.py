"""The rule about the agreement itself: what is not settled when the work begins."""

from datetime import date

import pytest

from outsourcing_planner.advice.agreeing import moved, wished
from outsourcing_planner.advice.check import check
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.terms import TermState
from tests.advice.plans import TODAY, cafe, changed, words

from .cases import Edit, RuleCase, both, named, put, said, try_out

SOON = put(timetable__start=date(2027, 1, 18))
LATER = put(timetable__start=date(2027, 1, 19))
PAID, TRIGGER = "payment.net_days", "exit.triggers[E1]"


def _at(state: TermState, *paths: str) -> Edit:
    return lambda plan: moved(plan, paths, state)


OPEN, THEIRS = _at(TermState.OPEN, PAID), _at(TermState.PROPOSED_BY_THEM, PAID)

CASES: list[RuleCase] = [
    ("terms-open", both(SOON, OPEN), "agreement.terms", both(LATER, OPEN)),
    ("terms-open", both(SOON, OPEN), "agreement.terms", both(SOON, _at(TermState.PROPOSED_BY_US, PAID))),
    ("terms-open", both(SOON, THEIRS), "agreement.terms", both(SOON, THEIRS, _at(TermState.AGREED, PAID))),
    (
        "terms-open",
        both(SOON, _at(TermState.AGREED, PAID), put(payment__net_days=15)),
        "agreement.terms",
        both(SOON, _at(TermState.AGREED, PAID), put(payment__net_days=14)),
    ),
    ("terms-open", both(put(timetable__start=date(2026, 12, 1)), OPEN), "agreement.terms", SOON),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """It speaks of the plan with something left open close to the start, and not of its neighbour."""
    try_out(case)


def test_once_agreed_it_speaks_however_far_the_start_is() -> None:
    """A plan that both have signed has nothing open; without the signature there is still time."""
    plan = OPEN(cafe())
    assert not _found(plan, None)
    assert _found(plan, cafe())


def test_what_they_wish_alone_leaves_nothing_open() -> None:
    """A note of what they would rather have does not say that the term is open."""
    plan = wished(SOON(cafe()), PAID, "7 days")
    assert not _found(plan, cafe())


def test_the_sentence_names_the_first() -> None:
    """A row by its own name, a field by its label; more than one are counted."""
    soon = SOON(cafe())
    assert said(OPEN(soon), "terms-open") == ["A term is not settled yet: Pay within."]
    both_open = moved(soon, (TRIGGER, PAID), TermState.OPEN)
    assert said(both_open, "terms-open") == ["2 terms are not settled yet, the first of them: Pay within."]
    assert said(moved(soon, (TRIGGER,), TermState.OPEN), "terms-open") == [
        "A term is not settled yet: two missed dates."
    ]


def _found(plan: Plan, agreed: Plan | None) -> bool:
    return any(one.id == "terms-open" for one in check(plan, TODAY, words(), agreed=agreed))


def test_the_threshold_decides_how_near_is_near() -> None:
    """With more days before the start it speaks earlier."""
    from outsourcing_planner.advice.thresholds import DEFAULTS
    from outsourcing_planner.advice.thresholds import changed as measured

    plan = changed(OPEN(cafe()), timetable__start=date(2027, 1, 19))
    limits = measured(DEFAULTS, "settle_days", 15)
    assert any(one.id == "terms-open" for one in check(plan, TODAY, words(), limits=limits))
