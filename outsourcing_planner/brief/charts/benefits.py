"""How far each goal has come from where it began to where it should be; for the owner alone."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from ...advice.benefits import Progress
from ...language import Words
from ..content import Table, Wording
from ..tables import figure, text
from ..wording import plain
from .kinds import Part, Stack, StackChart
from .scale import percent_grades

MOST_GOALS = 12
"""More bars than these are no picture any more."""

_WHOLE = Decimal(100)


def benefits_chart(goals: Sequence[Progress], words: Words) -> StackChart | None:
    """A bar for each goal of which it can be told, in percent of its way; nothing without any, or with too many.

    A goal that went the other way has no bar, one that came further than its target a full one; both say how far.
    """
    told = [one for one in goals if one.way is not None]
    if not told or len(told) > MOST_GOALS:
        return None
    return StackChart(
        name=words.say("How far each goal is reached"),
        caption=words.say("100% is the target, 0% where it began."),
        alternative=" ".join(one.say(words) for one in told),
        table=_table(goals, words),
        stacks=tuple(_stack(one, words) for one in told),
        part_names=(),
        grades=percent_grades(words),
    )


def _stack(goal: Progress, words: Words) -> Stack:
    way = goal.way or Decimal(0)
    return Stack(
        label=goal.name,
        parts=(Part(0, min(max(way, Decimal(0)), _WHOLE)),),
        said=words.percent(way),
        key=f"goals.items[{goal.goal}]",
    )


def _table(goals: Sequence[Progress], words: Words) -> Table:
    """A row a goal: where it began, each month's figure, the target."""
    shown = [one for one in goals if one.months]
    months = sorted({reached.month for one in shown for reached in one.months})
    columns = (
        text(words.say("Goal")),
        figure(words.say("Before")),
        *(figure(words.month_of_year(month)) for month in months),
        figure(words.say("Target")),
    )
    return Table(columns, tuple(_row(one, months, words) for one in shown))


def _row(goal: Progress, months: Sequence[date], words: Words) -> tuple[Wording, ...]:
    came = {one.month: one.figure for one in goal.months}
    figures = (goal.baseline, *(came.get(month) for month in months), goal.target)
    return (plain(goal.name), *(plain("" if one is None else words.number(one)) for one in figures))
