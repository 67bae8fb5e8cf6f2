"""Where private things stand: always on violet, always with the same sentence."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...language import Words
from ...plan.fields import N_
from .. import theme
from .prose import Prose

ONLY_YOU = N_("Only you see this. It never reaches the brief.")


class PrivatePanel(QFrame):
    """A violet panel; what goes into `content` is only for the owner."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "private")
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(theme.gap(4), theme.gap(3.5), theme.gap(4), theme.gap(4))
        self.content.setSpacing(theme.gap(5))
        self.content.addWidget(Prose(words.say(ONLY_YOU), "private", self))
