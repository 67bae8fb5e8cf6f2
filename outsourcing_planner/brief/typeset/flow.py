"""From a brief's blocks to what ReportLab lays out on pages."""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, Spacer
from reportlab.platypus import Paragraph as Set
from reportlab.platypus import Table as SetTable

from ..content import Align, Block, Brief, Bullets, Heading, KeyTable, Paragraph, Table, TimelineChart, Wording
from ..wording import plain
from .charts import Timeline
from .grid import GAP, widths
from .styles import HAIR, HAIR_WIDTH, LEADING, RULE, RULE_WIDTH, style
from .text import escaped, markup, one_line

_KEY_SHARE = 0.234
_PADDING = 4.6
_KEPT_BELOW = 62.0
"""Room a heading needs under it, so that it never stands alone at a page's foot."""


class HeadingLine(Set):  # type: ignore[misc]
    """A heading that also stands in the file's outline."""

    def __init__(self, heading: Heading, number: int, right_to_left: bool) -> None:
        name = "heading1" if heading.level == 1 else "heading2"
        self.title = one_line(heading.text)
        self.level = heading.level - 1
        self.key = f"h{number}"
        super().__init__(escaped(self.title), style(name, right_to_left=right_to_left))

    def draw(self) -> None:
        """Draw the line and note where it stands."""
        self.canv.bookmarkHorizontal(self.key, 0, self.height + LEADING)
        self.canv.addOutlineEntry(self.title, self.key, self.level, 0)
        super().draw()

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """A heading moves to the next page whole."""
        return []


class Setter:
    """Sets blocks for one width of text and one direction."""

    def __init__(self, width: float, right_to_left: bool) -> None:
        self._width = width
        self._right_to_left = right_to_left
        self._headings = 0

    def story(self, brief: Brief) -> Iterator[Flowable]:
        """Everything below the page's head, in order."""
        yield from self._paragraphs(plain(one_line(brief.title)), "title")
        yield from self._paragraphs(brief.lead, "lead")
        following: list[Block | None] = [*brief.blocks[1:], None]
        for block, after in zip(brief.blocks, following, strict=True):
            yield from self._block(block, after)

    def _block(self, block: Block, after: Block | None) -> Iterator[Flowable]:
        match block:
            case Heading():
                yield from self._heading(block, after)
            case Paragraph():
                yield from self._labelled(block.label)
                yield from self._paragraphs(block.wording, "body")
            case Bullets():
                yield from self._bullets(block)
            case KeyTable():
                yield from self._key_table(block)
            case Table():
                yield self._table(block)
                yield Spacer(1, 8)
            case TimelineChart():
                yield from self._chart(block)

    def _heading(self, heading: Heading, after: Block | None) -> Iterator[Flowable]:
        room = _KEPT_BELOW + (30 if isinstance(after, Heading) else 0) + (26 if heading.level == 1 else 18)
        yield CondPageBreak(room)
        self._headings += 1
        yield HeadingLine(heading, self._headings, self._right_to_left)

    def _labelled(self, label: str) -> Iterator[Flowable]:
        if label:
            yield CondPageBreak(4 * LEADING)
            yield from self._paragraphs(plain(label), "label")

    def _paragraphs(self, wording: Wording, name: str, *, at_end: bool = False) -> list[Flowable]:
        chosen = style(name, right_to_left=self._right_to_left, at_end=at_end)
        return [Set(text, chosen) for text in markup(wording)]

    def _bullets(self, bullets: Bullets) -> Iterator[Flowable]:
        yield from self._labelled(bullets.label)
        chosen = style("bullet", right_to_left=self._right_to_left)
        for number, item in enumerate(bullets.items, start=1):
            sign = f"{number}." if bullets.numbered else "•"
            for at, text in enumerate(markup(item)):
                yield Set(text, chosen, bulletText=None if at else sign)
        yield Spacer(1, 4)

    def _key_table(self, table: KeyTable) -> Iterator[Flowable]:
        key = self._width * _KEY_SHARE
        cells = [[self._cell(term), self._cell(said)] for term, said in table.rows]
        yield self._grid(cells, [key, self._width - key], heads=0, total=False)
        yield Spacer(1, 8)

    def _table(self, table: Table) -> Flowable:
        ends = [column.align is Align.END for column in table.columns]
        head = [
            self._paragraphs(plain(column.title), "head", at_end=end)
            for column, end in zip(table.columns, ends, strict=True)
        ]
        rows = [*table.rows, *((table.total,) if table.total else ())]
        body = [[self._cell(cell, at_end=end) for cell, end in zip(row, ends, strict=True)] for row in rows]
        return self._grid([head, *body], widths(table, self._width), heads=1, total=bool(table.total))

    def _cell(self, wording: Wording, *, at_end: bool = False) -> list[Flowable]:
        return self._paragraphs(wording, "cell", at_end=at_end)

    def _grid(self, cells: list[list[list[Flowable]]], sizes: list[float], *, heads: int, total: bool) -> Flowable:
        if self._right_to_left:
            cells, sizes = [row[::-1] for row in cells], sizes[::-1]
        grid = SetTable(cells, colWidths=sizes, repeatRows=heads, splitInRow=1, hAlign="LEFT")
        grid.setStyle(self._rules(heads, total))
        return grid

    def _rules(self, heads: int, total: bool) -> list[tuple[Any, ...]]:
        last = (self._edge(), -1)
        rules: list[tuple[Any, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), GAP if self._right_to_left else 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0 if self._right_to_left else GAP),
            ("TOPPADDING", (0, 0), (-1, -1), _PADDING),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _PADDING + 0.8),
            ("LEFTPADDING" if self._right_to_left else "RIGHTPADDING", (last[0], 0), last, 0),
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

    def _edge(self) -> int:
        return 0 if self._right_to_left else -1

    def _chart(self, chart: TimelineChart) -> Iterator[Flowable]:
        yield Timeline(chart, self._width)
        yield from self._paragraphs(plain(chart.caption), "caption")
