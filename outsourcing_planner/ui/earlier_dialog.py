"""The window in which the owner finds an earlier state of the plan, and says what to do with it."""

from collections.abc import Iterator
from datetime import date
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..language import Words
from ..plan.fields import N_
from . import theme
from .earlier_list import EarlierList
from .earlier_states import State
from .trickle import Trickle
from .widgets.buttons import Button
from .widgets.naming import named, shown_as
from .widgets.prose import Prose
from .widgets.tiles import Flow
from .widgets.window_size import open_as_large_as


class Choice(Enum):
    """What can be done with an earlier state; the value is the words of its button, a message for translation."""

    COMPARE = N_("&Compare with now")
    RETURN = N_("&Go back to it")
    KEEP = N_("&Keep it as a plan of its own…")


_CHANGES_NOTHING = (Choice.COMPARE, Choice.RETURN)
"""What makes no sense for a state that is as the plan is now."""


class EarlierDialog(QDialog):
    """Lists the states as they are read; `chosen(choice, state)` is emitted once, when the window is closing."""

    chosen = Signal(object, object)

    def __init__(
        self, states: Iterator[State], words: Words, today: date, *, may_return: bool, parent: QWidget | None = None
    ) -> None:
        """`may_return`: whether the plan can be changed here at all."""
        super().__init__(parent)
        say = words.say
        self.setObjectName("earlier")
        self.setWindowTitle(say("Earlier states"))
        self.finished.connect(self.deleteLater)
        self._words = words
        self._list = EarlierList(words, today, self)
        self._said = named(Prose(say("Looking for earlier states…"), "muted", self), "earlier.said")
        self._buttons = {choice: self._button(choice) for choice in Choice if may_return or choice is not Choice.RETURN}
        self._buttons[Choice.COMPARE].setDefault(True)
        self._close = Button(say("C&lose"), "", "earlier.close", self)
        self._close.clicked.connect(self.reject)
        self._lay_out()
        self._list.currentItemChanged.connect(self._offer)
        self._list.itemDoubleClicked.connect(lambda _: self._buttons[Choice.COMPARE].click())
        trickle = Trickle(states, self)
        trickle.came.connect(self._show)
        trickle.ended.connect(self._tell_end)
        self.finished.connect(trickle.stop)
        self._offer()

    def _button(self, choice: Choice) -> Button:
        role = "primary" if choice is Choice.COMPARE else ""
        button = Button(self._words.say(choice.value), role, f"earlier.{choice.name.lower()}", self)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: Choice) -> None:
        state = self._list.chosen
        if state is not None:
            self.accept()
            self.chosen.emit(choice, state)

    def _show(self, state: State) -> None:
        first = self._list.chosen is None
        self._list.add(state)
        if first:
            self._said.hide()
            self._card.show()
            self._list.setFocus()

    def _tell_end(self) -> None:
        if self._list.chosen is None:
            say = self._words.say
            self._said.setText(say("There are none yet. While you work, the plan is kept here about once a minute."))
            for button in self._buttons.values():
                button.hide()
            self._close.setFocus()
            self.resize(self.width(), self._room.totalHeightForWidth(self.width()))

    def _offer(self) -> None:
        state = self._list.chosen
        for choice, button in self._buttons.items():
            button.setEnabled(state is not None and not (state.same and choice in _CHANGES_NOTHING))

    def _lay_out(self) -> None:
        say = self._words.say
        lead = say("Kept on this computer while you work. Going back can be undone, and loses nothing that was agreed.")
        self._card = shown_as(QFrame(self), "card")
        self._card.hide()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(theme.gap(1), theme.gap(1), theme.gap(1), theme.gap(1))
        inside.addWidget(self._list)
        ways = Flow(spacing=theme.gap(2))
        for button in self._buttons.values():
            ways.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(theme.gap(2))
        foot.addLayout(ways, 1)
        foot.addWidget(self._close, 0, Qt.AlignmentFlag.AlignBottom)
        self._room = room = QVBoxLayout(self)
        room.setContentsMargins(theme.gap(6), theme.gap(5), theme.gap(6), theme.gap(4))
        room.setSpacing(theme.gap(3))
        room.addWidget(Prose(say("Earlier states"), "title", self))
        room.addWidget(Prose(lead, "lead", self))
        room.addWidget(self._said)
        room.addWidget(self._card, 1)
        room.addStretch(0)
        room.addLayout(foot)
        open_as_large_as(self, 700, 560)
