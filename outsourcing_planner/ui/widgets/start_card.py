"""A card that is a button: something to start from."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import theme
from .card_text import CardText, draw_card


class StartCard(QAbstractButton):
    """A card with a title and a line of what it brings, clicked as a whole."""

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = CardText(self, title, line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the text needs at that width."""
        return self._text.height(width)

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return QSize(theme.current().px(theme.CHOICE_CARD), self._text.height(theme.current().px(theme.CHOICE_CARD)))

    def minimumSizeHint(self) -> QSize:
        """The size below which something would be cut off."""
        return QSize(self._text.narrowest, theme.current().px(theme.CONTROL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is in it anew."""
        super().resizeEvent(event)
        self._text.place(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take note of what changes how it looks."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        active = self.underMouse() or self.isDown()
        draw_card(self, "accent" if active else "hair", "tint" if self.isDown() else "surface")
