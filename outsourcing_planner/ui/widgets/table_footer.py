"""The last line of a table card: the buttons that add rows, and the totals below their columns."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QWidget

from .. import icons, theme
from .buttons import Button
from .table_cells import PAD, row_height

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AddButton(QPushButton):
    """Adds a row, by click, Space or Enter; rows pasted while it has the keyboard are asked for by `pasted`."""

    pasted = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__("\u2009" + text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setProperty("role", "link")
        self._draw()

    def _draw(self) -> None:
        look = theme.current()
        size = look.px(theme.ICON - 2)
        self.setIcon(icons.icon("plus", look.colour("accent"), size))
        self.setIconSize(QSize(size, size))

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the page: here it adds a row."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Paste."""
        if event.key() in _ENTER:
            self.click()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()


class TableFooter(QWidget):
    """Stands under the rows, as high as one of them; `ready` offers the ready rows while there are none."""

    def __init__(self, head: QHeaderView, columns: tuple[str, ...], add: AddButton, parent: QWidget) -> None:
        super().__init__(parent)
        self.add = add
        self.ready = Button("", "quiet", parent=self)
        self.ready.hide()
        self._head, self._columns = head, columns
        self._totals: dict[int, str] = {}
        head.sectionResized.connect(lambda *_: self.update())
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD - theme.gap(2), theme.gap(0.5), PAD, theme.gap(1))
        row.addWidget(add)
        row.addSpacing(theme.gap(2))
        row.addWidget(self.ready)
        row.addStretch(1)

    def show_totals(self, totals: Mapping[str, str]) -> None:
        """Show those words, by the name of the column they stand under."""
        self._totals = {self._columns.index(name): said for name, said in totals.items() if said}
        self.setAccessibleDescription(", ".join(self._totals.values()))
        self.setMinimumHeight(row_height(theme.current()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write each total under its column, its last figure under theirs."""
        look = theme.current()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter = QPainter(self)
        painter.setFont(look.font(theme.BODY, look.font().Weight.DemiBold))
        painter.setPen(look.colour("ink"))
        for at, said in self._totals.items():
            wide = QFontMetrics(painter.font()).horizontalAdvance(said)
            left, width = self._head.sectionViewportPosition(at), self._head.sectionSize(at)
            space = QRect(left + PAD, 0, width - 2 * PAD, self.height() - theme.gap(0.5))
            if wide > space.width():
                space.adjust(0, 0, wide - space.width(), 0) if mirrored else space.adjust(space.width() - wide, 0, 0, 0)
            painter.drawText(space, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, said)
        painter.end()
