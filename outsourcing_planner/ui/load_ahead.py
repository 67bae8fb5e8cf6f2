"""Loads what shows a plan before it is wanted, so that the first plan opens as fast as the second."""

import linecache
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from ..language import Words
from ..plan.content import from_data
from ..plan.shape import declarations

FIRST_MS = 400
"""How long the first screen has the machine for itself."""
PAUSE_MS = 40
"""How long the window can do other things before the next part is loaded."""
_MODULES = (
    "hashlib",
    ".widgets.form_row",
    ".widgets.item_table",
    ".pages",
    ".plan_view",
    "..brief.compose",
    "..brief.typeset",
)


class LoadAhead(QObject):
    """Loads one part after the other while the window waits for the owner; each takes about a tenth of a second."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        modules = (partial(import_module, name, __package__) for name in _MODULES)
        self._parts: list[Callable[[], object]] = [*modules, self._read_locale, _know_plans, _know_widgets]
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._timer.timeout.connect(self._load_next)
        QTimer.singleShot(0, self._timer.start)  # not before the first screen can be seen

    def _load_next(self) -> None:
        loaded = set(sys.modules)
        while self._parts and loaded == set(sys.modules):
            self._parts.pop(0)()
        if self._parts:
            self._timer.start(PAUSE_MS)
        else:
            linecache.clearcache()  # PySide6 had the source of each module read; it would stay in memory

    def _read_locale(self) -> None:
        """Mostly a plan has the figures of the screen; its first page asks for the language of the brief."""
        from ..language.regions import locales  # one of the modules that are loaded ahead

        self._words.percent(0)
        locales(self._words.language)


def _know_plans() -> None:
    """What a plan may hold is looked through with the first that is read."""
    from_data({})
    for _ in declarations():
        pass


def _know_widgets() -> None:
    """PySide6 gets all kinds of widgets ready when it is first given one that it did not make."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: F401 (the first page may announce)

    QAbstractScrollArea().viewport()
