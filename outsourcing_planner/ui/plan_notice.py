"""The line above the page: what was saved, what could not be done, and what changed without being asked for."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ..plan.plan import PlanSize
from .document import Document
from .keeper import Keeper
from .widgets.notice import Notice


class PlanNotice(Notice):
    """Tells about one plan; what can be undone is offered until the next edit."""

    def __init__(self, document: Document, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._keeper = document, keeper
        self._until_edit = False
        self.setProperty("outer", True)
        keeper.taken.connect(self.say_taken)
        keeper.standing.changed.connect(self._give_way)
        document.changed.connect(self._edited)

    def say_saved(self, sentence: str, show_folder: Callable[[], None]) -> None:
        """Tell that something was written, with the way to it."""
        self.show_notice("green", sentence, self._document.words.say("Show in folder"), show_folder)

    def say_trouble(self, sentence: str) -> None:
        """Tell what could not be done, and why."""
        self.show_notice("red", sentence)

    def say_grown(self) -> None:
        """Tell why the plan asks more than before, with the way back."""
        words = self._document.words
        said = words.say("Only a full plan asks this, so this is a full plan now. Nothing you answered is lost.")
        self.show_notice("info", said, words.say("Undo"), self._shrink)

    def say_taken(self) -> None:
        """Tell that what is shown is what somebody else has put into the file, with the way back."""
        words, name = self._document.words, self._keeper.path.name
        self.say_undoable(words.say("“{file}” was changed outside this window. You see it as it is now.", file=name))

    def remind(self, sentence: str, action: str, act: Callable[[], None]) -> None:
        """Tell what it is time for, with the way to it; what is told already goes before."""
        if self.isHidden():
            self.show_notice("amber", sentence, action, act)

    def forget(self, sentence: str) -> None:
        """Take that sentence back, if it is the one that is told."""
        if self.sentence == sentence:
            self.hide()

    def say_undoable(self, sentence: str) -> None:
        """Tell what was done to the whole plan just now, with the way back."""
        self.show_notice("info", sentence, self._document.words.say("Undo"), self._document.undo_stack.undo)
        self._until_edit = True

    def show_notice(self, tone: str, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell that sentence; `action` is the words of a button that calls `act`."""
        self._until_edit = False
        super().show_notice(tone, sentence, action, act)

    def _edited(self) -> None:
        """What “Undo” would undo is another thing now."""
        if self._until_edit:
            self._until_edit = False
            self.hide()

    def _give_way(self) -> None:
        """What went well is old news once something is wrong with the file."""
        if self._keeper.standing.troubled and self.property("tone") == "green":
            self.hide()

    def _shrink(self) -> None:
        self.hide()
        self._document.edit("size", PlanSize.QUICK)
