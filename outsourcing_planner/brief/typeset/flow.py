"""From a brief's blocks to what ReportLab lays out on pages."""

from collections.abc import Callable, Iterator

import msgspec
from reportlab.platypus import Flowable, PageBreak, Spacer

from ..content import (
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
from .compositor import Compositor
from .contents import ContentsLine
from .form import form_block, form_table
from .headings import HeadingLine
from .structure import Element
from .styles import style
from .tables import TableSetter
from .tagging import item, speak
from .text import one_line, set_lines


class Air(Spacer):  # type: ignore[misc]
    """Air below a block, of which a page's end takes what it needs: none of it stands at the top of the next."""

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """As high as it is, where there is so much room."""
        return self.width, min(self.height, max(height, 0))


class Setter:
    """Sets a brief for one width of text; `structure` tells what each thing set is."""

    def __init__(self, brief: Brief, width: float) -> None:
        self.structure = Element("Document")
        self._brief = brief
        self._width = width
        self._right_to_left = brief.right_to_left
        self._compositor = Compositor(brief.language, brief.right_to_left)
        self._tables = TableSetter(self._compositor, width, self.structure)
        self._headings = 0
        self._level = -1
        self._last_was_heading = False

    def story(self, block_set: Callable[[], None] = lambda: None) -> list[Flowable]:
        """Everything below the page's head, in order, with a page's end before what must not stand alone.

        `block_set` is called after each block.
        """
        brief = self._brief
        title = plain(one_line(brief.title))
        head = self._compositor.paragraphs(title, "title", under=self.structure.add("H1"))
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
        right = self._right_to_left
        match block:
            case Heading():
                yield self._heading(block)
            case Paragraph():
                yield from self._labelled(block.label)
                yield from self._paragraphs(block.wording, "body")
            case Bullets():
                yield from self._bullets(block)
            case KeyTable():
                yield from self._tables.key_table(block)
                yield Air(1, 8)
            case KeyFigures():
                yield self._tables.key_figures(block)
                yield Air(1, 8)
            case Table():
                yield self._tables.table(block)
                yield Air(1, 8)
            case Chart():
                chart = ChartDrawing(block, self._width, right_to_left=right)
                chart.element = self.structure.add("Figure", alternative=block.alternative)
                yield chart
            case Contents():
                yield from self._contents()
            case NewPage():
                yield PageBreak()
            case FormBlock():
                yield form_block(block, self._width, self._compositor.paragraphs, self.structure, right_to_left=right)
                yield Air(1, 8)
            case FormTable():
                yield form_table(block, self._width, self._compositor.paragraphs, self.structure, right_to_left=right)
                yield Air(1, 8)

    def _contents(self) -> Iterator[Flowable]:
        """A line for each heading of the brief; they are named by their order, as where they stand."""
        told = self.structure.add("TOC")
        level = -1
        headings = (block for block in self._brief.blocks if isinstance(block, Heading))
        for number, heading in enumerate(headings, start=1):
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
            heading,
            key,
            self._level,
            self._right_to_left,
            language=self._brief.language,
            follows=self._last_was_heading,
        )
        line.element = self.structure.add(f"H{self._level + 2}")
        speak(line.element, line.line)
        return line

    def _labelled(self, label: str) -> list[Flowable]:
        return self._paragraphs(plain(label), "label")

    def _paragraphs(self, wording: Wording, name: str) -> list[Flowable]:
        return self._compositor.paragraphs(wording, name, under=self.structure)

    def _bullets(self, bullets: Bullets) -> Iterator[Flowable]:
        yield from self._labelled(bullets.label)
        chosen = style("dense bullet" if bullets.dense else "bullet", right_to_left=self._right_to_left)
        items = self.structure.add("L")
        for number, wording in enumerate(bullets.items, start=1):
            sign = f"{number}." if bullets.numbered else "•"
            label, body = item(items, sign, right_to_left=self._right_to_left)
            for at, line in enumerate(set_lines(wording)):
                flowable = self._compositor.set_line(msgspec.structs.replace(line, sign="" if at else sign), chosen)
                flowable.sign, flowable.element = None if at else label, body
                speak(body, line)
                yield flowable
        yield Air(1, 4)
