"""The gate: what a contractor may see of a plan and its figures, made from the part of it that is shared.

Sections are given nothing else, so what is not declared shared cannot reach a brief.
"""

from datetime import date
from decimal import Decimal

import msgspec

from ..advice import figures
from ..advice.agreeing import standings
from ..advice.cash import Expected, held_back
from ..advice.key_dates import KeyDates, key_dates, last_days
from ..advice.sharing import one_of_several, shared_part
from ..plan import Plan
from ..plan.exit import HandoverTask
from ..plan.money import split
from ..plan.payment import PriceTold
from ..plan.tasks import LEAVES_THE_HOUSE, Decision, Tasks
from ..plan.terms import TermState


class Due(msgspec.Struct, frozen=True):
    """A payment as the brief tells it.

    `amount` only where the brief states the price; `share` in percent of all payments, adding up to 100; `source` is
    the path it comes from: `payment.deposit`, `payment.instalments` or `payment.fee`.
    """

    name: str
    milestone: str | None
    due: date | None
    pay_by: date | None
    amount: int | None
    share: Decimal | None
    source: str


class Parting(msgspec.Struct, frozen=True):
    """What follows from a notice, for the sheet that says so: its days, and what is handed over until when.

    `agreed_on` is the day of the agreement that ends, where that is known.
    """

    dates: KeyDates
    handed_over: tuple[tuple[HandoverTask, date | None], ...]
    agreed_on: date | None


class Shown(msgspec.Struct, frozen=True):
    """All that sections may know: `plan` holds shared values alone, figures are `None` where they may not be told.

    `paid` is what is paid on which day, what is held back of it at the end; empty where amounts are not told.
    `kept` are the tasks that stay and may be named; `done_by_us` those of them that the work given away waits for.
    `agreed` and `open_terms` are the paths of the terms both sides have said yes to, and of those to be talked about.
    `lot` is the id of the one lot it is about, or empty; `plan_id` and `version` are by which an answer is known again.
    `parting` is there only for a sheet that gives notice.
    """

    plan: Plan
    kept: tuple[str, ...]
    done_by_us: tuple[str, ...]
    dues: tuple[Due, ...]
    paid: tuple[tuple[date | None, int | None], ...]
    total: int | None
    cancel_fee: int | None
    penalty: int | None
    penalty_cap: int | None
    agreed: frozenset[str] = frozenset()
    open_terms: frozenset[str] = frozenset()
    lot: str = ""
    plan_id: str = ""
    version: int = 1
    parting: Parting | None = None


def parting(part: Plan, notice_on: date, agreed_on: date | None) -> Parting:
    """What follows from a notice the owner gives on a day, from the shared part of a plan alone."""
    dates = key_dates(part, notice_on)
    return Parting(dates, last_days(part, dates.ends_on), agreed_on)


def shown(plan: Plan, *, teaser: bool = False, lot: str = "") -> Shown:
    """What the sections of a brief may see of a plan; `teaser` and `lot` as for `shared_part`."""
    part = shared_part(plan, teaser=teaser, lot=lot)
    told = part.payment.price_told is PriceTold.STATED
    told_when = not teaser and not one_of_several(plan.tasks.items, lot)
    tasks = _narrowed(plan.tasks, part.tasks) if lot else plan.tasks
    return Shown(
        plan=part,
        kept=() if teaser else _kept(plan.tasks),
        done_by_us=() if teaser else _done_by_us(tasks),
        dues=_dues(plan, told=told) if told_when else (),
        paid=_paid(part) if told_when and told else (),
        total=figures.contract_total(plan) if told else None,
        cancel_fee=figures.kill_fee(plan) if told else None,
        penalty=figures.one_penalty(plan) if told else None,
        penalty_cap=figures.penalty_cap(plan) if told else None,
        agreed=_standing(plan, TermState.AGREED),
        open_terms=_standing(plan, TermState.OPEN),
        lot=lot,
    )


def _standing(plan: Plan, state: TermState) -> frozenset[str]:
    """The paths of the terms that stand there, which both sides know; none where nothing was noted."""
    if not plan.agreement.terms:
        return frozenset()
    return frozenset(one.term.path for one in standings(plan) if one.state is state)


def _narrowed(tasks: Tasks, part: Tasks) -> Tasks:
    """All tasks, but of those given away only the ones in the part."""
    ids = {task.id for task in part.items}
    kept = tuple(task for task in tasks.items if task.id in ids or task.decision not in LEAVES_THE_HOUSE)
    return msgspec.structs.replace(tasks, items=kept)


def _kept(tasks: Tasks) -> tuple[str, ...]:
    """The names of tasks the owner keeps and wants named."""
    return tuple(
        task.name
        for task in tasks.items
        if task.decision is Decision.RETAIN and task.named_if_kept and task.name.strip()
    )


def _done_by_us(tasks: Tasks) -> tuple[str, ...]:
    """The names of such tasks that something given away waits for."""
    awaited = {other for task in tasks.items if task.decision in LEAVES_THE_HOUSE for other in task.after}
    return _kept(msgspec.structs.replace(tasks, items=tuple(task for task in tasks.items if task.id in awaited)))


def _dues(plan: Plan, *, told: bool) -> tuple[Due, ...]:
    payments = figures.payments(plan)
    shares = _shares([payment.amount for payment in payments])
    return tuple(
        Due(
            name=payment.name,
            milestone=payment.milestone,
            due=payment.due,
            pay_by=payment.pay_by if plan.payment.net_days is not None else None,
            amount=payment.amount if told else None,
            share=share,
            source=payment.path.split("[")[0],
        )
        for payment, share in zip(payments, shares, strict=True)
    )


def _paid(part: Plan) -> tuple[tuple[date | None, int | None], ...]:
    """The days and amounts on which money moves, as far as the payments that are told say."""
    told = tuple(
        Expected(one.path, one.name, "", one.due, one.pay_by or one.due, one.amount, milestone=one.milestone)
        for one in figures.payments(part)
    )
    return tuple((one.pay_by, one.amount) for one in held_back(part, told))


def _shares(amounts: list[int | None]) -> list[Decimal | None]:
    """Each amount in percent of them all, to one decimal, adding up to 100; nothing where one is missing."""
    known = [amount for amount in amounts if amount is not None]
    if len(known) != len(amounts) or sum(known) <= 0:
        return [None] * len(amounts)
    return [Decimal(part) / 10 for part in split(1000, known)]
