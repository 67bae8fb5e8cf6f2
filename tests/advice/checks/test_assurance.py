"""Rules about safety: papers, secrets, risks and checks on the way."""

from datetime import date

import pytest
from msgspec.structs import replace

from outsourcing_planner.plan.assurance import (
    AgreementKind,
    ConfidentialItem,
    ConfidentialityLevel,
    Paper,
    QualityCheck,
    Risk,
)
from outsourcing_planner.plan.selection import Whereabouts
from outsourcing_planner.plan.tasks import Degree
from tests.advice.plans import cafe

from .cases import Edit, RuleCase, at, full, named, put, said, try_out

T1, M2, RISKS, PAPERS = (
    "tasks.items[T1]",
    "timetable.milestones[M2]",
    "assurance.risks",
    "assurance.papers",
)
JULY = date(2027, 7, 30)
RISK = Risk(id="R1", name="Poor quality", impact=4, trigger="Two faults", response="Stop", term="Acceptance")


def _secret(ours: ConfidentialityLevel, theirs: ConfidentialityLevel | None = None) -> Edit:
    return full(assurance__confidential=(ConfidentialItem(id="C1", name="Wages", level=ours, their_level=theirs),))


def _paper(kind: AgreementKind, needed: bool | None) -> Edit:
    return put(assurance__papers=(Paper(id="P1", kind=kind, needed=needed),))


def _risks(*risks: Risk) -> Edit:
    return full(assurance__risks=risks)


def _risk(**values: object) -> Edit:
    return _risks(replace(RISK, **values))


def _checked(on: date) -> Edit:
    return full(timetable__end=JULY, assurance__quality_checks=(QualityCheck(id="Q1", name="Files", on=on),))


CASES: list[RuleCase] = [
    ("no-nda", _secret(ConfidentialityLevel.RESTRICTED), PAPERS, full()),
    ("no-nda", _secret(ConfidentialityLevel.CONFIDENTIAL), PAPERS, _secret(ConfidentialityLevel.INTERNAL)),
    (
        "no-nda",
        full(at(T1, sensitive=Degree.HIGH), _paper(AgreementKind.NDA, needed=False)),
        PAPERS,
        full(at(T1, sensitive=Degree.HIGH), _paper(AgreementKind.NDA, needed=True)),
    ),
    (
        "no-dpa",
        full(assurance__personal_data=True),
        PAPERS,
        full(_paper(AgreementKind.DPA, needed=None), assurance__personal_data=True),
    ),
    (
        "conf-level-lower",
        _secret(ConfidentialityLevel.RESTRICTED, ConfidentialityLevel.INTERNAL),
        "assurance.confidential[C1].their_level",
        _secret(ConfidentialityLevel.RESTRICTED, ConfidentialityLevel.LEGAL_SECRET),
    ),
    (
        "foreign-law",
        full(selection__sought__where=Whereabouts.NEARBY),
        "assurance.law_note",
        full(selection__sought__where=Whereabouts.SAME_COUNTRY),
    ),
    (
        "foreign-law",
        full(selection__sought__where=Whereabouts.FAR),
        "assurance.law_note",
        full(selection__sought__where=Whereabouts.FAR, assurance__law_note="The law of Ireland."),
    ),
    ("no-risks", _risks(Risk(id="R9")), RISKS, _risk()),
    ("risk-no-contingency", _risk(trigger=""), f"{RISKS}[R1].trigger", _risk(trigger="", impact=3)),
    ("risk-no-contingency", _risk(response=" "), f"{RISKS}[R1].response", _risk()),
    (
        "risk-no-contingency",
        _risks(replace(RISK, trigger=""), replace(RISK, id="R2", trigger="")),
        RISKS,
        _risks(RISK, replace(RISK, id="R2")),
    ),
    ("risk-unlinked", _risk(term=""), f"{RISKS}[R1].term", _risk()),
    ("test-only-at-end", full(timetable__end=JULY), "assurance.quality_checks", full()),
    ("test-only-at-end", _checked(date(2027, 7, 1)), "assurance.quality_checks", _checked(date(2027, 4, 1))),
    (
        "test-only-at-end",
        full(timetable__end=JULY),
        "assurance.quality_checks",
        full(at(M2, acceptance="Opens and prints"), timetable__end=JULY),
    ),
    (
        "private-in-shared",
        put(
            payment__walk_away="Above this we use a template",
            scope__notes="x",
            scope__exclusions=("Above this we use a template",),
        ),
        "scope.exclusions",
        put(payment__walk_away="Above this we use a template", scope__notes="Above this we use a template"),
    ),
    (
        "private-in-shared",
        put(payment__highest_price=60000, title="A logo for 600 EUR"),
        "title",
        put(payment__highest_price=60000, title="A logo for 450 EUR"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)


def test_loose_risks_are_one_sentence() -> None:
    """A long register is not a wall of faults."""
    plan = _risks(*(replace(RISK, id=f"R{n}", term="") for n in range(3)))(cafe())
    assert said(plan, "risk-unlinked") == ["No term of the plan makes 3 of the risks smaller, such as “Poor quality”."]


def test_what_leaks_is_quoted_with_the_name_of_its_field() -> None:
    """The owner reads which private answer it is."""
    (sentence,) = said(put(payment__highest_price=60000, title="A logo for 600 EUR")(cafe()), "private-in-shared")
    assert sentence == (
        "“€600.00” is private, from “The most you would pay”, and stands in an answer that contractors read."
    )
