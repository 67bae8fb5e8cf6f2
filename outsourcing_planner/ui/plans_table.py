"""The table of the owner's plans on the home screen."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from . import theme
from .home_plans import Column, PlanRow, PlansModel

_MOST_ROWS: Final = 10
_WIDTHS: Final = {Column.PHASE: 116, Column.READY: 170, Column.CHANGED: 120}
_LEAST: Final = {Column.PLAN: 170, Column.NEXT: 170}
_GIVING_WAY: Final = (Column.READY, Column.CHANGED, Column.NEXT)


class PlansTable(QTableView):
    """The list of plans; where there is little room the columns that matter least are left out."""

    def __init__(self, model: PlansModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setModel(model)
        self.setItemDelegate(PlanRow(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look.px(theme.PLAN_ROW))
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(look.px(theme.CONTROL))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, look.px(width))

    def be_as_high_as(self, rows: int) -> None:
        """Take the room of that many rows, up to a limit; a longer list scrolls."""
        look = theme.current()
        shown = min(rows, _MOST_ROWS)
        self.setFixedHeight(look.px(theme.PLAN_ROW) * shown + look.px(theme.CONTROL))
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if rows > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns there is room for."""
        look, shown = theme.current(), set(Column)
        wanted = _WIDTHS | _LEAST
        for column in _GIVING_WAY:
            if sum(look.px(wanted[one]) for one in shown) > self.width():
                shown.discard(column)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter and the space bar, on every system."""
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in opens and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
