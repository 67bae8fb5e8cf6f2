"""How one is chosen: what a contractor must have, what counts and how much, and on which days."""

from collections.abc import Iterable
from datetime import date

from ...language import Words
from ...plan.selection import Requirement
from ..allowed import Shown
from ..content import Block, Heading, Paragraph, Wording
from ..tables import figure, key_table, label, table, text
from ..wording import joined, plain, strong

_CRITERION = "selection.criteria[x]"


def selection(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Requirements and criteria; the dates alone make no section, for they stand at a glance."""
    own = shown.plan.selection
    body = (
        *_requirements("selection.must_haves", own.must_haves, words),
        *_requirements("selection.nice_to_haves", own.nice_to_haves, words),
        *_criteria(shown, words),
    )
    if not body and not own.methods:
        return ()
    days = _days(shown, words)
    return (
        Heading(words.say("How we will choose")),
        *((Paragraph(days),) if days else ()),
        *body,
        *key_table(((words.say("How we get to know you"), _methods(shown, words)),)),
    )


def _requirements(path: str, wanted: Iterable[Requirement], words: Words) -> tuple[Block, ...]:
    columns = (text(label(words, f"{path}[x].name")), text(label(words, f"{path}[x].evidence")))
    body = table(columns, [(plain(one.name), plain(one.evidence)) for one in wanted])
    return (Heading(label(words, path), level=2), *body) if body else ()


def _criteria(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (text(words.say("What")), figure(label(words, f"{_CRITERION}.weight")))
    told = [one for one in shown.plan.selection.criteria if one.name.strip()]
    weights = [one.weight for one in told if one.weight is not None]
    total = (strong(words.say("Total")), strong(words.number(sum(weights)))) if len(weights) == len(told) > 1 else ()
    rows = [(plain(one.name), plain(words.number(one.weight)) if one.weight is not None else ()) for one in told]
    body = table(columns, rows, total)
    return (Heading(label(words, "selection.criteria"), level=2), *body) if body else ()


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
