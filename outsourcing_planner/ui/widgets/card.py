"""A white card with a hairline around it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .. import theme
from .prose import Prose


class Card(QFrame):
    """Groups what belongs together; its parts go into `content`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(theme.gap(4), theme.gap(3.5), theme.gap(4), theme.gap(4))
        self.content.setSpacing(theme.gap(3))
        if title:
            self.content.addWidget(Prose(title, "heading", self))
