"""What a trade word on the page means, opened where it stands by a small sign beside the question."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...language import Words
from ...plan.glossary import Entry
from .. import theme
from .buttons import Button, IconButton
from .field_error import announce
from .naming import shown_as
from .prose import Prose


class Meaning(QFrame):
    """The words of one question with what they mean; hidden until asked for."""

    def __init__(self, entries: Sequence[Entry], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shown_as(self, "notice")
        self.setProperty("tone", "info")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.gap(3), theme.gap(2), theme.gap(3), theme.gap(2))
        column.setSpacing(theme.gap(1))
        self.sentence = " ".join(told(entry, words) for entry in entries)
        for entry in entries:
            column.addWidget(Prose(words.say(entry.word), "strong", self))
            column.addWidget(Prose(told(entry, words), "small", self))
        self.hide()

    def toggle(self, asked_by: QWidget) -> None:
        """Show it, and have it read out, or put it away."""
        self.setVisible(not self.isVisible())
        if self.isVisible():
            announce(asked_by, self.sentence)


class MeaningButton(IconButton):
    """The sign that opens and closes a meaning."""

    def __init__(self, path: str, meaning: Meaning, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("circle-question-mark", words.say("What does this mean?"), f"explain:{path}", parent)
        self.setProperty("small", True)
        self.clicked.connect(lambda: meaning.toggle(self))


class WordsHere(Button):
    """A quiet line under a table that opens and closes the meaning of the words in it."""

    def __init__(self, list_path: str, meaning: Meaning, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words.say("What do these words mean?"), "quiet", f"explain:{list_path}", parent)
        self.setProperty("small", True)
        self.clicked.connect(lambda: meaning.toggle(self))


def told(entry: Entry, words: Words) -> str:
    """A word's meaning, and what the trade calls it."""
    if not entry.also:
        return words.say(entry.meaning)
    return words.say("{meaning} Also called: {names}.", meaning=words.say(entry.meaning), names=words.say(entry.also))
