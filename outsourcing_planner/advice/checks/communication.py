"""Rules about working together: there is a way to talk, progress is told, both are at work at the same time."""

from functools import partial

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.selection import Whereabouts
from ..begun import has_answers
from ..finding import Case, Found, Level, Topic, rule
from ..overlap import both_seasons
from ..rows import called, filled
from ..sources import CLEAR_GOALS, FROM_ABROAD, PLANNED_TALK, WRITTEN_SCOPE

_STEP = "communication"
_rule = partial(rule, step=_STEP, topic=Topic.GOALS, source=CLEAR_GOALS)


@_rule("comm-no-channel", Level.ERROR, N_("Where there is no agreed way to ask, people guess."))
def no_channel(case: Case) -> Found:
    """No way named to reach each other."""
    if not any(is_answered(channel.channel) for channel in case.plan.communication.channels):
        yield "communication.channels", case.words.say("It is not said how you reach each other.")


@_rule("no-report", Level.WARNING, N_("Progress you are told about is progress you need not chase."))
def no_report(case: Case) -> Found:
    """Nothing said about how progress is told, once the step is begun."""
    if has_answers(case.plan, _STEP) and not is_answered(case.plan.communication.report):
        yield "communication.report.form", case.words.say("It is not said how progress is reported.")


@_rule(
    "no-feedback-rule",
    Level.WARNING,
    N_("Remarks that come in drops cost a round each; one list on one day costs one."),
)
def no_feedback_rule(case: Case) -> Found:
    """Nothing said about how the owner gives feedback, once the step is begun."""
    if has_answers(case.plan, _STEP) and not is_answered(case.plan.communication.feedback_rule):
        yield "communication.feedback_rule", case.words.say("It is not said how and when you give feedback.")


@_rule(
    "overlap-low",
    Level.WARNING,
    N_("With little time in common each question costs a day."),
    topic=Topic.PEOPLE,
    source=PLANNED_TALK,
)
def little_overlap(case: Case) -> Found:
    """In one season or the other, hardly an hour at which both sides work."""
    talk = case.plan.communication
    seasons = both_seasons(talk.owner_hours, talk.contractor_hours, case.today.year)
    hours = [found for found in seasons if found is not None]
    if hours and min(hours) < case.limits.overlap_hours:
        sentence = N_("At some time of the year you are both at work for only {hours} hours a day.")
        said = case.words.say(sentence, hours=case.words.number(min(hours)))
        yield "communication.contractor_hours.start", said


@_rule(
    "holidays",
    Level.NOTE,
    N_("Their feasts are not yours: a week in which nobody answers is better known beforehand."),
    topic=Topic.PEOPLE,
    source=FROM_ABROAD,
)
def no_holidays(case: Case) -> Found:
    """The two sides keep different time zones, or larger work may go abroad, and no holiday is listed."""
    talk = case.plan.communication
    ours, theirs = talk.owner_hours.zone.strip(), talk.contractor_hours.zone.strip()
    is_abroad = case.plan.selection.sought.where in (Whereabouts.NEARBY, Whereabouts.FAR)
    is_far = is_abroad and (case.is_full or case.is_long)
    if (is_far or (ours and theirs and ours != theirs)) and not any(filled(talk.holidays)):
        yield "communication.holidays", case.words.say("No holidays are listed, neither yours nor theirs.")


@_rule("no-approver", Level.WARNING, N_("What nobody approves is never finished."), source=WRITTEN_SCOPE, full=True)
def no_approver(case: Case) -> Found:
    """Work with somebody who does it and nobody who approves it; or nobody named at all who decides."""
    talk = case.plan.communication
    roles = list(filled(talk.roles))
    for role in roles:
        if not is_answered(role.approves):
            sentence = case.words.say("Nobody approves “{name}”.", name=called(role, case.words))
            yield f"{item_path('communication.roles', role.id)}.approves", sentence
    if has_answers(case.plan, _STEP) and not roles and not is_answered(talk.decider):
        yield "communication.decider", case.words.say("It is not said who decides for you.")


@_rule(
    "two-approvers",
    Level.WARNING,
    N_("Two people who may say yes are two who may say no: the contractor waits for both."),
    source=WRITTEN_SCOPE,
    full=True,
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
            sentence = case.words.say("More than one person approves “{name}”.", name=called(role, case.words))
            yield f"{item_path('communication.roles', role.id)}.approves", sentence


def _several(people: str, case: Case) -> bool:
    between = case.words.listed(("0", "1")).strip("01")
    return between in people or any(sign in people for sign in ";/\n")


RULES = (no_channel, no_report, no_feedback_rule, little_overlap, no_holidays, no_approver, two_approvers)
