"""From a brief's blocks to what ReportLab lays out on pages."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec
from reportlab.platypus import Flowable, PageBreak, Spacer

from ..content import (
    Align,
    Block,
    Brief,
    Bullets,
    Chart,
    Contents,
    FormBlock,
    FormTable,
    Heading,
    KeyFigures,
    KeyTable,
    NewPage,
    Paragraph,
    Table,
    Wording,
)
from ..wording import plain
from .breaks import kept_together
from .charts import ChartDrawing
from .contents import ContentsLine
from .fonts import REGULAR
from .form import form_block, form_table
from .grid import GAP, key_width, widths
from .headings import HeadingLine
from .paragraph import SetLine
from .rows import TALL, Rows
from .structure import Element
from .styles import ACCENT, BODY, HAIR, HAIR_WIDTH, LEADING, RULE, RULE_WIDTH, style
from .tagging import Tagged, item, speak, tell
from .text import Line, one_line, set_lines

_PADDING = 3.0
_DENSE_PADDING = 2.2
_RAISED = 1.9
_MANY_LINES = 12
_ACCENT_WIDTH = 2.0


class Set(Tagged, SetLine):
    """A paragraph on the page."""


class Air(Spacer):  # type: ignore[misc]
    """Air below a block, of which a page's end takes what it needs: none of it stands at the top of the next."""

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """As high as it is, where there is so much room."""
        return self.width, min(self.height, max(height, 0))


class Setter:
    """Sets blocks for one width of text and one direction; `structure` tells what each thing set is."""

    def __init__(self, width: float, right_to_left: bool) -> None:
        self.structure = Element("Document")
        self._width = width
        self._right_to_left = right_to_left
        self._headings = 0
        self._all_headings: list[Heading] = []
        self._level = -1
        self._language = ""
        self._last_was_heading = False

    def story(self, brief: Brief, block_set: Callable[[], None] = lambda: None) -> list[Flowable]:
        """Everything below the page's head, in order, with a page's end before what must not stand alone.

        `block_set` is called after each block.
        """
        self._language = brief.language
        self._all_headings = [block for block in brief.blocks if isinstance(block, Heading)]
        head = self._paragraphs(plain(one_line(brief.title)), "title", under=self.structure.add("H1"))
        head += self._paragraphs(brief.lead, "lead")
        set_blocks: list[Flowable] = []
        for block in brief.blocks:
            set_blocks.extend(self._block(block))
            self._last_was_heading = isinstance(block, Heading)
            block_set()
        if set_blocks and isinstance(set_blocks[-1], Spacer):
            # Air after the last block would otherwise ask for a page of its own.
            set_blocks.pop()
        return [
            *head,
            *kept_together(set_blocks, self._width),
        ]

    def _block(self, block: Block) -> Iterator[Flowable]:
        match block:
            case Heading():
                yield self._heading(block)
            case Paragraph():
                yield from self._labelled(block.label)
                yield from self._paragraphs(block.wording, "body")
            case Bullets():
                yield from self._bullets(block)
            case KeyTable():
                yield from self._key_table(block)
            case KeyFigures():
                yield self._key_figures(block)
                yield Air(1, 8)
            case Table():
                yield self._table(block)
                yield Air(1, 8)
            case Chart():
                chart = ChartDrawing(block, self._width, right_to_left=self._right_to_left)
                chart.element = self.structure.add("Figure", alternative=block.alternative)
                yield chart
            case Contents():
                yield from self._contents()
            case NewPage():
                yield PageBreak()
            case FormBlock():
                yield form_block(
                    block, self._width, self._paragraphs, self.structure, right_to_left=self._right_to_left
                )
                yield Air(1, 8)
            case FormTable():
                yield form_table(
                    block, self._width, self._paragraphs, self.structure, right_to_left=self._right_to_left
                )
                yield Air(1, 8)

    def _contents(self) -> Iterator[Flowable]:
        """A line for each heading of the brief; they are named by their order, as where they stand."""
        told = self.structure.add("TOC")
        level = -1
        for number, heading in enumerate(self._all_headings, start=1):
            level = min(heading.level - 1, level + 1)
            line = told.add("TOCI")
            yield ContentsLine(heading.title, level, f"h{number}", line, right_to_left=self._right_to_left)
        yield Air(1, 8)

    def _heading(self, heading: Heading) -> Flowable:
        """A heading; in the outline it stands at most one level below the one before, whatever its own is."""
        self._headings += 1
        self._level = min(heading.level - 1, self._level + 1)
        key = f"h{self._headings}"
        line = HeadingLine(
            heading, key, self._level, self._right_to_left, language=self._language, follows=self._last_was_heading
        )
        line.element = self.structure.add(f"H{self._level + 2}")
        speak(line.element, line.line)
        return line

    def _labelled(self, label: str) -> list[Flowable]:
        return self._paragraphs(plain(label), "label")

    def _paragraphs(
        self, wording: Wording, name: str, *, at_end: bool = False, under: Element | None = None
    ) -> list[Flowable]:
        lines = set_lines(wording)
        flowables = [self._line(line, name, at_end) for line in lines]
        tell(flowables, lines, under or self.structure, right_to_left=self._right_to_left)
        return flowables

    def _line(self, line: Line, name: str, at_end: bool) -> Flowable:
        name = "item" if line.sign else name
        chosen = style(name, right_to_left=self._right_to_left, at_end=at_end)
        return self._set(line, chosen)

    def _set(self, line: Line, chosen: Any) -> Flowable:
        made: Flowable = Set.of(line, chosen, right_to_left=self._right_to_left, language=self._language)
        return made

    def _bullets(self, bullets: Bullets) -> Iterator[Flowable]:
        yield from self._labelled(bullets.label)
        chosen = style("dense bullet" if bullets.dense else "bullet", right_to_left=self._right_to_left)
        items = self.structure.add("L")
        for number, wording in enumerate(bullets.items, start=1):
            sign = f"{number}." if bullets.numbered else "•"
            label, body = item(items, sign, right_to_left=self._right_to_left)
            for at, line in enumerate(set_lines(wording)):
                flowable = self._set(msgspec.structs.replace(line, sign="" if at else sign), chosen)
                flowable.sign, flowable.element = None if at else label, body
                speak(body, line)
                yield flowable
        yield Air(1, 4)

    def _key_table(self, table: KeyTable) -> Iterator[Flowable]:
        key = key_width([term for term, _ in table.rows], self._width)
        sizes = [key, self._width - key]
        told = self.structure.add("Table")
        short: list[list[list[Flowable]]] = []
        for term, said in table.rows:
            line = told.add("TR")
            row = [self._cell(term, line.add("TH", scope="Row")), self._cell(said, line.add("TD"))]
            if len(row[1]) <= _MANY_LINES:
                short.append(row)
                continue
            # A long row is a table of its own, so that a page's end tears it and none of its neighbours.
            yield from self._key_rows(short, sizes)
            yield from self._key_rows([row], sizes)
            short = []
        yield from self._key_rows(short, sizes)
        yield Air(1, 8)

    def _key_rows(self, rows: list[list[list[Flowable]]], sizes: list[float]) -> Iterator[Flowable]:
        if rows:
            yield self._grid(rows, sizes, heads=0, total=False)

    def _key_figures(self, block: KeyFigures) -> Flowable:
        """Side by side, as a table of one row whose heads are what the figures are called."""
        told = self.structure.add("Table")
        line = told.add("TR")
        heads = [
            self._paragraphs(plain(name), "head", under=line.add("TH", scope="Column")) for name, _ in block.figures
        ]
        line = told.add("TR")
        row = [self._cell(plain(figure), line.add("TD"), name="figure") for _, figure in block.figures]
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

    def _table(self, table: Table) -> Flowable:
        ends = [column.align is Align.END for column in table.columns]
        told = self.structure.add("Table")
        line = told.add("TR")
        head = [
            self._paragraphs(plain(column.title), "head", at_end=end, under=line.add("TH", scope="Column"))
            for column, end in zip(table.columns, ends, strict=True)
        ]
        text = "dense" if table.dense else "cell"
        names = ["tick" if column.ticks else text for column in table.columns]
        body = []
        for row in (*table.rows, *((table.total,) if table.total else ())):
            line = told.add("TR")
            body.append(
                [
                    self._cell(cell, line.add("TD"), at_end=end, name=name)
                    for cell, end, name in zip(row, ends, names, strict=True)
                ]
            )
        padding = _DENSE_PADDING if table.dense else _PADDING
        sizes = widths(table, self._width)
        last = len(sizes) - 1
        ticks = [last - at if self._right_to_left else at for at, column in enumerate(table.columns) if column.ticks]
        return self._grid([head, *body], sizes, heads=1, total=bool(table.total), padding=padding, ticks=ticks)

    def _cell(self, wording: Wording, under: Element, *, at_end: bool = False, name: str = "cell") -> list[Flowable]:
        """The lines of a cell; one that leads a list is marked, so that it never stands alone at a page's end."""
        lines = set_lines(wording)
        cell = [self._line(line, name, at_end) for line in lines]
        tell(cell, lines, under, right_to_left=self._right_to_left)
        for flowable, line, following in zip(cell, lines, lines[1:], strict=False):
            flowable.leads = bool(following.sign and not line.sign)
        return cell

    def _grid(
        self,
        cells: list[list[list[Flowable]]],
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
