"""The part of a plan that others may see, copied field by field from what is declared shared.

Whatever leaves the house is made from it: the brief, the shared calendar.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import msgspec

from ..plan import Plan
from ..plan.fields import Field, Unit
from ..plan.payment import PriceTold
from ..plan.scope import Deliverable, Scope
from ..plan.shape import Kind, declarations, declared
from ..plan.tasks import LEAVES_THE_HOUSE, Lot, Task, Tasks
from ..plan.timetable import Timetable
from ..plan.values import Item

Struct = TypeVar("Struct", bound=msgspec.Struct)


class NoSuchLotError(LookupError):
    """A lot the plan does not have."""


def shared_part(plan: Plan, *, teaser: bool = False, lot: str = "") -> Plan:
    """A new plan with the shared values of the old one: no private field, no task that stays, no price not to be told.

    `teaser`: only what may be told before a confidentiality agreement. `lot`: only what one contractor of several
    needs; raises `NoSuchLotError`. The locale is a matter of form and stays.
    """
    admitted = _in_teaser if teaser else _is_shared
    part = msgspec.structs.replace(_copied(plan, admitted), locale=plan.locale)
    tasks = _leaving(plan.tasks, part.tasks)
    part = msgspec.structs.replace(part, tasks=msgspec.structs.replace(part.tasks, items=tasks))
    if lot:
        part = _of_lot(part, lot)
    return _told(msgspec.structs.replace(part, scope=_scope_of(part.scope, part.tasks.items)))


def one_of_several(tasks: tuple[Task, ...], lot: str) -> bool:
    """Whether other work goes out beside this lot, so that the plan's prices are not for this lot alone."""
    return bool(lot) and any(task.lot != lot for task in tasks if task.decision in LEAVES_THE_HOUSE)


Admitted = Callable[[Field], bool]


def _is_shared(field: Field) -> bool:
    return field.shared


def _in_teaser(field: Field) -> bool:
    return field.shared and field.teaser


def _copied(owner: Struct, admitted: Admitted) -> Struct:
    """A struct of the same type that starts empty and gets what is admitted, and nothing else."""
    given: dict[str, Any] = {"id": owner.id} if isinstance(owner, Item) else {}
    for name, one in declared(type(owner)).items():
        held = getattr(owner, name)
        if one.kind is Kind.GROUP:
            given[name] = _copied(held, admitted)
        elif one.kind is Kind.LIST:
            given[name] = tuple(_copied(item, admitted) for item in held) if _may_show(one.inner, admitted) else ()
        elif admitted(one.field):
            given[name] = held
    return type(owner)(**given)


@cache
def _may_show(item: type[Item], admitted: Admitted) -> bool:
    """Whether anything of a list's items may be shared; of the other lists not even the length is."""
    return any(admitted(one.field) for _, one in declarations(item))


def _leaving(tasks: Tasks, copied: Tasks) -> tuple[Task, ...]:
    """The copies of the tasks that are given away, and of what they wait for only those."""
    ids = {task.id for task in tasks.items if task.decision in LEAVES_THE_HOUSE}
    return tuple(_waiting_for(task, ids) for task in copied.items if task.id in ids)


def _waiting_for(task: Task, ids: set[str]) -> Task:
    return msgspec.structs.replace(task, after=tuple(other for other in task.after if other in ids))


def _of_lot(part: Plan, lot: str) -> Plan:
    """What the contractor of one lot needs: its tasks, what it gives and takes, and no price made for several lots."""
    own = part.tasks
    if all(one.id != lot for one in own.lots):
        raise NoSuchLotError(lot)
    ids = {task.id for task in own.items if task.lot == lot}
    handoffs = tuple(one for one in own.handoffs if lot in (one.giver, one.taker))
    touched = {lot, *(one.giver for one in handoffs), *(one.taker for one in handoffs)}
    tasks = msgspec.structs.replace(
        own,
        items=tuple(_waiting_for(task, ids) for task in own.items if task.id in ids),
        lots=tuple(_as_known(one, lot) for one in own.lots if one.id in touched),
        handoffs=handoffs,
    )
    part = msgspec.structs.replace(part, tasks=tasks, timetable=_timetable_of(part.timetable, lot))
    if not one_of_several(own.items, lot):
        return part
    asked = msgspec.structs.replace(part.payment, price_told=PriceTold.QUOTE, instalments=())
    return msgspec.structs.replace(part, payment=asked)


def _timetable_of(timetable: Timetable, lot: str) -> Timetable:
    """The timetable without the milestones of other lots."""
    own = tuple(one for one in timetable.milestones if one.lot in (None, lot))
    ids = {one.id for one in own}
    kept = tuple(msgspec.structs.replace(one, after=tuple(other for other in one.after if other in ids)) for one in own)
    return msgspec.structs.replace(timetable, milestones=kept)


def _as_known(lot: Lot, own: str) -> Lot:
    """Of another lot, the name alone."""
    return lot if lot.id == own else Lot(id=lot.id, name=lot.name)


def _scope_of(scope: Scope, tasks: tuple[Task, ...]) -> Scope:
    """The scope without what belongs to a task that stays."""
    leaving = {task.id for task in tasks}
    kept: tuple[Deliverable, ...] = tuple(
        deliverable for deliverable in scope.deliverables if deliverable.task is None or deliverable.task in leaving
    )
    return msgspec.structs.replace(scope, deliverables=kept)


def _told(part: Plan) -> Plan:
    """The plan with the amounts its owner wants told: the price and all beside it, or the budget, or none anywhere."""
    told = part.payment.price_told
    budget = part.payment.shared_budget if told is PriceTold.BUDGET else None
    bare = part if told is PriceTold.STATED else _without_amounts(part)
    return msgspec.structs.replace(bare, payment=msgspec.structs.replace(bare.payment, shared_budget=budget))


def _without_amounts(owner: Struct) -> Struct:
    given: dict[str, Any] = {}
    for name, one in declared(type(owner)).items():
        held = getattr(owner, name)
        if one.kind is Kind.GROUP:
            given[name] = _without_amounts(held)
        elif one.kind is Kind.LIST:
            given[name] = tuple(_without_amounts(item) for item in held)
        elif one.field.unit is Unit.MONEY:
            given[name] = one.default
    return msgspec.structs.replace(owner, **given)
