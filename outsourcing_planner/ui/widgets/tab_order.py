"""The way Tab goes through what came later than what stands below it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def lead_through(before: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go from `before` through all that takes the keyboard within these parts, in their order."""
    for part in parts:
        for widget in part.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is before.window():
                QWidget.setTabOrder(before, widget)
                before = widget
