"""The line above the page that tells what is wrong with the plan's file, and offers ways on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from .document import Document
from .file_words import Choice, button_words, told, told_of_one_only_looked_at
from .keeper import Keeper
from .widgets.naming import named
from .widgets.offer import Offer, Way


class FileNotice(Offer):
    """Shown as long as something is wrong with the file.

    `chosen(Choice)` is emitted when the owner has chosen a way on, `followed` whenever it was told how things stand.
    """

    chosen = Signal(object)
    followed = Signal()

    def __init__(self, document: Document, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._keeper = document, keeper
        named(self, "file.notice").setProperty("outer", True)

    def follow(self) -> None:
        """Tell how it stands now."""
        words, standing = self._document.words, self._keeper.standing
        found = told(standing, self._keeper.path, self._keeper.contents.revision, words)
        if found is None and self._document.read_only:
            following = self._keeper.following
            found = told_of_one_only_looked_at(following.why, free=following.free, words=words)
        if found is not None:
            self.offer(found.tone, found.sentence, [self._way(choice) for choice in found.choices])
        else:
            self.hide()
        self.followed.emit()

    def _way(self, choice: Choice) -> Way:
        said = button_words(choice, self._keeper.standing.sighting, self._document.words)
        return Way(f"file.{choice.name.lower()}", said, partial(self.chosen.emit, choice))
