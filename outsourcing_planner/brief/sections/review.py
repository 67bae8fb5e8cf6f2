"""The review form: a blank sheet for each day both sides look back, to be filled in together."""

from collections.abc import Iterator
from datetime import date

import msgspec

from ...advice import figures
from ...advice.rows import filled
from ...language import Words
from ...plan.fields import N_
from ...plan.goals import Goal
from ...plan.timetable import Milestone, Review
from ..allowed import Shown
from ..content import (
    Block,
    Column,
    FieldKind,
    FormBlock,
    FormField,
    FormTable,
    Heading,
    NewPage,
    Paragraph,
    Wording,
)
from ..tables import label
from ..wording import called, joined, lines, plain, quiet, strong

_HEADS = (
    ("quality", N_("Quality"), N_("Is the work good?")),
    ("performance", N_("Performance"), N_("Is it on time, and enough?")),
    ("direction", N_("Direction"), N_("Do we both want the same still?")),
)
"""The three heads of a review; the owner's own look-back has the same."""


class _Sheet(msgspec.Struct, frozen=True):
    """One form: the beginning of its fields' names, the review, and the steps due since the one before."""

    key: str
    review: Review | None
    steps: tuple[Milestone, ...]

    def field(
        self, name: str, label: str, kind: FieldKind = FieldKind.TEXT, lines: int = 4, about: str = ""
    ) -> FormField:
        """A place for an answer of this form; `about` is the row it stands in, for a screen reader."""
        said = f"{about}, {label}" if about else label
        return FormField(f"{self.key}_{name}", label, kind, lines=lines, tooltip=said)


def review(shown: Shown, words: Words) -> tuple[Block, ...]:
    """A form for each review that has a day, in their order; one without a day where there is none."""
    sheets = list(_sheets(shown))
    return tuple(
        block
        for at, sheet in enumerate(sheets)
        for block in (*((NewPage(),) if at else ()), *_form(sheet, shown, words))
    )


def _sheets(shown: Shown) -> Iterator[_Sheet]:
    times = shown.plan.timetable
    dated = sorted((one for one in times.reviews if one.on is not None), key=lambda one: one.on or date.max)
    steps = sorted(
        (one for one in filled(times.milestones) if one.due is not None), key=lambda one: one.due or date.max
    )
    if not dated:
        yield _Sheet("r1", None, tuple(steps))
    after = date.min
    for number, one in enumerate(dated, start=1):
        until = one.on or date.max
        yield _Sheet(f"r{number}", one, tuple(step for step in steps if step.due and after < step.due <= until))
        after = until


def _form(sheet: _Sheet, shown: Shown, words: Words) -> Iterator[Block]:
    yield Heading(_title(sheet, words))
    yield Paragraph(_lead(sheet, words))
    yield from _heads(sheet, words)
    yield from _goals(sheet, tuple(filled(shown.plan.goals.items)), words)
    yield from _steps(sheet, words)
    yield Heading(words.say("What we change"), level=2)
    changes = words.say("What, who does it, and until when")
    yield FormBlock(
        (
            sheet.field("change", changes, FieldKind.LONG, lines=5),
            sheet.field("there", words.say("Who was there")),
            sheet.field("next", words.say("The next review is on")),
        )
    )


def _title(sheet: _Sheet, words: Words) -> str:
    name = " ".join(sheet.review.name.split()) if sheet.review is not None else ""
    return words.say("Review: {name}", name=name) if name else words.say("Review")


def _lead(sheet: _Sheet, words: Words) -> Wording:
    """The day, who takes part, and how the form is meant."""
    one = sheet.review
    day = strong(words.long_day(one.on)) if one is not None and one.on is not None else ()
    who = called(words, quiet(words.say("With")), plain(one.who)) if one is not None and one.who.strip() else ()
    how = words.say("Fill it in together: points from 0, not at all, to 5, could not be better, and what you saw.")
    return lines(joined((day, who), " · "), plain(how))


def _heads(sheet: _Sheet, words: Words) -> Iterator[Block]:
    points, seen = words.say("Points"), words.say("What we saw")
    columns = (Column(words.say("How it goes"), share=0.3), Column(points, share=0.14), Column(seen, share=0.56))
    rows = tuple(
        (
            lines(strong(words.say(name)), quiet(words.say(asked))),
            sheet.field(f"{key}_points", points, about=words.say(name)),
            sheet.field(f"{key}_seen", seen, FieldKind.LONG, lines=2, about=words.say(name)),
        )
        for key, name, asked in _HEADS
    )
    yield FormTable(columns, rows, whole=True)


def _goals(sheet: _Sheet, goals: tuple[Goal, ...], words: Words) -> Iterator[Block]:
    if not goals:
        return
    last, now = words.say("Last figure"), words.say("Figure now")
    columns = (
        Column(words.say("Goal"), share=0.42),
        Column(label(words, "goals.items[x].target"), share=0.22),
        Column(last, share=0.18),
        Column(now, share=0.18),
    )
    rows = tuple(
        (
            lines(strong(" ".join(one.outcome.split())), quiet(one.measure)),
            plain(one.target),
            sheet.field(f"goal{number}_last", last, about=one.outcome),
            sheet.field(f"goal{number}_now", now, about=one.outcome),
        )
        for number, one in enumerate(goals, start=1)
    )
    yield Heading(words.say("Goals"), level=2)
    yield FormTable(columns, rows)


def _steps(sheet: _Sheet, words: Words) -> Iterator[Block]:
    """The milestones since last time: when each was due, and lines for when it was reached and what was left."""
    if not sheet.steps:
        return
    reached, left = words.say("Reached on"), words.say("What is left of it")
    columns = (
        Column(words.say("Milestone since last time"), share=0.3),
        Column(words.say("At the latest"), share=0.18),
        Column(reached, share=0.18),
        Column(left, share=0.34),
    )
    rows = tuple(
        (
            strong(" ".join(one.name.split())) or plain(words.say("no name yet")),
            plain(words.day(day) if (day := figures.last_acceptable(one)) else ""),
            sheet.field(f"step{number}_reached", reached, about=one.name),
            sheet.field(f"step{number}_left", left, about=one.name),
        )
        for number, one in enumerate(sheet.steps, start=1)
    )
    yield Heading(words.say("Milestones"), level=2)
    yield FormTable(columns, rows)
