"""Where a page may end: never between a heading and the beginning of what it names."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer, Table

from .charts import ChartDrawing
from .headings import HeadingLine
from .rows import TALL, Rows
from .styles import LEADING

WHOLE = 600.0
"""A table higher than this, in points, fits on no page below a heading, on the lowest sheet."""

_FIRST_ROWS = 90.0
"""So much of a table, in points, stands below its heading where that is two rows of it."""


def kept_together(flowables: Sequence[Flowable], width: float) -> Iterator[Flowable]:
    """The same flowables, with a page's end before each heading that would stand without what it names."""
    for at, flowable in enumerate(flowables):
        if _leads(flowable) or _is_whole(flowable):
            yield CondPageBreak(_room(flowables[at:], width))
        yield flowable


def _leads(flowable: Flowable) -> bool:
    return isinstance(flowable, HeadingLine) or (isinstance(flowable, Paragraph) and flowable.style.name == "label")


def _is_whole(flowable: Flowable) -> bool:
    return isinstance(flowable, Rows) and flowable.whole and sum(flowable._rowHeights) <= WHOLE


def _room(flowables: Sequence[Flowable], width: float) -> float:
    """The height of a heading and the beginning of what it names; of a form, all that stands under the heading."""
    needed = 0.0
    for at, flowable in enumerate(flowables):
        more = float(flowable.getSpaceBefore()) + _beginning(flowable, width)
        if needed and needed + more > WHOLE:
            break
        needed += more
        if not _leads(flowable) and not _goes_on_as_form(flowables[at + 1 : at + 3]):
            break
        needed += flowable.getSpaceAfter()
    return needed


def _goes_on_as_form(following: Sequence[Flowable]) -> bool:
    """Whether the next block is a form; air between them does not count."""
    after = [flowable for flowable in following if not isinstance(flowable, Spacer)]
    return bool(after) and isinstance(after[0], Rows) and after[0].form


def _beginning(flowable: Flowable, width: float) -> float:
    """How much of it must stand on the same page: a table's head and first rows, lines of a text, a whole chart."""
    if isinstance(flowable, Table):
        heights = flowable._rowHeights
        if _is_whole(flowable):
            return float(sum(heights))
        one, two = (float(sum(heights[: flowable.repeatRows + rows])) for rows in (1, 2))
        return two if two <= _FIRST_ROWS else min(one, TALL)
    height = float(flowable.wrap(width, 0)[1])
    return height if _leads(flowable) or isinstance(flowable, ChartDrawing) else min(height, 3 * LEADING)
