"""What the work comes to lot by lot, and which of it waits for work that is not given away."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from ..plan import Plan
from ..plan.tasks import LEAVES_THE_HOUSE, Decision, Task
from .rows import filled, given_away


class LotSum(msgspec.Struct, frozen=True):
    """The tasks given away in one lot: how many, their hours, and the owner's own estimate in minor units.

    `lot` is the lot's id, or empty for tasks that go out with no lot. The estimate is private.
    """

    lot: str
    tasks: int
    hours: Decimal
    estimate: int


class Wait(msgspec.Struct, frozen=True):
    """A task given away that waits for one that is not; both by id."""

    task: str
    waits_for: str


def decided(plan: Plan) -> dict[Decision | None, int]:
    """How many tasks have each decision; `None` counts those not decided."""
    return dict(Counter(task.decision for task in filled(plan.tasks.items)))


def lot_sums(plan: Plan) -> tuple[LotSum, ...]:
    """Each lot in order, then what goes out with no lot, if anything does."""
    known = [lot.id for lot in plan.tasks.lots]
    by_lot: dict[str, list[Task]] = {lot: [] for lot in known}
    for task in given_away(plan.tasks.items):
        by_lot.setdefault(task.lot if task.lot in by_lot else "", []).append(task)
    return tuple(_sum(lot, tasks) for lot, tasks in by_lot.items())


def all_given_away(plan: Plan) -> LotSum:
    """All tasks given away together, whatever their lot."""
    return _sum("", given_away(plan.tasks.items))


def waits_for_the_owner(plan: Plan) -> tuple[Wait, ...]:
    """Each task given away that waits for a task kept or not decided, in order: what the owner has to provide."""
    leaves = {task.id: task.decision in LEAVES_THE_HOUSE for task in plan.tasks.items}
    return tuple(
        Wait(task.id, before)
        for task in given_away(plan.tasks.items)
        for before in task.after
        if leaves.get(before) is False
    )


def _sum(lot: str, tasks: Iterable[Task]) -> LotSum:
    tasks = list(tasks)
    hours = sum((task.hours or Decimal(0) for task in tasks), Decimal(0))
    return LotSum(lot, len(tasks), hours, sum(task.price or 0 for task in tasks))
