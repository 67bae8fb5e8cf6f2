"""A part of the window that scrolls up and down where there is less room than it needs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Shows a page as wide as there is room; the keyboard goes to what is on it, never to what scrolls it."""

    def __init__(self, page: QWidget | None, parent: QWidget) -> None:
        """Without a `page` it waits for `setWidget`: a page that is built in the `viewport` is styled only once."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if page is not None:
            self.setWidget(page)
