"""When the program itself fails: the plan is saved, the owner is told plainly, and the details can be copied."""

import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from .log_file import trail_of
from .sheet_dialog import SheetDialog
from .versions import details

if TYPE_CHECKING:
    from ..language import Words
    from .window import Window


class Mishaps(QObject):
    """Takes what nobody caught, in any thread; tells of the first only, while its window is open."""

    _happened = Signal(str)

    def __init__(self, window: "Window", words: "Words", log: Path | None = None) -> None:
        """`log` is the file this program logs to, where it has one."""
        super().__init__(window)
        self._window, self._words, self._log = window, words, log
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
        if self._log is not None:
            folder = self._log.parent
            told.tell(say("They are also kept in {file}.", file=str(self._log)), "hint")
            told.button("mishap.folder", say("Show in &folder"), lambda: show_folder(folder))
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


def show_folder(folder: Path) -> None:
    """Open a folder in the system's own program for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
