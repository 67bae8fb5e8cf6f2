"""Where a page may end: never between a heading and the beginning of what it names."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table

from .charts import ChartDrawing
from .headings import HeadingLine
from .rows import TALL
from .styles import LEADING


def kept_together(flowables: Sequence[Flowable], width: float) -> Iterator[Flowable]:
    """The same flowables, with a page's end before each heading that would stand without what it names."""
    for at, flowable in enumerate(flowables):
        if _leads(flowable):
            yield CondPageBreak(_room(flowables[at:], width))
        yield flowable


def _leads(flowable: Flowable) -> bool:
    return isinstance(flowable, HeadingLine) or (isinstance(flowable, Paragraph) and flowable.style.name == "label")


def _room(flowables: Sequence[Flowable], width: float) -> float:
    """The height of a heading and the beginning of what it names."""
    needed = 0.0
    for flowable in flowables:
        needed += flowable.getSpaceBefore() + _beginning(flowable, width)
        if not _leads(flowable):
            break
        needed += flowable.getSpaceAfter()
    return needed


def _beginning(flowable: Flowable, width: float) -> float:
    """How much of it must stand on the same page: a table's head and first row, some lines of a text, a whole chart."""
    if isinstance(flowable, Table):
        return min(float(sum(flowable._rowHeights[: flowable.repeatRows + 1])), TALL)
    height = float(flowable.wrap(width, 0)[1])
    return height if _leads(flowable) or isinstance(flowable, ChartDrawing) else min(height, 3 * LEADING)
