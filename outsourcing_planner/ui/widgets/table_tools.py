"""The head of a table card: its title and hint, and the buttons that paste, move and remove rows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...language import Words
from ...plan.fields import N_
from .. import icons, theme
from .buttons import Button, IconButton
from .prose import Prose
from .table_cells import PAD

_TOOLS = (
    ("up", "arrow-up", N_("Move the row up"), "Alt+Up"),
    ("down", "arrow-down", N_("Move the row down"), "Alt+Down"),
    ("remove", "trash-2", N_("Remove the selected rows"), "Del"),
)
_WIDE_ENOUGH = 520


class TableTools(QWidget):
    """Says what the list is, and offers what can be done to its rows: `wanted` tells which was clicked."""

    wanted = Signal(str)

    def __init__(self, words: Words, list_path: str, title: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Prose(title, "heading", self)
        self._hint = Prose(hint, "hint", self)
        self._hint.setVisible(bool(hint))
        self._icons = {
            key: self._icon_button(key, f"{list_path}.{key}", icon, words.say(does), keys)
            for key, icon, does, keys in _TOOLS
        }
        self._pasting = words.say(N_("Paste rows from a spreadsheet"))
        self._paste = Button("", "quiet", f"{list_path}.paste", self)
        self._paste.setProperty("size", "small")
        self._paste.setAccessibleName(self._pasting)
        self._paste.setToolTip(
            words.say(N_("Copy rows in your spreadsheet, then paste them here ({keys})"), keys=_native("Ctrl+V"))
        )
        self._paste.clicked.connect(lambda: self.wanted.emit("paste"))
        self._lay_out()

    def offer(self, rows: int, selected: Sequence[int], *, editable: bool) -> None:
        """Offer what can be done with that many rows and those selected."""
        possible = {
            "up": len(selected) == 1 and selected[0] > 0,
            "down": len(selected) == 1 and selected[0] < rows - 1,
            "remove": bool(selected),
        }
        for key, button in self._icons.items():
            button.setVisible(editable and rows > 0)
            button.setEnabled(possible[key])
        self._paste.setVisible(editable)

    def _icon_button(self, key: str, name: str, icon: str, does: str, keys: str) -> IconButton:
        button = IconButton(icon, does, name, self)
        button.setToolTip(f"{does} ({_native(keys)})")
        button.clicked.connect(lambda: self.wanted.emit(key))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.gap(0.5))
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (*self._icons.values(), self._paste):
            row.addWidget(button)
        room = QVBoxLayout(self)
        room.setContentsMargins(PAD, theme.gap(2), PAD - theme.gap(1), theme.gap(1))
        room.setSpacing(0)
        room.addLayout(row)
        room.addWidget(self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, paste is a sign alone."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        look = theme.current()
        wide = self.width() >= look.px(_WIDE_ENOUGH)
        self._paste.setText(self._pasting if wide else "")
        size = look.px(theme.ICON)
        self._paste.setIcon(QIcon() if wide else icons.icon("clipboard-paste", look.colour("muted"), size))
        for button in (*self._icons.values(), self._paste):
            button.setIconSize(QSize(size, size))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
