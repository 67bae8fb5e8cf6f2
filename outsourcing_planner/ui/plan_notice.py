"""The line above the page: what was saved, what could not be, and what changed without being asked for."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ..plan.plan import PlanSize
from .document import Document
from .keeper import Keeper
from .widgets.notice import Notice


class PlanNotice(Notice):
    """Tells about one plan; a trouble with its file is taken back once it is over."""

    def __init__(self, document: Document, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._keeper = document, keeper
        self._told_error = False
        self.setProperty("outer", True)

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

    def follow_file(self) -> None:
        """Say how the plan's file stands, where that is not as it should be."""
        error, words = self._keeper.error, self._document.words
        if error is not None:
            copy = self._keeper.copy
            kept = words.say("A copy is kept at {file}.", file=str(copy)) if copy else ""
            self.say_trouble(f"{error.say(words)} {kept}".strip())
            self._told_error = True
        elif self._told_error:
            self._told_error = False
            self.hide()
        elif self._document.read_only:
            self.show_notice("amber", self._keeper.why_read_only)

    def _shrink(self) -> None:
        self.hide()
        self._document.edit("size", PlanSize.QUICK)
