"""The rules of the plan check, one room a step; every rule stands once, in its room's `RULES`."""

from ..finding import Rule
from . import assurance, communication, exit, goals, payment, scope, selection, tasks, timetable

RULES: tuple[Rule, ...] = (
    *goals.RULES,
    *tasks.RULES,
    *scope.RULES,
    *timetable.RULES,
    *payment.RULES,
    *communication.RULES,
    *assurance.RULES,
    *exit.RULES,
    *selection.RULES,
)
"""Every rule, in the order of the steps."""
