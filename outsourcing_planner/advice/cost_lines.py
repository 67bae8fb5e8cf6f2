"""What giving work away costs line by line, and what it costs in the house; the owner's eyes only."""

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.costs import CostEvery, CostKind, HouseCost, OutsideCost
from ..plan.fields import N_
from ..plan.money import percent_of, rounded
from ..plan.payment import PaymentModel
from .figures import BY_THE_HOUR, contract_total, expenses_cap
from .ratios import quotient
from .rows import filled, given_away

WEEKS, MONTHS = 52, 12
"""A year, wherever costs are compared."""

PRICE, OWNER, CONTINGENCY, EXIT, EXPENSES, BONUS = "price", "owner", "contingency", "exit", "expenses", "bonus"
"""Keys of the lines that are no kind of cost the owner wrote down beside the price."""

PRICE_PATHS = {
    PaymentModel.FIXED_PRICE: "payment.total",
    PaymentModel.RETAINER: "payment.fee",
    PaymentModel.CAPPED: "payment.cap",
    PaymentModel.TIME_AND_MATERIALS: "payment.rate",
    None: "payment.model",
}
"""Where the price is changed."""


class CostLine(msgspec.Struct, frozen=True):
    """One line of a comparison, in minor units over all the months compared.

    `key` is lasting; `label` is a message, `name` the owner's own words where there are any; `path` is where it is
    changed. `low` is what is expected, `high` what it could come to. Of `low`, `varying` grows and shrinks with the
    amount of work, and `running` is paid again and again.
    """

    key: str
    label: str
    path: str
    low: int
    high: int
    varying: int = 0
    running: int = 0
    name: str = ""

    def title(self, words: Words) -> str:
        """What the line is called."""
        return self.name or words.say(self.label)

    def at_volume(self, percent: int) -> int:
        """What it comes to at that percentage of today's amount of work."""
        return self.low - self.varying + quotient(self.varying * percent, 100)


def outside_lines(plan: Plan, months: int, contingency: Decimal) -> Iterator[CostLine]:
    """Search, contracts, transition, price, expenses, bonus, the owner's hours, tools, contingency, exit and the rest.

    `contingency` is in percent of the price. Lines without an answer are left out.
    """
    beside = {line.key: line for line in _beside(plan, months)}
    yield from (beside[kind] for kind in (CostKind.SEARCH, CostKind.CONTRACTS, CostKind.TRANSITION) if kind in beside)
    price = price_of(plan, months)
    if price is not None:
        yield _price(plan, price)
    if expenses_cap(plan):
        label = paths.field("payment.expenses").label
        yield CostLine(EXPENSES, label, "payment.expenses_cap", 0, expenses_cap(plan) or 0)
    if plan.payment.bonus.amount:
        path = "payment.bonus.amount"
        yield CostLine(BONUS, paths.field(path).label, path, 0, plan.payment.bonus.amount)
    yield from _owner(plan, months)
    yield from (beside[kind] for kind in (CostKind.TOOLS,) if kind in beside)
    if price is not None:
        path, kept = "costs.contingency_percent", percent_of(price, contingency)
        varying = kept if varies(plan) else 0
        yield CostLine(CONTINGENCY, paths.field(path).label, path, kept, kept, varying)
    if plan.exit.exit_cost is not None:
        label, cost = paths.field("exit.exit_cost").label, plan.exit.exit_cost
        yield CostLine(EXIT, label, "exit.exit_cost", cost, cost)
    yield from (beside[kind] for kind in (CostKind.OTHER,) if kind in beside)


def house_lines(plan: Plan, months: int) -> Iterator[CostLine]:
    """What the owner wrote down; where that is nothing, what the tasks given away cost and take today."""
    rows = [row for row in filled(plan.costs.in_house) if _most(row) is not None]
    for row in rows:
        path = paths.item_path("costs.in_house", row.id)
        label = paths.field("costs.in_house.name").label
        yield _line(row.id, label, f"{path}.amount", row, row.every or CostEvery.MONTH, months)
    if not rows:
        yield from _today(plan, months)


def price_of(plan: Plan, months: int) -> int | None:
    """The price over those months: the contract's; else the owner's rate and estimates, task by task; else nothing."""
    pay = plan.payment
    if pay.model is PaymentModel.RETAINER:
        return None if pay.fee is None else pay.fee * months
    total = contract_total(plan)
    if total is not None:
        return total
    tasks = given_away(plan.tasks.items)
    hours = sum((task.hours for task in tasks if task.hours is not None), Decimal(0))
    if pay.rate is not None and hours:
        return rounded(pay.rate * hours)
    return sum(task.price or 0 for task in tasks) or None


def varies(plan: Plan) -> bool:
    """Whether the price grows with the work: as the owner says, else where it is paid by the hour."""
    said = plan.costs.price_varies
    return plan.payment.model in BY_THE_HOUR if said is None else said


def _price(plan: Plan, price: int) -> CostLine:
    path = PRICE_PATHS[plan.payment.model]
    running = price if plan.payment.model is PaymentModel.RETAINER else 0
    return CostLine(PRICE, N_("The price"), path, price, price, price if varies(plan) else 0, running)


def _owner(plan: Plan, months: int) -> Iterator[CostLine]:
    hours, rate = plan.costs.owner_hours, plan.costs.owner_rate
    if hours is not None and rate is not None:
        cost = rounded(hours * rate * WEEKS * months / MONTHS)
        yield CostLine(OWNER, N_("Your own hours"), "costs.owner_hours", cost, cost, 0, cost)


def _beside(plan: Plan, months: int) -> Iterator[CostLine]:
    """One line for each kind of cost the owner wrote down beside the price."""
    rows = [row for row in filled(plan.costs.outside) if _most(row) is not None]
    for kind in CostKind:
        path = "costs.outside"
        of_kind = [
            _line(kind.value, kind.label, path, row, row.every or CostEvery.ONCE, months)
            for row in rows
            if (row.kind or CostKind.OTHER) is kind
        ]
        if of_kind:
            yield _together(of_kind)


def _today(plan: Plan, months: int) -> Iterator[CostLine]:
    tasks, rate = given_away(plan.tasks.items), plan.costs.owner_rate
    cost = sum(task.cost_today or 0 for task in tasks) * months
    hours = sum((task.hours_today or Decimal(0) for task in tasks), Decimal(0)) * months
    if cost:
        yield CostLine("cost_today", N_("What the work costs today"), "tasks.items", cost, cost, 0, cost)
    if hours and rate:
        worth = rounded(hours * rate)
        yield CostLine("hours_today", N_("The hours it takes today"), "tasks.items", worth, worth, worth, worth)


def _line(key: str, label: str, path: str, row: HouseCost | OutsideCost, every: CostEvery, months: int) -> CostLine:
    low = _spread(row.amount if row.amount is not None else _most(row) or 0, every, months)
    high = max(low, _spread(_most(row) or 0, every, months))
    running = 0 if every is CostEvery.ONCE else low
    name = row.name.strip() if isinstance(row, HouseCost) else ""
    return CostLine(key, label, path, low, high, low if row.varies else 0, running, name)


def _together(lines: list[CostLine]) -> CostLine:
    return msgspec.structs.replace(
        lines[0],
        low=sum(line.low for line in lines),
        high=sum(line.high for line in lines),
        varying=sum(line.varying for line in lines),
        running=sum(line.running for line in lines),
    )


def _most(row: HouseCost | OutsideCost) -> int | None:
    known = [amount for amount in (row.amount, row.at_most) if amount is not None]
    return max(known, default=None)


def _spread(amount: int, every: CostEvery, months: int) -> int:
    match every:
        case CostEvery.ONCE:
            return amount
        case CostEvery.WEEK:
            return quotient(amount * WEEKS * months, MONTHS)
        case CostEvery.MONTH:
            return amount * months
        case CostEvery.YEAR:
            return quotient(amount * months, MONTHS)
