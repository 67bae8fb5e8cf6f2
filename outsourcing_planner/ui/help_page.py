"""A short help: where to start, what is safe, and the keys."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ..language import Words
from ..plan.fields import N_
from .sheet_dialog import SheetDialog

_START = (
    N_("Begin with the goals and go on step by step. You can jump to any step in the list on the left at any time."),
    N_("Nothing has to be complete. What is still open is listed in the last step, with a way to each answer."),
    N_("When the brief reads well, save it as a PDF there and send it to people who could do the work."),
    N_("What stands on violet is only for you. It never gets into a brief."),
    N_("There is no Save to press. Every change is saved within a second, and Undo takes back any of them."),
)
_KEYS = (
    ("Tab", N_("To the next field; with Shift, back")),
    ("Enter", N_("Continue; in a table, edit the cell")),
    ("Alt+Down", N_("Open the calendar or the list at a field")),
    ("Insert, Delete", N_("In a table: add or remove a row")),
    ("Alt+Up, Alt+Down", N_("In a table: move a row")),
)


class HelpPage(SheetDialog):
    """One page of plain text; the keys of the commands are read from the commands."""

    def __init__(self, words: Words, commands: Sequence[QAction], parent: QWidget | None = None) -> None:
        say = words.say
        super().__init__(words, "help", say("Help"), parent)
        self.tell(say("Help"), "title")
        self.tell(say("Where to start"), "heading")
        for sentence in _START:
            self.tell(say(sentence))
        self.tell(say("Keys"), "heading")
        for keys, meaning in _KEYS:
            self._tell_key(say(meaning), _native(keys))
        for action in commands:
            self._tell_key(action.toolTip() or action.text(), action.shortcut().toString(_NATIVE))
        self.sheet.addStretch(1)

    def _tell_key(self, meaning: str, keys: str) -> None:
        self.tell(self._words.say("{keys}: {meaning}", keys=keys, meaning=meaning))


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _native(keys: str) -> str:
    """Keys as this system writes them, several with commas between."""
    return ", ".join(QKeySequence(part).toString(_NATIVE) for part in keys.split(", "))
