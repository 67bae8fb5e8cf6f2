"""Whether the owner has said anything on a step."""

import msgspec

from ..plan import Plan
from ..plan.payment import PaymentPlan


def has_answers(plan: Plan, step: str) -> bool:
    """Whether anything was answered on that step; the currency, which is set for the owner, does not count."""
    held = getattr(plan, step)
    if isinstance(held, PaymentPlan):
        held = msgspec.structs.replace(held, currency=PaymentPlan().currency)
    return bool(held != type(held)())
