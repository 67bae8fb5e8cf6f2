"""The trade's words in plain ones, in a window beside the plan; typing finds a word by any of its names."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ..language import Words
from ..plan.glossary import GLOSSARY
from .sheet_dialog import SheetDialog
from .widgets.meaning import told
from .widgets.naming import named
from .widgets.prose import Prose


class GlossaryPage(SheetDialog):
    """All words with their meanings; offline like everything else."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, "glossary", words.say("Words of the trade"), parent)
        search = named(QLineEdit(self), "glossary.search")
        search.setPlaceholderText(words.say("Search"))
        search.setAccessibleName(words.say("Search the words"))
        self.sheet.addWidget(search)
        self._entries: list[tuple[str, Prose, Prose]] = []
        for entry in GLOSSARY:
            word, meaning = self.tell(words.say(entry.word), "strong"), self.tell(told(entry, words))
            self._entries.append((f"{word.text()} {meaning.text()}".casefold(), word, meaning))
        self.sheet.addStretch(1)
        search.textChanged.connect(self._find)
        search.setFocus()

    def _find(self, text: str) -> None:
        wanted = text.casefold().strip()
        for said, word, meaning in self._entries:
            word.setVisible(wanted in said)
            meaning.setVisible(wanted in said)
