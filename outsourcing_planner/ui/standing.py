"""How a plan stands to its file: saved or not, why not, what became of the file; and how that is said."""

from datetime import datetime
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..language import Words
from ..storage.errors import PlanFileError
from ..storage.outside import SAME, Became, Sighting
from .saver import Outcome

_FLEETING = (Became.UNREADABLE, Became.DELETED, Became.MOVED, Became.OTHER)
"""What a file may be for a moment while another program writes it."""


class SaveState(Enum):
    """How the file stands to what is on the screen."""

    SAVED = "saved"
    WAITING = "waiting"
    SAVING = "saving"
    FAILED = "failed"
    READ_ONLY = "read_only"


class Standing(QObject):
    """`changed` is emitted whenever something else is to be said.

    `error` is why the plan could not be saved; `sighting` what became of its file, where it is no longer as it was last
    seen; `copy` the recovery copy of what the file does not hold.
    """

    changed = Signal()

    def __init__(self, state: SaveState, saved_at: datetime | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.error: PlanFileError | None = None
        self.sighting: Sighting = SAME
        self.copy: Path | None = None
        self.saved_here = False
        self._saved_at = saved_at
        self._doubted = False

    @property
    def troubled(self) -> bool:
        """Whether something is wrong that has not been seen to be mended."""
        return self.error is not None or self.away

    @property
    def away(self) -> bool:
        """Whether the file is no longer what it was when it was last seen."""
        return self.sighting.became is not Became.SAME

    def said(self, words: Words) -> str:
        """The state of the save in words: “Saved 14:02”."""
        if self.state is SaveState.FAILED:
            return words.say("Not saved")
        if self.state is SaveState.READ_ONLY:
            return words.say("Read only")
        if self.state is not SaveState.SAVED:
            return words.say("Saving…")
        if self._saved_at is None:
            return words.say("Saved")
        return words.say("Saved {time}", time=words.clock(self._saved_at.astimezone().time()))

    def show(self, state: SaveState) -> None:
        """Go into that state."""
        self.state = state
        self.changed.emit()

    def is_under_way(self, state: SaveState) -> None:
        """A save is waited for or being done; where something is wrong, that goes on being said."""
        if not self.troubled:
            self.show(state)

    def doubts(self, outcome: Outcome) -> bool:
        """Whether to look once more before it is told: another program may be in the middle of saving the file."""
        fleeting = outcome.error is None and outcome.sighting.became in _FLEETING and not self.troubled
        self._doubted = fleeting and not self._doubted
        return self._doubted

    def went_wrong(self, outcome: Outcome) -> None:
        """The plan could not be saved, or its file is not what it was."""
        self.sighting, self.copy = outcome.sighting, outcome.copy
        self.error = outcome.error or self.error
        self.show(SaveState.FAILED if outcome.at_risk else SaveState.SAVED)

    def in_order(self, saved_at: datetime | None = None) -> None:
        """The file holds what is on the screen, since just now where a moment is given."""
        self.error, self.sighting, self.copy = None, SAME, None
        self._doubted = False
        if saved_at is not None:
            self._saved_at, self.saved_here = saved_at, True
        self.show(SaveState.SAVED)
