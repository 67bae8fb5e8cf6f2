"""The rules of the plan check, one room a step; every rule stands once, in its room's `RULES`."""

from ..finding import Rule
from . import communication, exit, goals, payment, scope, tasks, timetable

RULES: tuple[Rule, ...] = (
    *goals.RULES,
    *tasks.RULES,
    *scope.RULES,
    *timetable.RULES,
    *payment.RULES,
    *communication.RULES,
    *exit.RULES,
)
"""Every rule, in the order of the steps."""
