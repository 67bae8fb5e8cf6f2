"""What happened since it was agreed, as tables and sentences for the talk about it; the owner's alone."""

from collections.abc import Iterator

from msgspec.structs import replace

from ...advice.benefits import Progress, progress
from ...advice.credits import PeriodCredits, credits_due
from ...advice.evidence import late_steps, missed, more_than_agreed
from ...advice.growth import growth
from ...advice.practice import agreed_since, in_practice
from ...advice.usage import usage
from ...language import Words
from ...plan import Plan
from ...plan.course import ChangeRequest
from ...plan.fields import Unit
from ..content import Block, Table, Wording
from ..tables import figure, label, table, text
from ..wording import lines, plain, quiet
from .parts import Outlook, bullets, part


def evidence(plan: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    """One part for each sort of evidence there is, held against the terms as they were agreed."""
    practice = in_practice(plan, outlook.agreed)
    return (
        *_promises(practice, words),
        *_credits(practice, words),
        *_steps(practice, outlook, words),
        *part(words.say("How much there was to do"), bullets(_work(practice, words))),
        *_benefits(practice, words),
        *_changes(plan, outlook.agreed, words),
    )


def evidence_said(plan: Plan, outlook: Outlook, words: Words) -> tuple[str, ...]:
    """The same in sentences; nothing where nothing was written down."""
    practice = in_practice(plan, outlook.agreed)
    return (
        *(one.say(words) for one in missed(practice, words)),
        *_credits_said(practice, words),
        *(one.say(words) for one in late_steps(practice, outlook.on)),
        *_work(practice, words),
        *(one.say(words) for one in _reached(practice, words)),
        *_changes_said(plan, outlook.agreed, words),
    )


def credits_table(practice: Plan, words: Words) -> Table | None:
    """What is due for what went wrong, month by month; nothing where nothing is."""
    found = credits_due(practice)
    columns = (
        text(label(words, "course.months[x].month")),
        figure(words.say("Owed")),
        figure(words.say("After the cap")),
        figure(label(words, "course.incidents[x].claimed")),
        figure(words.say("Open")),
    )

    def row(one: PeriodCredits) -> tuple[Wording, ...]:
        month = words.month_of_year(one.month) if one.month else words.say("no date")
        sums = (one.owed, one.capped, one.claimed, one.unclaimed)
        return (plain(month), *(plain(words.money(amount, found.currency)) for amount in sums))

    return Table(columns, tuple(row(one) for one in found.months)) if found.months else None


def _promises(practice: Plan, words: Words) -> tuple[Block, ...]:
    columns = (
        text(words.say("What")),
        text(label(words, "payment.service_levels[x].target")),
        figure(words.say("Times")),
        text(words.say("On these days")),
    )
    rows = [
        (
            plain(one.name),
            plain(one.target),
            plain(words.number(one.times)),
            plain(words.listed(words.day(day) for day in one.days)),
        )
        for one in missed(practice, words)
    ]
    return part(words.say("What went wrong"), *table(columns, rows))


def _credits(practice: Plan, words: Words) -> tuple[Block, ...]:
    return part(words.say("Service credits"), bullets(_credits_said(practice, words)), credits_table(practice, words))


def _credits_said(practice: Plan, words: Words) -> tuple[str, ...]:
    return (credits_due(practice).say(words),) if practice.course.incidents else ()


def _steps(practice: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, "timetable.milestones[x].name")),
        figure(label(words, "timetable.milestones[x].due")),
        figure(words.say("At the latest")),
        figure(label(words, "timetable.milestones[x].accepted_on")),
        figure(words.say("Days late")),
    )
    rows = [
        (
            plain(one.name),
            plain(words.day(one.due)),
            plain(words.day(one.latest)),
            plain(words.day(one.reached)) if one.reached else quiet(words.say("not yet")),
            plain(words.number(one.days)),
        )
        for one in late_steps(practice, outlook.on)
    ]
    return part(words.say("Steps that came late"), *table(columns, rows))


def _work(practice: Plan, words: Words) -> Iterator[str]:
    """The months with more work than agreed, and the hours used of those agreed."""
    yield from (one.say(words) for one in more_than_agreed(practice, words))
    used = usage(practice)
    if used is not None:
        yield used.say(words)
        yield used.pace(words)


def _reached(practice: Plan, words: Words) -> list[Progress]:
    return [one for one in progress(practice, words) if one.months]


def _benefits(practice: Plan, words: Words) -> tuple[Block, ...]:
    goals = {goal.id: goal for goal in practice.goals.items}
    columns = (
        text(label(words, "course.benefits[x].goal")),
        text(label(words, "goals.items[x].baseline")),
        text(label(words, "goals.items[x].target")),
        figure(words.say("Last written down")),
        figure(words.say("Of the way")),
    )
    rows = [
        (
            plain(one.name),
            plain(goals[one.goal].baseline),
            plain(goals[one.goal].target),
            lines(plain(words.number(one.months[-1].figure)), quiet(words.month(one.months[-1].month))),
            plain(words.percent(one.way)) if one.way is not None else (),
        )
        for one in _reached(practice, words)
    ]
    return part(words.say("What it brings so far"), *table(columns, rows))


def _changes(plan: Plan, agreed: Plan | None, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, "course.changes[x].what")),
        text(label(words, "course.changes[x].asked_by")),
        figure(label(words, "course.changes[x].decided_on")),
        figure(label(words, "course.changes[x].costs")),
        figure(label(words, "course.changes[x].days")),
    )
    rows = [_change(one, plan, words) for one in agreed_since(plan, agreed)]
    told = bullets(_changes_said(plan, agreed, words))
    return part(words.say("Changes agreed since"), told, *table(columns, rows)) if rows else ()


def _change(one: ChangeRequest, plan: Plan, words: Words) -> tuple[Wording, ...]:
    return (
        lines(plain(one.what), quiet(one.why)),
        plain(one.asked_by),
        plain(words.day(one.decided_on)) if one.decided_on else (),
        plain(words.money(one.costs, plan.payment.currency)) if one.costs is not None else (),
        plain(words.counted(one.days, Unit.DAYS)) if one.days is not None else (),
    )


def _changes_said(plan: Plan, agreed: Plan | None, words: Words) -> tuple[str, ...]:
    since = agreed_since(plan, agreed)
    only = replace(plan, course=replace(plan.course, changes=since))
    return (growth(only).say(words),) if since else ()
