"""Rules about dates: they are in order, and it is said how much late is not late."""

from datetime import date

from ...plan.fields import N_
from ...plan.paths import item_path
from ..finding import Case, Found, Level, Rule
from ..rows import called, filled

_LIST = "timetable.milestones"


def dates_out_of_order(case: Case) -> Found:
    """An end before the start, milestones outside of both, instalments before the start."""
    start, end = case.plan.timetable.start, case.plan.timetable.end
    if start and end and end < start:
        yield "timetable.end", case.words.say("The work ends before it starts.")
        end = None
    yield from _milestones(case, start, end)
    for part in case.plan.payment.instalments:
        if start and part.due and part.due < start:
            sentence = case.words.say("“{name}” is paid before the work starts.", name=called(part, case.words))
            yield f"{item_path('payment.instalments', part.id)}.due", sentence


def _milestones(case: Case, start: date | None, end: date | None) -> Found:
    for milestone in case.plan.timetable.milestones:
        path = f"{item_path(_LIST, milestone.id)}.due"
        if milestone.due and start and milestone.due < start:
            yield path, case.words.say("“{name}” is due before the start.", name=called(milestone, case.words))
        elif milestone.due and end and milestone.due > end:
            yield path, case.words.say("“{name}” is due after the end.", name=called(milestone, case.words))


def no_date(case: Case) -> Found:
    """Milestones without a day."""
    for milestone in filled(case.plan.timetable.milestones):
        if milestone.due is None:
            path = f"{item_path(_LIST, milestone.id)}.due"
            yield path, case.words.say("“{name}” has no date.", name=called(milestone, case.words))


def no_leniency(case: Case) -> Found:
    """Dated milestones that do not say how many days late cost nothing; none at all is an answer."""
    for milestone in case.plan.timetable.milestones:
        if milestone.due and milestone.grace_days is None:
            sentence = case.words.say(
                "“{name}” does not say how many days late are still all right.", name=called(milestone, case.words)
            )
            yield f"{item_path(_LIST, milestone.id)}.grace_days", sentence


RULES = (
    Rule(
        "date-order",
        Level.ERROR,
        "timetable",
        N_("Dates that contradict each other cannot be kept."),
        dates_out_of_order,
    ),
    Rule(
        "milestone-no-date",
        Level.WARNING,
        "timetable",
        N_("A step without a day is nobody’s next step."),
        no_date,
    ),
    Rule(
        "no-leniency",
        Level.WARNING,
        "timetable",
        N_("Agree beforehand how much late is not late, and one slow day will not become a quarrel."),
        no_leniency,
    ),
)
