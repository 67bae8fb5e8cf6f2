"""Rules about working together: there is a way to talk, progress is told, both are at work at the same time."""

from ...plan.fields import N_
from ...plan.paths import is_answered
from ..finding import Case, Found, Level, Rule
from ..overlap import both_seasons


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
)
