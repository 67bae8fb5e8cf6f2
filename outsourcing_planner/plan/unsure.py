"""“Not sure yet” is an answer: the questions an owner has put aside, which stay listed until they are answered."""

import msgspec

from .paths import get, has, is_answered
from .plan import Plan


def mark(plan: Plan, path: str) -> Plan:
    """The plan with that question put aside; an answer that is already there stays."""
    if path in plan.unsure:
        return plan
    return msgspec.structs.replace(plan, unsure=(*plan.unsure, path))


def settle(plan: Plan, path: str) -> Plan:
    """The plan with that question no longer put aside."""
    if path not in plan.unsure:
        return plan
    return msgspec.structs.replace(plan, unsure=tuple(other for other in plan.unsure if other != path))


def still_open(plan: Plan) -> tuple[str, ...]:
    """The questions put aside and not answered since, in the order they were put aside; items that are gone are not."""
    return tuple(path for path in plan.unsure if has(plan, path) and not is_answered(get(plan, path)))
