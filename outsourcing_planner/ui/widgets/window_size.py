"""How large a window beside the main one opens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from .. import theme


def open_as_large_as(window: QWidget, wide: int, high: int) -> None:
    """Give a window that many pixels at normal size of text, but never more than the window it stands beside has."""
    look, around = theme.current(), window.parentWidget()
    wanted = QSize(look.px(wide), look.px(high))
    window.resize(wanted.boundedTo(around.window().size()) if around is not None else wanted)
