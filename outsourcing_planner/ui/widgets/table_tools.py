"""The head of a table card: its title and hint, and what can be done with its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ...language import Words
from ...plan.fields import N_
from .. import theme
from .buttons import Button, IconButton
from .prose import Prose
from .table_cells import PAD

_TOOLS = (
    ("up", "arrow-up", N_("Move the row up"), "Alt+Up"),
    ("down", "arrow-down", N_("Move the row down"), "Alt+Down"),
    ("remove", "trash-2", N_("Remove the selected rows"), "Del"),
)
_WIDE_ENOUGH = 520

PASTE, ADD_READY = N_("Paste rows from a spreadsheet"), N_("Add the usual ones")
_FILES = (("open_csv", N_("Open a CSV file…")), ("save_csv", N_("Save as CSV…")))


class TableTools(QWidget):
    """Says what the list is, and offers what can be done to its rows: `wanted` tells which was clicked."""

    wanted = Signal(str)

    def __init__(
        self, words: Words, list_path: str, title: str, hint: str, *, has_ready: bool, parent: QWidget
    ) -> None:
        """`has_ready` says whether there are ready rows to offer."""
        super().__init__(parent)
        self._title = Prose(title, "heading", self)
        self._hint = Prose(hint, "hint", self)
        self._hint.setVisible(bool(hint))
        self._icons = {
            key: self._icon_button(key, f"{list_path}.{key}", icon, words.say(does), keys)
            for key, icon, does, keys in _TOOLS
        }
        self._paste = Button(words.say(PASTE), "quiet", f"{list_path}.paste", self)
        self._paste.setProperty("small", True)
        self._paste.setAccessibleName(words.say(PASTE))
        self._paste.setToolTip(
            words.say(N_("Copy rows in your spreadsheet, then paste them here ({keys})"), keys=_native("Ctrl+V"))
        )
        self._paste.clicked.connect(lambda: self.wanted.emit("paste"))
        self._editable = True
        self._more = IconButton("ellipsis", words.say(N_("More for this table")), f"{list_path}.more", self)
        self._menu = QMenu(self._more)
        offered = (("paste", PASTE), *_FILES, *((("ready", ADD_READY),) if has_ready else ()))
        self._actions = {key: self._action(key, f"{list_path}.{key}", words.say(does)) for key, does in offered}
        self._more.clicked.connect(self._open_menu)
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
        self._editable = editable
        self._paste.setVisible(editable and self._is_wide)
        for key, action in self._actions.items():
            action.setVisible(editable or key == "save_csv")

    def _action(self, key: str, name: str, does: str) -> QAction:
        action = self._menu.addAction(does)
        action.setObjectName(name)
        action.triggered.connect(lambda: self.wanted.emit(key))
        return action

    def _open_menu(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        under = self._more.rect().bottomLeft() if mirrored else self._more.rect().bottomRight()
        place = self._more.mapToGlobal(under)
        wide = 0 if mirrored else self._menu.sizeHint().width()
        self._menu.popup(QPoint(place.x() - wide, place.y()))

    @property
    def _is_wide(self) -> bool:
        return self.width() >= theme.current().px(_WIDE_ENOUGH)

    def _icon_button(self, key: str, name: str, icon: str, does: str, keys: str) -> IconButton:
        button = IconButton(icon, does, name, self)
        button.setToolTip(f"{does} ({_native(keys)})")
        button.clicked.connect(lambda: self.wanted.emit(key))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.gap(0.5))
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._paste, *self._icons.values(), self._more):
            row.addWidget(button)
        room = QVBoxLayout(self)
        room.setContentsMargins(PAD, theme.gap(2), PAD - theme.gap(1), theme.gap(1))
        room.setSpacing(0)
        room.addLayout(row)
        room.addWidget(self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, pasting is in the menu alone."""
        super().resizeEvent(event)
        self._paste.setVisible(self._editable and self._is_wide)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
