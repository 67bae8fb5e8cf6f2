"""A brief as plain frozen values: what stands in it, in order, before any of it is drawn."""

from datetime import date
from enum import Enum

import msgspec


class About(msgspec.Struct, frozen=True):
    """Which brief it is: the plan's version (1 is the first), its date, and whether the check still finds errors.

    `plan_id` is the plan's own id, by which an answer that comes back is known. For a notice sheet, `agreed_on` is the
    day of the agreement that it ends, and `notice_on` the day on which notice is given; nothing: the brief's own date.
    """

    version: int
    on: date
    draft: bool
    plan_id: str = ""
    notice_on: date | None = None
    agreed_on: date | None = None


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
    """The name of what follows; level 1 is a section, level 2 a part of one. `number` stands before it, or nothing."""

    text: str
    level: int = 1
    number: str = ""

    @property
    def title(self) -> str:
        """The name with its number, as it stands in the outline and in the contents."""
        return f"{self.number} {self.text}" if self.number else self.text


class Paragraph(msgspec.Struct, frozen=True, tag=True):
    """One or more sentences, under a short label where there is one."""

    wording: Wording
    label: str = ""


class Bullets(msgspec.Struct, frozen=True, tag=True):
    """Short things one under the other, with numbers where their order matters; `dense` ones are to be looked up."""

    items: tuple[Wording, ...]
    label: str = ""
    numbered: bool = False
    dense: bool = False


class KeyTable(msgspec.Struct, frozen=True, tag=True):
    """Terms on the left, what there is to say about each on the right."""

    rows: tuple[tuple[Wording, Wording], ...]


class Column(msgspec.Struct, frozen=True):
    """A table's column.

    `compact` ones hold dates and figures and are never broken where it can be helped; `share` is the part of the
    width a column has whatever it holds, 0 where that follows from its texts; one of `ticks` holds nothing but boxes,
    large enough for a pen.
    """

    title: str
    align: Align = Align.START
    compact: bool = False
    share: float = 0.0
    ticks: bool = False


class Table(msgspec.Struct, frozen=True, tag=True):
    """Rows under named columns, each as long as the columns; `total` is the last row, or empty.

    A `dense` one stands closer, in smaller letters: a long list to go through, rather than a text to read.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Wording, ...], ...]
    total: tuple[Wording, ...] = ()
    dense: bool = False


class KeyFigures(msgspec.Struct, frozen=True, tag=True):
    """The few figures that decide whether to read on, large, each under what it is called."""

    figures: tuple[tuple[str, str], ...]


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


class Chart(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Figures as a picture; which kinds there are stands in `charts.kinds`.

    `name` says what it shows, `caption` stands under it, `alternative` says the same in a few sentences, and `table`
    holds every figure of it for those who cannot see it.
    """

    name: str
    caption: str = ""
    alternative: str
    table: Table


class TimelineChart(Chart, frozen=True, kw_only=True, tag=True):
    """Bars over a common axis of months."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    start: date
    end: date


class FieldKind(Enum):
    """How a form's field is answered: a line, several lines, a tick, one of several, or not at all by the reader."""

    TEXT = "text"
    LONG = "long"
    CHECK = "check"
    CHOICE = "choice"
    READ_ONLY = "read_only"


class Option(msgspec.Struct, frozen=True):
    """One answer of a `CHOICE` field: `name` is what comes back, letters and figures alone; `label` is printed."""

    name: str
    label: str


class FormField(msgspec.Struct, frozen=True):
    """A place for an answer, filled in on the screen or with a pen.

    `name` is what the answer comes back under: unlike any other of the brief, letters, figures, `_` and `-` alone, and
    never a word of the plan. `label` stands beside the place, `hint` smaller under the label; `tooltip` is what a
    screen reader says, the label where it is empty. `value` stands in the place already: a text, an option's name, or
    "yes" for a tick. `max_length` is in characters, 0 for any number; `lines` is the height of a `LONG` field.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    value: str = ""
    max_length: int = 0
    tooltip: str = ""
    hint: str = ""
    lines: int = 4
    align: Align = Align.START
    options: tuple[Option, ...] = ()


class FormBlock(msgspec.Struct, frozen=True, tag=True):
    """Fields one under the other, each with its label."""

    fields: tuple[FormField, ...]


class FormTable(msgspec.Struct, frozen=True, tag=True):
    """Rows under named columns in which some cells are places for an answer; their labels are not printed.

    A `whole` one is torn by a page's end only where it is too high for a page.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Wording | FormField, ...], ...]
    whole: bool = False


class Contents(msgspec.Struct, frozen=True, tag=True):
    """The document's headings with their pages, each a link; filled in where it is set."""


class NewPage(msgspec.Struct, frozen=True, tag=True):
    """What follows begins on a page of its own."""


Block = (
    Heading | Paragraph | Bullets | KeyFigures | KeyTable | Table | Chart | FormBlock | FormTable | Contents | NewPage
)


class Furniture(msgspec.Struct, frozen=True):
    """What stands at the edges of every page; `page` holds `{page}` and `{count}`."""

    header: str
    edition: str
    draft: str
    footer: str
    page: str


class DocumentKind(Enum):
    """What a document is, as the name of its file says."""

    BRIEF = "brief"
    TEASER = "short"
    AGREEMENT = "agreement"
    NOTICE = "notice"
    REVIEW = "review"
    PRIVATE = "PRIVATE"


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
    kind: DocumentKind = DocumentKind.BRIEF
