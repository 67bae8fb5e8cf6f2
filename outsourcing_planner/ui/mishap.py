"""When the program itself fails: the plan is saved, the owner is told plainly, and the details can be copied."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from .sheet_dialog import SheetDialog
from .versions import details

if TYPE_CHECKING:
    from ..language import Words
    from .window import Window


class Mishaps(QObject):
    """Takes what nobody caught, in any thread; tells of the first only, while its window is open."""

    _happened = Signal(str)

    def __init__(self, window: "Window", words: "Words") -> None:
        super().__init__(window)
        self._window, self._words = window, words
        self._told: SheetDialog | None = None
        self._happened.connect(self._tell)

    def take(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """A replacement for `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        trail = trail_of(kind, where)
        logging.getLogger(__name__).error("unexpected: %s", trail)
        self._happened.emit(trail)

    def _tell(self, trail: str) -> None:
        assert QThread.isMainThread()
        safe = self._kept()
        if self._told is not None:
            return
        say = self._words.say
        told = SheetDialog(self._words, "mishap", say("Something went wrong"), self._window)
        told.tell(say("Something went wrong in the program"), "title")
        told.tell(
            say("Your plan is saved. You can go on working.")
            if safe
            else say("Your plan could not be saved just now. Save a copy from the menu before you close.")
        )
        told.tell(say("If you report this, please send the details along. They say nothing of what is in your plan."))
        told.sheet.addStretch(1)
        told.offer_copy("mishap.copy", lambda: f"{details()}\n\n{trail}")
        told.finished.connect(self._forget)
        self._told = told
        told.show()

    def _forget(self) -> None:
        self._told = None

    def _kept(self) -> bool:
        try:
            return self._window.keep()
        except Exception as error:  # what failed may be the saving itself
            logging.getLogger(__name__).error("not kept: %s", type(error).__name__)
            return False


def trail_of(kind: type[BaseException], where: TracebackType | None) -> str:
    """What failed and where in the code; never the error's own words, which may hold text of a plan."""
    frames = traceback.extract_tb(where)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([kind.__name__, *reversed(lines)])
