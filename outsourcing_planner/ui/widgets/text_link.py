"""A sentence that can be clicked, wrapped like any other text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import theme
from .prose import Prose


class TextLink(QAbstractButton):
    """A link of one or several lines, underlined."""

    def __init__(self, sentence: str, parent: QWidget | None = None, role: str = "problem") -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sentence = Prose("", role, self)
        self.say(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, sentence: str) -> None:
        """Show that sentence."""
        self.setText(sentence.replace("&", "&&"))
        self.setAccessibleName(sentence)
        self._sentence.setText(sentence)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the text needs at that width."""
        return max(self._sentence.heightForWidth(width), theme.current().px(theme.LEAST_TARGET))

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return self._high_enough(self._sentence.sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The size below which something would be cut off."""
        return self._high_enough(self._sentence.minimumSizeHint())

    def _high_enough(self, size: QSize) -> QSize:
        return size.expandedTo(QSize(0, theme.current().px(theme.LEAST_TARGET)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is in it anew."""
        super().resizeEvent(event)
        self._sentence.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own: the text draws itself."""
