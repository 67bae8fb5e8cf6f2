"""Where what is told about a plan stands: above the page, in a room that changes only while nobody points there."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from . import theme
from .widgets.naming import shown_as


class NoticePlace(QWidget):
    """The room above `below`; what is told stands in `lines`, which lie over it.

    While the pointer is on what is below, the room stays as it is, so that a second click finds what the first one
    did. What is told lies over the page meanwhile: at its top, or, where the pointer or the keyboard is there, above
    its foot.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = shown_as(QWidget(parent), "paper")
        self._column = QVBoxLayout(self.lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._below: QWidget | None = None
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self.setFixedHeight(0)
        self.lines.hide()

    def hold(self, *lines: QWidget, above: QWidget) -> None:
        """Put those in it, one under the other; each is hidden while there is nothing to tell."""
        self._below = above
        for line in lines:
            self._column.addWidget(line)
        for watched in (*lines, self.lines, above):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See when something else is told, and when the pointer leaves."""
        kind = event.type()
        if watched is self._below:
            if kind in (QEvent.Type.Leave, QEvent.Type.Resize):
                self._settling.start()
        elif watched is self.lines:
            if kind in (QEvent.Type.Leave, QEvent.Type.LayoutRequest):
                self._settling.start()
        elif kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._settle()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as wide as the page."""
        super().resizeEvent(event)
        self._settling.start()

    def _settle(self) -> None:
        told = any(not line.isHidden() for line in self._told())
        high = self._height() if told else 0
        if high != self.height() and not self._pointed_at():
            self.setFixedHeight(high)
        self.lines.setGeometry(QRect(0, self._top(high), self.width(), high))
        self.lines.setVisible(told)
        self.lines.raise_()

    def _told(self) -> list[QWidget]:
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        return [line for item in items if item is not None and (line := item.widget()) is not None]

    def _height(self) -> int:
        self._column.activate()
        across = self._column.totalHeightForWidth(self.width())
        return across if across >= 0 else self._column.totalSizeHint().height()

    def _pointed_at(self) -> bool:
        below = self._below
        if below is None or not below.isVisible():
            return False
        return below.rect().contains(below.mapFromGlobal(QCursor.pos()))

    def _top(self, high: int) -> int:
        """From where it is laid, with that height: it hides neither what is pointed at nor what is typed."""
        below = self._below
        if below is None or high <= self.height():
            return self.y()
        over = QRect(0, 0, self.width(), high - self.height())
        if not self._is_used(over):
            return self.y()
        foot = theme.current().px(theme.CONTROL) + theme.FOOTER - theme.CONTROL
        return below.geometry().bottom() + 1 - foot - high

    def _is_used(self, over: QRect) -> bool:
        """Whether the pointer or the keyboard is in that part of what is below, or close under it."""
        below, typed = self._below, QApplication.focusWidget()
        if below is None:
            return False
        near = theme.current().px(theme.CONTROL)  # the whole of a button is left to the one who points at its middle
        if over.adjusted(0, 0, 0, near).contains(below.mapFromGlobal(QCursor.pos())):
            return True
        if typed is None or not below.isAncestorOf(typed):
            return False
        return over.intersects(QRect(typed.mapTo(below, QPoint()), typed.size()))
