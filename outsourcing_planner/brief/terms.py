"""The shared terms of a plan, one by one, each told in words: what both sides would sign."""

from collections.abc import Iterator
from typing import Any

import msgspec

from ..language import Words
from ..language.telling import named, tell, title
from ..plan import Plan
from ..plan.paths import is_answered
from ..plan.shape import Declared, Kind, declared
from ..plan.values import Item
from .content import Wording
from .wording import called, joined, plain, quiet, strong, text_of

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

LONGEST_NAME = 80
"""Characters of a name by which one row points at another."""

_DOT = " · "


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
    """The terms of a group; what a group within it says is one term, each part of it with its own name."""
    told: list[tuple[str, Wording]] = []
    for name, one in declared(type(group)).items():
        held = getattr(group, name)
        label = words.say(one.field.label)
        if name in _NO_TERMS:
            continue
        if one.kind is Kind.GROUP:
            yield from _group(part, held, section, label, words)
        elif one.kind is Kind.LIST:
            yield from (term for item in held if (term := _row(part, item, section, label, words)).said)
        elif _is_told(one, held) and of:
            told.append((label, plain(_on_a_line(part, one, held, words))))
        elif _is_told(one, held):
            yield Term(section, label, plain(_on_a_line(part, one, held, words)))
    if told:
        yield Term(
            section, of, joined((_with_name(label if label != of else "", said, words) for label, said in told), _DOT)
        )


def _row(part: Plan, item: Item, section: str, label: str, words: Words) -> Term:
    """A row of a list in running text: what it is called, then what else it says, each with its own name."""
    name = title(item) if title(item) != item.id else ""
    said = [strong(" ".join(name.split()))] if name else []
    for field, one in declared(type(item)).items():
        held = getattr(item, field)
        # A row without a text goes by the first thing it says, such as the kind of a paper.
        if (field in _NO_TERMS and said) or not _is_told(one, held) or (name and held == name):
            continue
        told = plain(_on_a_line(part, one, held, words))
        said.append(_with_name(words.say(one.field.label), told, words) if said else strong(text_of(told)))
    return Term(section, label, joined(said, _DOT))


def _with_name(label: str, said: Wording, words: Words) -> Wording:
    return called(words, quiet(label), said) if label else said


def _on_a_line(part: Plan, one: Declared, held: Any, words: Words) -> str:
    """What a field says, without line breaks."""
    if one.kind in (Kind.REFERENCES, Kind.REFERENCE):
        ids = held if one.kind is Kind.REFERENCES else (held,)
        return words.listed(_shortly(named(part, one.field.refers_to, item_id)) for item_id in ids)
    return _in_one(tell(part, one, held, words), "; " if one.kind is Kind.TEXTS else " ")


def _shortly(name: str) -> str:
    """What names another row, which says the rest itself."""
    name = _in_one(name)
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def _in_one(text: str, between: str = " ") -> str:
    return between.join(line.strip() for line in text.split("\n") if line.strip())


def _is_told(one: Declared, held: object) -> bool:
    return one.field.shared and is_answered(held) and held != one.default
