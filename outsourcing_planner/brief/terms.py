"""The shared terms of a plan, one by one, each told in words: what both sides would sign."""

from collections.abc import Iterator

import msgspec

from ..advice.rows import shortened
from ..language import Words
from ..language.telling import tell, title
from ..plan import Plan
from ..plan.paths import is_answered
from ..plan.shape import Declared, Kind, declared
from ..plan.values import Item
from .content import Wording
from .wording import joined, lines, plain, quiet, sentence

_NO_TERMS = frozenset(
    {
        "business",
        "summary",
        "price_told",
        "shared_budget",
        "selection",
        "course",
        "costs",
        "kind",
        "decision",
        "sourcing",
    }
)
"""What describes or chooses and is not itself agreed on."""


class Term(msgspec.Struct, frozen=True):
    """One term: under which part of the plan it stands, what it is called, what it says."""

    section: str
    name: str
    said: Wording


def terms(part: Plan, words: Words) -> Iterator[Term]:
    """Every term of the shared part of a plan, in its order; a row of a list is one term."""
    for name, one in declared(Plan).items():
        if one.kind is Kind.GROUP and name not in _NO_TERMS:
            yield from _group(part, getattr(part, name), words.say(one.field.label), "", words)


def _group(part: Plan, group: msgspec.Struct, section: str, of: str, words: Words) -> Iterator[Term]:
    for name, one in declared(type(group)).items():
        held = getattr(group, name)
        label = words.say(one.field.label)
        if name in _NO_TERMS:
            continue
        if one.kind is Kind.GROUP:
            yield from _group(part, held, section, label, words)
        elif one.kind is Kind.LIST:
            yield from (term for item in held if (term := _row(part, item, section, label, words)).said)
        elif _is_told(one, held):
            called = words.say("{of}: {term}", of=of, term=label) if of and of != label else label
            yield Term(section, called, plain(tell(part, one, held, words)))


def _row(part: Plan, item: Item, section: str, label: str, words: Words) -> Term:
    """A row of a list: its name, and under it in running text what else it says, each with its own name."""
    name = title(item)
    rest = []
    for field, one in declared(type(item)).items():
        held = getattr(item, field)
        if field not in _NO_TERMS and _is_told(one, held) and held != name:
            told = " ".join(tell(part, one, held, words).split("\n"))
            told = shortened(told) if one.field.refers_to else told
            rest.append(sentence(words, "{label}: {text}", label=quiet(words.say(one.field.label)), text=told))
    head = plain(name) if name != item.id else ()
    return Term(section, label, lines(head, joined(rest, " · ")))


def _is_told(one: Declared, held: object) -> bool:
    return one.field.shared and is_answered(held) and held != one.default
