"""The figures that rules measure against: one table with labels, defaults and where each figure comes from."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated

import msgspec

from ..language import Words
from ..plan.fields import N_, Unit, private
from ..plan.shape import declared

_TRADE = N_("What the trade thinks sensible; change it if you know better.")
_FAIR = N_("Freelancers walk away from worse; in some countries the law says so too.")
_CONTROL = N_("Between trust and control: enough to see, not so much that it hinders.")
_PRUDENCE = N_("A cautious round figure.")


class Thresholds(msgspec.Struct, frozen=True):
    """From which figure on a rule speaks, and with which figures costs are tried out."""

    deposit_percent: Annotated[Decimal, private(N_("Deposit, at most"), _PRUDENCE, unit=Unit.PERCENT)] = Decimal(50)
    milestone_percent: Annotated[Decimal, private(N_("One instalment, at most"), _PRUDENCE, unit=Unit.PERCENT)] = (
        Decimal(40)
    )
    last_percent: Annotated[Decimal, private(N_("Open until all is accepted, at least"), _TRADE, unit=Unit.PERCENT)] = (
        Decimal(10)
    )
    net_days: Annotated[int, private(N_("Days to pay that are fair, at most"), _FAIR, unit=Unit.DAYS)] = 30
    net_days_long: Annotated[int, private(N_("Days to pay that are bearable, at most"), _FAIR, unit=Unit.DAYS)] = 60
    cap_ahead_percent: Annotated[
        Decimal, private(N_("Hours used up ahead of time, at most"), _PRUDENCE, unit=Unit.PERCENT)
    ] = Decimal(5)
    overlap_hours: Annotated[
        Decimal, private(N_("Hours a day at work together, at least"), _TRADE, unit=Unit.HOURS)
    ] = Decimal(2)
    close_days: Annotated[
        int, private(N_("Days at the start on which you may look daily"), _CONTROL, unit=Unit.DAYS)
    ] = 14
    look_gap_days: Annotated[
        int, private(N_("Then you look every so many days, at least"), _CONTROL, unit=Unit.DAYS)
    ] = 2
    look_percent: Annotated[
        Decimal, private(N_("Looking and meeting, of all hours, at most"), _CONTROL, unit=Unit.PERCENT)
    ] = Decimal(10)
    look_hours: Annotated[
        Decimal, private(N_("Hours a week of it that are always all right"), _CONTROL, unit=Unit.HOURS)
    ] = Decimal(1)
    blind_percent: Annotated[
        Decimal, private(N_("Time in which you do not look, at most"), _CONTROL, unit=Unit.PERCENT)
    ] = Decimal(25)
    blind_days: Annotated[
        int, private(N_("Days without a look that are always all right"), _CONTROL, unit=Unit.DAYS)
    ] = 14
    late_percent: Annotated[
        Decimal,
        private(N_("The last part of the time, which is too late for a first look"), _PRUDENCE, unit=Unit.PERCENT),
    ] = Decimal(20)
    long_days: Annotated[int, private(N_("Work is long from so many days on"), _TRADE, unit=Unit.DAYS)] = 28
    candidates: Annotated[int, private(N_("Candidates, at least"), _TRADE)] = 3
    cost_weight: Annotated[int, private(N_("Weight of the price, at most"), _TRADE)] = 50
    employee_signs: Annotated[int, private(N_("Signs of an employee from which on you ask"), _PRUDENCE)] = 2
    look_back_days: Annotated[
        int, private(N_("You look back at running work after, at most"), _TRADE, unit=Unit.DAYS)
    ] = 91
    settle_days: Annotated[
        int, private(N_("All terms are settled so many days before the start"), _PRUDENCE, unit=Unit.DAYS)
    ] = 14
    review_months: Annotated[int, private(N_("You look at the ending again after"), _PRUDENCE, unit=Unit.MONTHS)] = 12
    contingency_percent: Annotated[
        Decimal, private(N_("Kept for surprises, of the price"), _TRADE, unit=Unit.PERCENT)
    ] = Decimal(10)
    price_swing_percent: Annotated[
        Decimal, private(N_("What if the price were higher or lower by"), _PRUDENCE, unit=Unit.PERCENT)
    ] = Decimal(20)
    slip_weeks: Annotated[int, private(N_("What if it began so many weeks later"), _PRUDENCE)] = 4
    full_tasks: Annotated[int, private(N_("A Full plan from so many tasks given away on"), _PRUDENCE)] = 6
    full_hours: Annotated[
        Decimal, private(N_("A Full plan from so many hours of work on"), _PRUDENCE, unit=Unit.HOURS)
    ] = Decimal(200)
    full_months: Annotated[int, private(N_("A Full plan for work longer than"), _PRUDENCE, unit=Unit.MONTHS)] = 3


DEFAULTS = Thresholds()

MOST = 10_000
"""The highest figure a threshold takes that is no percentage."""


class Threshold(msgspec.Struct, frozen=True):
    """A line of the table: `label` and `source`, where the figure comes from, are messages."""

    name: str
    label: str
    source: str
    unit: Unit
    default: Decimal | int

    @property
    def most(self) -> int:
        """The highest figure it takes; the lowest is 0."""
        return 100 if self.unit is Unit.PERCENT else MOST

    @property
    def is_whole(self) -> bool:
        """Whether it takes only whole figures."""
        return isinstance(self.default, int)


class NoThresholdError(ValueError):
    """A figure that a threshold does not take; `say` tells the person why."""

    def __init__(self, threshold: Threshold, value: object) -> None:
        super().__init__(f"{threshold.name}: {value!r}")
        self.threshold = threshold

    def say(self, words: Words) -> str:
        """What it takes instead, in one sentence."""
        wanted = N_("“{label}” takes a whole number from 0 to {most}.")
        if not self.threshold.is_whole:
            wanted = N_("“{label}” takes a number from 0 to {most}.")
        return words.say(wanted, label=words.say(self.threshold.label), most=words.number(self.threshold.most))


@cache
def table() -> tuple[Threshold, ...]:
    """Every threshold once, in the order in which they are shown."""
    return tuple(
        Threshold(name, one.field.label, one.field.hint, one.field.unit, one.default)
        for name, one in declared(Thresholds).items()
    )


def changed(limits: Thresholds, name: str, value: Decimal | int | str) -> Thresholds:
    """The thresholds with another figure for one of them.

    Raises `NoThresholdError` for a figure it does not take, `LookupError` where there is none of that name.
    """
    found = next((one for one in table() if one.name == name), None)
    if found is None:
        raise LookupError(name)
    return msgspec.structs.replace(limits, **{name: _figure(found, value)})


def to_plain(limits: Thresholds) -> dict[str, str]:
    """What differs from the defaults, as texts by name, for the settings."""
    return {one.name: str(value) for one in table() if (value := getattr(limits, one.name)) != one.default}


def from_plain(plain: Mapping[str, object]) -> Thresholds:
    """The thresholds that were kept with `to_plain`; a name or figure that makes no sense leaves the default."""
    limits = DEFAULTS
    for name, value in plain.items():
        try:
            limits = changed(limits, name, str(value))
        except (LookupError, NoThresholdError):
            continue
    return limits


def _figure(found: Threshold, value: Decimal | int | str) -> Decimal | int:
    try:
        figure = Decimal(value)
    except (InvalidOperation, ValueError, TypeError):
        raise NoThresholdError(found, value) from None
    if not figure.is_finite() or not 0 <= figure <= found.most or (found.is_whole and figure != int(figure)):
        raise NoThresholdError(found, value)
    return int(figure) if found.is_whole else figure
