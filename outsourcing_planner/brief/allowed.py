"""The gate: the part of a plan that a contractor may see, copied field by field from what is declared shared.

Sections are given nothing else, so what is not declared shared cannot reach a brief.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

import msgspec

from ..advice import figures
from ..plan import Plan
from ..plan.fields import Field, Unit
from ..plan.money import split
from ..plan.payment import PriceTold
from ..plan.scope import Deliverable, Scope
from ..plan.shape import Kind, declarations, declared
from ..plan.tasks import LEAVES_THE_HOUSE, Decision, Lot, Task, Tasks
from ..plan.values import Item

Struct = TypeVar("Struct", bound=msgspec.Struct)


class NoSuchLotError(LookupError):
    """A lot the plan does not have."""


class Due(msgspec.Struct, frozen=True):
    """A payment as the brief tells it.

    `amount` only where the brief states the price; `share` in percent of all payments, adding up to 100; `source` is
    the path it comes from: `payment.deposit`, `payment.instalments` or `payment.fee`.
    """

    name: str
    milestone: str | None
    due: date | None
    pay_by: date | None
    amount: int | None
    share: Decimal | None
    source: str


class Shown(msgspec.Struct, frozen=True):
    """All that sections may know: `plan` holds shared values alone, figures are `None` where they may not be told.

    `kept` are the tasks that stay and may be named; `done_by_us` those of them that the work given away waits for.
    `lot` is the id of the one lot it is about, or empty; `plan_id` and `version` are by which an answer is known again.
    """

    plan: Plan
    kept: tuple[str, ...]
    done_by_us: tuple[str, ...]
    dues: tuple[Due, ...]
    total: int | None
    cancel_fee: int | None
    penalty: int | None
    penalty_cap: int | None
    lot: str = ""
    plan_id: str = ""
    version: int = 1


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


def shown(plan: Plan, *, teaser: bool = False, lot: str = "") -> Shown:
    """What the sections of a brief may see of a plan; `teaser` and `lot` as for `shared_part`."""
    part = shared_part(plan, teaser=teaser, lot=lot)
    told = part.payment.price_told is PriceTold.STATED
    tasks = _narrowed(plan.tasks, part.tasks) if lot else plan.tasks
    return Shown(
        plan=part,
        kept=() if teaser else _kept(plan.tasks),
        done_by_us=() if teaser else _done_by_us(tasks),
        dues=() if teaser or _one_of_several(plan.tasks.items, lot) else _dues(plan, told=told),
        total=figures.contract_total(plan) if told else None,
        cancel_fee=figures.kill_fee(plan) if told else None,
        penalty=figures.one_penalty(plan) if told else None,
        penalty_cap=figures.penalty_cap(plan) if told else None,
        lot=lot,
    )


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
    part = msgspec.structs.replace(part, tasks=tasks)
    if not _one_of_several(own.items, lot):
        return part
    asked = msgspec.structs.replace(part.payment, price_told=PriceTold.QUOTE, instalments=())
    return msgspec.structs.replace(part, payment=asked)


def _as_known(lot: Lot, own: str) -> Lot:
    """Of another lot, the name alone."""
    return lot if lot.id == own else Lot(id=lot.id, name=lot.name)


def _one_of_several(tasks: tuple[Task, ...], lot: str) -> bool:
    """Whether other work goes out beside this lot, so that the plan's prices are not for this lot alone."""
    return bool(lot) and any(task.lot != lot for task in tasks if task.decision in LEAVES_THE_HOUSE)


def _narrowed(tasks: Tasks, part: Tasks) -> Tasks:
    """All tasks, but of those given away only the ones in the part."""
    ids = {task.id for task in part.items}
    kept = tuple(task for task in tasks.items if task.id in ids or task.decision not in LEAVES_THE_HOUSE)
    return msgspec.structs.replace(tasks, items=kept)


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


def _kept(tasks: Tasks) -> tuple[str, ...]:
    """The names of tasks the owner keeps and wants named."""
    return tuple(
        task.name
        for task in tasks.items
        if task.decision is Decision.RETAIN and task.named_if_kept and task.name.strip()
    )


def _done_by_us(tasks: Tasks) -> tuple[str, ...]:
    """The names of such tasks that something given away waits for."""
    awaited = {other for task in tasks.items if task.decision in LEAVES_THE_HOUSE for other in task.after}
    return _kept(msgspec.structs.replace(tasks, items=tuple(task for task in tasks.items if task.id in awaited)))


def _dues(plan: Plan, *, told: bool) -> tuple[Due, ...]:
    payments = figures.payments(plan)
    shares = _shares([payment.amount for payment in payments])
    return tuple(
        Due(
            name=payment.name,
            milestone=payment.milestone,
            due=payment.due,
            pay_by=payment.pay_by if plan.payment.net_days is not None else None,
            amount=payment.amount if told else None,
            share=share,
            source=payment.path.split("[")[0],
        )
        for payment, share in zip(payments, shares, strict=True)
    )


def _shares(amounts: list[int | None]) -> list[Decimal | None]:
    """Each amount in percent of them all, to one decimal, adding up to 100; nothing where one is missing."""
    known = [amount for amount in amounts if amount is not None]
    if len(known) != len(amounts) or sum(known) <= 0:
        return [None] * len(amounts)
    return [Decimal(part) / 10 for part in split(1000, known)]
