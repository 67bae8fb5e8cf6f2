"""How one is chosen: what a contractor must have, what counts and how much, and on which days."""

from datetime import date

import msgspec

from ...language import Words
from ...plan.selection import Criterion
from ..allowed import Shown
from ..content import Block, Column, Heading, Paragraph, Table, Wording
from ..tables import figure, key_table, label, mark, table, text
from ..wording import joined, plain, quiet, strong

_CRITERION = "selection.criteria[x]"

MOST_BESIDE = 6
"""As many criteria as stand side by side; a word of each then fits its column."""


def selection(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Requirements and criteria; the dates alone make no section, for they stand at a glance."""
    own = shown.plan.selection
    body = (*_requirements(shown, words), *_criteria(shown, words))
    if not body and not own.methods:
        return ()
    days = _days(shown, words)
    return (
        Heading(words.say("How we will choose")),
        *((Paragraph(days),) if days else ()),
        *body,
        *key_table(((words.say("How we get to know you"), _methods(shown, words)),)),
    )


def _requirements(shown: Shown, words: Words) -> tuple[Block, ...]:
    """What must be and what would be nice in one table, the first before the second."""
    own = shown.plan.selection
    columns = (
        text(label(words, "selection.must_haves[x].name")),
        text(label(words, "selection.must_haves[x].evidence")),
        mark(words.say("How much it counts")),
    )
    must = plain(label(words, "selection.must_haves"))
    nice = quiet(label(words, "selection.nice_to_haves"))
    rows = [
        *((plain(one.name), plain(one.evidence), must) for one in own.must_haves if one.name.strip()),
        *((plain(one.name), plain(one.evidence), nice) for one in own.nice_to_haves if one.name.strip()),
    ]
    return table(columns, rows)


def _criteria(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The criteria side by side over their weights where there are few; else one under the other."""
    told = [one for one in shown.plan.selection.criteria if one.name.strip()]
    if not told:
        return ()
    weights = [one.weight for one in told if one.weight is not None]
    total = sum(weights) if len(weights) == len(told) > 1 else None
    heading = Heading(label(words, "selection.criteria"), level=2)
    if len(told) <= MOST_BESIDE and weights:
        return (heading, _beside(told, total, words))
    columns = (text(words.say("What")), figure(label(words, f"{_CRITERION}.weight")))
    rows = [(plain(one.name), _weight(one, words)) for one in told]
    sums = (strong(words.say("Total")), strong(words.number(total))) if total is not None else ()
    return (heading, *table(columns, rows, sums))


def _beside(told: list[Criterion], total: int | None, words: Words) -> Block:
    columns = [Column(one.name.strip(), share=1.0) for one in told]
    row = [_weight(one, words) for one in told]
    if total is not None:
        columns.append(Column(words.say("Total"), share=0.6))
        row.append(strong(words.number(total)))
    whole = sum(column.share for column in columns)
    shared = tuple(msgspec.structs.replace(column, share=column.share / whole) for column in columns)
    return Table(shared, (tuple(row),))


def _weight(one: Criterion, words: Words) -> Wording:
    return plain(words.number(one.weight)) if one.weight is not None else ()


def _methods(shown: Shown, words: Words) -> Wording:
    return joined((plain(words.choice(method)) for method in shown.plan.selection.methods), " · ")


def _days(shown: Shown, words: Words) -> Wording:
    """The days in the order they come."""
    own = shown.plan.selection
    days: tuple[tuple[str, date | None], ...] = (
        ("selection.questions_by", own.questions_by),
        ("selection.answers_by", own.answers_by),
        ("selection.decision_by", own.decision_by),
    )
    told = (words.say("{label} {day}", label=label(words, path), day=words.day(day)) for path, day in days if day)
    return joined((plain(one) for one in told), " · ")
