"""A table's rows at the end of a page: short ones move on whole, a high one is torn where that reads well."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table

TALL = 240.0
"""A row or block higher than this, in points, may be torn apart by a page's end."""


def repeated(heads: int, heights: Sequence[float]) -> int:
    """How many rows of heads each page repeats: none where they would leave it too little room."""
    return heads if sum(heights[:heads]) <= TALL else 0


class Rows(Table):  # type: ignore[misc]
    """A table that tears no short row, and leaves no line at the foot of a page that leads a list on the next.

    A `whole` one begins on a new page where it would be torn; one too high for a page is torn all the same.
    A `form` stands on one page with what leads it and with the forms below it, as far as they go without a heading.
    """

    whole = False
    form = False

    def _splitRows(self, availHeight: float, doInRowSplit: int = 0) -> list[Any]:  # noqa: N802, N803 (ReportLab's names)
        if doInRowSplit and self._rowHeights[self.repeatRows] <= TALL:
            return []
        parts: list[Any] = super()._splitRows(availHeight, doInRowSplit=doInRowSplit)
        return parts

    def _drawLines(self) -> None:  # noqa: N802 (ReportLab's name)
        """Draw the rules, which say nothing to a reader that cannot see them."""
        self.canv.begin(None)
        super()._drawLines()
        self.canv.end()

    def _splitCell(self, *given: Any) -> Any:  # noqa: N802 (ReportLab's name)
        parts = super()._splitCell(*given)
        if not parts or not isinstance(parts[0], tuple) or not parts[0] or not getattr(parts[0][-1], "leads", False):
            return parts
        kept, rest = parts[0][:-1], (parts[0][-1], *parts[1])
        return (kept, rest) if kept else []
