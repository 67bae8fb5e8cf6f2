"""Saves a plan in the background when it is due, looks after its file, and draws what follows from how that ended."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ..storage.outside import SAME, Became
from .errand import Errand
from .holding import Holding
from .save_pace import SavePace
from .saver import Outcome, Saver
from .standing import SaveState, Standing

_logger = logging.getLogger(__name__)


class Autosave(QObject):
    """Brings what the `Holding` wants into the file, one save at a time.

    `news` is emitted when somebody else has changed the file and nothing here would be lost by showing that. `typing`
    tells whether something is being typed that the plan does not hold yet.
    """

    news = Signal()

    def __init__(
        self,
        saver: Saver,
        holding: Holding,
        standing: Standing,
        now: Callable[[], datetime],
        typing: Callable[[], bool],
    ) -> None:
        super().__init__(standing)
        self._saver, self._holding, self._standing = saver, holding, standing
        self._now, self._typing = now, typing
        self._errand = Errand(saver.run, self)
        self._pace = SavePace(self)
        self._stopped = standing.state is SaveState.READ_ONLY
        self._pace.due.connect(self._save)
        self._pace.again.connect(self.look)
        self._errand.done.connect(self._settle)

    def edited(self) -> None:
        """The plan is not what it was a moment ago."""
        if not self._stopped:
            self._standing.is_under_way(SaveState.WAITING)
            self._pace.edited()

    def save_now(self) -> bool:
        """Save what is not saved yet and wait for it; False when it could not be."""
        self._pace.stop()
        self.wait()
        if not self._stopped and self._holding.dirty():
            self._start(self._saver.save)
            self.wait()
        return self._standing.state is not SaveState.FAILED

    def look(self) -> None:
        """See in the background what became of the file."""
        if self._stopped:
            return
        if self._errand.busy:
            self._pace.look_soon()
        else:
            self._start(self._saver.look)

    def wait(self) -> None:
        """Wait for what is under way, and draw what follows from it."""
        outcome = self._errand.wait()
        if outcome is not None:
            self._settle(outcome)

    def stop(self) -> None:
        """Nothing is saved and nothing is looked at any more."""
        self._stopped = True
        self._pace.stop()

    def is_in_order(self) -> None:
        """The file is as it was last seen; it holds what is on the screen, or soon will."""
        self._pace.stop()
        self._saver.drop_copy()
        self._standing.in_order()
        if self._holding.dirty():
            self.edited()

    def _start(self, work: Callable[..., Outcome]) -> None:
        wanted = self._holding.wanted()
        self._errand.start(lambda: work(wanted))

    def _save(self) -> None:
        if self._stopped:
            return
        if self._errand.busy:
            self._pace.edited()
        elif self._holding.dirty():
            self._standing.is_under_way(SaveState.SAVING)
            self._start(self._saver.save)
        elif self._standing.away:
            self.look()
        else:
            self.is_in_order()

    def _settle(self, outcome: Outcome) -> None:
        if self._stopped:
            return
        if outcome.saved:
            self._is_saved(outcome)
        elif outcome.quiet:
            self._has_news(outcome)
        elif outcome.error is None and outcome.sighting.became is Became.SAME:
            self._is_as_it_was()
        elif self._standing.doubts(outcome):
            self._pace.look_soon()
        else:
            self._log(outcome)
            self._standing.went_wrong(outcome)
            self._pace.look_again()

    def _log(self, outcome: Outcome) -> None:
        """Log what went wrong, once; which plan it is, by its id."""
        error, standing = outcome.error or self._standing.error, self._standing
        known = standing.error.kind if standing.error is not None else None
        kind, became = error.kind if error is not None else None, outcome.sighting.became
        if (kind, became) == (known, standing.sighting.became):
            return
        cause = error.__cause__ if error is not None else None
        number = cause.errno if isinstance(cause, OSError) else None
        said = kind.name if kind is not None else "not tried"
        _logger.info("a plan (%s): save %s, errno %s, file %s", outcome.wanted.plan_id, said, number, became.name)

    def _is_saved(self, outcome: Outcome) -> None:
        pinned = self._holding.came_to_be(outcome.wanted, outcome.file.contents)
        self._saver.keep_history(pinned=pinned)
        self._saver.drop_copy()
        self._standing.in_order(self._now())
        if self._holding.dirty():
            self.edited()

    def _has_news(self, outcome: Outcome) -> None:
        """Show it, unless something was typed since the look: then that is saved, which finds the conflict."""
        if self._typing():
            self._pace.look_soon()
        elif self._saver.may_take(outcome.sighting, self._holding.wanted()):
            self._standing.sighting = outcome.sighting
            self.news.emit()
        else:
            self._save()

    def _is_as_it_was(self) -> None:
        """What is not saved is being saved soon; where that failed before, it is tried again."""
        if not self._holding.dirty():
            if self._standing.troubled:
                self.is_in_order()
        elif self._standing.troubled:
            self._standing.sighting = SAME
            self._save()
