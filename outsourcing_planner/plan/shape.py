"""What the plan's types declare, read once from their annotations: kinds, labels, choices, and where lists are."""

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

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
    defaults = {info.name: info.default for info in msgspec.structs.fields(owner)}
    found = {}
    for name, hint in get_type_hints(owner, include_extras=True).items():
        field = _declaration(hint)
        if field is not None:
            kind, inner = _kind(hint, field)
            found[name] = Declared(name, field, kind, inner, defaults[name], *_limits(hint))
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


def _declaration(hint: Any) -> Field | None:
    if get_origin(hint) is not Annotated:
        return None
    for note in get_args(hint)[1:]:
        if isinstance(note, msgspec.Meta) and note.extra and "field" in note.extra:
            field: Field = note.extra["field"]
            return field
    return None


def _bare(hint: Any) -> Any:
    """The type without its notes and without `None`."""
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (_bare(arg) for arg in get_args(hint) if arg is not NoneType)
    return hint


def _limits(hint: Any) -> tuple[int | None, int | None]:
    """The least and the most a whole number may be, wherever in the hint that is noted."""
    notes = [note for note in _notes(hint) if isinstance(note, msgspec.Meta)]
    least = next((note.ge for note in notes if note.ge is not None), None)
    most = next((note.le for note in notes if note.le is not None), None)
    return (None if least is None else int(least)), (None if most is None else int(most))


def _notes(hint: Any) -> Iterator[Any]:
    """All notes of a hint, outermost first."""
    if get_origin(hint) is Annotated:
        inner, *notes = get_args(hint)
        yield from notes
        yield from _notes(inner)
    elif get_origin(hint) in (Union, UnionType):
        for part in get_args(hint):
            yield from _notes(part)


def _kind(hint: Any, field: Field) -> tuple[Kind, Any]:
    bare = _bare(hint)
    if get_origin(bare) is tuple:
        inner = _bare(get_args(bare)[0])
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
