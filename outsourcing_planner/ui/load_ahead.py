"""Loads what shows a plan before it is wanted, so that the first plan opens as fast as the second."""

import linecache
import sys
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

FIRST_MS = 400
"""How long the first screen has the machine for itself."""
PAUSE_MS = 40
"""How long the window can do other things before the next part is loaded."""
_PARTS = (".widgets.form_row", ".widgets.item_table", ".pages", ".plan_view", "..brief.compose", "..brief.typeset")


class LoadAhead(QObject):
    """Loads one part after the other while the window waits for the owner; each takes about a tenth of a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = list(_PARTS)
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._timer.timeout.connect(self._load_next)
        QTimer.singleShot(0, self._timer.start)  # not before the first screen can be seen

    def _load_next(self) -> None:
        loaded = set(sys.modules)
        while self._parts and loaded == set(sys.modules):
            import_module(self._parts.pop(0), __package__)
        if self._parts:
            self._timer.start(PAUSE_MS)
        else:
            linecache.clearcache()  # PySide6 had the source of each module read; it would stay in memory
