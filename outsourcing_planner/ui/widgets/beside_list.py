"""The pages beside the steps, under the step list: looked at when wanted, never on the way."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...language import Words
from ...plan.fields import N_
from .. import theme
from .buttons import Button
from .naming import shown_as


class BesideList(QWidget):
    """A button for each page beside the steps; one that is clicked is told by `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, titles: Mapping[str, str], words: Words, parent: QWidget | None = None) -> None:
        """`titles` are the pages' names by their keys, in words."""
        super().__init__(parent)
        self._buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(0.5))
        self._heading = shown_as(QLabel(words.say(N_("Beside the steps")), self), "hint")
        self._heading.setContentsMargins(theme.gap(2.5), 0, theme.gap(2.5), theme.gap(0.5))
        column.addWidget(self._heading)
        for key, title in titles.items():
            button = Button(title.replace("&", "&&"), "beside", f"beside.{key}", self)
            button.setAccessibleName(title)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, chosen=key: self._choose(chosen))
            self._buttons[key] = button
            column.addWidget(button)

    def show_current(self, key: str) -> None:
        """Mark the page that is on the screen, if it is one of these."""
        for at, button in self._buttons.items():
            button.setChecked(at == key)

    def offer(self, key: str, offered: bool) -> None:
        """Show one of them, or not yet."""
        self._buttons[key].setHidden(not offered)

    def take_little_room(self, little: bool) -> None:
        """Leave the room to the steps where the window is low."""
        if self._heading.isHidden() == little:
            return
        self._heading.setHidden(little)
        for button in self._buttons.values():
            button.setProperty("small", little)
            button.style().unpolish(button)
            button.style().polish(button)

    def _choose(self, key: str) -> None:
        self.show_current(key)
        self.chosen.emit(key)
