"""Forms between the other blocks: places for answers beside their labels, or in the cells of a table."""

from collections.abc import Callable
from typing import Any

from reportlab.platypus import Flowable

from ..content import Align, FieldKind, FormBlock, FormField, FormTable, Table, Wording
from ..wording import plain, quiet
from .fonts import REGULAR
from .grid import GAP, widths
from .place import Place
from .rows import TALL, Rows, repeated
from .structure import Element
from .styles import BODY, HAIR, HAIR_WIDTH, LEADING, RULE, RULE_WIDTH

_LABEL_SHARE = 0.3
_STAND_IN = plain("0" * 16)

Paragraphs = Callable[..., list[Flowable]]
"""Sets a wording in a style: (wording, style's name, at_end=…, under=element)."""


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
    grid = _grid(cells, _widths(table, width), _rules(table), right_to_left, heads=1)
    grid.whole = table.whole or sum(grid._rowHeights) <= TALL
    return grid


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
    style = [
        ("FONT", (0, 0), (-1, -1), REGULAR, BODY, LEADING),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if heads else "TOP"),
        (start, (0, 0), (-1, -1), 0),
        (end, (0, 0), (-1, -1), GAP),
        (end, *last, 0),
        ("TOPPADDING", (0, 0), (-1, -1), 3.0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.0),
        *rules,
    ]
    grid = Rows(cells, colWidths=sizes, repeatRows=heads, hAlign="LEFT")
    grid.setStyle(style)
    grid.wrap(sum(sizes), 0)
    if max(grid._rowHeights) > TALL:
        # Only what hangs from the top of its cell can be torn apart.
        heads = repeated(heads, grid._rowHeights)
        grid = Rows(cells, colWidths=sizes, repeatRows=heads, hAlign="LEFT", splitInRow=1)
        grid.setStyle([*style, ("VALIGN", (0, 0), (-1, -1), "TOP")])
        grid.wrap(sum(sizes), 0)
    grid.form = True
    return grid
