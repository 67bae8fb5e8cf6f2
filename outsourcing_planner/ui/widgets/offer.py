"""A notice with a choice: a sign, a sentence, and under it a button for each way on; typing goes on meanwhile."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from .. import theme
from .field_error import announce
from .naming import named, shown_as
from .notice import Telling
from .tiles import Flow


class Way(msgspec.Struct, frozen=True):
    """One way on: the name of its button, its words, and what it does."""

    name: str
    said: str
    act: Callable[[], object]


class Offer(Telling):
    """Tells what happened and offers ways on; hidden until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: tuple[Way, ...] = ()
        self._buttons: list[QPushButton] = []
        self._row = Flow(spacing=theme.gap(2))
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.gap(3.5), theme.gap(2.5), theme.gap(3.5), theme.gap(2.5))
        grid.setHorizontalSpacing(theme.gap(2.5))
        grid.setVerticalSpacing(theme.gap(2))
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._sentence, 0, 1)
        grid.addLayout(self._row, 1, 1)
        grid.setColumnStretch(1, 1)

    def offer(self, tone: str, sentence: str, ways: Sequence[Way]) -> None:
        """Tell that sentence and offer these ways on; told again, nothing is read out and no button loses the focus."""
        same = not self.isHidden() and sentence == self.sentence
        if [way.name for way in ways] != [way.name for way in self._ways]:
            self._make_buttons(ways)
        self._ways = tuple(ways)
        self._tell(tone, sentence)
        self.show()
        if not same:
            announce(self, sentence)

    def _make_buttons(self, ways: Sequence[Way]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(at, way) for at, way in enumerate(ways)]

    def _button(self, at: int, way: Way) -> QPushButton:
        button = named(shown_as(QPushButton(way.said.replace("&", "&&"), self), "meaning"), way.name)
        button.clicked.connect(lambda: self._ways[at].act())
        self._row.addWidget(button)
        button.show()
        return button
