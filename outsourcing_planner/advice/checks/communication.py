"""Rules about working together: there is a way to talk, progress is told, both are at work at the same time."""

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ..finding import Case, Found, Level, Rule
from ..overlap import both_seasons
from ..rows import called, filled


def no_channel(case: Case) -> Found:
    """No way named to reach each other."""
    if not any(is_answered(channel.channel) for channel in case.plan.communication.channels):
        yield "communication.channels", case.words.say("It is not said how you reach each other.")


def no_report(case: Case) -> Found:
    """Nothing said about how progress is told."""
    if not is_answered(case.plan.communication.report):
        yield "communication.report.form", case.words.say("It is not said how progress is reported.")


def little_overlap(case: Case) -> Found:
    """In one season or the other, hardly an hour at which both sides work."""
    talk = case.plan.communication
    hours = [
        found for found in both_seasons(talk.owner_hours, talk.contractor_hours, case.today.year) if found is not None
    ]
    if hours and min(hours) < case.limits.overlap_hours:
        sentence = case.words.say(
            "At some time of the year you are both at work for only {hours} hours a day.",
            hours=case.words.number(min(hours)),
        )
        yield "communication.contractor_hours.start", sentence


def no_approver(case: Case) -> Found:
    """Work with somebody who does it and nobody who approves it."""
    for role in filled(case.plan.communication.roles):
        if not is_answered(role.approves):
            yield (
                f"{item_path('communication.roles', role.id)}.approves",
                case.words.say("Nobody approves “{name}”.", name=called(role, case.words)),
            )


def two_approvers(case: Case) -> Found:
    """Work that more than one person approves, in one row or in several for the same thing."""
    known: dict[str, str] = {}
    for role in case.plan.communication.roles:
        approver, duty = role.approves.strip(), role.duty.strip()
        if not approver:
            continue
        first = known.setdefault(duty, approver) if duty else approver
        if first != approver or _several(approver, case):
            yield (
                f"{item_path('communication.roles', role.id)}.approves",
                case.words.say("More than one person approves “{name}”.", name=called(role, case.words)),
            )


def _several(people: str, case: Case) -> bool:
    between = case.words.listed(("0", "1")).strip("01")
    return between in people or any(sign in people for sign in ";/\n")


RULES = (
    Rule(
        "comm-no-channel",
        Level.ERROR,
        "communication",
        N_("Where there is no agreed way to ask, people guess."),
        no_channel,
    ),
    Rule(
        "no-report",
        Level.WARNING,
        "communication",
        N_("Progress you are told about is progress you need not chase."),
        no_report,
    ),
    Rule(
        "overlap-low",
        Level.WARNING,
        "communication",
        N_("With little time in common each question costs a day."),
        little_overlap,
    ),
    Rule(
        "no-approver",
        Level.WARNING,
        "communication",
        N_("What nobody approves is never finished."),
        no_approver,
        full=True,
    ),
    Rule(
        "two-approvers",
        Level.WARNING,
        "communication",
        N_("Two people who may say yes are two who may say no: the contractor waits for both."),
        two_approvers,
        full=True,
    ),
)
