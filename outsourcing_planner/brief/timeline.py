"""The timetable as bars: each step from the one before to its date, then its leniency."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..advice import figures
from ..language import Words
from ..plan.timetable import Milestone, Timetable
from .content import Bar, Tick, TimelineChart

MOST_BARS = 20
"""As many bars as one chart holds; a longer timetable goes on in the next."""

_MOST_TICKS = 8
_FEW_WEEKS = 56


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
    first, last = _axis(min(bar.start for bar in bars), max(bar.latest for bar in bars))
    lenient = any(bar.latest > bar.due for bar in bars)
    return TimelineChart(
        bars=bars,
        ticks=_ticks(first, last, words),
        start=first,
        end=last,
        caption=words.say("Dark: work. Light: days of leniency that cost nothing.") if lenient else "",
        alternative=words.say("Timetable as bars. {steps}", steps=" ".join(_read_out(bar, words) for bar in bars)),
    )


def _axis(first: date, last: date) -> tuple[date, date]:
    """Whole months, but for a chart of a few weeks."""
    if (last - first).days < _FEW_WEEKS:
        return first, last
    return first.replace(day=1), _next_month(last)


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) if day < date(9999, 12, 1) else day


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


def _ticks(first: date, last: date, words: Words) -> tuple[Tick, ...]:
    """The first of some months, or days some weeks apart on a short axis."""
    if (last - first).days < _FEW_WEEKS:
        return _days(first, last, words)
    months = list(_months(first, last))
    every = -(-len(months) // _MOST_TICKS)
    long = len(months) > 4
    shown = months[::every]
    return tuple(Tick(month, _month_label(month, at == 0, words, short=long)) for at, month in enumerate(shown))


def _month_label(month: date, leading: bool, words: Words, *, short: bool) -> str:
    name = words.month(month, short=short)
    return f"{name} {month.year}" if leading or month.month == 1 else name


def _months(first: date, last: date) -> Iterator[date]:
    month = first
    while month <= last:
        yield month
        after = _next_month(month)
        if after <= month:
            return
        month = after


def _days(first: date, last: date, words: Words) -> tuple[Tick, ...]:
    span = max((last - first).days, 1)
    step = max(7, -(-span // 42) * 7)
    days = [first + timedelta(days=offset) for offset in range(0, span + 1, step)]
    return tuple(Tick(day, words.day(day)) for day in days)
