"""The plan as plain data and back: strict, and every complaint names the path it is about."""

import re
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec

from .fields import N_, Unit
from .paths import item_path
from .plan import Plan
from .shape import Declared, Kind, declarations, declared
from .values import Item


class ContentError(ValueError):
    """Content that is not a plan; `path` says where, `reason` is a message for translation with its `values`."""

    def __init__(self, path: str, reason: str, **values: str) -> None:
        super().__init__(f"{path or 'plan'}: {reason.format(**values)}")
        self.path = path
        self.reason = reason
        self.values = values


def to_data(plan: msgspec.Struct) -> Any:
    """Plain dicts, lists, strings, numbers: what JSON holds."""
    return msgspec.to_builtins(plan)


def from_data(data: Any) -> Plan:
    """The plan in plain data; raises `ContentError` for anything that is not exactly a plan."""
    try:
        plan = msgspec.convert(data, Plan)
    except msgspec.ValidationError as error:
        raise _explained(error, data) from error
    check(plan)
    return plan


def with_ids(data: Any) -> Any:
    """The same plain data, with an id given to each list item that has none."""
    return _with_ids(data, Plan) if isinstance(data, dict) else data


def schema() -> dict[str, Any]:
    """The JSON Schema of a plan's content, with `x-shared` on what may be shared."""
    return msgspec.json.schema(Plan)


def check(plan: Plan) -> None:
    """Raise `ContentError` for what the types alone do not rule out."""
    _check(plan, "")


def _check(value: msgspec.Struct, at: str) -> None:
    for one in _open_to_doubt(type(value)):
        held = getattr(value, one.name)
        if not held:
            continue
        path = f"{at}{one.name}"
        if one.kind is Kind.TEXT:
            _check_text(held, path)
        elif one.kind is Kind.GROUP:
            _check(held, f"{path}.")
        elif one.kind is Kind.LIST:
            _check_rows(held, path)
        elif one.kind is Kind.TEXTS:
            for text in held:
                _check_text(text, path)
        else:
            _check_figure(held, one, path)


@cache
def _open_to_doubt(owner: type[msgspec.Struct]) -> tuple[Declared, ...]:
    """The fields of a struct in which a value of the right type may still be wrong."""
    kinds = (Kind.TEXT, Kind.TEXTS, Kind.DECIMAL, Kind.GROUP, Kind.LIST)
    return tuple(one for one in declared(owner).values() if one.kind in kinds)


def _check_rows(rows: tuple[Item, ...], path: str) -> None:
    seen: set[str] = set()
    for row in rows:
        at = item_path(path, row.id)
        if row.id in seen:
            raise ContentError(at, N_("stands twice in its list"))
        seen.add(row.id)
        _check(row, f"{at}.")


def _check_text(text: str, path: str) -> None:
    if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise ContentError(path, N_("holds half a character"))


def _check_figure(value: Decimal, one: Declared, path: str) -> None:
    top = 100 if one.field.unit is Unit.PERCENT else 1_000_000
    if not value.is_finite() or not 0 <= value <= top:
        raise ContentError(path, N_("must be a number from 0 to {top}"), top=str(top))


def _with_ids(data: dict[str, Any], owner: type[msgspec.Struct]) -> dict[str, Any]:
    filled = dict(data)
    for name, one in declared(owner).items():
        held = filled.get(name)
        if one.kind is Kind.GROUP and isinstance(held, dict):
            filled[name] = _with_ids(held, one.inner)
        elif one.kind is Kind.LIST and isinstance(held, list):
            filled[name] = _list_with_ids(held, one.inner)
    return filled


def _list_with_ids(entries: list[Any], inner: type[Item]) -> list[Any]:
    taken = {str(entry.get("id")) for entry in entries if isinstance(entry, dict)}
    filled: list[Any] = []
    number = 0
    for entry in entries:
        if isinstance(entry, dict):
            if "id" not in entry:
                number += 1
                while f"n{number}" in taken:
                    number += 1
                entry = {"id": f"n{number}", **entry}
            entry = _with_ids(entry, inner)
        filled.append(entry)
    return filled


_ITEM = re.compile(r"\[[^\]]*\]")
_AT = re.compile(r" - at `(.*)`$")
_PLACE = re.compile(r"\.([A-Za-z_0-9]+)|\[(\d+)\]|\[\.\.\.\]")


def _explained(error: msgspec.ValidationError, data: Any) -> ContentError:
    """The library's complaint, with its positions turned into our ids."""
    message = str(error)
    match = _AT.search(message)
    sentence = message[: match.start()] if match else message
    path, here = "", data
    for name, position in _PLACE.findall(match[1] if match else ""):
        if name:
            path = f"{path}.{name}" if path else name
            here = here.get(name) if isinstance(here, dict) else None
        elif position:
            here = here[int(position)] if isinstance(here, list) and int(position) < len(here) else None
            name_of = here.get("id") if isinstance(here, dict) else None
            path = f"{path}[{name_of if isinstance(name_of, str) else int(position)}]"
    return _expected(path) or ContentError(
        path, "{complaint}", complaint=sentence.replace("`", "“", 1).replace("`", "”", 1)
    )


def _expected(path: str) -> ContentError | None:
    """What must stand at a path, for answers of which the library only says that they are none."""
    fields = dict(declarations())
    one = fields.get(_ITEM.sub("[]", path)) or fields.get(_ITEM.sub("[]", path).removesuffix("[]"))
    if one is None:
        return None
    if one.kind in (Kind.CHOICE, Kind.CHOICES):
        return ContentError(
            path, N_("must be one of: {values}"), values=", ".join(str(each.value) for each in one.inner)
        )
    if one.kind is Kind.DATE:
        return ContentError(path, N_("must be a day such as 2027-01-18"))
    if one.kind is Kind.TIME:
        return ContentError(path, N_("must be a time such as 09:30:00"))
    return None
