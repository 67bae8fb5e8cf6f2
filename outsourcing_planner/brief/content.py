"""A brief as plain frozen values: what stands in it, in order, before any of it is drawn."""

from datetime import date
from enum import Enum

import msgspec


class About(msgspec.Struct, frozen=True):
    """Which brief it is: the plan's version (1 is the first), its date, and whether the check still finds errors."""

    version: int
    on: date
    draft: bool


class Manner(Enum):
    """How a piece of a text is said; `ITEM` is the sign before one of several, such as a bullet."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    ITEM = "item"


class Span(msgspec.Struct, frozen=True):
    """A piece of text in one manner; literally what is printed, never markup."""

    text: str
    manner: Manner = Manner.PLAIN


Wording = tuple[Span, ...]
"""A text in pieces; a line break in it begins a new line."""


class Align(Enum):
    """Which edge of its column a text keeps to; figures keep to the end."""

    START = "start"
    END = "end"


class Heading(msgspec.Struct, frozen=True, tag=True):
    """The name of what follows; level 1 is a section, level 2 a part of one."""

    text: str
    level: int = 1


class Paragraph(msgspec.Struct, frozen=True, tag=True):
    """One or more sentences, under a short label where there is one."""

    wording: Wording
    label: str = ""


class Bullets(msgspec.Struct, frozen=True, tag=True):
    """Short things one under the other, with numbers where their order matters."""

    items: tuple[Wording, ...]
    label: str = ""
    numbered: bool = False


class KeyTable(msgspec.Struct, frozen=True, tag=True):
    """Terms on the left, what there is to say about each on the right."""

    rows: tuple[tuple[Wording, Wording], ...]


class Column(msgspec.Struct, frozen=True):
    """A table's column.

    `compact` ones hold dates and figures and are never broken where it can be helped; `share` is the part of the
    width a column has whatever it holds, 0 where that follows from its texts.
    """

    title: str
    align: Align = Align.START
    compact: bool = False
    share: float = 0.0


class Table(msgspec.Struct, frozen=True, tag=True):
    """Rows under named columns, each as long as the columns; `total` is the last row, or empty."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Wording, ...], ...]
    total: tuple[Wording, ...] = ()


class Bar(msgspec.Struct, frozen=True):
    """One step of a timetable: work from `start` to `due`, then leniency until `latest`."""

    label: str
    start: date
    due: date
    latest: date


class Tick(msgspec.Struct, frozen=True):
    """A named day on the axis of a chart."""

    on: date
    label: str


class TimelineChart(msgspec.Struct, frozen=True, tag=True):
    """Bars over a common axis of months; `alternative` says the same in words."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    start: date
    end: date
    caption: str
    alternative: str


Block = Heading | Paragraph | Bullets | KeyTable | Table | TimelineChart


class Furniture(msgspec.Struct, frozen=True):
    """What stands at the edges of every page; `page` holds `{page}` and `{count}`."""

    header: str
    edition: str
    draft: str
    footer: str
    page: str


class Brief(msgspec.Struct, frozen=True):
    """The shared document made from a plan; `author` is the business, `draft` whether it says so."""

    title: str
    lead: Wording
    author: str
    language: str
    right_to_left: bool
    version: int
    on: date
    draft: bool
    furniture: Furniture
    blocks: tuple[Block, ...]
