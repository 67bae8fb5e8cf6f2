"""What to bring to the talk: promises missed, steps late, more work than was agreed; held against the agreed terms."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import Unit
from ..plan.timetable import MilestoneStatus
from .figures import last_acceptable
from .ratios import percent_share
from .rows import called, filled, shortened


class Missed(msgspec.Struct, frozen=True):
    """A promise that was not kept: which one, what it said, how often it was missed, and on which known days.

    Where it is not known which promise that was, `name` is what happened, and `is_promise` is false.
    """

    name: str
    target: str
    times: int
    days: tuple[date, ...]
    is_promise: bool = True

    def say(self, words: Words) -> str:
        """The promise and how often it was missed, or what happened and how often, in a sentence."""
        name = words.say("{name} ({target})", name=self.name, target=self.target) if self.target else self.name
        if self.is_promise:
            return words.say_many("{name}: missed once.", "{name}: missed {n} times.", self.times, name=name)
        return words.say_many("{name}: it happened once.", "{name}: it happened {n} times.", self.times, name=name)


class Late(msgspec.Struct, frozen=True):
    """A step that was reached after its last acceptable day, or is not reached yet although that day has passed.

    `days` are those after the last acceptable day, up to the day it was accepted or the day from which it is looked at.
    """

    name: str
    due: date
    latest: date
    reached: date | None
    days: int

    def say(self, words: Words) -> str:
        """The step and how late it was or is, in a sentence."""
        days = words.counted(self.days, Unit.DAYS)
        if self.reached is None:
            return words.say("{step}: {days} late and not accepted yet.", step=self.name, days=days)
        return words.say(
            "{step}: {days} late, accepted on {day}.", step=self.name, days=days, day=words.day(self.reached)
        )


class Over(msgspec.Struct, frozen=True):
    """A month in which there was more work than the fee includes; `percent` is by how much more."""

    month: date
    units: int
    included: int
    unit: str
    percent: Decimal

    def say(self, words: Words) -> str:
        """The month, what there was, and what was agreed, in a sentence."""
        month = words.month_of_year(self.month)
        return words.say(
            "{month}: {units} {unit} instead of the {included} agreed, {percent} more.",
            month=month,
            units=words.number(self.units),
            unit=self.unit,
            included=words.number(self.included),
            percent=words.percent(self.percent.to_integral_value()),
        )


def missed(practice: Plan, words: Words) -> tuple[Missed, ...]:
    """Service levels that were missed, in the order of the plan, then other terms that were broken."""
    return (*_levels(practice, words), *_other_terms(practice))


def late_steps(practice: Plan, on: date) -> tuple[Late, ...]:
    """The milestones that came late or are late on a day, in the order of the plan."""
    return tuple(_late(practice, on))


def more_than_agreed(practice: Plan, words: Words) -> tuple[Over, ...]:
    """The months with more work than the monthly fee includes, in order."""
    pay, found = practice.payment, []
    for month in practice.course.months:
        if pay.included_units and month.month is not None and month.units and month.units > pay.included_units:
            more = percent_share(month.units - pay.included_units, pay.included_units)
            unit = pay.unit_name.strip() or words.say("units")
            found.append(Over(month.month.replace(day=1), month.units, pay.included_units, unit, more))
    return tuple(sorted(found, key=lambda one: one.month))


def _levels(practice: Plan, words: Words) -> Iterator[Missed]:
    for level in practice.payment.service_levels:
        incidents = [one for one in filled(practice.course.incidents) if one.level == level.id]
        if incidents:
            days = sorted(one.on for one in incidents if one.on is not None)
            yield Missed(called(level, words), shortened(level.target), len(incidents), tuple(days))


def _other_terms(practice: Plan) -> Iterator[Missed]:
    """What went wrong without a service level: by the term it was against, else by what happened."""
    levels = {level.id for level in practice.payment.service_levels}
    found: dict[tuple[str, bool], list[date | None]] = {}
    for one in filled(practice.course.incidents):
        term = shortened(one.term)
        name = term or shortened(one.what)
        if one.level not in levels and name:
            found.setdefault((name, bool(term)), []).append(one.on)
    for (name, is_promise), days in found.items():
        yield Missed(name, "", len(days), tuple(sorted(day for day in days if day is not None)), is_promise)


def _late(practice: Plan, on: date) -> Iterator[Late]:
    for step in practice.timetable.milestones:
        latest = last_acceptable(step)
        if step.due is None or latest is None:
            continue
        reached = step.accepted_on
        if reached is None and step.status in (MilestoneStatus.ACCEPTED, MilestoneStatus.DELIVERED):
            continue
        days = ((reached or on) - latest).days
        if days > 0:
            yield Late(shortened(step.name), step.due, latest, reached, days)
