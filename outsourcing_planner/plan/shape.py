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
    """A field as its struct declares it; `inner` is the choice, group or item type where there is one."""

    name: str
    field: Field
    kind: Kind
    inner: Any
    default: Any


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
            found[name] = Declared(name, field, kind, inner, defaults[name])
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
