"""Total cost of giving work away against keeping it: what it saves, up to which price, and what if; all an estimate."""

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import N_, Unit
from ..plan.money import percent_of, rounded
from ..plan.payment import PaymentModel
from .cost_lines import CONTINGENCY, MONTHS, OWNER, PRICE, PRICE_PATHS, WEEKS, CostLine, house_lines, outside_lines
from .days import months_begun
from .ratios import percent_share, quotient
from .thresholds import DEFAULTS, Thresholds

VOLUMES = (50, 100, 150)
"""Percentages of today's amount of work at which both ways are compared."""


class CostRange(msgspec.Struct, frozen=True):
    """An amount as expected, `low`, and as much as it could be, `high`, in minor units."""

    low: int
    high: int


class WhatIf(msgspec.Struct, frozen=True):
    """What would be saved if something were different; less than nothing where it would cost more.

    `key` is `price_up` or `price_down` by `figure` percent, `owner_twice`, or `slip` by `figure` weeks.
    """

    key: str
    figure: Decimal
    saving: int

    def title(self, words: Words) -> str:
        """What would be different."""
        if self.key == "slip":
            return words.say_many("It begins {n} week later", "It begins {n} weeks later", int(self.figure))
        return words.say(_IF[self.key], percent=words.percent(self.figure))


_IF = {
    "price_up": N_("The price is {percent} higher"),
    "price_down": N_("The price is {percent} lower"),
    "owner_twice": N_("It takes twice as many of your hours"),
}


class Volume(msgspec.Struct, frozen=True):
    """What both ways cost at a percentage of today's amount of work; `house` is nothing where it is not known."""

    percent: int
    outside: int
    house: int | None


class Comparison(msgspec.Struct, frozen=True):
    """Both ways side by side over a number of months; all amounts are minor units of `currency`.

    `saving`, its percentage of the cost in the house, `break_even` and `what_if` are empty while the price or the cost
    in the house is not known; `missing` holds the paths that would tell. `break_even` is the highest price at which
    giving the work away does not cost more; nothing where even a price of nothing would.
    """

    months: int
    currency: str
    outside: tuple[CostLine, ...]
    house: tuple[CostLine, ...]
    outside_total: CostRange
    house_total: CostRange
    saving: int | None
    saving_percent: Decimal | None
    break_even: int | None
    what_if: tuple[WhatIf, ...]
    volumes: tuple[Volume, ...]
    missing: tuple[str, ...]

    @property
    def saving_range(self) -> tuple[int, int] | None:
        """The least and the most that would be saved, if everything went badly or well."""
        if self.saving is None:
            return None
        return self.house_total.low - self.outside_total.high, self.house_total.high - self.outside_total.low

    def say(self, words: Words) -> str:
        """What is saved, and up to which price it is worth it."""
        if self.saving is None or self.saving_percent is None:
            return words.say("Not enough is known yet to compare the costs.")
        values = {
            "amount": words.money(abs(self.saving), self.currency),
            "time": words.counted(self.months, Unit.MONTHS),
            "percent": words.percent(abs(self.saving_percent)),
            "price": words.money(self.break_even or 0, self.currency),
        }
        if self.break_even is None:
            return words.say("Even a price of nothing would cost you more than doing it yourselves.")
        if self.saving < 0:
            message = N_(
                "Over {time} it costs about {amount} more than today. It is worth it up to a price of {price}."
            )
        else:
            message = N_("Over {time} it saves about {amount} ({percent}). It is worth it up to a price of {price}.")
        return words.say(message, **values)


def comparison(plan: Plan, limits: Thresholds = DEFAULTS) -> Comparison:
    """Giving the work away against keeping it, over `months_compared`; a year has 52 weeks and 12 months."""
    months, share = months_compared(plan), contingency_percent(plan, limits)
    outside, house = tuple(outside_lines(plan, months, share)), tuple(house_lines(plan, months))
    sums = _Sums(outside, house, share)
    known = sums.price is not None and bool(house) and sums.house.low > 0
    return Comparison(
        months=months,
        currency=plan.payment.currency,
        outside=outside,
        house=house,
        outside_total=sums.outside,
        house_total=sums.house,
        saving=sums.saving() if known else None,
        saving_percent=percent_share(sums.saving(), sums.house.low) if known else None,
        break_even=sums.break_even() if known else None,
        what_if=tuple(_what_if(sums, months, limits)) if known else (),
        volumes=tuple(_volume(outside, house, percent) for percent in VOLUMES),
        missing=tuple(_missing(plan, sums)),
    )


def months_compared(plan: Plan) -> int:
    """As many as the owner says; else as the agreement runs, by its months or its dates; else a year."""
    pay, times = plan.payment, plan.timetable
    if plan.costs.months:
        return plan.costs.months
    if pay.model is PaymentModel.RETAINER and pay.months:
        return pay.months
    if times.start is None or times.end is None or times.end < times.start:
        return MONTHS
    return months_begun(times.start, times.end)


def contingency_percent(plan: Plan, limits: Thresholds = DEFAULTS) -> Decimal:
    """What is kept for surprises, in percent of the price."""
    said = plan.costs.contingency_percent
    return limits.contingency_percent if said is None else said


class _Sums:
    """The totals of both sides, ready for another price or other hours."""

    def __init__(self, outside: tuple[CostLine, ...], house: tuple[CostLine, ...], share: Decimal) -> None:
        by_key = {line.key: line.low for line in outside}
        self.price = by_key.get(PRICE)
        self.owner = by_key.get(OWNER)
        self.outside, self.house = _total(outside), _total(house)
        self.running = sum(line.running for line in house)
        self._share = share
        self._beside = self.outside.low - (self.price or 0) - by_key.get(CONTINGENCY, 0)

    def saving(self, price: int | None = None) -> int:
        """What is saved at the price of the plan, or at another one."""
        paid = (self.price or 0) if price is None else price
        return self.house.low - self._beside - paid - percent_of(paid, self._share)

    def break_even(self) -> int | None:
        left = self.house.low - self._beside
        return None if left < 0 else rounded(Decimal(left) * 100 / (100 + self._share))


def _total(lines: tuple[CostLine, ...]) -> CostRange:
    return CostRange(sum(line.low for line in lines), sum(line.high for line in lines))


def _what_if(sums: _Sums, months: int, limits: Thresholds) -> Iterator[WhatIf]:
    price, swing = sums.price or 0, limits.price_swing_percent
    change = percent_of(price, swing)
    yield WhatIf("price_up", swing, sums.saving(price + change))
    yield WhatIf("price_down", swing, sums.saving(price - change))
    if sums.owner is not None:
        yield WhatIf("owner_twice", Decimal(2), sums.saving() - sums.owner)
    late = quotient(sums.running * limits.slip_weeks * MONTHS, WEEKS * months)
    yield WhatIf("slip", Decimal(limits.slip_weeks), sums.saving() - late)


def _volume(outside: tuple[CostLine, ...], house: tuple[CostLine, ...], percent: int) -> Volume:
    kept = sum(line.at_volume(percent) for line in house) if house else None
    return Volume(percent, sum(line.at_volume(percent) for line in outside), kept)


def _missing(plan: Plan, sums: _Sums) -> Iterator[str]:
    if sums.price is None:
        yield PRICE_PATHS[plan.payment.model]
    if not sums.house.low:
        yield "costs.in_house"
    if plan.costs.owner_hours is None:
        yield "costs.owner_hours"
    if plan.costs.owner_rate is None:
        yield "costs.owner_rate"
