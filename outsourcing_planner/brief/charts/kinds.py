"""The kinds of charts beside the timeline, as values: what they show, already in words, before they are drawn."""

from datetime import date
from decimal import Decimal

import msgspec

from ..content import Chart, Tick

Figure = int | Decimal
"""What a length in a chart stands for: minor units, percent, hours; one kind in one chart."""


class Grade(msgspec.Struct, frozen=True):
    """A figure on an axis, with its label."""

    value: Figure
    label: str


class Pile(msgspec.Struct, frozen=True):
    """A figure of one period; `label` stands under it where there is room, `said` above it.

    `opens` is what begins with this period, such as a year, and stands under its label.
    """

    label: str
    value: Figure
    said: str = ""
    opens: str = ""


class BarChart(Chart, frozen=True, kw_only=True, tag=True):
    """One bar a period, from zero; `so_far` is what the bars have come to, over an axis of its own, or empty.

    `bars_name` and `so_far_name` tell one from the other.
    """

    piles: tuple[Pile, ...]
    grades: tuple[Grade, ...]
    bars_name: str = ""
    so_far: tuple[Pile, ...] = ()
    so_far_grades: tuple[Grade, ...] = ()
    so_far_name: str = ""


class Level(msgspec.Struct, frozen=True):
    """A figure that holds from a day on."""

    on: date
    value: Figure


class Stretch(msgspec.Struct, frozen=True):
    """Days that are marked in a chart, both included, with what is said of them."""

    start: date
    end: date
    value: Figure
    said: str


class StepChart(Chart, frozen=True, kw_only=True, tag=True):
    """A figure that changes on certain days; `worst` is the stretch that counts. Figures may be below zero."""

    levels: tuple[Level, ...]
    end: date
    ticks: tuple[Tick, ...]
    grades: tuple[Grade, ...]
    worst: Stretch | None = None


class Point(msgspec.Struct, frozen=True):
    """Something between two pairs of ends: `across` and `up` are from 0 to 1; `key` is what is picked."""

    key: str
    name: str
    across: float
    up: float
    says: str
    strong: bool = False


class DotChart(Chart, frozen=True, kw_only=True, tag=True):
    """Things judged by two measures, each a numbered dot; `across` and `up` name the measures, low and high ends too.

    `strong` points are filled, which `strong_name` and `light_name` tell. `corners` say what lies there: at the top
    from start to end, then at the bottom, or nothing.
    """

    points: tuple[Point, ...]
    across: str
    across_ends: tuple[str, str]
    up: str
    up_ends: tuple[str, str]
    strong_name: str = ""
    light_name: str = ""
    corners: tuple[str, str, str, str] = ("", "", "", "")


WHOLE = -1
"""Stands for the part of a stack that is not told in parts."""


class Part(msgspec.Struct, frozen=True):
    """A piece of a stack: which of the chart's parts it is, or `WHOLE`, and how much."""

    of: int
    value: Figure


class Stack(msgspec.Struct, frozen=True):
    """A bar made of parts; `said` stands at its end, `spread` is from where to where it may really come out."""

    label: str
    parts: tuple[Part, ...]
    said: str
    spread: tuple[Figure, Figure] | None = None
    key: str = ""
    lighter: bool = False


class StackChart(Chart, frozen=True, kw_only=True, tag=True):
    """Bars from zero that lie one under the other, made of the same named parts."""

    stacks: tuple[Stack, ...]
    part_names: tuple[str, ...]
    grades: tuple[Grade, ...]
    spread_name: str = ""


class Hours(msgspec.Struct, frozen=True):
    """A span of a day: minutes after midnight, from 0 to 1440, the later one later."""

    start: int
    end: int


class DayRow(msgspec.Struct, frozen=True):
    """When somebody is at work on a day; `common` is the part in which the other side is too."""

    label: str
    spans: tuple[Hours, ...]
    common: tuple[Hours, ...]


class Season(msgspec.Struct, frozen=True):
    """Both sides on a day of one season, on one clock."""

    name: str
    said: str
    rows: tuple[DayRow, ...]


class DayChart(Chart, frozen=True, kw_only=True, tag=True):
    """The working days of both sides over the hours of one day, season by season."""

    seasons: tuple[Season, ...]
    hours: tuple[Grade, ...]
    common_name: str
