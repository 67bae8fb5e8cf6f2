"""The rows of the review that say what was answered on each step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...language import Words
from .. import theme
from .buttons import Button
from .folding import FoldingRow
from .prose import Prose

_NARROW_ANSWER = 440
_NAME = 132


def answer_row(step: str, name: str, said: str, words: Words, *, first: bool, go: Callable[[], None]) -> QWidget:
    """A step, what was answered on it in a line, and the way to change that."""
    row = FoldingRow(first=first, narrow=_NARROW_ANSWER)
    row.setObjectName(f"answer.{step}")
    row.line.setContentsMargins(theme.gap(3.5), theme.gap(2), theme.gap(2.5), theme.gap(2))
    title = Prose(name, "muted", row)
    title.setFixedWidth(theme.current().px(_NAME))
    row.line.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
    answer = Prose(said or words.say("Not provided"), "" if said else "muted", row)
    row.line.addWidget(answer, 1, Qt.AlignmentFlag.AlignVCenter)
    row.line.addWidget(_way(words.say("Change"), f"change.{step}", name, go, row))
    return row


def _way(text: str, name: str, about: str, go: Callable[[], None], row: QWidget) -> Button:
    button = Button(text, "link", name, row)
    button.setAccessibleDescription(about)
    button.setProperty("folds", "start")
    button.clicked.connect(lambda: go())
    return button
