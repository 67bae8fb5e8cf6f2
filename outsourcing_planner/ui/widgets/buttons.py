"""Buttons by what they are for: the one action of a screen, a link, something quiet, or a sign alone."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

from .. import icons, theme


class Button(QPushButton):
    """A button; `role` is primary for the one action of a screen, link, quiet, or empty for any other."""

    def __init__(self, text: str, role: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # Enter presses it, as the space bar does
        self.setProperty("role", role)
        self.setObjectName(name)


class IconButton(QPushButton):
    """A sign that can be clicked; its words are its tool tip and what a screen reader says."""

    def __init__(self, icon: str, words: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAutoDefault(True)
        self.setProperty("role", "icon")
        self.setObjectName(name)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._draw()

    def _draw(self) -> None:
        look = theme.current()
        size = look.px(theme.ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(icons.icon(self._icon, look.colour("muted"), size))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()
