"""The line below the page: Back and Continue, never scrolling away, saying where Continue leads."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ..language import Words
from . import theme
from .widgets.buttons import Button
from .widgets.naming import shown_as


class Foot(QFrame):
    """Holds `back` and `on`, the button that continues; `on` is never greyed, only absent where nothing follows."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        shown_as(self, "foot")
        self._words, self._following = words, ""
        self.back = Button(words.say("&Back"), "", "back", self)
        self.on = Button("", "primary", "continue", self)
        self._key = shown_as(QLabel(words.say("Enter"), self), "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAGE_MARGIN, theme.gap(3), theme.PAGE_MARGIN, theme.gap(3))
        row.setSpacing(theme.gap(3))
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self._key)
        row.addWidget(self.on)

    def show_way(self, *, back: bool, following: str) -> None:
        """Whether there is a way back, and the name of what Continue leads to; empty where it leads nowhere."""
        self._following = following
        self.back.setVisible(back)
        self.on.setVisible(bool(following))
        self._fit()

    def _fit(self) -> None:
        """Say where Continue leads, and that Enter does it, as far as there is room."""
        if not self._following:
            self._key.hide()
            return
        full = self._words.say("&Continue to {step}", step=self._following)
        room = self.width() - self.back.sizeHint().width() - 2 * theme.PAGE_MARGIN
        self.on.setText(full)
        fits = self.on.sizeHint().width() <= room
        hint = self._key.sizeHint().width() + theme.gap(6)
        self._key.setVisible(self.on.sizeHint().width() + hint <= room)
        if not fits:
            self.on.setText(self._words.say("&Continue"))
        self.on.setAccessibleName(full.replace("&", ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new room."""
        super().resizeEvent(event)
        self._fit()
