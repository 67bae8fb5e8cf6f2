"""What could not be read of a CSV file, under the preview of its rows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...language import Words
from .. import theme
from .field_error import announce
from .prose import Prose

_MOST_SHOWN = 4


class ReadingProblems(QFrame):
    """What could not be read, on amber; read out when it is there, hidden while there is nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("csv.problems")
        self.setProperty("role", "notice")
        self.setProperty("tone", "amber")
        self._sentences = Prose("", "", self)
        room = QVBoxLayout(self)
        room.setContentsMargins(theme.gap(3), theme.gap(2), theme.gap(3), theme.gap(2))
        room.addWidget(self._sentences)
        self.hide()

    def say(self, problems: Sequence[str], words: Words) -> None:
        """Say the first of those sentences, one a line, and how many more there are."""
        lines = list(problems[:_MOST_SHOWN])
        if more := len(problems) - len(lines):
            lines.append(words.say_many("And {n} more.", "And {n} more.", more))
        sentences = "\n".join(lines)
        self._sentences.setText(sentences)
        self.setAccessibleName(sentences)
        self.setVisible(bool(sentences))
        if sentences:
            announce(self, sentences)
