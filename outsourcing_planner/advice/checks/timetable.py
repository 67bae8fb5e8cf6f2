"""Rules about dates: they are in order, and it is said how much late is not late."""

from datetime import date
from functools import partial

from ...plan.fields import N_
from ...plan.paths import item_path
from ...plan.timetable import Milestone
from ..finding import Case, Found, Level, Topic, rule
from ..rows import called, filled
from ..sources import CLEAR_GOALS, QUALITY_REVIEWS, TIME_FRAMES, WATCHED_RISKS

_LIST = "timetable.milestones"
_rule = partial(rule, step="timetable", topic=Topic.GOALS, source=TIME_FRAMES)


@_rule("date-order", Level.ERROR, N_("Dates that contradict each other cannot be kept."), topic=Topic.MONEY)
def dates_out_of_order(case: Case) -> Found:
    """An end before the start; milestones outside of both or before one they wait for; instalments before the start."""
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
    due = {milestone.id: milestone.due for milestone in case.plan.timetable.milestones if milestone.due}
    for milestone in case.plan.timetable.milestones:
        sentence = _out_of_order(milestone, start, end, due)
        if sentence:
            path = f"{item_path(_LIST, milestone.id)}.due"
            yield path, case.words.say(sentence, name=called(milestone, case.words))


def _out_of_order(milestone: Milestone, start: date | None, end: date | None, due: dict[str, date]) -> str:
    if not milestone.due:
        return ""
    if start and milestone.due < start:
        return N_("“{name}” is due before the start.")
    if end and milestone.due > end:
        return N_("“{name}” is due after the end.")
    if any(due.get(before, date.min) > milestone.due for before in milestone.after):
        return N_("“{name}” is due before a milestone it waits for.")
    return ""


@_rule("milestone-no-date", Level.WARNING, N_("A step without a day is nobody’s next step."))
def no_date(case: Case) -> Found:
    """Milestones without a day."""
    for milestone in filled(case.plan.timetable.milestones):
        if milestone.due is None:
            path = f"{item_path(_LIST, milestone.id)}.due"
            yield path, case.words.say("“{name}” has no date.", name=called(milestone, case.words))


@_rule(
    "no-leniency",
    Level.WARNING,
    N_("Agree beforehand how much late is not late, and one slow day will not become a quarrel."),
    source=CLEAR_GOALS,
)
def no_leniency(case: Case) -> Found:
    """Dated milestones that do not say how many days late cost nothing; none at all is an answer."""
    for milestone in case.plan.timetable.milestones:
        if milestone.due and milestone.grace_days is None:
            sentence = N_("“{name}” does not say how many days late are still all right.")
            path = f"{item_path(_LIST, milestone.id)}.grace_days"
            yield path, case.words.say(sentence, name=called(milestone, case.words))


@_rule(
    "no-review-dates",
    Level.WARNING,
    N_("Work that nobody looks back on drifts; a day in the calendar is a day you will really look."),
    topic=Topic.QUALITY,
    source=QUALITY_REVIEWS,
    full=True,
)
def no_review_dates(case: Case) -> Found:
    """Long work without a day to look back."""
    if case.is_long and not any(review.on for review in case.plan.timetable.reviews):
        yield "timetable.reviews", case.words.say("No day is set to look back at how it goes.")


@_rule(
    "kt-at-end",
    Level.WARNING,
    N_("What is handed on in the last days is half forgotten, and until then you depend on one person."),
    topic=Topic.EXIT,
    source=WATCHED_RISKS,
    full=True,
)
def learned_at_the_end(case: Case) -> Found:
    """Long work from which nothing is learned on the way: no such thing is named, or all of it at the end."""
    late = case.late_from
    if not case.is_long or late is None:
        return
    learned = list(filled(case.plan.timetable.knowledge))
    if not learned:
        yield "timetable.knowledge", case.words.say("Nothing they know comes to you while the work goes on.")
    elif all(one.by and one.by >= late for one in learned):
        path = f"{item_path('timetable.knowledge', learned[0].id)}.by"
        yield path, case.words.say("All that they know comes to you only at the end.")


RULES = (dates_out_of_order, no_date, no_leniency, no_review_dates, learned_at_the_end)
