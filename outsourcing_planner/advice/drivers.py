"""Reasons to give work away that no goal serves yet, and the ready goals that would."""

from collections.abc import Iterable

from ..plan import Plan
from ..plan.goals import Driver, Goal, GoalKind
from .rows import filled

_BY_KIND = {GoalKind.MONEY: Driver.COST, GoalKind.TIME: Driver.TIME}
"""The reason a goal serves that names none, where what it is about leaves no doubt."""


def unserved(plan: Plan) -> tuple[Driver, ...]:
    """The reasons the owner gave, in their order, that no goal of the plan serves."""
    served = {goal.driver or (_BY_KIND.get(goal.kind) if goal.kind else None) for goal in filled(plan.goals.items)}
    return tuple(driver for driver in dict.fromkeys(plan.goals.drivers) if driver not in served)


def goals_for(plan: Plan, ready: Iterable[Goal]) -> tuple[Goal, ...]:
    """Of the ready goals one for each such reason, in the order of the reasons."""
    by_driver: dict[Driver | None, Goal] = {}
    for goal in ready:
        by_driver.setdefault(goal.driver, goal)
    return tuple(by_driver[driver] for driver in unserved(plan) if driver in by_driver)
