"""Rules about choosing well."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from outsourcing_planner.plan.selection import Candidate, Criterion, Reference, Requirement, Score
from tests.advice.plans import cafe

from .cases import Edit, RuleCase, full, named, put, said, try_out

PEOPLE = "selection.candidates"
NEEDED = put(selection__sought__hours_needed=Decimal(20))


def _weights(*weights: int | None) -> Edit:
    rows = (Criterion(id=f"C{n}", name=f"C{n}", weight=weight, is_cost=n == 0) for n, weight in enumerate(weights))
    return put(selection__criteria=tuple(rows))


def _people(*people: Candidate) -> Edit:
    return full(selection__candidates=people)


def _one(**values: Any) -> Edit:
    others = tuple(Candidate(id=f"P{n}", name=f"Studio {n}", quote=90000, capacity=Decimal(40)) for n in (2, 3))
    return full(selection__candidates=(Candidate(id="P1", name="Aoife", **values), *others))


def _ranked(**values: Any) -> Edit:
    people = (Candidate(id="P1", name="Aoife", quote=45000), Candidate(id="P2", name="Tom", quote=90000))
    scores = (
        Score(id="s1", candidate="P1", criterion="C1", points=2, note="Two logos seen"),
        Score(id="s2", candidate="P2", criterion="C1", points=5, note="Ten logos seen"),
    )
    return full(_weights(20, 80), put(selection__candidates=people, selection__scores=scores), **values)


def _asked_about(candidate: str, **values: Any) -> Edit:
    return _ranked(selection__references=(Reference(id="R1", candidate=candidate, name="Sam", **values),))


def _named(name: str) -> tuple[Criterion, ...]:
    return (Criterion(id="C1", name=name),)


def _prompted(prompt: str) -> tuple[Criterion, ...]:
    return (Criterion(id="C1", name="Skills", prompts=("Which shops?", prompt)),)


def _asked(name: str) -> tuple[Requirement, ...]:
    return (Requirement(id="R1", name=name),)


CASES: list[RuleCase] = [
    ("weights-not-100", full(_weights(60, 30)), "selection.criteria", full(_weights(60, 40))),
    ("weights-not-100", full(_weights(60, 30)), "selection.criteria", _weights(60, 30)),
    ("weights-not-100", full(_weights(0)), "selection.criteria", full(_weights(None))),
    ("cost-over-50", full(_weights(51, 49)), "selection.criteria[C0].weight", full(_weights(50, 50))),
    *(
        ("who-they-are", full(**{where: rows(bad)}), path, full(**{where: rows(good)}))
        for where, rows, path, bad, good in (
            ("selection__criteria", _named, "selection.criteria[C1].name", "Cultural fit", "How they communicate"),
            (
                "selection__criteria",
                _prompted,
                "selection.criteria[C1].prompts",
                "A young team?",
                "Who is in the team?",
            ),
            ("selection__must_haves", _asked, "selection.must_haves[R1].name", "Native speaker", "Writes English"),
            ("selection__nice_to_haves", _asked, "selection.nice_to_haves[R1].name", "No accent", "Writes German"),
        )
    ),
    ("one-candidate", _people(Candidate(id="P1", name="Aoife")), PEOPLE, _people(Candidate(id="P1"))),
    ("one-candidate", _people(Candidate(id="P1", name="Aoife"), Candidate(id="P2", name="Tom")), PEOPLE, _one()),
    ("hours-unknown", _one(quote=45000), f"{PEOPLE}[P1].capacity", _one(quote=45000, capacity=Decimal(5))),
    ("hours-unknown", _one(quote=45000), f"{PEOPLE}[P1].capacity", _one(quote=45000, meets_essentials=False)),
    ("hours-unknown", _one(quote=45000), f"{PEOPLE}[P1].capacity", _one()),
    (
        "overload",
        full(_one(capacity=Decimal(19)), NEEDED),
        f"{PEOPLE}[P1].capacity",
        full(_one(capacity=Decimal(20)), NEEDED),
    ),
    ("overload", full(_one(capacity=Decimal(19)), NEEDED), f"{PEOPLE}[P1].capacity", _one(capacity=Decimal(19))),
    ("no-reference", _ranked(), "selection.references", _asked_about("P2", spoken_on=date(2027, 1, 2))),
    ("no-reference", _asked_about("P1", points=4), "selection.references", _asked_about("P2", points=4)),
    ("no-reference", _asked_about("P2"), "selection.references", full()),
    (
        "cheapest-below-floor",
        _ranked(selection__quality_floor=3),
        f"{PEOPLE}[P1].quote",
        _ranked(selection__quality_floor=2),
    ),
    (
        "score-without-note",
        _ranked(selection__scores=(Score(id="s1", candidate="P1", criterion="C1", points=2),)),
        "selection.scores[s1].note",
        _ranked(),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)


def test_what_is_told_about_a_candidate() -> None:
    """Who it is, and both figures where there are two."""
    plan = full(_one(capacity=Decimal(19)), NEEDED)(cafe())
    assert said(plan, "overload") == ["Aoife has 19 hours a week, the work takes 20."]
    assert said(_ranked()(cafe()), "no-reference") == ["Tom is ahead, and you have asked nobody about them."]
