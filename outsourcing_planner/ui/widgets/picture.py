"""An icon on the page, in a colour of the theme that it follows when the theme changes."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import icons, theme


class Picture(QWidget):
    """Shows one icon; it says nothing to a screen reader, since words stand beside it."""

    def __init__(self, name: str, token: str, parent: QWidget | None = None, size: int = theme.ICON) -> None:
        """`token` names a colour of the palette."""
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        """The size it would like."""
        size = theme.current().px(self._size)
        return QSize(size, size)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        look = theme.current()
        drawn = icons.pixmap(self._name, look.colour(self._token), look.px(self._size), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
