"""How often the owner looks at the work, week by week, from close to light."""

from collections.abc import Sequence
from datetime import date, timedelta

from ...language import Words
from ..content import Table
from ..tables import figure, text
from ..wording import plain
from .kinds import BarChart, Pile
from .scale import grades

LONGEST = 130
"""Weeks shown at most: two years and a half."""

_WEEK = timedelta(days=7)


def trust_chart(check_ins: Sequence[date], words: Words) -> BarChart | None:
    """The looks at the work in each week, the weeks counted from the first look; nothing for fewer than two weeks.

    A very long time is shown up to its `LONGEST` week.
    """
    if not check_ins:
        return None
    first = min(check_ins)
    weeks = min((max(check_ins) - first).days // 7 + 1, LONGEST)
    if weeks < 2:
        return None
    counts = [0] * weeks
    for day in check_ins:
        week = (day - first).days // 7
        if week < weeks:
            counts[week] += 1
    return _chart(first, counts, words)


def _chart(first: date, counts: list[int], words: Words) -> BarChart:
    days = [first + at * _WEEK for at in range(len(counts))]
    return BarChart(
        name=words.say("How often you look at the work"),
        caption=words.say("Looks a week, week by week from {day} on.", day=words.day(first)),
        alternative=words.say(
            "Bars for {count} weeks: {first} in the first week, {last} in the last.",
            count=words.number(len(counts)),
            first=_looks(counts[0], words),
            last=_looks(counts[-1], words),
        ),
        table=Table(
            (text(words.say("Week from")), figure(words.say("Looks"))),
            tuple((plain(words.day(day)), plain(words.number(count))) for day, count in zip(days, counts, strict=True)),
        ),
        piles=tuple(Pile(words.number(at), count) for at, count in enumerate(counts, start=1)),
        grades=grades(0, max(counts), words.number),
    )


def _looks(count: int, words: Words) -> str:
    return words.say_many("{n} look", "{n} looks", count)
