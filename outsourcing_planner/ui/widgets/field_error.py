"""What stands under a field: a sentence that says how to mend it, or a question with a button for each meaning."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .. import theme
from .binding import Question
from .picture import Picture
from .prose import Prose
from .tiles import Flow


class FieldError(QWidget):
    """An icon and a sentence under a field; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Prose("", "error", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(1.5))
        row.addWidget(Picture("circle-alert", "red", self, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Show a sentence and have it read out, or take it back when it is empty."""
        news = bool(sentence) and sentence != self.sentence
        self._sentence.setText(sentence)
        self._sentence.updateGeometry()
        self.setVisible(bool(sentence))
        if news:
            announce(self, sentence)

    def clear(self) -> None:
        """Take back what was said."""
        self._sentence.setText("")
        self.hide()


class FieldQuestion(QWidget):
    """Asks which of several meanings is meant; hidden while nothing is asked."""

    def __init__(self, answer: Callable[[Any], None], parent: QWidget | None = None) -> None:
        """`answer` is called with the meaning chosen."""
        super().__init__(parent)
        self._answer = answer
        self._buttons: list[QPushButton] = []
        self._sentence = Prose("", "small", self)
        self._row = Flow(spacing=theme.gap(2))
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, theme.gap(1))
        room.setSpacing(theme.gap(1))
        room.addWidget(self._sentence)
        room.addLayout(self._row)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is asked now; empty when nothing is."""
        return self._sentence.text()

    def ask(self, question: Question | None) -> None:
        """Show a question, or take it back."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(at, question) for at in range(len(question.meanings))] if question else []
        self._sentence.setText(question.sentence if question else "")
        self.setVisible(question is not None)
        if question is not None:
            announce(self, question.sentence)

    def _button(self, at: int, question: Question) -> QPushButton:
        meaning = question.meanings[at]
        button = QPushButton(meaning.said.replace("&", "&&"), self)
        button.setProperty("role", "meaning")
        button.setObjectName(f"meaning.{at + 1}")
        button.setAccessibleDescription(question.sentence)
        button.clicked.connect(lambda: self._answer(meaning.value))
        self._row.addWidget(button)
        button.show()
        return button


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say something that appeared."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # takes long to load and is seldom wanted

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
