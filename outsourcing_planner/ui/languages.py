"""In which language the window speaks: the computer's, or one that the owner chose in the menu."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from ..language.spoken import spoken
from .surroundings import Surroundings


class Languages(QObject):
    """Offers all there are, each by its own name, and remembers which was chosen.

    `chosen` is emitted for another than before; the door then makes a window that speaks it.
    """

    chosen = Signal()

    def __init__(self, around: Surroundings, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = around.settings
        group = QActionGroup(menu)
        for name, label in (("", around.words.say("As the computer")), *spoken(around.translations)):
            action = menu.addAction(label)
            action.setObjectName(f"language.{name or 'system'}")
            action.setCheckable(True)
            action.setChecked(name == self._settings.chosen_language)
            action.triggered.connect(lambda _=False, name=name: self._choose(name))
            group.addAction(action)

    def _choose(self, name: str) -> None:
        if name != self._settings.chosen_language:
            self._settings.chosen_language = name
            self.chosen.emit()
