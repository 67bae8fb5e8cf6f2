"""When both sides are at work on the same day, in each half of the year, on the owner's clock."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from ...advice.overlap import overlap_hours, zone_of
from ...language import Words
from ...plan.communication import Communication, WorkingHours
from ...plan.fields import Unit
from ..content import Table
from ..tables import figure, text
from ..wording import plain
from .kinds import DayChart, DayRow, Grade, Hours, Season

_DAY = 1440
_MONTHS = (1, 7)
"""When the clocks of both halves of the world differ most."""

Span = tuple[int, int]


def overlap_chart(communication: Communication, year: int, words: Words) -> DayChart | None:
    """Both sides in January and in July, on the owner's clock; nothing where a time or a zone is missing."""
    ours, theirs = communication.owner_hours, communication.contractor_hours
    seasons = [_season(ours, theirs, date(year, month, 15), words) for month in _MONTHS]
    if any(season is None for season in seasons):
        return None
    shown = tuple(season for season in seasons if season is not None)
    return DayChart(
        name=words.say("When both are at work"),
        caption=words.say("All times are on your clock."),
        alternative=" ".join(
            words.say("In {month}: {overlap}.", month=season.name, overlap=season.said) for season in shown
        ),
        table=_table(shown, words),
        seasons=shown,
        hours=tuple(Grade(hour * 60, words.clock(time(hour % 24))) for hour in range(0, 25, 3)),
        common_name=words.say("Both at work"),
    )


def _season(ours: WorkingHours, theirs: WorkingHours, on: date, words: Words) -> Season | None:
    """Both sides on one day of the owner’s clock, with the overlap as it is counted everywhere."""
    hours = overlap_hours(ours, theirs, on)
    if hours is None:
        return None
    mine = _span(ours, ours, on)
    others = [_span(theirs, ours, on + timedelta(days=days), on) for days in (-1, 0, 1)]
    common = [both for other in others if (both := _both(mine, other))]
    rows = (
        DayRow(words.say("You"), tuple(_on_the_day([mine])), tuple(_on_the_day(common))),
        DayRow(words.say("They"), tuple(_on_the_day(others)), tuple(_on_the_day(common))),
    )
    return Season(words.month(on), _said(hours, words), rows)


def _span(hours: WorkingHours, clock: WorkingHours, day: date, origin: date | None = None) -> Span:
    """When a working day begins and ends, in minutes after the midnight that `origin` begins with on that clock."""
    assert hours.start is not None and hours.end is not None
    ends = day if hours.end > hours.start else day + timedelta(days=1)
    return (
        _minutes(hours, clock, day, hours.start, origin or day),
        _minutes(hours, clock, ends, hours.end, origin or day),
    )


def _minutes(hours: WorkingHours, clock: WorkingHours, day: date, at: time, origin: date) -> int:
    moment = datetime.combine(day, at.replace(tzinfo=None), zone_of(hours.zone)).astimezone(UTC)
    shown = moment.astimezone(zone_of(clock.zone)).replace(tzinfo=None)
    return int((shown - datetime.combine(origin, time())).total_seconds()) // 60


def _both(one: Span, other: Span) -> Span | None:
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if end > start else None


def _on_the_day(spans: list[Span]) -> Iterator[Hours]:
    """What of the spans lies within the day; what runs past midnight begins again at its start."""
    found = set()
    for start, end in spans:
        for shift in (-_DAY, 0, _DAY):
            low, high = max(start + shift, 0), min(end + shift, _DAY)
            if high > low:
                found.add((low, high))
    yield from (Hours(start, end) for start, end in sorted(found))


def _said(hours: Decimal, words: Words) -> str:
    if not hours:
        return words.say("never both at work")
    return words.say("{hours} together", hours=words.counted(hours, Unit.HOURS))


def _table(seasons: tuple[Season, ...], words: Words) -> Table:
    columns = (
        text(words.say("Month")),
        figure(words.say("You")),
        figure(words.say("They")),
        figure(words.say("Both at work")),
    )
    rows = tuple(
        (plain(season.name), *(plain(_clocks(row.spans, words)) for row in season.rows), plain(season.said))
        for season in seasons
    )
    return Table(columns, rows)


def _clocks(spans: tuple[Hours, ...], words: Words) -> str:
    return "\n".join(
        f"{words.clock(time(span.start // 60 % 24, span.start % 60))} – "
        f"{words.clock(time(span.end // 60 % 24, span.end % 60))}"
        for span in spans
    )
