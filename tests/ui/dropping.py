"""Files that fall onto a widget."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_AT = QPointF(9, 9)


def drop(files: Iterable[Path | str], widget: QWidget, actions: Qt.DropAction) -> Qt.DropAction | None:
    """Let files fall onto a widget that may do `actions` with them; what it does, None where it does not take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    given = (actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = _entering(given)
    enter.setAccepted(False)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return None
    fall = QDropEvent(_AT, *given)
    fall.setAccepted(False)
    QApplication.sendEvent(widget, fall)
    return fall.dropAction() if fall.isAccepted() else None


def _entering(given: tuple[Any, ...]) -> Any:
    """Qt takes a place between two points since 6.12, and warns of whole ones from then on."""
    event: Any = QDragEnterEvent
    try:
        return event(_AT, *given)
    except TypeError:
        return event(_AT.toPoint(), *given)
