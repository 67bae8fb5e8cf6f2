"""Rules about a good ending."""

from datetime import date

import pytest

from outsourcing_planner.plan.exit import Asset, ExitPlan, HandoverTask, Rights, Trigger

from .cases import Edit, RuleCase, full, named, put, try_out

A1 = "exit.assets[A1]"
LONG_AGO = date(2026, 1, 4)


def _asset(holder: str) -> Edit:
    return put(exit__assets=(Asset(id="A1", name="Domain", holder=holder),))


def _since(start: date, **values: object) -> Edit:
    return full(timetable__start=start, timetable__end=None, timetable__milestones=(), **values)


CASES: list[RuleCase] = [
    (
        "exit-empty",
        put(exit=ExitPlan(stand_in="Dana", replace_days=30, notes="mine alone")),
        "exit.triggers",
        put(exit=ExitPlan(notice_days=0)),
    ),
    (
        "no-trigger",
        put(exit__triggers=(Trigger(id="E1", then="we stop"),)),
        "exit.triggers",
        put(exit__triggers=(Trigger(id="E1", event="two missed dates"),)),
    ),
    ("no-trigger", put(exit__triggers=()), "exit.triggers", put(exit=ExitPlan())),
    (
        "notice-short",
        full(exit__notice_days_theirs=10, exit__replace_days=11),
        "exit.notice_days_theirs",
        full(exit__notice_days_theirs=10, exit__replace_days=10),
    ),
    (
        "notice-short",
        put(exit__replace_days=21, timetable__end=None),
        "exit.notice_days_theirs",
        put(exit__replace_days=21),
    ),
    (
        "notice-short",
        full(exit__replace_days=21),
        "exit.notice_days_theirs",
        full(exit__replace_days=21, exit__cover_days=18),
    ),
    (
        "no-handover",
        put(exit__handover=(HandoverTask(id="H9"),), exit__handover_days=0),
        "exit.handover",
        put(exit__handover=(), exit__handover_days=10),
    ),
    ("no-data-return", put(exit__data_return="\n"), "exit.data_return", put(exit__data_return="deleted")),
    ("no-ip-rule", put(exit__rights=None), "exit.rights", put(exit__rights=Rights.LICENCE)),
    ("no-ip-rule", put(exit__rights=None), "exit.rights", put(exit__rights=None, scope__deliverables=())),
    ("rights-before-pay", put(exit__rights=Rights.ON_CREATION), "exit.rights", put(exit__rights=Rights.ON_PAYMENT)),
    ("asset-not-ours", _asset("WebDev Ltd"), f"{A1}.holder", _asset("Our business")),
    ("asset-not-ours", _asset("Copper Smith"), f"{A1}.holder", _asset("the Copper Kettle Ltd")),
    ("no-stand-in", full(), "exit.stand_in", full(exit__stand_in="Studio Ó")),
    ("exit-not-reviewed", _since(LONG_AGO), "exit.reviewed_on", _since(date(2026, 1, 5))),
    (
        "exit-not-reviewed",
        _since(date(2020, 1, 1), exit__reviewed_on=LONG_AGO),
        "exit.reviewed_on",
        _since(date(2020, 1, 1), exit__reviewed_on=date(2026, 7, 1)),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)
