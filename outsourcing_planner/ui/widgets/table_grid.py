"""The table without its keys: quiet rows between hairlines, as high as they are until there are many."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QScrollArea, QTableView, QWidget

from .. import theme
from .table_cells import row_height
from .table_columns import ColumnHead, heights, widths
from .table_model import ItemModel

MOST_ROWS_SHOWN: Final = 10
"""A longer table scrolls."""

_Change = QItemSelectionModel.SelectionFlag


class ItemGrid(QTableView):
    """Shows the rows of a model, selects whole rows, and takes the room they need."""

    def __init__(self, model: ItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.items = model
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.settle)
        self.setModel(model)
        self.setHorizontalHeader(ColumnHead(self))
        self.verticalHeader().hide()
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.layoutChanged):
            changed.connect(lambda *_: self._settling.start())
        self.settle()

    def settle(self) -> None:
        """Give rows, columns and the table itself the size that suits what they hold."""
        look = theme.current()
        head = self.horizontalHeader()
        high = row_height(look)
        head.setFixedHeight(look.px(theme.TARGET))
        self.verticalHeader().setMinimumSectionSize(high)
        self.verticalHeader().setDefaultSectionSize(high)
        wide = widths(self.items, self.viewport().width(), self.fontMetrics(), look)
        _resize(head, wide)
        _resize(self.verticalHeader(), heights(self.items, wide, self.font(), look))
        rows = range(min(len(self.items.items), MOST_ROWS_SHOWN))
        shown = sum(self.verticalHeader().sectionSize(row) for row in rows)
        scrolls = head.length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(head.height() + shown + bar)

    def select(self, index: QModelIndex) -> None:
        """Make a cell the current one and its row the only one selected, whatever keys are held down meanwhile."""
        self.selectionModel().setCurrentIndex(index, _Change.ClearAndSelect | _Change.Rows)
        self.scrollTo(index)

    def go_to(self, index: QModelIndex) -> None:
        """Select a cell and put the keyboard into the table."""
        self.select(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_on_page(index)

    def show_on_page(self, index: QModelIndex) -> None:
        """Scroll the page the table stands on until the cell can be seen, once all has taken its place."""
        page: QWidget | None = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            QTimer.singleShot(0, self, lambda: self._scroll(page, index.row(), index.column()))

    def rows(self) -> list[int]:
        """The selected rows, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _scroll(self, page: QScrollArea, row: int, column: int) -> None:
        cell = self.visualRect(self.items.index(row, column))
        inside = page.widget()
        if cell.isValid() and inside is not None:
            middle = self.viewport().mapTo(inside, cell.center())
            page.ensureVisible(middle.x(), middle.y(), 0, 2 * cell.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first row for whoever comes by key."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.selectionModel().hasSelection():
            self.select(self.currentIndex() if self.currentIndex().isValid() else self.items.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._settling.start()


def _resize(head: QHeaderView, sizes: list[int]) -> None:
    for at, size in enumerate(sizes):
        if head.sectionSize(at) != size:
            head.resizeSection(at, size)
