"""What is dated beside the milestones: reviews, what the owner learns, and the steps of getting to know each other."""

from datetime import date

from ...language import Words
from ...plan.fields import N_
from ...plan.timetable import RelationshipStep, Review, ReviewFocus
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..pricing import money
from ..tables import figure, label, mark, table, text
from ..wording import plain

_REVIEW = "timetable.reviews[x]"
_KNOWLEDGE = "timetable.knowledge[x]"
_STEP = "timetable.relationship[x]"

_FOCUS = {
    ReviewFocus.QUALITY: N_("Quality"),
    ReviewFocus.PERFORMANCE: N_("Performance"),
    ReviewFocus.ALIGNMENT: N_("Direction"),
}


def along_the_way(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The last parts of the timetable, each under its name."""
    return (
        *_named(label(words, "timetable.reviews"), _reviews(shown, words)),
        *_named(words.say("What you teach us on the way"), _knowledge(shown, words)),
        *_named(label(words, "timetable.relationship"), _relationship(shown, words)),
    )


def _named(title: str, body: tuple[Block, ...]) -> tuple[Block, ...]:
    return (Heading(title, level=2), *body) if body else ()


def _reviews(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, f"{_REVIEW}.name")),
        text(label(words, f"{_REVIEW}.focus")),
        text(label(words, f"{_REVIEW}.who")),
        figure(label(words, f"{_REVIEW}.on")),
    )
    return table(columns, [_review(review, words) for review in shown.plan.timetable.reviews])


def _review(review: Review, words: Words) -> tuple[Wording, ...]:
    return (
        plain(review.name),
        plain(words.listed(words.say(_FOCUS[focus]) for focus in review.focus)) if review.focus else (),
        plain(review.who),
        _day(review.on, words),
    )


def _knowledge(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, f"{_KNOWLEDGE}.name")),
        text(label(words, f"{_KNOWLEDGE}.form")),
        text(label(words, f"{_KNOWLEDGE}.receiver")),
        figure(label(words, f"{_KNOWLEDGE}.by")),
    )
    return table(
        columns,
        [
            (plain(one.name), plain(one.form), plain(one.receiver), _day(one.by, words))
            for one in shown.plan.timetable.knowledge
        ],
    )


def _relationship(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        mark(label(words, f"{_STEP}.stage")),
        text(words.say("We know it by")),
        figure(words.say("Pay")),
        figure(label(words, f"{_STEP}.on")),
    )
    return table(columns, [_step(shown, step, words) for step in shown.plan.timetable.relationship])


def _step(shown: Shown, step: RelationshipStep, words: Words) -> tuple[Wording, ...]:
    return (
        plain(words.choice(step.stage)) if step.stage else (),
        plain(step.sign),
        money(shown, step.pay, words),
        _day(step.on, words),
    )


def _day(day: date | None, words: Words) -> Wording:
    return plain(words.day(day)) if day else ()
