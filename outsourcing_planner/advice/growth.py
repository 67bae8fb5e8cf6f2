"""How far the work has grown since it was agreed: changes asked for, rolled into the price and the end."""

from datetime import date
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.course import ChangeDecision, ChangeRequest
from ..plan.fields import N_, Unit
from .days import days_after
from .figures import contract_total
from .ratios import percent_share
from .rows import filled


class Growth(msgspec.Struct, frozen=True):
    """What the changes come to, in minor units and days, of either sign.

    `agreed`, `open` and `refused` count the changes. `cost` and `days` are of the agreed ones, `open_cost` and
    `open_days` of those still to be decided. `total` is the price with the agreed ones, `percent` what these are of the
    price agreed at first, `end` the last day moved by their days; each nothing where that is not known.
    """

    currency: str
    agreed: int
    open: int
    refused: int
    cost: int
    days: int
    open_cost: int
    open_days: int
    total: int | None
    percent: Decimal | None
    end: date | None

    def say(self, words: Words) -> str:
        """How many changes are agreed, and what they do; empty where nobody asked for one."""
        if not self.agreed + self.open + self.refused:
            return ""
        if not self.agreed and not self.open:
            return words.say("No change was agreed.")
        if not self.agreed:
            return words.say_many("{n} change is open.", "{n} changes are open.", self.open)
        cost, days = words.money(abs(self.cost), self.currency), words.counted(abs(self.days), Unit.DAYS)
        message = N_("it costs {amount} more") if self.cost >= 0 else N_("it costs {amount} less")
        more = words.say(message, amount=cost)
        late = words.say("{days} later", days=days) if self.days >= 0 else words.say("{days} earlier", days=days)
        return words.say_many(
            "{n} agreed change: {cost}, {time}.",
            "{n} agreed changes: {cost}, {time}.",
            self.agreed,
            cost=more,
            time=late,
        )


def growth(plan: Plan) -> Growth:
    """All changes asked for; one without a decision is open."""
    rows = list(filled(plan.course.changes))
    agreed = [row for row in rows if row.decision is ChangeDecision.AGREED]
    refused = [row for row in rows if row.decision is ChangeDecision.REFUSED]
    waiting = [row for row in rows if row.decision in (None, ChangeDecision.OPEN)]
    total, cost, days = contract_total(plan), _cost(agreed), _days(agreed)
    return Growth(
        plan.payment.currency,
        len(agreed),
        len(waiting),
        len(refused),
        cost,
        days,
        _cost(waiting),
        _days(waiting),
        None if total is None else total + cost,
        percent_share(cost, total) if total else None,
        days_after(plan.timetable.end, days),
    )


def _cost(rows: list[ChangeRequest]) -> int:
    return sum(row.costs or 0 for row in rows)


def _days(rows: list[ChangeRequest]) -> int:
    return sum(row.days or 0 for row in rows)
