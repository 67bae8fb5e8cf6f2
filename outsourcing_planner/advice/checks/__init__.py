"""The rules of the plan check, one room a step; every rule stands once, in its room's `RULES`."""

from ..finding import EVERY_STEP, Rule
from ..readiness import STEPS
from . import (
    agreement,
    assurance,
    communication,
    exit,
    goals,
    lots,
    pay_terms,
    payment,
    scope,
    selection,
    tasks,
    timetable,
    trust,
)

_ROOMS = (
    goals,
    tasks,
    lots,
    scope,
    timetable,
    payment,
    pay_terms,
    communication,
    trust,
    assurance,
    exit,
    selection,
    agreement,
)
_PLACE = {EVERY_STEP: len(STEPS)} | {step.key: place for place, step in enumerate(STEPS)}

RULES: tuple[Rule, ...] = tuple(
    sorted((one for room in _ROOMS for one in room.RULES), key=lambda one: _PLACE[one.step])
)
"""Every rule, in the order of the steps; last those that look at the whole plan."""
