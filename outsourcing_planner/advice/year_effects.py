"""What one changed term does to the owner's money in a year: that term alone, all others as they were agreed."""

from collections.abc import Callable
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.fields import N_, Unit
from ..plan.money import rounded
from ..plan.payment import PaymentModel
from .comparison import TermChange
from .credits import credits_due
from .figures import BY_THE_HOUR, contract_total, expenses_cap, price_per_unit
from .looks import hours_a_week_looking

MONTHS, WEEKS = 12, 52


class YearEffect(msgspec.Struct, frozen=True):
    """How much more the owner pays, in minor units, less than nothing where it is less; `None` where it is no money.

    `when` says on what that hangs, or what it means beside money; a message for translation, empty where it needs none.
    `values` are put into it. `is_sure` for what is paid every year whatever happens.
    """

    amount: int | None
    when: str = ""
    values: tuple[tuple[str, str], ...] = ()
    is_sure: bool = False

    def say(self, words: Words) -> str:
        """On what it hangs, or what it means; empty where the amount says all."""
        return words.say(self.when, **dict(self.values)) if self.when else ""


Measure = Callable[[Plan], int | None]


def fee_a_year(plan: Plan) -> int | None:
    """Twelve monthly fees; nothing where none is paid or said."""
    pay = plan.payment
    return pay.fee * MONTHS if pay.model is PaymentModel.RETAINER and pay.fee is not None else None


def _whole_price(plan: Plan) -> int | None:
    return contract_total(plan) if plan.payment.model is PaymentModel.FIXED_PRICE else None


def _hours_agreed(plan: Plan) -> int | None:
    return contract_total(plan) if plan.payment.model is PaymentModel.CAPPED else None


def _hours_as_so_far(plan: Plan) -> int | None:
    """The hours of a year at the rate, if each month takes as many as the months written down did."""
    pay = plan.payment
    worked = [month.hours for month in plan.course.months if month.hours is not None]
    if pay.model not in BY_THE_HOUR or pay.rate is None or not worked:
        return None
    return rounded(pay.rate * sum(worked, Decimal(0)) * MONTHS / len(worked))


def _credits(plan: Plan) -> int | None:
    return -credits_due(plan).due


def _bonus(plan: Plan) -> int | None:
    return plan.payment.bonus.amount or 0


def _own_time(plan: Plan) -> int | None:
    """The owner's hours in meetings in a year, in money; nothing where no hour of theirs has a price."""
    rate = plan.costs.owner_rate
    return None if rate is None else rounded(hours_a_week_looking(plan, None) * WEEKS * rate)


_MEASURES: tuple[tuple[Measure, str, bool], ...] = (
    (fee_a_year, "", True),
    (_whole_price, N_("once, for the whole"), False),
    (_hours_agreed, N_("if all agreed hours are used"), False),
    (_hours_as_so_far, N_("with as many hours as so far"), False),
    (_credits, N_("with what went wrong so far"), False),
    (_bonus, N_("if the bonus is earned"), False),
    (expenses_cap, N_("at most, for expenses"), False),
    (_own_time, N_("for your own time in meetings"), False),
)
"""What of a plan costs money, under which condition, and whether it comes every year for sure; the weightiest first."""


def year_effect(now: Plan, new: Plan, change: TermChange, words: Words) -> YearEffect | None:
    """What a change that `compare` found does by itself to the agreement in practice; nothing where it does nothing.

    `now` is `in_practice`. Terms without a price of their own tell what they mean in days, hours, or for one unit.
    """
    if now.payment.currency != new.payment.currency:
        return None
    alone = _with(now, new, change.path)
    for measure, when, is_sure in _MEASURES:
        before, after = measure(now), measure(alone)
        if before is not None and after is not None and before != after:
            return YearEffect(after - before, when, is_sure=is_sure)
    return _beside_money(now, new, alone, words)


def _with(now: Plan, new: Plan, path: str) -> Plan:
    """The plan with one term as it is in the new one: an answer, or a row that came or went."""
    if not path.endswith("]"):
        return paths.put(now, path, paths.get(new, path)) if paths.has(now, path) else now
    list_path, item_id = paths.split_item(path)
    rows = tuple(row for row in paths.get(now, list_path) if row.id != item_id)
    come = tuple(row for row in paths.get(new, list_path) if row.id == item_id)
    return paths.put(now, list_path, (*rows, *come))


def _beside_money(now: Plan, new: Plan, alone: Plan, words: Words) -> YearEffect | None:
    return _sooner(now, alone, words) or _own_hours(now, alone, words) or _for_one(now, new, alone, words)


def _sooner(now: Plan, alone: Plan, words: Words) -> YearEffect | None:
    """Payment days cost nothing by themselves, but the money is gone sooner."""
    before, after = now.payment.net_days, alone.payment.net_days
    if before is None or after is None or before == after:
        return None
    message = N_("each payment leaves {days} sooner") if after < before else N_("each payment leaves {days} later")
    return YearEffect(None, message, (("days", words.counted(abs(after - before), Unit.DAYS)),))


def _own_hours(now: Plan, alone: Plan, words: Words) -> YearEffect | None:
    hours = (hours_a_week_looking(alone, None) - hours_a_week_looking(now, None)) * WEEKS
    if not hours:
        return None
    message = N_("{hours} a year more of your time") if hours > 0 else N_("{hours} a year less of your time")
    return YearEffect(None, message, (("hours", words.counted(round(abs(hours), 1), Unit.HOURS)),))


def _for_one(now: Plan, new: Plan, alone: Plan, words: Words) -> YearEffect | None:
    """What one order, call or invoice costs, with the new fee, if all that is included are used."""
    if now.payment.included_units == alone.payment.included_units:
        return None
    before, after, currency = price_per_unit(now), price_per_unit(new), now.payment.currency
    if before is None or after is None:
        return None
    values = (("before", words.money(before, currency)), ("after", words.money(after, currency)))
    return YearEffect(None, N_("one costs {after} instead of {before}, if all are used"), values)
