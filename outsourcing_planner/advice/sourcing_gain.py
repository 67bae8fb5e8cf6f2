"""How core a task is and what giving it away would gain, each as a number from 0 to 1 with two decimals."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Self

import msgspec

from ..plan import Plan
from ..plan.tasks import Degree, Task

MIDDLE = Decimal("0.5")
"""Where a task stands of which nothing is known."""

MUCH = MIDDLE
"""From this share of the greatest burden on a task takes much of the owner."""

_SHARES = {Degree.LOW: Decimal(0), Degree.MEDIUM: MIDDLE, Degree.HIGH: Decimal(1)}


class Scale(msgspec.Struct, frozen=True):
    """The most that any task of the plan costs and takes today; others are measured against it."""

    cost: int
    hours: Decimal

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """The scale of a plan."""
        tasks = plan.tasks.items
        hours = [task.hours_today for task in tasks if task.hours_today is not None]
        return cls(max((task.cost_today or 0 for task in tasks), default=0), max(hours, default=Decimal(0)))


def core_share(task: Task) -> Decimal:
    """How core it is; the middle where that is not said."""
    return MIDDLE if task.core is None else _SHARES[task.core]


def gain(task: Task, scale: Scale) -> Decimal:
    """The mean of what is known: skill that is lacking, and cost and hours against the greatest of the plan."""
    known = [] if task.skill is None else [1 - _SHARES[task.skill]]
    known += _burdens(task, scale)
    if not known:
        return MIDDLE
    return (sum(known, Decimal(0)) / len(known)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def is_much(task: Task, scale: Scale) -> bool:
    """Whether it costs or takes at least half as much as the task that does most."""
    return any(share >= MUCH for share in _burdens(task, scale))


def _burdens(task: Task, scale: Scale) -> list[Decimal]:
    found = []
    if task.cost_today is not None and scale.cost:
        found.append(Decimal(task.cost_today) / scale.cost)
    if task.hours_today is not None and scale.hours:
        found.append(task.hours_today / scale.hours)
    return found
