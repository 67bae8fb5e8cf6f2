"""Where the window opens and how large: as it was left, but never over the edge of the screens there are."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from . import theme


class WindowPlace(QObject):
    """Gives a window its first size, or the size and place it had, and brings it back onto a screen.

    What the frame around it takes is known only some time after it is shown, and is minded then, once.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        window.installEventFilter(self)

    def restore(self, held: QByteArray) -> None:
        """Open as that was remembered; where nothing was, as large as is wanted and there is room for."""
        frame = QSize(0, theme.FRAME)
        self._window.resize(QSize(*theme.WINDOW).boundedTo(self._window.screen().availableSize() - frame))
        if not held.isEmpty():
            self._window.restoreGeometry(held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the frame is known."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.WindowActivate):
            self._settling.start()
        return False

    def _settle(self) -> None:
        window = self._window
        if not window.isVisible() or window.isMaximized() or window.isFullScreen():
            return
        inner, outer = window.geometry(), window.frameGeometry()
        wanted = brought_onto(outer, rooms())
        if wanted != outer:
            window.resize(inner.size() - (outer.size() - wanted.size()))
            window.move(wanted.topLeft())
        if inner != outer:
            window.removeEventFilter(self)


def rooms() -> list[QRect]:
    """What each screen leaves to windows, the main one first."""
    first = QGuiApplication.primaryScreen()
    return [screen.availableGeometry() for screen in sorted(QGuiApplication.screens(), key=lambda one: one != first)]


def brought_onto(place: QRect, rooms: Sequence[QRect]) -> QRect:
    """That place, smaller and moved as far as need be to lie on the screen it lies on most, else the first."""
    if not rooms:
        return place
    room = max(rooms, key=lambda one: _area(one & place))
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(place.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def _area(shape: QRect) -> int:
    return max(shape.width(), 0) * max(shape.height(), 0)
