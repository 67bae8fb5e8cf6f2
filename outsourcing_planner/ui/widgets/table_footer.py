"""The last line of a table card: the buttons that add rows, and what the rows come to."""

import msgspec
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from .. import icons, theme
from .buttons import Button
from .prose import Prose
from .table_cells import PAD, row_height

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AddButton(QPushButton):
    """Adds a row, by click, Space or Enter; rows pasted while it has the keyboard are asked for by `pasted`."""

    pasted = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__("\u2009" + text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setProperty("role", "link")
        self._draw()

    def _draw(self) -> None:
        look = theme.current()
        size = look.px(theme.ICON - 2)
        self.setIcon(icons.icon("plus", look.colour("accent"), size))
        self.setIconSize(QSize(size, size))

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the page: here it adds a row."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Paste."""
        if event.key() in _ENTER:
            self.click()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()


class Total(msgspec.Struct, frozen=True):
    """What the rows come to, in words; `wrong` where it is not what it should be."""

    said: str
    wrong: bool = False


class TableFooter(QWidget):
    """Stands under the rows, as high as one of them; `ready` offers the ready rows while there are none."""

    def __init__(self, add: AddButton, parent: QWidget) -> None:
        super().__init__(parent)
        self.add = add
        self.ready = Button("", "quiet", parent=self)
        self.ready.hide()
        self._total = Prose("", "total", self)
        self._total.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._total.setContentsMargins(theme.gap(2), 0, theme.gap(2), 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD - theme.gap(2), theme.gap(1), PAD - theme.gap(2), theme.gap(1))
        row.setSpacing(theme.gap(2))
        row.addWidget(add)
        row.addWidget(self.ready)
        row.addWidget(self._total, 1)
        self.setMinimumHeight(row_height(theme.current()))

    def show_total(self, total: Total | None) -> None:
        """Show what the rows come to, under their figures, which are the last column."""
        self._total.setText(total.said if total else "")
        self._total.setProperty("wrong", bool(total and total.wrong))
        self._total.style().unpolish(self._total)
        self._total.style().polish(self._total)
