"""A plan with every field filled: what is shared with one word, what is private with another, so that leaks show."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import msgspec

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.shape import Declared, Kind, declared
from outsourcing_planner.plan.tasks import Decision
from outsourcing_planner.plan.values import Item

CANARY = "CANARY"
PRIVATE_AMOUNT = 987_654_321
PRIVATE_AMOUNT_SAID = "9,876,543.21"
PRIVATE_COUNT = 7919
"""A number of days nobody would choose."""


def filled() -> Plan:
    """Two goals, an outsourced task with a deliverable, and of every other list one item; all fields answered."""
    plan = _filled(Plan, "plan")
    for path, value in (
        ("tasks.items[one].decision", Decision.OUTSOURCE),
        ("scope.deliverables[one].task", "one"),
        ("payment.currency", "EUR"),
        ("locale", "en_GB"),
    ):
        plan = paths.put(plan, path, value)
    return _with_kept(plan)


def _with_kept(plan: Plan) -> Plan:
    """The same plan with one task each that is kept, stopped and undecided, their texts private throughout."""
    for number, decision in enumerate((Decision.RETAIN, Decision.STOP, None)):
        task = msgspec.structs.replace(
            plan.tasks.items[0],
            id=f"kept{number}",
            name=f"{CANARY} task {number}",
            description=f"{CANARY} description {number}",
            volume=f"{CANARY} volume {number}",
            decision=decision,
            named_if_kept=False,
        )
        deliverable = msgspec.structs.replace(
            plan.scope.deliverables[0],
            id=f"kept{number}",
            task=task.id,
            name=f"{CANARY} deliverable {number}",
            does=f"{CANARY} does {number}",
        )
        plan = paths.insert(plan, "tasks.items", task)
        plan = paths.insert(plan, "scope.deliverables", deliverable)
    return plan


def _filled(owner: type[msgspec.Struct], at: str) -> Any:
    given: dict[str, Any] = {"id": "one"} if issubclass(owner, Item) else {}
    for name, one in declared(owner).items():
        path = f"{at}.{name}"
        if one.kind is Kind.GROUP:
            given[name] = _filled(one.inner, path)
        elif one.kind is Kind.LIST:
            given[name] = (_filled(one.inner, path),)
        else:
            given[name] = _answer(one, path)
    return owner(**given)


def _answer(one: Declared, path: str) -> Any:
    text = f"{'Shared' if one.field.shared else CANARY} {path}"
    match one.kind:
        case Kind.TEXT:
            return text
        case Kind.TEXTS:
            return (f"{text} 1", f"{text} 2")
        case Kind.CHOICE:
            return next(iter(one.inner))
        case Kind.CHOICES:
            return (next(iter(one.inner)),)
        case Kind.REFERENCE:
            return "one"
        case Kind.REFERENCES:
            return ("one",)
        case Kind.WHOLE | Kind.DECIMAL:
            return _figure(one)
        case Kind.DATE:
            return date(2027, 3, 1)
        case Kind.TIME:
            return time(9)
    return True


def _figure(one: Declared) -> int | Decimal:
    if not one.field.shared:
        count = Decimal(PRIVATE_COUNT) if one.kind is Kind.DECIMAL else PRIVATE_COUNT
        return PRIVATE_AMOUNT if one.field.unit is Unit.MONEY else count
    return Decimal(5) if one.kind is Kind.DECIMAL else 100
