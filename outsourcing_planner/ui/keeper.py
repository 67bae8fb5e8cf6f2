"""Keeps an open plan in its file: what is typed is saved by itself, and what becomes of the file is seen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..plan import Plan
from ..storage.history import History
from ..storage.planfile import Contents, PlanFile
from .autosave import Autosave
from .document import Document
from .following import Following
from .holding import Holding
from .notes import Notes
from .patience import patiently
from .saver import Saver
from .standing import SaveState, Standing
from .surroundings import Surroundings


class Keeper(QObject):
    """Holds the file of one open document; `standing` is how the plan stands to it, `notes` what is noted beside it.

    `following` shows what others save, where the plan can only be looked at here.

    `taken` is emitted when the screen was made to show, unasked, what somebody else has put into the file; that waits
    while `typing` says that something is being typed which the plan does not hold yet.
    """

    taken = Signal()

    def __init__(
        self,
        document: Document,
        file: PlanFile,
        history: History,
        around: Surroundings,
        typing: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(document)
        state = SaveState.READ_ONLY if document.read_only else SaveState.SAVED
        self.standing = Standing(state, file.contents.saved_at, self)
        self._document, self._ended = document, False
        self._saver = Saver(file, history, around.places.recovery, around.now)
        self._holding = Holding(document, file.contents)
        self._autosave = Autosave(self._saver, self._holding, self.standing, around.now, typing)
        self.notes = Notes(self._holding, self._autosave.save_now, self._saver.kept_after)
        self.following = Following(document, self._saver, self._holding, self.standing)
        self._autosave.news.connect(self._take_unasked)
        document.changed.connect(self._autosave.edited)

    @property
    def path(self) -> Path:
        """The plan's file."""
        return self._saver.file.path

    @property
    def contents(self) -> Contents:
        """What the file holds or is about to hold, but for the answers typed since."""
        return self._holding.noted

    def said(self) -> str:
        """The state of the save in words: “Saved 14:02”."""
        return self.standing.said(self._document.words)

    def save_now(self) -> bool:
        """Save what is not saved yet and wait for it; False when it could not be."""
        return self._autosave.save_now()

    def close(self) -> bool:
        """Save for the last time and stop; False, and still open, when the plan could not be saved."""
        if self._document.read_only:
            self.following.stop()  # what is under way is not shown in a plan that is being put away
        if not self.save_now():
            return False
        if self.standing.saved_here and not self._ended:
            self._saver.keep_history(last=True)
        self.abandon()
        return True

    def abandon(self) -> None:
        """Stop without saving; what could not be saved stays in the recovery copy."""
        if not self._ended:
            self._ended = True
            self.following.stop()
            self._autosave.stop()
            patiently(self._saver.stop)

    def look(self) -> None:
        """See in the background what became of the file; it is told, or taken where nothing here is lost by that."""
        if self._document.read_only:
            self.following.look()
        else:
            self._autosave.look()

    def save_copy(self, path: Path) -> PlanFile:
        """Write the plan as it stands to another file, as a plan of its own; raises `PlanFileError`."""
        wanted = self._holding.wanted()
        return patiently(lambda: self._saver.file.save_copy(path, wanted))

    def make_again(self, path: Path) -> PlanFile:
        """Write the plan as it stands to a new file, as the same plan; raises `PlanFileError`."""
        wanted = self._holding.wanted()
        return patiently(lambda: PlanFile.create(path, wanted))

    def take_theirs(self) -> None:
        """Show what somebody else has put into the file, as one step of undo; nothing where nobody did.

        What was on the screen is kept among the earlier states too.
        """
        self._autosave.wait()
        theirs, data = self.standing.sighting.theirs, self.standing.sighting.data
        if theirs is None:
            return
        if self._holding.has_own_answers():
            self._saver.keep_unsaved(self._holding.wanted())
        self._saver.file.take(theirs, data)
        self._saver.keep_history(last=True)
        self._holding.became(theirs)
        self._document.replace(theirs.draft, self._document.words.say("take what is in the file"))
        self._autosave.is_in_order()

    def go_back_to(self, plan: Plan, action: str) -> None:
        """Show an earlier state of the plan, as one step of undo of that name; what is left is kept among them too.

        Agreed versions, and what is noted beside the answers, stay as they are.
        """
        if self.save_now():
            self._saver.keep_history(last=True)
        else:
            self._saver.keep_unsaved(self._holding.wanted())
        self._document.replace(plan, action)

    def go_on_in(self, file: PlanFile) -> None:
        """Keep the plan in another file from now on, which was made of it or holds the same."""
        self._autosave.wait()
        self._saver.file = file
        self._holding.became(file.contents)
        self._autosave.is_in_order()

    def _take_unasked(self) -> None:
        before = self._document.plan
        self.take_theirs()
        if self._document.plan != before:
            self.taken.emit()
