"""A small table that is only read: heads, rows ruled off from each other, figures at the end of their column."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from .. import theme
from ..insights.insight import Figures
from .naming import shown_as
from .prose import Prose


class FiguresGrid(QFrame):
    """Shows a table of figures; a screen reader gets it line by line from its description."""

    def __init__(self, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.gap(4))
        grid.setVerticalSpacing(theme.gap(1))
        wide = len(figures.heads)
        for column, head in enumerate(figures.heads):
            grid.addWidget(self._cell(head, "hint", column in figures.right), 0, column)
            grid.setColumnStretch(column, 0 if column in figures.right else 1)
        for number, row in enumerate(figures.rows):
            at = 2 * number + 1
            grid.addWidget(shown_as(QFrame(self), "rule"), at, 0, 1, wide)
            for column, text in enumerate(row):
                role = "strong" if number in figures.strong else ""
                grid.addWidget(self._cell(text, role, column in figures.right), at + 1, column)
        told = "\n".join(", ".join(part for part in row if part) for row in (figures.heads, *figures.rows))
        self.setAccessibleDescription(told)

    def _cell(self, text: str, role: str, right: bool) -> Prose:
        cell = Prose(text, role, self)
        side = Qt.AlignmentFlag.AlignTrailing if right else Qt.AlignmentFlag.AlignLeading
        cell.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        if right:
            cell.setMinimumWidth(cell.fontMetrics().horizontalAdvance(text) + 2)
        return cell
