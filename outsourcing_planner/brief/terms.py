"""The shared terms of a plan, one by one, each told in words: what both sides would sign."""

from collections.abc import Iterator
from typing import Any

import msgspec

from ..advice import terms as judged
from ..language import Words
from ..language.telling import named, tell, title
from ..plan import Plan
from ..plan.shape import Declared, Kind
from ..plan.values import Item
from .content import Wording
from .wording import called, joined, plain, quiet, strong, text_of

LONGEST_NAME = 80
"""Characters of a name by which one row points at another."""

DOT = " · "
"""Stands between what a row says."""


class Term(msgspec.Struct, frozen=True):
    """One term: its path, under which part of the plan it stands, what it is called, what it says."""

    path: str
    section: str
    name: str
    said: Wording


def terms(part: Plan, words: Words) -> Iterator[Term]:
    """Every term of the shared part of a plan, in its order; a row of a list is one term."""
    for term in judged.terms(part):
        section, name = words.say(term.part), words.say(term.label)
        said = _row(part, term.item, term.told, words) if term.item is not None else _said(part, term, name, words)
        yield Term(term.path, section, name, said)


def _said(part: Plan, term: judged.Term, name: str, words: Words) -> Wording:
    """What a field says, or a group in which each field says its own name."""
    told = ((words.say(one.field.label), plain(_on_a_line(part, one, held, words))) for one, held in term.told)
    return joined((_with_name(label if label != name else "", said, words) for label, said in told), DOT)


def _row(part: Plan, item: Item, told: judged.Told, words: Words) -> Wording:
    """A row of a list in running text: what it is called, then what else it says, each with its own name."""
    name = title(item) if title(item) != item.id else ""
    said = [strong(" ".join(name.split()))] if name else []
    for one, held in told:
        if name and held == name:
            continue
        # A row without a text goes by the first thing it says, such as the kind of a paper.
        text = plain(_on_a_line(part, one, held, words))
        said.append(_with_name(words.say(one.field.label), text, words) if said else strong(text_of(text)))
    return joined(said, DOT)


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
