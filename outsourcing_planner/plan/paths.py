"""Paths address anything in a plan: `payment.net_days`, `tasks.items[k7q2].decision`; list items by their own id."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from .fields import Field
from .plan import Plan
from .shape import Declared, Kind, declarations, declared
from .values import Group, Item

Struct = TypeVar("Struct", bound=msgspec.Struct)

_STEP = re.compile(r"([a-z_]+)(?:\[([A-Za-z0-9_-]{1,24})\])?")


class NoSuchPathError(LookupError):
    """A path that leads nowhere in this plan."""


@lru_cache(maxsize=65536)
def steps(path: str) -> tuple[tuple[str, str], ...]:
    """The path as (field name, item id or "") pairs; raises `NoSuchPathError` when it is not written as one."""
    found = []
    for part in path.split("."):
        match = _STEP.fullmatch(part)
        if match is None:
            raise NoSuchPathError(path)
        found.append((match[1], match[2] or ""))
    return tuple(found)


def get(plan: msgspec.Struct, path: str) -> Any:
    """The value that stands at the path; raises `NoSuchPathError`."""
    value: Any = plan
    for name, item_id in steps(path):
        value = _attribute(value, name, path)
        if item_id:
            value = value[_position(value, item_id, path)]
    return value


def has(plan: Plan, path: str) -> bool:
    """Whether the path leads to anything in this plan."""
    try:
        get(plan, path)
    except NoSuchPathError:
        return False
    return True


def put(plan: Struct, path: str, value: Any) -> Struct:
    """A new plan with that value at the path; all else is shared with the old one."""
    changed: Struct = _put(plan, steps(path), value, path)
    return changed


def insert(plan: Plan, list_path: str, item: Item, position: int | None = None) -> Plan:
    """A new plan with the item in that list, at its end or at a position."""
    items = get(plan, list_path)
    at = len(items) if position is None else position
    return put(plan, list_path, (*items[:at], item, *items[at:]))


def move(plan: Plan, item_path: str, position: int) -> Plan:
    """A new plan in which the item stands at another position of its list."""
    list_path, item_id = split_item(item_path)
    items = get(plan, list_path)
    item = items[_position(items, item_id, item_path)]
    rest = tuple(other for other in items if other.id != item_id)
    return put(plan, list_path, (*rest[:position], item, *rest[position:]))


def remove(plan: Plan, item_path: str) -> Plan:
    """A new plan without the item, and without what pointed at it."""
    list_path, item_id = split_item(item_path)
    _position(get(plan, list_path), item_id, item_path)
    return remove_all(plan, list_path, frozenset((item_id,)))


def remove_all(plan: Plan, list_path: str, ids: frozenset[str]) -> Plan:
    """A new plan without the items of those ids, and without what pointed at them."""
    kept = tuple(item for item in get(plan, list_path) if item.id not in ids)
    return _without_references(put(plan, list_path, kept), list_path, ids)


def split_item(item_path: str) -> tuple[str, str]:
    """An item's path as the path of its list and its id."""
    match = re.fullmatch(r"(.+)\[([A-Za-z0-9_-]{1,24})\]", item_path)
    if match is None:
        raise NoSuchPathError(item_path)
    return match[1], match[2]


def item_path(list_path: str, item_id: str) -> str:
    """The path of one item of a list."""
    return f"{list_path}[{item_id}]"


@lru_cache(maxsize=65536)
def declaration(path: str) -> Declared:
    """What is declared about the field a path leads to, whichever item it is in; raises `NoSuchPathError`."""
    owner: Any = Plan
    found: Declared | None = None
    for name, _ in steps(path):
        fields = declared(owner) if owner is not None else {}
        if name not in fields:
            raise NoSuchPathError(path)
        found = fields[name]
        owner = found.inner if found.kind in (Kind.GROUP, Kind.LIST) else None
    assert found is not None
    return found


def field(path: str) -> Field:
    """The label, hint, unit and sharing declared for a path."""
    return declaration(path).field


def walk(value: msgspec.Struct, at: str = "") -> Iterator[tuple[str, Declared, Any]]:
    """Every answer below a value as (path, declaration, value); groups and lists are walked into, not given."""
    for name, one in declared(type(value)).items():
        path = f"{at}.{name}" if at else name
        held = getattr(value, name)
        if one.kind is Kind.GROUP:
            yield from walk(held, path)
        elif one.kind is Kind.LIST:
            for item in held:
                yield from walk(item, item_path(path, item.id))
        else:
            yield path, one, held


def is_answered(value: Any) -> bool:
    """Whether an answer was given; zero and no are answers, emptiness is not."""
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, Group):
        return any(is_answered(held) for _, _, held in walk(value))
    return value is not None and value != ()


def _attribute(value: Any, name: str, path: str) -> Any:
    if not isinstance(value, msgspec.Struct) or name not in value.__struct_fields__:
        raise NoSuchPathError(path)
    return getattr(value, name)


def _position(items: Any, item_id: str, path: str) -> int:
    if isinstance(items, tuple):
        for position, item in enumerate(items):
            if isinstance(item, Item) and item.id == item_id:
                return position
    raise NoSuchPathError(path)


def _put(owner: Any, way: tuple[tuple[str, str], ...], value: Any, path: str) -> Any:
    (name, item_id), rest = way[0], way[1:]
    held = _attribute(owner, name, path)
    if item_id:
        at = _position(held, item_id, path)
        item = _put(held[at], rest, value, path) if rest else value
        held = (*held[:at], item, *held[at + 1 :])
    else:
        held = _put(held, rest, value, path) if rest else value
    return msgspec.structs.replace(owner, **{name: held})


def _without_references(plan: Plan, list_path: str, ids: frozenset[str]) -> Plan:
    referring = [path for path, one in declarations() if one.field.refers_to == list_path]
    if not referring:
        return plan
    for path, one, held in list(walk(plan)):
        if one.field.refers_to != list_path:
            continue
        if one.kind is Kind.REFERENCES and not ids.isdisjoint(held):
            plan = put(plan, path, tuple(other for other in held if other not in ids))
        elif one.kind is Kind.REFERENCE and held in ids:
            plan = put(plan, path, None)
    return plan
