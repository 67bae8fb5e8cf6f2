"""Any plan the declarations allow, small, for tests of general rules."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec
from hypothesis import strategies as st

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.ids import ALPHABET
from outsourcing_planner.plan.shape import Declared, Kind, declared
from outsourcing_planner.plan.values import Item

IDS = st.text(ALPHABET, min_size=1, max_size=4)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
ZONES = st.sampled_from(("", "Europe/Dublin", "Asia/Kuwait", "America/New_York", "Nowhere/At all", "../etc"))


def plans() -> st.SearchStrategy[Plan]:
    """Any small plan; what its lists refer to is among their rows as often as not."""
    return _structs(Plan)


def edits(plan: Plan) -> st.SearchStrategy[tuple[str, Any]]:
    """A path of an answer in the plan, with a value that may stand there."""
    return st.sampled_from([(path, one) for path, one, _ in paths.walk(plan)]).flatmap(
        lambda found: st.tuples(st.just(found[0]), values(found[1]))
    )


def values(one: Declared) -> st.SearchStrategy[Any]:
    """A value that a field may hold, now and then the one it begins with."""
    return st.one_of(st.just(one.default), _KINDS[one.kind](one))


@cache
def _structs(owner: type[msgspec.Struct]) -> st.SearchStrategy[Any]:
    fields = {name: values(one) for name, one in declared(owner).items()}
    if issubclass(owner, Item):
        fields["id"] = IDS
    if owner.__name__ == "WorkingHours":
        fields["zone"] = ZONES
    return st.builds(owner, **fields)


def _whole(one: Declared) -> st.SearchStrategy[int]:
    assert one.least is not None and one.most is not None
    return st.integers(one.least, one.most) | st.integers(one.least, min(one.most, 40))


def _decimal(one: Declared) -> st.SearchStrategy[Decimal]:
    top = 100 if one.field.unit is Unit.PERCENT else 1_000_000
    return st.decimals(0, top, allow_nan=False, allow_infinity=False, places=3)


def _rows(one: Declared) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(_structs(one.inner), max_size=3, unique_by=lambda row: row.id).map(tuple)


def _currency_or_text(one: Declared) -> st.SearchStrategy[str]:
    return st.sampled_from(("EUR", "KWD", "JPY")) if one.name == "currency" else TEXTS


_KINDS: dict[Kind, Callable[[Declared], st.SearchStrategy[Any]]] = {
    Kind.TEXT: _currency_or_text,
    Kind.TEXTS: lambda one: st.lists(TEXTS, max_size=3).map(tuple),
    Kind.CHOICE: lambda one: st.sampled_from(list(one.inner)),
    Kind.CHOICES: lambda one: st.lists(st.sampled_from(list(one.inner)), max_size=3, unique=True).map(tuple),
    Kind.REFERENCE: lambda one: IDS,
    Kind.REFERENCES: lambda one: st.lists(IDS, max_size=3, unique=True).map(tuple),
    Kind.WHOLE: _whole,
    Kind.DECIMAL: _decimal,
    Kind.DATE: lambda one: st.dates(date(1900, 1, 1), date(2199, 12, 31)) | st.sampled_from((date.min, date.max)),
    Kind.TIME: lambda one: st.times(time(0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    Kind.YES_NO: lambda one: st.booleans(),
    Kind.GROUP: lambda one: _structs(one.inner),
    Kind.LIST: _rows,
}
