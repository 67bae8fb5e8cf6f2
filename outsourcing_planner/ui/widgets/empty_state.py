"""What stands where there is nothing yet: a sign, a sentence, and one thing to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .. import theme
from .picture import Picture
from .prose import Prose


class EmptyState(QWidget):
    """Says what belongs here and offers `button` to begin."""

    def __init__(self, icon: str, title: str, sentence: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(action, self)
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)
        title_line, line = Prose(title, "heading", self), Prose(sentence, "lead", self)
        room = QVBoxLayout(self)
        room.setContentsMargins(theme.gap(6), theme.gap(8), theme.gap(6), theme.gap(8))
        room.setSpacing(theme.gap(2))
        room.addWidget(Picture(icon, "muted", self, 32), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title_line, line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            room.addWidget(label)
        room.addSpacing(theme.gap(2))
        room.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
