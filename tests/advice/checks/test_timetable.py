"""Rules about dates, and about getting to know each other step by step."""

from datetime import date
from decimal import Decimal

import pytest

from outsourcing_planner.plan.selection import Assessment
from outsourcing_planner.plan.timetable import KnowledgeItem, RelationshipStage, RelationshipStep, Review

from .cases import Edit, RuleCase, at, full, named, put, try_out

M1, M2, I2, T1 = "timetable.milestones[M1]", "timetable.milestones[M2]", "payment.instalments[I2]", "tasks.items[T1]"
JULY = date(2027, 7, 30)


def _long(*edits: Edit, **values: object) -> Edit:
    return full(put(timetable__end=JULY), *edits, **values)


def _learned(*days: date | None) -> Edit:
    items = (KnowledgeItem(id=f"K{n}", name="How to change it", by=day) for n, day in enumerate(days))
    return _long(timetable__knowledge=tuple(items))


def _stages(*stages: tuple[RelationshipStage, date | None, int | None]) -> Edit:
    rows = (RelationshipStep(id=f"S{n}", stage=stage, on=on, pay=pay) for n, (stage, on, pay) in enumerate(stages))
    return full(timetable__relationship=tuple(rows))


TRIAL, FIRST, MONTH = RelationshipStage.PAID_TRIAL, RelationshipStage.FIRST_DELIVERY, RelationshipStage.FIRST_MONTH
STAGES = "timetable.relationship"

CASES: list[RuleCase] = [
    ("milestone-no-date", at(M2, due=None), f"{M2}.due", put()),
    ("no-leniency", at(M2, grace_days=None), f"{M2}.grace_days", at(M2, grace_days=0)),
    ("no-leniency", at(M2, grace_days=None), f"{M2}.grace_days", at(M2, grace_days=None, due=None)),
    ("date-order", put(timetable__end=date(2027, 1, 31)), "timetable.end", put(timetable__end=None)),
    ("date-order", at(M2, due=date(2027, 1, 31)), f"{M2}.due", at(M2, due=date(2027, 2, 1))),
    ("date-order", at(M2, due=date(2027, 2, 27)), f"{M2}.due", at(M2, due=date(2027, 2, 26))),
    ("date-order", at(I2, due=date(2027, 1, 31)), f"{I2}.due", at(I2, due=date(2027, 2, 1))),
    ("date-order", at(M1, after=("M2",)), f"{M1}.due", at(M2, after=("M1",))),
    ("no-review-dates", _long(), "timetable.reviews", full()),
    (
        "no-review-dates",
        _long(timetable__reviews=(Review(id="R1", name="Later"),)),
        "timetable.reviews",
        _long(timetable__reviews=(Review(id="R1", on=date(2027, 4, 1)),)),
    ),
    ("kt-at-end", _long(), "timetable.knowledge", full()),
    ("kt-at-end", _learned(JULY, JULY), "timetable.knowledge[K0].by", _learned(JULY, date(2027, 4, 1))),
    ("kt-at-end", _learned(date(2027, 6, 25)), "timetable.knowledge[K0].by", _learned(date(2027, 6, 23))),
    ("no-trial", _long(), STAGES, full()),
    ("no-trial", _long(), STAGES, _long(timetable__relationship=(RelationshipStep(id="S1", stage=TRIAL, pay=1),))),
    ("no-trial", full(at(T1, hours=Decimal(200))), STAGES, full(at(T1, hours=Decimal(199)))),
    ("no-trial", _long(), STAGES, _long(selection__methods=(Assessment.PAID_TRIAL,))),
    ("no-trial", _long(), STAGES, _long(at(T1, discovery=True))),
    (
        "relationship-order",
        _stages((FIRST, date(2027, 2, 1), None), (TRIAL, date(2027, 2, 8), 100)),
        f"{STAGES}[S0].on",
        _stages((FIRST, date(2027, 2, 8), None), (TRIAL, date(2027, 2, 8), 100)),
    ),
    (
        "relationship-order",
        _stages((TRIAL, date(2027, 2, 8), 100), (MONTH, date(2027, 2, 1), None)),
        f"{STAGES}[S1].on",
        _stages((TRIAL, None, 100), (MONTH, date(2027, 2, 1), None)),
    ),
    ("unpaid-trial", _stages((TRIAL, None, None)), f"{STAGES}[S0].pay", _stages((TRIAL, None, 5000))),
    ("unpaid-trial", _stages((TRIAL, None, 0)), f"{STAGES}[S0].pay", _stages((FIRST, None, None))),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)
