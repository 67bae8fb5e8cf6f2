"""The floor for a brief: its texts and tables through ReportLab with nothing of our own."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, SimpleDocTemplate
from reportlab.platypus import Paragraph as Laid
from reportlab.platypus import Table as Grid

from outsourcing_planner.brief.content import (
    Block,
    Brief,
    Bullets,
    FormTable,
    Heading,
    KeyTable,
    Paragraph,
    Table,
    Wording,
)
from outsourcing_planner.brief.typeset.text import escaped, printable
from outsourcing_planner.brief.wording import plain, text_of

_STYLE = getSampleStyleSheet()["BodyText"]


def bare(brief: Brief) -> bytes:
    """A file with the same number of paragraphs and table rows; untagged, plain, in a built-in font."""
    target = BytesIO()
    SimpleDocTemplate(target).build([flowable for block in brief.blocks for flowable in _laid(block)])
    return target.getvalue()


def _laid(block: Block) -> Iterator[Flowable]:
    match block:
        case Heading():
            yield from _lines(plain(block.text))
        case Paragraph():
            yield from _lines(block.wording)
        case Bullets():
            yield from (line for item in block.items for line in _lines(item))
        case KeyTable():
            yield _grid(block.rows)
        case Table():
            yield _grid((tuple(plain(column.title) for column in block.columns), *block.rows))
        case FormTable():
            yield _grid(tuple(tuple(cell if isinstance(cell, tuple) else () for cell in row) for row in block.rows))


def _grid(rows: Sequence[Sequence[Wording]]) -> Any:
    return Grid([[_lines(cell) for cell in row] for row in rows], repeatRows=1, splitInRow=1)


def _lines(wording: Wording) -> list[Any]:
    return [Laid(escaped(line), _STYLE) for line in printable(text_of(wording)).split("\n")]
