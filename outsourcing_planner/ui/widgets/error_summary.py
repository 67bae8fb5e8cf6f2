"""What could not be read on a page, at its top, with a way to each field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...language import Words
from ...plan.fields import N_
from .. import theme
from .field_error import announce
from .prose import Prose
from .text_link import TextLink

Problem = tuple[QWidget, str]
"""A field and what is wrong with it."""


class ErrorSummary(QFrame):
    """A list of sentences, each a way to its field; hidden while there is nothing to mend."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "red")
        self.setObjectName("problems")
        self._title = Prose(words.say(N_("Please look at this again")), "strong", self)
        self._links: list[TextLink] = []
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(theme.gap(4), theme.gap(3), theme.gap(4), theme.gap(3))
        self._room.setSpacing(theme.gap(1))
        self._room.addWidget(self._title)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List those problems with the keyboard on the first; none hides the list."""
        for link in self._links:
            self._room.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(field, sentence) for field, sentence in problems]
        self.setVisible(bool(problems))
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self._title.text())

    def _link(self, field: QWidget, sentence: str) -> TextLink:
        link = TextLink(sentence, self)
        link.setObjectName(f"problem.{field.objectName()}")
        link.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        self._room.addWidget(link)
        link.show()
        return link
