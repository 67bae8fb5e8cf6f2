"""A small table that is only read: heads, rows ruled off from each other, figures at the end of their column."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ...brief.content import Align, Manner, Table, Wording
from .. import theme
from .naming import shown_as
from .prose import Prose


class FiguresGrid(QFrame):
    """Shows a table as the brief holds it; a screen reader gets it line by line from its description."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        self._columns = table.columns
        self._cells: list[tuple[int, Prose]] = []
        self._ends: list[tuple[int, Prose]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.gap(4))
        self._grid.setVerticalSpacing(theme.gap(1))
        for column, head in enumerate(table.columns):
            self._put(head.title, "hint", 0, column)
            self._grid.setColumnStretch(column, 0 if head.align is Align.END else 1)
        self._next = 1
        for row in table.rows:
            self._rule_off(row)
        if table.total:
            self._rule_off(table.total, strong=True)
        self.setAccessibleDescription("\n".join(_lines(table)))

    def _rule_off(self, row: tuple[Wording, ...], *, strong: bool = False) -> None:
        self._grid.addWidget(shown_as(QFrame(self), "rule"), self._next, 0, 1, len(self._columns))
        for column, wording in enumerate(row):
            bold = strong or any(span.manner is Manner.STRONG for span in wording)
            self._put(_plain(wording), "strong" if bold else "", self._next + 1, column)
        self._next += 2

    def _put(self, text: str, role: str, row: int, column: int) -> None:
        cell = Prose(text, role, self)
        ends = self._columns[column].align is Align.END
        side = Qt.AlignmentFlag.AlignTrailing if ends else Qt.AlignmentFlag.AlignLeading
        cell.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        if ends and row:
            cell.setMinimumWidth(_whole(cell))
            self._ends.append((column, cell))
        self._cells.append((column, cell))
        self._grid.addWidget(cell, row, column)

    def minimumSizeHint(self) -> QSize:
        """The width below which a word would be cut; until then figures and days may be broken into lines too."""
        widest = [0] * len(self._columns)
        for column, cell in self._cells:
            widest[column] = max(widest[column], cell.minimumSizeHint().width())
        between = self._grid.horizontalSpacing() * (len(widest) - 1)
        return QSize(sum(widest) + between, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep figures and days in one line where there is room for that."""
        super().resizeEvent(event)
        longer: dict[int, int] = {}
        for column, cell in self._ends:
            longer[column] = max(longer.get(column, 0), _whole(cell) - cell.minimumSizeHint().width())
        fits = self.width() >= self.minimumSizeHint().width() + sum(longer.values())
        for _, cell in self._ends:
            cell.setMinimumWidth(_whole(cell) if fits else 0)


def _whole(cell: Prose) -> int:
    """The width of a cell's text without breaking its lines."""
    return max(cell.fontMetrics().horizontalAdvance(line) for line in cell.text().split("\n")) + 2


def _plain(wording: Wording) -> str:
    return "".join(span.text for span in wording)


def _lines(table: Table) -> Iterator[str]:
    yield ", ".join(column.title for column in table.columns)
    for row in (*table.rows, *((table.total,) if table.total else ())):
        yield ", ".join(text for wording in row if (text := _plain(wording)))
