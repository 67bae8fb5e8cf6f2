"""What missed service levels are worth, in whole minor units."""

from collections.abc import Collection

from ..plan import Plan
from ..plan.money import percent_of
from ..plan.payment import ServiceLevel


def service_credit(plan: Plan, level: ServiceLevel) -> int | None:
    """What one miss of a level takes off the fee of its period, before the cap; nothing where it is not said."""
    if plan.payment.fee is None or level.credit_percent is None:
        return None
    return percent_of(plan.payment.fee, level.credit_percent)


def credit_cap(plan: Plan) -> int | None:
    """The most that all credits of one period may come to; nothing where there is no cap."""
    if plan.payment.fee is None or plan.payment.credit_cap_percent is None:
        return None
    return percent_of(plan.payment.fee, plan.payment.credit_cap_percent)


def credits_of_period(plan: Plan, missed: Collection[str] | None = None) -> int:
    """What a period comes to in which the levels of those ids were missed, capped; `None` means that all were."""
    levels = [level for level in plan.payment.service_levels if missed is None or level.id in missed]
    owed = sum(service_credit(plan, level) or 0 for level in levels)
    cap = credit_cap(plan)
    return owed if cap is None else min(owed, cap)
