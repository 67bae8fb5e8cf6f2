"""Rules about working together, and about looking neither too often nor too rarely."""

from datetime import date, time
from decimal import Decimal

import pytest
from msgspec.structs import replace

from outsourcing_planner.plan.communication import (
    Channel,
    CheckIn,
    Communication,
    Frequency,
    Holiday,
    Meeting,
    Report,
    Role,
    TrustStage,
    WorkingHours,
)
from outsourcing_planner.plan.selection import Whereabouts
from tests.advice.plans import cafe

from .cases import Edit, RuleCase, full, named, put, said, try_out

LADDER, ROLES = "communication.trust", "communication.roles"
JULY = date(2027, 7, 30)
NIGHT = WorkingHours(zone="Europe/Dublin", start=time(20), end=time(4))
DAY = WorkingHours(zone="Europe/Dublin", start=time(8), end=time(16))
EVENING = WorkingHours(zone="Europe/Dublin", start=time(14), end=time(22))
ROLE = Role(id="R1", duty="The logo", does="The designer", approves="Niamh")


def _role(**values: object) -> Edit:
    return full(communication__roles=(replace(ROLE, **values),))


def _ladder(*stages: tuple[int, date | None], minutes: int | None = None, needed: int | None = None) -> Edit:
    rows = (
        TrustStage(id=f"S{n}", every_days=days, until=until, minutes=minutes) for n, (days, until) in enumerate(stages)
    )
    hours = None if needed is None else Decimal(needed)
    return full(timetable__end=JULY, communication__trust=tuple(rows), selection__sought__hours_needed=hours)


def _meeting(often: Frequency, minutes: int | None = None, **values: object) -> Edit:
    meeting = Meeting(id="K1", purpose="Where we stand", frequency=often, minutes=minutes)
    return put(timetable__end=JULY, communication__meetings=(meeting,), **values)


def _check_ins(*days: date) -> Edit:
    rows = tuple(CheckIn(id=f"L{n}", on=day) for n, day in enumerate(days))
    return put(timetable__end=JULY, communication__check_ins=rows)


CASES: list[RuleCase] = [
    (
        "comm-no-channel",
        put(communication__channels=(Channel(id="C1", purpose="questions"),)),
        "communication.channels",
        put(communication__channels=(Channel(id="C1", channel="telephone"),)),
    ),
    (
        "no-report",
        put(communication__report=Report()),
        "communication.report.form",
        put(communication__report=Report(frequency=Frequency.WEEKLY)),
    ),
    ("no-report", put(communication__report=Report()), "communication.report.form", put(communication=Communication())),
    (
        "no-feedback-rule",
        put(communication__feedback_rule=" "),
        "communication.feedback_rule",
        put(communication=Communication()),
    ),
    (
        "overlap-low",
        put(communication__owner_hours=DAY, communication__contractor_hours=NIGHT),
        "communication.contractor_hours.start",
        put(communication__owner_hours=DAY, communication__contractor_hours=EVENING),
    ),
    (
        "holidays",
        full(selection__sought__where=Whereabouts.FAR),
        "communication.holidays",
        full(selection__sought__where=Whereabouts.SAME_COUNTRY),
    ),
    (
        "holidays",
        full(communication__owner_hours=DAY, communication__contractor_hours=replace(DAY, zone="Asia/Kuwait")),
        "communication.holidays",
        full(communication__owner_hours=DAY, communication__contractor_hours=NIGHT),
    ),
    (
        "holidays",
        full(selection__sought__where=Whereabouts.NEARBY, communication__holidays=(Holiday(id="H1"),)),
        "communication.holidays",
        full(selection__sought__where=Whereabouts.NEARBY, communication__holidays=(Holiday(id="H1", name="Easter"),)),
    ),
    (
        "holidays",
        put(selection__sought__where=Whereabouts.FAR, timetable__end=JULY),
        "communication.holidays",
        put(selection__sought__where=Whereabouts.FAR),
    ),
    ("no-approver", _role(approves=""), f"{ROLES}[R1].approves", _role(approves="Niamh")),
    ("no-approver", full(), "communication.decider", full(communication__decider="Niamh")),
    ("two-approvers", _role(approves="Niamh and Tom"), f"{ROLES}[R1].approves", _role(approves="Amanda")),
    (
        "two-approvers",
        full(communication__roles=(ROLE, replace(ROLE, id="R2", approves="Tom"))),
        f"{ROLES}[R2].approves",
        full(communication__roles=(ROLE, replace(ROLE, id="R2", duty="The shop sign", approves="Tom"))),
    ),
    ("checkin-too-often", _ladder((1, None)), f"{LADDER}[S0].every_days", _ladder((2, None))),
    (
        "checkin-too-often",
        _ladder((1, date(2027, 2, 15)), (7, None)),
        f"{LADDER}[S0].every_days",
        _ladder((1, date(2027, 2, 14)), (7, None)),
    ),
    (
        "checkin-too-often",
        _ladder((1, date(2027, 7, 1)), (7, None)),
        f"{LADDER}[S0].every_days",
        _ladder((1, None), (7, None)),
    ),
    (
        "checkin-too-often",
        _ladder((7, None), minutes=121, needed=20),
        f"{LADDER}[S0].minutes",
        _ladder((7, None), minutes=120, needed=20),
    ),
    (
        "checkin-too-often",
        full(_meeting(Frequency.DAILY, 25, selection__sought__hours_needed=Decimal(20))),
        "communication.meetings",
        full(_meeting(Frequency.DAILY, 25)),
    ),
    (
        "checkin-too-often",
        _ladder((7, None), minutes=61, needed=4),
        f"{LADDER}[S0].minutes",
        _ladder((7, None), minutes=60, needed=4),
    ),
    ("checkin-too-rare", put(timetable__end=JULY), "communication.check_ins", _meeting(Frequency.MONTHLY)),
    ("checkin-too-rare", full(timetable__end=JULY), LADDER, full()),
    (
        "checkin-too-rare",
        _check_ins(date(2027, 4, 1), date(2027, 6, 1)),
        "communication.check_ins",
        _check_ins(date(2027, 4, 1), date(2027, 5, 15), date(2027, 6, 20)),
    ),
    (
        "no-taper",
        _ladder((7, date(2027, 5, 1)), (7, None)),
        f"{LADDER}[S1].every_days",
        _ladder((7, date(2027, 5, 1)), (14, None)),
    ),
    ("no-taper", _ladder((7, None)), f"{LADDER}[S0].every_days", _ladder((8, None))),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)


def test_how_long_nobody_looks_is_told() -> None:
    """The longest time without a look is told in days, from the last milestone to the end."""
    assert said(put(timetable__end=JULY)(cafe()), "checkin-too-rare") == ["For 156 days you do not look at the work."]
