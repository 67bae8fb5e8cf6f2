"""The figures of a plan about money, under their names."""

from collections.abc import Iterator
from decimal import Decimal

from ..plan import Plan
from ..plan.paths import item_path
from . import figures
from .cash import cash
from .costs import comparison
from .credits import credit_cap, credits_due, credits_of_period, service_credit
from .exposure import exposure
from .figure import Figure, Naming
from .growth import growth
from .usage import usage

LATE_DAYS = (10, 20, 30)
"""Days late of which the fee on one payment is told."""


def money_figures(plan: Plan, naming: Naming) -> Iterator[Figure]:
    """Price, payments, limits, credits, exposure, hours used, costs compared and growth."""
    yield from _price(plan, naming)
    yield from _late_fee(plan, naming)
    yield from _calendar(plan, naming)
    yield from _credits(plan, naming)
    yield from _exposure(plan, naming)
    yield from _usage(plan, naming)
    yield from _costs(plan, naming)
    yield from _growth(plan, naming)


def _price(plan: Plan, naming: Naming) -> Iterator[Figure]:
    pay = plan.payment
    yield from naming.money("payment.total", figures.contract_total(plan))
    yield from naming.money("payment.fee", pay.fee)
    yield from naming.money("payment.rate", pay.rate)
    yield from naming.money("payment.parts", figures.paid_in_parts(plan) if pay.instalments or pay.deposit else None)
    yield from naming.percent("payment.deposit_percent", figures.deposit_percent(plan))
    yield from naming.money("payment.holdback", figures.holdback(plan))
    yield from naming.money("payment.cancel_fee", figures.kill_fee(plan))
    yield from naming.money("payment.penalty", figures.one_penalty(plan))
    yield from naming.money("payment.penalty_cap", figures.penalty_cap(plan))
    yield from naming.money("payment.expenses_cap", figures.expenses_cap(plan))
    yield from naming.money("payment.price_per_unit", figures.price_per_unit(plan))


def _late_fee(plan: Plan, naming: Naming) -> Iterator[Figure]:
    """What one payment, the largest, costs more when it is paid late."""
    percent = plan.payment.late_fee_percent
    largest = max((one.amount or 0 for one in figures.payments(plan)), default=0)
    for days in LATE_DAYS if percent is not None and largest else ():
        fee = figures.late_fee(largest, percent or Decimal(0), days)
        yield from naming.money(f"payment.late_fee.{days}_days", fee)


def _calendar(plan: Plan, naming: Naming) -> Iterator[Figure]:
    found, numbers = cash(plan), dict[str, int]()
    for one in found.payments:
        numbers[one.path] = numbers.get(one.path, 0) + 1
        counted = one.path in ("payment.fee", "payment.rate")
        name = f"cash.{one.path.removeprefix('payment.')}" + (f"[{numbers[one.path]}]" if counted else "")
        yield from naming.day(f"{name}.invoiced", one.invoiced)
        yield from naming.day(f"{name}.pay_by", one.pay_by)
        yield from naming.money(f"{name}.amount", one.amount)
    yield from naming.money("cash.total", found.total)
    yield from naming.money("cash.undated", found.undated)
    for month in found.months:
        yield from naming.money(f"cash.months[{month.month:%Y-%m}]", month.amount)


def _credits(plan: Plan, naming: Naming) -> Iterator[Figure]:
    for level in plan.payment.service_levels:
        yield from naming.money(f"{item_path('credits.levels', level.id)}", service_credit(plan, level))
    if plan.payment.service_levels:
        yield from naming.money("credits.cap", credit_cap(plan))
        yield from naming.money("credits.all_missed", credits_of_period(plan))
    due = credits_due(plan)
    yield from naming.money("credits.due", due.due)
    yield from naming.money("credits.unclaimed", due.unclaimed)


def _exposure(plan: Plan, naming: Naming) -> Iterator[Figure]:
    found = exposure(plan)
    if found is not None:
        yield from naming.money("exposure.worst", found.worst)
        yield from naming.day("exposure.since", found.since)
        yield from naming.day("exposure.until", found.until)
        yield from naming.text("exposure.sentence", found.say(naming.words))


def _usage(plan: Plan, naming: Naming) -> Iterator[Figure]:
    used = usage(plan)
    if used is not None:
        yield from naming.hours("usage.hours", used.hours)
        yield from naming.money("usage.amount", used.amount)
        yield from naming.hours("usage.hours_left", used.hours_left)
        yield from naming.money("usage.amount_left", used.amount_left)
        yield from naming.day("usage.runs_out_on", used.runs_out_on)
        yield from naming.text("usage.sentence", used.say(naming.words))


def _costs(plan: Plan, naming: Naming) -> Iterator[Figure]:
    found = comparison(plan)
    for line in found.outside:
        yield from naming.money(f"costs.outside.{line.key}", line.low)
    for line in found.house:
        yield from naming.money(item_path("costs.in_house", line.key), line.low)
    if found.outside:
        yield from naming.money("costs.outside_total", found.outside_total.low)
    if found.house:
        yield from naming.money("costs.house_total", found.house_total.low)
    yield from naming.money("costs.saving", found.saving)
    yield from naming.percent("costs.saving_percent", found.saving_percent)
    yield from naming.money("costs.break_even", found.break_even)
    for case in found.what_if:
        yield from naming.money(f"costs.saving_if.{case.key}", case.saving)
    for volume in found.volumes if found.outside else ():
        yield from naming.money(f"costs.volume[{volume.percent}].outside", volume.outside)
        yield from naming.money(f"costs.volume[{volume.percent}].house", volume.house)


def _growth(plan: Plan, naming: Naming) -> Iterator[Figure]:
    found = growth(plan)
    if found.agreed + found.open + found.refused:
        yield from naming.number("growth.agreed", found.agreed)
        yield from naming.number("growth.open", found.open)
        yield from naming.money("growth.cost", found.cost)
        yield from naming.days("growth.days", found.days)
        yield from naming.money("growth.total", found.total)
        yield from naming.percent("growth.percent", found.percent)
        yield from naming.day("growth.end", found.end)
