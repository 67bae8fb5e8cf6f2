"""How far each goal is reached, month by month, from the figures in what the owner wrote."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from ..language import Words
from ..language.reading import read_number
from ..plan import Plan
from ..plan.goals import Goal
from .ratios import percent_share
from .rows import called, filled

_FIGURE = re.compile(r"\d(?:[\d.,٫٬'’]*\d)?")
_SCALE = 10**6


class Reached(msgspec.Struct, frozen=True):
    """What a goal came to in a month; `month` is its first day."""

    month: date
    figure: Decimal


class Progress(msgspec.Struct, frozen=True):
    """How a goal, known by id, stands: its figures where the texts hold any, and its months in order.

    `way` is the percentage of the way from the baseline to the target that the last month had come, less than nothing
    where it went the other way; nothing where a figure is missing or target and baseline are the same.
    """

    goal: str
    name: str
    baseline: Decimal | None
    target: Decimal | None
    months: tuple[Reached, ...]
    way: Decimal | None

    @property
    def is_reached(self) -> bool | None:
        """Whether the last month reached the target; nothing where that cannot be told."""
        return None if self.way is None else self.way >= 100

    def say(self, words: Words) -> str:
        """Where it stands, in a sentence."""
        if not self.months:
            return words.say("{goal}: nothing written down yet.", goal=self.name)
        last = self.months[-1]
        values = {
            "goal": self.name,
            "figure": words.number(last.figure),
            "month": words.month(last.month),
            "target": "" if self.target is None else words.number(self.target),
            "way": "" if self.way is None else words.percent(self.way),
        }
        if self.way is None:
            return words.say("{goal}: {figure} in {month}.", **values)
        if self.is_reached:
            return words.say("{goal}: {figure} in {month}; the target of {target} is reached.", **values)
        return words.say("{goal}: {figure} in {month}, {way} of the way to {target}.", **values)


def progress(plan: Plan, words: Words) -> tuple[Progress, ...]:
    """Every goal that holds an answer, in the order of the plan."""
    return tuple(_progress(plan, goal, words) for goal in filled(plan.goals.items))


def figure_in(text: str, words: Words) -> Decimal | None:
    """The first number in a text, as the locale writes numbers: 45584.00 in “45,584.00 a year”; nothing without one.

    Where the locale would not write it so, the first thing it may mean.
    """
    found = _FIGURE.search(text)
    if found is None:
        return None
    reading = read_number(found[0], words.locale)
    return reading.value if reading.value is not None else next(iter(reading.choices), None)


def _progress(plan: Plan, goal: Goal, words: Words) -> Progress:
    baseline, target = figure_in(goal.baseline, words), figure_in(goal.target, words)
    months = tuple(sorted(_months(plan, goal, words), key=lambda one: one.month))
    way = _way(baseline, target, months[-1].figure) if months else None
    return Progress(goal.id, called(goal, words), baseline, target, months, way)


def _months(plan: Plan, goal: Goal, words: Words) -> Iterator[Reached]:
    """One figure a month; where a month stands twice, the last."""
    figures: dict[date, Decimal] = {}
    for benefit in plan.course.benefits:
        figure = figure_in(benefit.reached, words) if benefit.goal == goal.id else None
        if figure is not None and benefit.month is not None:
            figures[benefit.month.replace(day=1)] = figure
    return (Reached(month, figure) for month, figure in figures.items())


def _way(baseline: Decimal | None, target: Decimal | None, last: Decimal) -> Decimal | None:
    if baseline is None or target is None or baseline == target:
        return None
    come, whole = int((last - baseline) * _SCALE), int((target - baseline) * _SCALE)
    return percent_share(come if whole > 0 else -come, abs(whole))
