"""The timetable as bars: each step from the one before to its date, then its leniency."""

from collections.abc import Iterator
from datetime import date

from ..advice import figures
from ..language import Words
from ..plan.timetable import Milestone, Timetable
from .charts.scale import day_axis, day_ticks
from .content import Bar, Table, TimelineChart
from .tables import figure, label, text
from .wording import plain

MOST_BARS = 20
"""As many bars as one chart holds; a longer timetable goes on in the next."""


def timelines(timetable: Timetable, words: Words) -> tuple[TimelineChart, ...]:
    """The charts of a timetable; none where there are no two dates to draw between."""
    bars = tuple(_bars(timetable))
    if not bars or all(bar.start == bar.latest for bar in bars):
        return ()
    parts = [bars[at : at + MOST_BARS] for at in range(0, len(bars), MOST_BARS)]
    return tuple(_chart(part, words) for part in parts)


def _bars(timetable: Timetable) -> Iterator[Bar]:
    dated = sorted(_dated(timetable.milestones), key=lambda step: step[0])
    before = timetable.start or (dated[0][0] if dated else None)
    for due, step in dated:
        start = min(before, due) if before else due
        yield Bar(step.name, start, due, figures.last_acceptable(step) or due)
        before = due


def _dated(milestones: tuple[Milestone, ...]) -> Iterator[tuple[date, Milestone]]:
    for step in milestones:
        if step.due is not None:
            yield step.due, step


def _chart(bars: tuple[Bar, ...], words: Words) -> TimelineChart:
    first, last = day_axis(min(bar.start for bar in bars), max(bar.latest for bar in bars))
    lenient = any(bar.latest > bar.due for bar in bars)
    return TimelineChart(
        name=words.say("Timetable"),
        bars=bars,
        ticks=day_ticks(first, last, words),
        start=first,
        end=last,
        caption=words.say("Dark: work. Light: days of leniency that cost nothing.") if lenient else "",
        alternative=words.say("Timetable as bars. {steps}", steps=" ".join(_read_out(bar, words) for bar in bars)),
        table=_table(bars, words),
    )


def _table(bars: tuple[Bar, ...], words: Words) -> Table:
    return Table(
        (
            text(label(words, "timetable.milestones[x].name")),
            figure(words.say("From")),
            figure(label(words, "timetable.milestones[x].due")),
            figure(words.say("At the latest")),
        ),
        tuple((plain(bar.label), *(plain(words.day(day)) for day in (bar.start, bar.due, bar.latest))) for bar in bars),
    )


def _read_out(bar: Bar, words: Words) -> str:
    if bar.latest > bar.due:
        return words.say(
            "{step}: {start} to {due}, at the latest {latest}.",
            step=bar.label,
            start=words.day(bar.start),
            due=words.day(bar.due),
            latest=words.day(bar.latest),
        )
    return words.say("{step}: {start} to {due}.", step=bar.label, start=words.day(bar.start), due=words.day(bar.due))
