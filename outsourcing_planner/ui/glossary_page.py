"""The trade's words in plain ones, in a window beside the plan; typing finds a word by any of its names."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ..language import Words
from ..plan.glossary import GLOSSARY, Entry
from . import theme
from .sheet_dialog import SheetDialog
from .widgets.meaning import told
from .widgets.naming import named
from .widgets.prose import Prose


class GlossaryPage(SheetDialog):
    """All words with their meanings; offline like everything else."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, "glossary", words.say("Words of the trade"), parent)
        self.tell(words.say("Words of the trade"), "title")
        search = named(QLineEdit(self), "glossary.search")
        search.setPlaceholderText(words.say("Search"))
        search.setAccessibleName(words.say("Search the words"))
        self.sheet.addWidget(search)
        self._entries = [self._told(entry) for entry in GLOSSARY]
        self.sheet.addStretch(1)
        search.textChanged.connect(self._find)
        search.setFocus()

    def _told(self, entry: Entry) -> tuple[str, QWidget]:
        """A word right above its meaning, and all that is said there, for finding it."""
        word, meaning = self._words.say(entry.word), told(entry, self._words)
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, theme.gap(1), 0, 0)
        column.setSpacing(0)
        column.addWidget(Prose(word, "strong", both))
        column.addWidget(Prose(meaning, "", both))
        self.sheet.addWidget(both)
        return f"{word} {meaning}".casefold(), both

    def _find(self, text: str) -> None:
        wanted = text.casefold().strip()
        for said, shown in self._entries:
            shown.setVisible(wanted in said)
