"""What the outsourced work comes to lot by lot, and which of it waits for work that is not outsourced."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from ..plan import Plan
from ..plan.tasks import Decision, Task
from .rows import filled


class LotSum(msgspec.Struct, frozen=True):
    """The outsourced tasks of one lot: how many, their hours, and the owner's own estimate in minor units.

    `lot` is the lot's id, or empty for tasks that go out with no lot. The estimate is private.
    """

    lot: str
    tasks: int
    hours: Decimal
    estimate: int


class Wait(msgspec.Struct, frozen=True):
    """An outsourced task that waits for one that is not; both by id."""

    task: str
    waits_for: str


def decided(plan: Plan) -> dict[Decision | None, int]:
    """How many tasks have each decision; `None` counts those not decided."""
    return dict(Counter(task.decision for task in filled(plan.tasks.items)))


def lot_sums(plan: Plan) -> tuple[LotSum, ...]:
    """Each lot in order, then what goes out with no lot, if anything does."""
    by_lot: dict[str, list[Task]] = {lot.id: [] for lot in plan.tasks.lots}
    for task in _outsourced(plan):
        by_lot.setdefault(task.lot if task.lot in by_lot else "", []).append(task)
    return tuple(_sum(lot, tasks) for lot, tasks in by_lot.items())


def outsourced_sum(plan: Plan) -> LotSum:
    """All outsourced tasks together, whatever their lot."""
    return _sum("", _outsourced(plan))


def waits_for_the_owner(plan: Plan) -> tuple[Wait, ...]:
    """Each outsourced task that waits for work done at the owner's place: what the owner has to provide.

    That is a task kept, done by an expert at the owner's place, stopped, or not decided yet.
    """
    outside = {task.id: task.decision is Decision.OUTSOURCE for task in plan.tasks.items}
    return tuple(
        Wait(task.id, before) for task in _outsourced(plan) for before in task.after if outside.get(before) is False
    )


def _outsourced(plan: Plan) -> list[Task]:
    return [task for task in filled(plan.tasks.items) if task.decision is Decision.OUTSOURCE]


def _sum(lot: str, tasks: Iterable[Task]) -> LotSum:
    tasks = list(tasks)
    hours = sum((task.hours or Decimal(0) for task in tasks), Decimal(0))
    return LotSum(lot, len(tasks), hours, sum(task.price or 0 for task in tasks))
