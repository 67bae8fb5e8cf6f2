"""Undo and redo belong to the plan, never to a single field."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LeavesUndo(QObject):
    """Keeps a field from taking the keys for undo and redo, so that the window gets them."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the field's own answer to the question whose key it is."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_undo = any(event.matches(key) for key in _KEYS)
        if is_undo:
            event.ignore()
        return is_undo
