"""A sentence that can be clicked, wrapped like any other text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .prose import Prose


class TextLink(QAbstractButton):
    """A link of one or several lines, underlined."""

    def __init__(self, sentence: str, parent: QWidget | None = None, role: str = "problem") -> None:
        super().__init__(parent)
        self.setText(sentence.replace("&", "&&"))
        self.setAccessibleName(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sentence = Prose(sentence, role, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the text needs at that width."""
        return self._sentence.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return self._sentence.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The size below which something would be cut off."""
        return self._sentence.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is in it anew."""
        super().resizeEvent(event)
        self._sentence.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own: the text draws itself."""
