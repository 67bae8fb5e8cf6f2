"""What changed between two versions of a plan, term by term, and what the change means."""

from collections.abc import Iterator
from enum import Enum
from typing import Any

import msgspec

from ..language import Words
from ..language.telling import tell, title
from ..plan import Plan, paths
from ..plan.fields import Field
from ..plan.shape import Declared, Kind, declared
from ..plan.tasks import Decision
from ..plan.values import Item
from .effects import ADDED, CHANGED, REMOVED, effect_of
from .figures import contract_total
from .rows import called, shortened


class ChangeKind(Enum):
    """What became of a term."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class TermChange(msgspec.Struct, frozen=True):
    """One term that differs: where, under which heading and name, as it was and as it is, and the effect in words.

    `effect` is a signed percentage for money, tighter, looser, longer or shorter for figures that are declared so,
    and otherwise added, removed or changed.
    """

    path: str
    section: str
    label: str
    before: str
    after: str
    kind: ChangeKind
    effect: str


class TotalChange(msgspec.Struct, frozen=True):
    """How the whole price moved, in minor units; `a_year` is given where a monthly fee is paid in both versions."""

    before: int
    after: int
    a_year: int | None
    sentence: str

    @property
    def amount(self) -> int:
        """The difference; negative where the price fell."""
        return self.after - self.before


class _Sides(msgspec.Struct, frozen=True):
    """Both versions, with what is needed to tell them."""

    old: Plan
    new: Plan
    words: Words
    private: bool


class _Place(msgspec.Struct, frozen=True):
    """Where the comparison stands: a path, the section it belongs to, and what its terms are called after."""

    path: str = ""
    section: str = ""
    of: str = ""

    def at(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name


_SAID = {ChangeKind.ADDED: ADDED, ChangeKind.REMOVED: REMOVED, ChangeKind.CHANGED: CHANGED}


def compare(old: Plan, new: Plan, words: Words, include_private: bool = False) -> tuple[TermChange, ...]:
    """The terms that differ, in the order of the plan; rows of a list are matched by id, their order is no term.

    A row that came or went is one change. Without `include_private` nothing the owner alone may see is told: no
    private field, and no task that is kept or stopped; giving such a task away adds it, keeping one removes it.
    """
    if not include_private:
        old, new = shared_terms(old), shared_terms(new)
    return tuple(_fields(_Sides(old, new, words, include_private), old, new, _Place()))


def shared_terms(plan: Plan) -> Plan:
    """The plan without the tasks the owner keeps or stops, and without what is handed over for them."""
    kept = {task.id for task in plan.tasks.items if task.decision in (Decision.RETAIN, Decision.STOP)}
    if not kept:
        return plan
    plan = paths.put(plan, "tasks.items", tuple(task for task in plan.tasks.items if task.id not in kept))
    handed_over = tuple(one for one in plan.scope.deliverables if one.task not in kept)
    return paths.put(plan, "scope.deliverables", handed_over)


def total_change(old: Plan, new: Plan, words: Words) -> TotalChange | None:
    """How the whole price moved; nothing where it did not, is not known on both sides, or the currency changed."""
    before, after = contract_total(old), contract_total(new)
    currency = new.payment.currency
    if before is None or after is None or before == after or old.payment.currency != currency:
        return None
    values = {
        "before": words.money(before, currency),
        "after": words.money(after, currency),
        "amount": words.money(abs(after - before), currency),
    }
    if after > before:
        sentence = words.say("The whole price rises by {amount}, from {before} to {after}.", **values)
    else:
        sentence = words.say("The whole price falls by {amount}, from {before} to {after}.", **values)
    return TotalChange(before, after, _a_year(old, new), sentence)


def _a_year(old: Plan, new: Plan) -> int | None:
    if old.payment.model is not new.payment.model or old.payment.fee is None or new.payment.fee is None:
        return None
    return (new.payment.fee - old.payment.fee) * 12 if contract_total(old) else None


def _fields(sides: _Sides, old: msgspec.Struct, new: msgspec.Struct, place: _Place) -> Iterator[TermChange]:
    for name, one in declared(type(new)).items():
        before, after = getattr(old, name), getattr(new, name)
        if before == after:
            continue
        if one.kind is Kind.GROUP:
            yield from _fields(sides, before, after, _inside(sides.words, place, name, one.field))
        elif one.kind is Kind.LIST:
            yield from _rows(sides, one, before, after, _inside(sides.words, place, name, one.field))
        elif one.field.shared or sides.private:
            yield _term(sides, one, before, after, place, name)


def _inside(words: Words, place: _Place, name: str, field: Field) -> _Place:
    label = words.say(field.label)
    return _Place(place.at(name), place.section or label, label if place.section else "")


def _rows(
    sides: _Sides, one: Declared, before: tuple[Item, ...], after: tuple[Item, ...], place: _Place
) -> Iterator[TermChange]:
    if not sides.private and not any(inner.field.shared for inner in declared(one.inner).values()):
        return
    was, now = {row.id: row for row in before}, {row.id: row for row in after}
    for row in before:
        if row.id not in now:
            yield from _came_or_went(sides, sides.old, one, row, place, ChangeKind.REMOVED)
    for row in after:
        if row.id not in was:
            yield from _came_or_went(sides, sides.new, one, row, place, ChangeKind.ADDED)
        elif row != was[row.id]:
            at = paths.item_path(place.path, row.id)
            yield from _fields(sides, was[row.id], row, _Place(at, place.section, called(row, sides.words)))


def _came_or_went(
    sides: _Sides, plan: Plan, one: Declared, row: Item, place: _Place, kind: ChangeKind
) -> Iterator[TermChange]:
    told = _row_told(sides, plan, row)
    if told:
        before, after = ("", told) if kind is ChangeKind.ADDED else (told, "")
        path, words = paths.item_path(place.path, row.id), sides.words
        yield TermChange(path, place.section, words.say(one.field.label), before, after, kind, words.say(_SAID[kind]))


def _row_told(sides: _Sides, plan: Plan, row: Item) -> str:
    """What a row is called, or else the first answer in it; nothing for an empty row."""
    name = title(row)
    if name != row.id:
        return name
    for field, one in declared(type(row)).items():
        value = getattr(row, field)
        if (one.field.shared or sides.private) and value is not False and paths.is_answered(value):
            return tell(plan, one, value, sides.words)
    return ""


def _term(sides: _Sides, one: Declared, before: Any, after: Any, place: _Place, name: str) -> TermChange:
    words = sides.words
    was, now = tell(sides.old, one, before, words), tell(sides.new, one, after, words)
    kind = ChangeKind.ADDED if not was else ChangeKind.REMOVED if not now else ChangeKind.CHANGED
    same_currency = sides.old.payment.currency == sides.new.payment.currency
    effect = effect_of(one.field, before, after, words, same_currency=same_currency) or words.say(_SAID[kind])
    section = place.section or words.say("The plan")
    return TermChange(place.at(name), section, _label(words, one.field, now, place), was, now, kind, effect)


def _label(words: Words, field: Field, now: str, place: _Place) -> str:
    """The field's label, after what it belongs to; a name needs no name before it."""
    label = words.say(field.label)
    if not place.of or place.of in (label, shortened(now)):
        return label
    return words.say("{of}: {term}", of=place.of, term=label)
