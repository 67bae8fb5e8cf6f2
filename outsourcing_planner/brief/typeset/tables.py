"""Sets tables: of terms, of figures, of rows under heads; each with its rules, and torn only where that reads well."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.platypus import Flowable

from ..content import Align, KeyFigures, KeyTable, Table
from ..wording import plain
from .compositor import Compositor
from .fonts import REGULAR
from .grid import GAP, key_width, widths
from .rows import TALL, Rows, repeated
from .structure import Element
from .styles import ACCENT, BODY, HAIR, HAIR_WIDTH, LEADING, RULE, RULE_WIDTH

_PADDING = 3.0
_DENSE_PADDING = 2.2
_RAISED = 1.9
_MANY_LINES = 12
_ACCENT_WIDTH = 2.0

Cells = list[list[list[Flowable]]]


class TableSetter:
    """Sets tables as wide as the text; `structure` is the element they are told under."""

    def __init__(self, compositor: Compositor, width: float, structure: Element) -> None:
        self._compositor = compositor
        self._right_to_left = compositor.right_to_left
        self._width = width
        self._structure = structure

    def key_table(self, table: KeyTable) -> Iterator[Flowable]:
        """Terms and what there is to say about each; more than one table where a row is long."""
        key = key_width([term for term, _ in table.rows], self._width)
        sizes = [key, self._width - key]
        told = self._structure.add("Table")
        short: Cells = []
        for term, said in table.rows:
            line = told.add("TR")
            row = [
                self._compositor.cell(term, line.add("TH", scope="Row")),
                self._compositor.cell(said, line.add("TD")),
            ]
            if len(row[1]) <= _MANY_LINES:
                short.append(row)
                continue
            # A long row is a table of its own, so that a page's end tears it and none of its neighbours.
            yield from self._key_rows(short, sizes)
            yield from self._key_rows([row], sizes)
            short = []
        yield from self._key_rows(short, sizes)

    def _key_rows(self, rows: Cells, sizes: list[float]) -> Iterator[Flowable]:
        if rows:
            yield self._grid(rows, sizes, heads=0, total=False)

    def key_figures(self, block: KeyFigures) -> Flowable:
        """Side by side, as a table of one row whose heads are what the figures are called."""
        told = self._structure.add("Table")
        line = told.add("TR")
        heads = [
            self._compositor.paragraphs(plain(name), "head", under=line.add("TH", scope="Column"))
            for name, _ in block.figures
        ]
        line = told.add("TR")
        row = [self._compositor.cell(plain(figure), line.add("TD"), name="figure") for _, figure in block.figures]
        first = key_width((), self._width)
        others = len(block.figures) - 1
        sizes = [first, *[(self._width - first) / others] * others]
        cells = [heads, row]
        if self._right_to_left:
            cells, sizes = [line[::-1] for line in cells], sizes[::-1]
        grid = Rows(cells, colWidths=sizes, hAlign="LEFT")
        grid.setStyle(
            [
                *self._sides(),
                ("LINEABOVE", (0, 0), (-1, 0), _ACCENT_WIDTH, ACCENT),
                ("LINEBELOW", (0, 1), (-1, 1), HAIR_WIDTH, HAIR),
                ("TOPPADDING", (0, 0), (-1, 0), 7),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
                ("TOPPADDING", (0, 1), (-1, 1), 1),
                ("BOTTOMPADDING", (0, 1), (-1, 1), 8),
                ("NOSPLIT", (0, 0), (0, -1)),
            ]
        )
        grid.wrap(self._width, 0)
        return grid

    def table(self, table: Table) -> Flowable:
        """Rows under heads, the total last."""
        ends = [column.align is Align.END for column in table.columns]
        told = self._structure.add("Table")
        line = told.add("TR")
        head = [
            self._compositor.paragraphs(plain(column.title), "head", at_end=end, under=line.add("TH", scope="Column"))
            for column, end in zip(table.columns, ends, strict=True)
        ]
        text = "dense" if table.dense else "cell"
        names = ["tick" if column.ticks else text for column in table.columns]
        body = []
        for row in (*table.rows, *((table.total,) if table.total else ())):
            line = told.add("TR")
            body.append(
                [
                    self._compositor.cell(cell, line.add("TD"), at_end=end, name=name)
                    for cell, end, name in zip(row, ends, names, strict=True)
                ]
            )
        padding = _DENSE_PADDING if table.dense else _PADDING
        sizes = widths(table, self._width)
        last = len(sizes) - 1
        ticks = [last - at if self._right_to_left else at for at, column in enumerate(table.columns) if column.ticks]
        return self._grid([head, *body], sizes, heads=1, total=bool(table.total), padding=padding, ticks=ticks)

    def _grid(
        self,
        cells: Cells,
        sizes: list[float],
        *,
        heads: int,
        total: bool,
        padding: float = _PADDING,
        ticks: Sequence[int] = (),
    ) -> Flowable:
        if self._right_to_left:
            cells, sizes = [row[::-1] for row in cells], sizes[::-1]
        rules = self._rules(heads, total, padding)
        # A box is larger than the letters beside it, and stands in the middle of their line.
        rules += [("TOPPADDING", (at, heads), (at, -1), max(padding - _RAISED, 0)) for at in ticks]
        grid = Rows(cells, colWidths=sizes, repeatRows=heads, hAlign="LEFT", splitInRow=1)
        grid.setStyle(rules)
        grid.wrap(self._width, 0)
        if max(grid._rowHeights) > TALL:
            grid.repeatRows = repeated(heads, grid._rowHeights)
            return grid
        if len(cells) > heads + 2 and sum(grid._rowHeights[-2:]) <= TALL:
            # The last row alone at the top of a page would be a widow.
            rules.append(("NOSPLIT", (0, -2), (0, -1)))
        # With its heights given, a long table is not measured again on each page; its rows are never torn apart.
        grid = Rows(cells, colWidths=sizes, rowHeights=grid._rowHeights, repeatRows=heads, hAlign="LEFT")
        grid.setStyle(rules)
        grid.wrap(self._width, 0)
        return grid

    def _rules(self, heads: int, total: bool, padding: float) -> list[tuple[Any, ...]]:
        rules: list[tuple[Any, ...]] = [
            *self._sides(),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding + 0.8),
            ("LINEBELOW", (0, heads), (-1, -1), HAIR_WIDTH, HAIR),
        ]
        if heads:
            rules.append(("LINEBELOW", (0, 0), (-1, 0), RULE_WIDTH, RULE))
        if total:
            rules += [
                ("LINEBELOW", (0, -2), (-1, -2), RULE_WIDTH, RULE),
                ("LINEBELOW", (0, -1), (-1, -1), RULE_WIDTH, RULE),
                ("NOSPLIT", (0, -2), (0, -1)),
            ]
        return rules

    def _sides(self) -> list[tuple[Any, ...]]:
        """Letters, and the air beside each column but the last."""
        after, before = ("LEFTPADDING", "RIGHTPADDING") if self._right_to_left else ("RIGHTPADDING", "LEFTPADDING")
        edge = 0 if self._right_to_left else -1
        return [
            ("FONT", (0, 0), (-1, -1), REGULAR, BODY, LEADING),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            (before, (0, 0), (-1, -1), 0),
            (after, (0, 0), (-1, -1), GAP),
            (after, (edge, 0), (edge, -1), 0),
        ]
