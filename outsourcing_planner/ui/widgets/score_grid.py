"""The grid of points, worked by keys: arrows go about, a figure typed is written at once, Delete takes it back."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from .. import theme
from .score_model import NOTED, ScoreModel
from .table_cells import PAD, row_height
from .table_columns import ColumnHead
from .table_rows import Index
from .table_text import lines

_MOST_LINES = 2
_COLUMN = 96
_NAMES = 168
_CORNER = 8
_Key = Qt.Key


class ScoreGrid(QTableView):
    """`typed(text)` tells what was typed into the current cell: a figure, or nothing to take one back.

    `note_wanted` asks for the field in which to say why.
    """

    typed = Signal(str)
    note_wanted = Signal()

    def __init__(self, model: ScoreModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.scores = model
        self.setModel(model)
        self.setItemDelegate(_ScorePainter(self))
        self.setHorizontalHeader(_Names(self))
        self.verticalHeader().hide()
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.settle)
        model.dataChanged.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Give names and candidates their widths, and the grid the height of all its rows."""
        look, head = theme.current(), self.horizontalHeader()
        others = self.scores.columnCount() - 1
        room = self.viewport().width()
        told = (self.scores.index(row, 0).data() for row in range(self.scores.rowCount()))
        longest = max(self.fontMetrics().horizontalAdvance(text) for text in told) + 2 * PAD + 2
        spare = room - min(longest, look.px(2 * _NAMES))
        wide = max(look.px(_COLUMN), min(look.px(2 * _COLUMN), spare // max(others, 1)))
        names = max(look.px(_NAMES), room - others * wide)
        for at in range(others + 1):
            head.resizeSection(at, wide if at else names)
        called = (self.scores.headerData(at, Qt.Orientation.Horizontal) for at in range(1, others + 1))
        most = max((len(lines(name, look.font(theme.HINT), wide - 2 * PAD, _MOST_LINES)) for name in called), default=1)
        head.setFixedHeight(look.px(theme.TARGET) + (most - 1) * look.px(theme.HINT_LINE))
        for row in range(self.scores.rowCount()):
            written = len(lines(self.scores.index(row, 0).data(), self.font(), names - 2 * PAD, _MOST_LINES))
            self.verticalHeader().resizeSection(row, row_height(look, written))
        scrolls = head.length() > room
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(head.height() + self.verticalHeader().length() + bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write figures, take them back, go to the note; leave all other keys to the table."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        here = self.currentIndex()
        if plain and event.text().isdecimal() and self.scores.takes_points(here):
            self.typed.emit(event.text())
        elif plain and event.key() in (_Key.Key_Delete, _Key.Key_Backspace) and self.scores.takes_points(here):
            self.typed.emit("")
        elif plain and event.key() in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2):
            self.note_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first cell for whoever comes by key."""
        first = not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)  # which goes to the name of the first row
        if first:
            self.setCurrentIndex(self.scores.index(0, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self.settle()


class _Names(ColumnHead):
    """The candidates over their points, in up to two lines."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt's own name)
        """Draw a name, its last line above the hairline."""
        look, model = theme.current(), self.model()
        side = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        space = rect.adjusted(PAD, 0, -PAD, -theme.gap(1.5))
        font = look.font(theme.HINT)
        name = lines(model.headerData(logicalIndex, Qt.Orientation.Horizontal), font, space.width(), _MOST_LINES)
        across = QStyle.visualAlignment(self.layoutDirection(), side) & Qt.AlignmentFlag.AlignHorizontal_Mask
        flow = QTextOption(across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom)
        flow.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flow.setWrapMode(QTextOption.WrapMode.ManualWrap)
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        painter.drawText(QRectF(space), "\n".join(name), flow)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("hair"))


class _ScorePainter(QStyledItemDelegate):
    """Draws a cell: points in ink, what is worked out in muted ink, the total in bold, a note as a corner."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell in the colours of the look in force."""
        look, cell = theme.current(), QRect(option.rect)
        model = index.model()
        assert isinstance(model, ScoreModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, look.colour("tint"))
        total = model.criterion(index) is None
        if total:
            painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), look.colour("border"))
        elif index.row() + 2 < model.rowCount():
            painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), look.colour("hair"))
        font = look.font(theme.BODY, look.font().Weight.DemiBold if total else look.font().Weight.Normal)
        painter.setFont(font)
        worked_out = index.column() and not total and not model.takes_points(index)
        painter.setPen(look.colour("muted" if worked_out else "ink"))
        space = cell.adjusted(PAD, 0, -PAD, -1)
        side = QStyle.visualAlignment(option.direction, index.data(Qt.ItemDataRole.TextAlignmentRole))
        flow = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        flow.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        written = lines(index.data(), font, space.width(), 1 if index.column() else _MOST_LINES)
        painter.drawText(QRectF(space), "\n".join(written), flow)
        if index.data(NOTED):
            _draw_corner(painter, cell, option.direction, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), theme.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), theme.STEP, theme.STEP)
        painter.restore()


def _draw_corner(painter: QPainter, cell: QRect, direction: Qt.LayoutDirection, look: theme.Look) -> None:
    """The sign of a note: a small corner, as spreadsheets have it."""
    size = look.px(_CORNER)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    outer, inner = (cell.left(), size) if mirrored else (cell.right() + 1, -size)
    painter.setBrush(look.colour("plum"))
    painter.setPen(Qt.PenStyle.NoPen)
    corner = (QPointF(outer, cell.top()), QPointF(outer + inner, cell.top()), QPointF(outer, cell.top() + size))
    painter.drawPolygon(corner)
