"""How many hours a day both sides are at work, on a given day and so in either season."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from ..plan.communication import WorkingHours

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)


def overlap_hours(owner: WorkingHours, contractor: WorkingHours, on: date) -> Decimal | None:
    """Hours at which both work, counted over the owner's working day of that date, as if both worked that day.

    Nothing where a time is missing or a zone is not known. A day that ends at or before its start runs into the next.
    """
    try:
        ours = _window(owner, on)
        theirs = [_window(contractor, on + _DAY * days) for days in (-1, 0, 1)]
    except OverflowError:
        return None
    if ours is None:
        return None
    common = sum((_common(ours, window) for window in theirs if window is not None), timedelta())
    return None if None in theirs else Decimal(int(common.total_seconds())) / 3600


def both_seasons(owner: WorkingHours, contractor: WorkingHours, year: int) -> tuple[Decimal | None, Decimal | None]:
    """The overlap in January and in July of a year, when the clocks of both halves of the world differ most."""
    january, july = (overlap_hours(owner, contractor, date(year, month, 15)) for month in (1, 7))
    return january, july


def zone_of(name: str) -> "ZoneInfo | None":
    """The time zone of that name, such as Europe/Dublin; nothing where no such zone is known."""
    if not name.strip():
        return None
    from zoneinfo import ZoneInfo  # with the first zone, for most plans tell none

    try:
        return ZoneInfo(name.strip())
    except (KeyError, ValueError, OSError):
        return None


def _window(hours: WorkingHours, on: date) -> tuple[datetime, datetime] | None:
    zone = zone_of(hours.zone)
    if zone is None or hours.start is None or hours.end is None:
        return None
    end_day = on if hours.end > hours.start else on + _DAY
    return _moment(on, hours.start, zone), _moment(end_day, hours.end, zone)


def _moment(day: date, at: time, zone: "ZoneInfo") -> datetime:
    return datetime.combine(day, at.replace(tzinfo=None), zone).astimezone(UTC)


def _common(ours: tuple[datetime, datetime], theirs: tuple[datetime, datetime]) -> timedelta:
    return max(min(ours[1], theirs[1]) - max(ours[0], theirs[0]), timedelta())
