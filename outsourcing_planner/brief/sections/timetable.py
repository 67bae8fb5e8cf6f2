"""The timetable: dated steps with their leniency, drawn too, and how long it takes to accept one."""

from ...advice import figures
from ...advice.answer_form import is_small
from ...language import Words
from ...plan.fields import N_, Unit
from ...plan.timetable import Milestone
from ..allowed import Shown
from ..content import Align, Block, Column, Heading, Paragraph, Wording
from ..naming import name, names
from ..tables import label, table
from ..timeline import timelines
from ..wording import joined, lines, plain, quiet, sentence, strong, text_of
from .along_the_way import along_the_way

_ITEM = "timetable.milestones[x]"


def timetable(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Milestones, the same as bars, and the rules of acceptance."""
    span = _span(shown, words)
    body = (
        *((Paragraph(span),) if span else ()),
        *_table(shown, words),
        *_drawn(shown, words),
        *_acceptance(shown, words),
        *along_the_way(shown, words),
    )
    return (Heading(words.say("Timetable")), *body) if body else ()


def _drawn(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The bars; two steps of a small job need no picture."""
    steps = shown.plan.timetable.milestones
    return () if len(steps) < 3 and is_small(shown.plan) else timelines(shown.plan.timetable, words)


def _span(shown: Shown, words: Words) -> Wording:
    start, end = shown.plan.timetable.start, shown.plan.timetable.end
    if start and end:
        return sentence(
            words,
            N_("The work starts on {start} and ends on {end}."),
            start=strong(words.long_day(start)),
            end=strong(words.long_day(end)),
        )
    if start:
        return sentence(words, N_("The work starts on {start}."), start=strong(words.long_day(start)))
    return sentence(words, N_("The work ends on {end}."), end=strong(words.long_day(end))) if end else ()


def _table(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        Column(label(words, f"{_ITEM}.name"), share=0.165),
        Column(words.say("Done when"), share=0.425),
        Column(label(words, f"{_ITEM}.due"), Align.END, compact=True, share=0.16),
        Column(label(words, f"{_ITEM}.grace_days"), Align.END, compact=True, share=0.105),
        Column(words.say("At the latest"), Align.END, compact=True, share=0.145),
    )
    return table(columns, [_row(shown, step, words) for step in shown.plan.timetable.milestones])


def _row(shown: Shown, step: Milestone, words: Words) -> tuple[Wording, ...]:
    steps = shown.plan.timetable.milestones
    latest = figures.last_acceptable(step) if step.grace_days else None
    lot = "" if shown.lot else name(shown.plan.tasks.lots, step.lot)
    after = sentence(words, N_("Later still: {what}"), what=step.after_grace) if step.after_grace.strip() else ()
    return (
        plain(step.name),
        lines(plain(step.acceptance), quiet(lot), quiet(_waits(step, steps, words)), quiet(text_of(after))),
        plain(words.day(step.due)) if step.due else (),
        plain(words.counted(step.grace_days, Unit.DAYS)) if step.grace_days else (),
        plain(words.day(latest)) if latest else (),
    )


def _waits(step: Milestone, steps: tuple[Milestone, ...], words: Words) -> str:
    before = words.say("; ").join(names(steps, step.after))
    return words.say("After: {steps}", steps=before) if before else ""


def _acceptance(shown: Shown, words: Words) -> tuple[Block, ...]:
    said = joined((_review(shown, words), _silence(shown, words), _rounds(shown, words)))
    return (Paragraph(said),) if said else ()


def _review(shown: Shown, words: Words) -> Wording:
    days = shown.plan.timetable.review_days
    if days is None:
        return ()
    return sentence(
        words,
        N_("We accept or send back each delivery within {days}."),
        days=strong(words.counted(days, Unit.WORKING_DAYS)),
    )


def _silence(shown: Shown, words: Words) -> Wording:
    match shown.plan.timetable.deemed_accepted:
        case True:
            return plain(words.say("If we say nothing in that time, it counts as accepted."))
        case False:
            return plain(words.say("Our silence does not count as acceptance."))
    return ()


def _rounds(shown: Shown, words: Words) -> Wording:
    rounds = shown.plan.scope.revision_rounds
    if rounds is None:
        return ()
    if rounds == 0:
        return plain(words.say("The price includes no round of corrections."))
    return plain(
        words.say_many(
            "The price includes {n} round of corrections.", "The price includes {n} rounds of corrections.", rounds
        )
    )
