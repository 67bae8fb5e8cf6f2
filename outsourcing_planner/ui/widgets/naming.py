"""Names for widgets: one to be found by, one that says how it looks."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

Named = TypeVar("Named", bound=QObject)
Shown = TypeVar("Shown", bound=QWidget)


def named(widget: Named, name: str) -> Named:
    """The same widget under a plain, stable name, by which tests and scripts find it."""
    widget.setObjectName(name)
    return widget


def shown_as(widget: Shown, role: str) -> Shown:
    """The same widget in a role of the style sheet."""
    widget.setProperty("role", role)
    return widget
