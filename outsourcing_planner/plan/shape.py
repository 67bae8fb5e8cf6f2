"""What the plan's types declare, read once from their annotations: kinds, labels, choices, and where lists are."""

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from .fields import Choice, Field
from .plan import Plan
from .values import Group, Item


class Kind(Enum):
    """What sort of answer a field takes, and so which widget asks for it and how it is written out."""

    TEXT = "text"
    TEXTS = "texts"
    CHOICE = "choice"
    CHOICES = "choices"
    REFERENCE = "reference"
    REFERENCES = "references"
    WHOLE = "whole"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    YES_NO = "yes_no"
    GROUP = "group"
    LIST = "list"


class Declared(msgspec.Struct, frozen=True):
    """A field as its struct declares it; `inner` is the choice, group or item type where there is one.

    `least` and `most` are the limits of a whole number, in its own unit.
    """

    name: str
    field: Field
    kind: Kind
    inner: Any
    default: Any
    least: int | None = None
    most: int | None = None


_SCALARS = {int: Kind.WHOLE, Decimal: Kind.DECIMAL, date: Kind.DATE, time: Kind.TIME, bool: Kind.YES_NO}


@cache
def declared(owner: type[msgspec.Struct]) -> dict[str, Declared]:
    """The declared fields of a struct by name, in order; an item's id is not among them."""
    empty = owner(id="") if issubclass(owner, Item) else owner()
    found = {}
    for name, hint in _hints(owner):
        bare, notes = _opened(hint)
        field = next((note.extra["field"] for note in notes if note.extra and "field" in note.extra), None)
        if field is not None:
            kind, inner = _kind(bare, field)
            found[name] = Declared(name, field, kind, inner, getattr(empty, name), *_limits(notes))
    return found


def declarations(owner: type[msgspec.Struct] = Plan, at: str = "") -> Iterator[tuple[str, Declared]]:
    """Every declared field below a struct with its path; a list's entries stand as `[]`: `tasks.items[].name`."""
    for name, one in declared(owner).items():
        path = f"{at}.{name}" if at else name
        yield path, one
        if one.kind is Kind.GROUP:
            yield from declarations(one.inner, path)
        elif one.kind is Kind.LIST:
            yield from declarations(one.inner, f"{path}[]")


def _hints(owner: type) -> Iterator[tuple[str, Any]]:
    """The annotations of a struct and of what it builds on, as they were written; `typing` is far slower at it."""
    for base in reversed(owner.__mro__):
        yield from get_annotations(base).items()


def _opened(hint: Any) -> tuple[Any, list[msgspec.Meta]]:
    """The type without its notes and without `None`, and all notes, outermost first."""
    notes: list[msgspec.Meta] = []
    while (origin := get_origin(hint)) in (Annotated, Union, UnionType):
        if origin is Annotated:
            notes += (note for note in hint.__metadata__ if isinstance(note, msgspec.Meta))
            hint = hint.__origin__
        else:
            (hint,) = (part for part in get_args(hint) if part is not NoneType)
    return hint, notes


def _limits(notes: list[msgspec.Meta]) -> tuple[int | None, int | None]:
    """The least and the most a whole number may be, wherever that is noted."""
    least = next((note.ge for note in notes if note.ge is not None), None)
    most = next((note.le for note in notes if note.le is not None), None)
    return (None if least is None else int(least)), (None if most is None else int(most))


def _kind(bare: Any, field: Field) -> tuple[Kind, Any]:
    if get_origin(bare) is tuple:
        inner, _ = _opened(get_args(bare)[0])
        if issubclass(inner, Item):
            return Kind.LIST, inner
        if issubclass(inner, Choice):
            return Kind.CHOICES, inner
        return (Kind.REFERENCES, None) if field.refers_to else (Kind.TEXTS, None)
    if issubclass(bare, Group):
        return Kind.GROUP, bare
    if issubclass(bare, Choice):
        return Kind.CHOICE, bare
    if bare in _SCALARS:
        return _SCALARS[bare], None
    return (Kind.REFERENCE if field.refers_to else Kind.TEXT), None
