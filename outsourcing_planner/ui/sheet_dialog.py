"""A small window of text beside the main one, which goes on working under it; Esc or Close puts it away."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..language import Words
from . import theme
from .widgets.buttons import Button
from .widgets.prose import Prose
from .widgets.window_size import open_as_large_as


class SheetDialog(QDialog):
    """Text in reading order on `sheet`, with Close below it; shown by `show`, gone for good when it is closed."""

    def __init__(self, words: Words, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.finished.connect(self.deleteLater)
        self._words = words
        inside = QWidget(self)
        self.sheet = QVBoxLayout(inside)
        self.sheet.setContentsMargins(theme.gap(6), theme.gap(5), theme.gap(6), theme.gap(3))
        self.sheet.setSpacing(theme.gap(2))
        scroll = QScrollArea(self)
        scroll.setObjectName(f"{name}.text")
        scroll.setAccessibleName(title)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(theme.gap(6), theme.gap(2), theme.gap(6), theme.gap(4))
        self._foot.setSpacing(theme.gap(2))
        self._foot.addStretch(1)
        close = self.button(f"{name}.close", words.say("&Close"), self.accept)
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(self._foot)
        close.setFocus()
        open_as_large_as(self, 520, 440)

    def tell(self, text: str, role: str = "") -> Prose:
        """Add a paragraph; its role decides how it looks, and a heading stands apart from what is above it."""
        if role == "heading":
            self.sheet.addSpacing(theme.gap(2))
        paragraph = Prose(text, role, self)
        self.sheet.addWidget(paragraph)
        return paragraph

    def button(self, name: str, text: str, act: Callable[[], object]) -> Button:
        """Add a button before Close."""
        button = Button(text, "", name, self)
        button.clicked.connect(lambda: act())
        self._foot.insertWidget(self._foot.count() - 1 if self._foot.count() > 1 else 1, button)
        return button

    def offer_copy(self, name: str, text: Callable[[], str]) -> None:
        """Add the button that puts a text for whoever mends the program on the clipboard."""
        say = self._words.say

        def copy() -> None:
            QGuiApplication.clipboard().setText(text())
            button.setText(say("Copied"))

        button = self.button(name, say("Copy &details"), copy)
