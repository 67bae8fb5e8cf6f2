"""The terms of a plan, one by one: what both sides would sign, each with its path and what is told of it.

The agreement sheet prints them and the owner notes where each stands, so they are found in one place.
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any

import msgspec

from ..language.telling import title
from ..plan import Plan
from ..plan.fields import Unit
from ..plan.paths import is_answered, item_path
from ..plan.payment import PriceTold
from ..plan.scope import Deliverable
from ..plan.shape import Declared, Kind, declared
from ..plan.tasks import LEAVES_THE_HOUSE, Task
from ..plan.values import Item

NO_TERMS = frozenset(
    {
        "business",
        "summary",
        "price_told",
        "shared_budget",
        "selection",
        "course",
        "costs",
        "agreement",
        "kind",
        "decision",
        "sourcing",
    }
)
"""What describes or chooses and is not itself agreed on."""

Told = tuple[tuple[Declared, Any], ...]
"""The shared fields that say something, in their order, with what they hold."""


class Term(msgspec.Struct, frozen=True):
    """One term: its path, the part of the plan it stands in, the label of its field, group or list, and what it says.

    `item` is the row it is, where it is one, with its seal, which is kept as long as the row; `part` and `label` are
    messages.
    """

    path: str
    part: str
    label: str
    told: Told
    item: Item | None = None
    sealed: str = ""

    @property
    def seal(self) -> str:
        """A short checksum of what the term says, the same in every language; another one when it says another thing.

        It begins with a letter, so that it never looks like a figure.
        """
        return self.sealed or _seal(self.told)


def terms(plan: Plan) -> Iterator[Term]:
    """Every term of a plan in its order; a row of a list is one, and so is a group within a step.

    Nothing the owner alone may see is among them: no private field, no task that stays, no amount that is not told.
    """
    priced = plan.payment.price_told is PriceTold.STATED
    leaving = frozenset(task.id for task in plan.tasks.items if task.decision in LEAVES_THE_HOUSE)
    for name, one in declared(Plan).items():
        if one.kind is Kind.GROUP and name not in NO_TERMS:
            yield from _group(getattr(plan, name), name, one.field.label, one.field.label, priced, leaving)


def _group(
    group: msgspec.Struct, at: str, part: str, label: str, priced: bool, leaving: frozenset[str]
) -> Iterator[Term]:
    """The terms of a group; what a group within it says is one term."""
    whole = "." in at
    told: list[tuple[Declared, Any]] = []
    for name, one in declared(type(group)).items():
        held, path = getattr(group, name), f"{at}.{name}"
        if name in NO_TERMS:
            continue
        if one.kind is Kind.GROUP:
            yield from _group(held, path, part, one.field.label, priced, leaving)
        elif one.kind is Kind.LIST:
            yield from _rows(held, path, part, one.field.label, priced, leaving)
        elif _is_told(one, held, priced):
            told.append((one, held))
            if not whole:
                yield Term(path, part, one.field.label, ((one, held),))
    if told and whole:
        yield Term(at, part, label, tuple(told))


def _rows(
    rows: tuple[Item, ...], at: str, part: str, label: str, priced: bool, leaving: frozenset[str]
) -> Iterator[Term]:
    if not rows or not _may_tell(type(rows[0])):
        return
    for row in rows:
        if isinstance(row, Deliverable) and row.task is not None and row.task not in leaving:
            continue
        shown = row
        if isinstance(row, Task):
            if row.id not in leaving:
                continue
            if not leaving.issuperset(row.after):
                shown = msgspec.structs.replace(row, after=tuple(one for one in row.after if one in leaving))
        told, seal = _told_of(shown, priced)
        if told:
            yield Term(item_path(at, row.id), part, label, told, shown, seal)


@lru_cache(maxsize=32768)
def _told_of(row: Item, priced: bool) -> tuple[Told, str]:
    """What a row says, and its seal.

    What only describes it is told where nothing else names the row, as the kind of a paper does.
    """
    found: list[tuple[Declared, Any]] = []
    named = title(row) != row.id
    for name, one in declared(type(row)).items():
        held = getattr(row, name)
        if _is_told(one, held, priced) and not (name in NO_TERMS and (named or found)):
            found.append((one, held))
    return tuple(found), _seal(tuple(found))


def _seal(told: Told) -> str:
    said = [(one.name, _plain(held)) for one, held in told]
    try:
        written = msgspec.json.encode(said)
    except UnicodeEncodeError:  # Half a character in a text, which no file can hold either.
        written = repr(said).encode("utf-8", "replace")
    return f"s{sha256(written).hexdigest()[:20]}"


@cache
def _may_tell(kind: type[Item]) -> bool:
    return any(one.field.shared for one in declared(kind).values())


def _is_told(one: Declared, held: Any, priced: bool) -> bool:
    if not one.field.shared or held == one.default or (not priced and one.field.unit is Unit.MONEY):
        return False
    return is_answered(held)


def _plain(held: Any) -> Any:
    return held.normalize() if isinstance(held, Decimal) else held
