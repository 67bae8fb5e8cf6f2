"""Places for answers on the page: boxes that can be written into with a pen or filled in on the screen."""

from collections.abc import Callable, Iterator
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from ..content import Align, FieldKind, FormBlock, FormField, FormTable, Table, Wording
from ..wording import plain, quiet
from .fonts import REGULAR
from .grid import GAP, widths
from .inking import Anchor, draw_text, fitted, width_of
from .rows import Rows
from .structure import Element
from .styles import BODY, HAIR, HAIR_WIDTH, INK, LEADING, RULE, RULE_WIDTH
from .tagging import TaggedCanvas
from .text import is_plain, one_line
from .widgets import SIZE, Box

EDGE = HexColor("#7D8791")
"""Of a box, dark enough to be seen by weak eyes and on a poor printer."""

_EDGE_WIDTH = 0.7
_LINE = 21.0
_FURTHER_LINE = 14.0
_MARK = 11.0
_INDENT = 4.0
_LABEL_SHARE = 0.3
_TICK = "0.114 0.153 0.188 RG 1.6 w 1 J 1 j 2.3 5.6 m 4.6 3.1 l 8.8 8.2 l S"
_POINT = (
    "0.114 0.153 0.188 rg 3 5.5 m 3 6.88 4.12 8 5.5 8 c 6.88 8 8 6.88 8 5.5 c "
    "8 4.12 6.88 3 5.5 3 c 4.12 3 3 4.12 3 5.5 c f"
)
"""Strokes in a square of `_MARK`."""

_STAND_IN = plain("0" * 16)

Paragraphs = Callable[..., list[Flowable]]
"""Sets a wording in a style: (wording, style's name, at_end=…, under=element)."""


class Place(Flowable):  # type: ignore[misc]
    """A place for one answer, as wide as its cell."""

    def __init__(self, field: FormField, element: Element, *, right_to_left: bool) -> None:
        super().__init__()
        self._field = field
        self._element = element
        self._right_to_left = right_to_left

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as its lines; a choice as high as its answers."""
        self.width = width
        self.height = {
            FieldKind.LONG: _LINE + (max(self._field.lines, 1) - 1) * _FURTHER_LINE,
            FieldKind.CHECK: LEADING,
            FieldKind.CHOICE: self._choice_height(),
            FieldKind.READ_ONLY: LEADING,
        }.get(self._field.kind, _LINE)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, which is ink, and lay the field over it."""
        match self._field.kind:
            case FieldKind.CHECK:
                self._draw_tick()
            case FieldKind.CHOICE:
                self._draw_choice()
            case FieldKind.READ_ONLY:
                self._draw_fixed()
            case _:
                self._draw_box()

    @property
    def _right(self) -> bool:
        return self._right_to_left != (self._field.align is Align.END)

    def _draw_box(self) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.begin(None)
        canvas.setStrokeColor(EDGE)
        canvas.setLineWidth(_EDGE_WIDTH)
        canvas.rect(0, 0, self.width, self.height)
        canvas.end()
        look = self._look() if self._field.value else ""
        box = self._box(0, 0, self.width)
        canvas.annotate(canvas.fields.text(self._field, box, look, right=self._right), self._element)

    def _draw_fixed(self) -> None:
        """Draw what stands there as text of the page, so that every viewer shows it; the field itself is not seen."""
        canvas: TaggedCanvas = self.canv
        text = one_line(self._field.value)
        self._element.speak(text, as_drawn=is_plain(text))
        canvas.begin(self._element)
        canvas.setFillColor(INK)
        self._line(text, 0, 3.0, self.width, BODY)
        canvas.end()
        canvas.hide(canvas.fields.fixed(self._field, self._box(0, 0, self.width)))

    def _draw_tick(self) -> None:
        canvas: TaggedCanvas = self.canv
        at = self.width - _MARK if self._right_to_left else 0.0
        self._draw_mark(at, 0.5, round_one=False)
        canvas.annotate(canvas.fields.tick(self._field, self._box(at, 0.5, _MARK, _MARK), _TICK), self._element)

    def _draw_choice(self) -> None:
        canvas: TaggedCanvas = self.canv
        for option, left, bottom in self._choices():
            at = self.width - left - _MARK if self._right_to_left else left
            self._draw_mark(at, bottom + 0.5, round_one=True)
            canvas.setFillColor(INK)
            label = fitted(option.label, REGULAR, BODY, self.width - _MARK - 5)
            beside = at - 5 if self._right_to_left else at + _MARK + 5
            canvas.begin(self._element)
            draw_text(
                canvas, beside, bottom + 3, label, REGULAR, BODY,
                anchor=Anchor.RIGHT if self._right_to_left else Anchor.LEFT, right_to_left=self._right_to_left,
            )  # fmt: skip
            canvas.end()
            box = self._box(at, bottom + 0.5, _MARK, _MARK)
            canvas.annotate(canvas.fields.choice(self._field, option.name, option.label, box, _POINT), self._element)

    def _draw_mark(self, left: float, bottom: float, *, round_one: bool) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.begin(None)
        canvas.setStrokeColor(EDGE)
        canvas.setLineWidth(_EDGE_WIDTH)
        if round_one:
            canvas.circle(left + _MARK / 2, bottom + _MARK / 2, _MARK / 2)
        else:
            canvas.rect(left, bottom, _MARK, _MARK)
        canvas.end()

    def _choices(self) -> Iterator[tuple[Any, float, float]]:
        """Each option with where it begins and its line's foot; beside each other as long as there is room."""
        left, line = 0.0, 0
        placed = []
        for option in self._field.options:
            wide = _MARK + 5 + width_of(option.label, REGULAR, BODY) + 16
            if left and left + wide - 16 > self.width:
                left, line = 0.0, line + 1
            placed.append((option, left, line))
            left += wide
        lines = line + 1
        return iter([(option, at, (lines - 1 - row) * (LEADING + 3)) for option, at, row in placed])

    def _choice_height(self) -> float:
        return max((bottom for _, _, bottom in self._choices()), default=0.0) + LEADING

    def _box(self, left: float, bottom: float, width: float, height: float = 0.0) -> Box:
        x, y = self.canv.absolutePosition(left, bottom)
        return x, y, x + width, y + (height or self.height)

    def _line(self, text: str, indent: float, baseline: float, width: float, size: float) -> None:
        draw_text(
            self.canv, width - indent if self._right else indent, baseline,
            fitted(text, REGULAR, size, width - 2 * indent), REGULAR, size,
            anchor=Anchor.RIGHT if self._right else Anchor.LEFT, right_to_left=self._right_to_left,
        )  # fmt: skip

    def _look(self) -> str:
        """What stands in the field already, in the brief's own letters; a line that is too long is cut."""
        canvas: TaggedCanvas = self.canv
        name = f"field.{self._field.name}"
        first = self.height - (_LINE - SIZE) / 2 - SIZE + 1.6
        canvas.beginForm(name, 0, 0, self.width, self.height)
        canvas._code.append("/Tx BMC")
        canvas.setFillColor(INK)
        for number, line in enumerate(self._field.value.split("\n")):
            self._line(line, _INDENT, first - number * _FURTHER_LINE, self.width, SIZE)
        canvas._code.append("EMC")
        canvas.endForm()
        return name


def _place(field: FormField, under: Element, right_to_left: bool) -> Place:
    role = "P" if field.kind is FieldKind.READ_ONLY else "Form"
    return Place(field, under.add(role), right_to_left=right_to_left)


def form_block(block: FormBlock, width: float, paragraphs: Paragraphs, under: Element, *, right_to_left: bool) -> Rows:
    """Labels on the side where lines begin, boxes beside them."""
    cells = []
    for field in block.fields:
        label = paragraphs(plain(field.label), "cell", under=under)
        label += paragraphs(quiet(field.hint), "cell", under=under) if field.hint else []
        cells.append([label, [_place(field, under, right_to_left)]])
    sizes = [width * _LABEL_SHARE, width * (1 - _LABEL_SHARE)]
    return _grid(cells, sizes, [], right_to_left, heads=0)


def form_table(table: FormTable, width: float, paragraphs: Paragraphs, under: Element, *, right_to_left: bool) -> Rows:
    """Rows of which some cells are boxes; the columns' names are repeated on every page."""
    told = under.add("Table")
    line = told.add("TR")
    ends = [column.align is Align.END for column in table.columns]
    cells = [
        [
            paragraphs(plain(column.title), "head", at_end=end, under=line.add("TH", scope="Column"))
            for column, end in zip(table.columns, ends, strict=True)
        ]
    ]
    for row in table.rows:
        line = told.add("TR")
        cells.append(
            [
                _cell(cell, paragraphs, line.add("TD"), at_end=end, right_to_left=right_to_left)
                for cell, end in zip(row, ends, strict=True)
            ]
        )
    return _grid(cells, _widths(table, width), _rules(table), right_to_left, heads=1)


def _rules(table: FormTable) -> list[Any]:
    """Lines under rows that say something; where there is nothing but boxes their edges are lines enough."""
    if all(isinstance(cell, FormField) for row in table.rows for cell in row):
        return [
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 0.5),
            ("TOPPADDING", (0, 1), (-1, -1), 1),
        ]
    return [("LINEBELOW", (0, 1), (-1, -1), HAIR_WIDTH, HAIR), ("LINEBELOW", (0, 0), (-1, 0), RULE_WIDTH, RULE)]


def _widths(table: FormTable, width: float) -> list[float]:
    """As of a table in which each place is filled in with a short answer."""
    rows = tuple(tuple(_STAND_IN if isinstance(cell, FormField) else cell for cell in row) for row in table.rows)
    return widths(Table(table.columns, rows), width)


def _cell(
    cell: Wording | FormField, paragraphs: Paragraphs, under: Element, *, at_end: bool, right_to_left: bool
) -> list[Flowable]:
    if isinstance(cell, FormField):
        return [_place(cell, under, right_to_left)]
    return paragraphs(cell, "cell", at_end=at_end, under=under)


def _grid(
    cells: list[list[list[Flowable]]], sizes: list[float], rules: list[Any], right_to_left: bool, *, heads: int
) -> Rows:
    if right_to_left:
        cells, sizes = [row[::-1] for row in cells], sizes[::-1]
    start, end = ("RIGHTPADDING", "LEFTPADDING") if right_to_left else ("LEFTPADDING", "RIGHTPADDING")
    last = (0 if right_to_left else -1, 0), (0 if right_to_left else -1, -1)
    grid = Rows(cells, colWidths=sizes, repeatRows=heads, hAlign="LEFT")
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), REGULAR, BODY, LEADING),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if heads else "TOP"),
            (start, (0, 0), (-1, -1), 0),
            (end, (0, 0), (-1, -1), GAP),
            (end, *last, 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3.8),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3.8),
            *rules,
        ]
    )
    grid.wrap(sum(sizes), 0)
    return grid
