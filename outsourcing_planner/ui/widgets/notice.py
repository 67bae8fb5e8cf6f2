"""A notice on the page: a sign, a sentence, and something to do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from .. import theme
from .field_error import announce
from .picture import Picture
from .prose import Prose

SIGNS = {
    "info": ("info", "accent"),
    "amber": ("triangle-alert", "amber"),
    "red": ("circle-alert", "red"),
    "green": ("circle-check", "green"),
}
"""The sign of each tone, and the token of its colour."""


class Telling(QFrame):
    """A sign and a sentence in a tone (info, amber, red, green), which whoever lays it out places; hidden at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sign = Picture("info", "accent", self)
        self._sentence = Prose("", "", self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is told."""
        return self._sentence.text()

    def _tell(self, tone: str, sentence: str) -> None:
        self._sign.show_icon(*SIGNS[tone])
        self._sentence.setText(sentence)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class Notice(Telling):
    """Tells something, read out when it appears, with one thing to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QPushButton(self)
        self._button.setProperty("role", "link")
        self._button.setObjectName("notice.action")
        self._button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(3.5), theme.gap(2.5), theme.gap(3.5), theme.gap(2.5))
        row.setSpacing(theme.gap(2.5))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_notice(self, tone: str, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell that sentence; `action` is the words of a button that calls `act`."""
        self._tell(tone, sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._action = act
        self.show()
        announce(self, sentence)

    def _act(self) -> None:
        if self._action is not None:
            self._action()
