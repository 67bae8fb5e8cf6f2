"""A plan that is only looked at here: what others save is shown, and it is seen when nobody has it open any more."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ..storage.outside import Sighting, look
from .document import Document
from .errand import Errand
from .holding import Holding
from .lock import PlanLock
from .saver import Outcome, Saver
from .standing import Standing


class Following(QObject):
    """Follows the file in the background, quietly; `why` says why the plan cannot be changed here.

    `free`: another window had it open, and has no more, so that it could be edited here.
    """

    def __init__(self, document: Document, saver: Saver, holding: Holding, standing: Standing) -> None:
        super().__init__(standing)
        self._document, self._saver, self._holding, self._standing = document, saver, holding, standing
        self._errand = Errand(saver.run, self)
        self._errand.done.connect(self._show)
        self._is_free: Callable[[], bool] = lambda: False
        self._once_more = self._stopped = False
        self._found = self.free = False
        self.why = document.words.say(saver.file.read_only_because)

    def held_by(self, lock: PlanLock) -> None:
        """Another window has the plan open: follow its lock too."""
        self.why = lock.said(self._document.words)
        if not self._saver.file.read_only:
            self._is_free = lock.is_free

    def look(self) -> None:
        """See in the background what is in the file now, and whether somebody has it open."""
        if self._stopped:
            return
        self._once_more = self._errand.busy
        if not self._errand.busy:
            wanted, file = self._holding.wanted(), self._saver.file
            self._errand.start(lambda: Outcome(wanted, file, sighting=self._seen()))

    def stop(self) -> None:
        """Look no more."""
        self._stopped = True

    def _seen(self) -> Sighting:
        """What became of the file; for the thread."""
        self._found = self._is_free()
        return look(self._saver.file)

    def _show(self, outcome: Outcome) -> None:
        if self._stopped:
            return
        theirs, found = outcome.sighting.theirs, self._found
        if theirs is not None:
            self._saver.file.take(theirs, outcome.sighting.data)
            self._holding.became(theirs)
            self._document.follow(theirs.draft)
        if theirs is not None or found != self.free:
            self.free = found
            self._standing.changed.emit()
        if self._once_more:
            self.look()
