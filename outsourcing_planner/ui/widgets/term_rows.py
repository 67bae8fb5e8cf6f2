"""The terms of one part of the plan, each with where it stands between both sides, in a group that opens."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ...advice.agreeing import Standing, count
from ...language import Words
from ...plan.fields import N_
from ...plan.terms import TermState
from .. import theme
from .buttons import Button
from .choice_box import DropDown
from .folding import FoldingRow
from .more import More
from .naming import named, shown_as
from .picture import Picture
from .prose import Prose
from .rows_card import RowsCard

_NARROW = 420
_STATE = 178
LONGEST_WISH = 500
"""Characters of what they would rather have."""

_SIGNS = {
    TermState.PROPOSED_BY_US: ("circle", "muted"),
    TermState.PROPOSED_BY_THEM: ("messages-square", "amber"),
    TermState.OPEN: ("circle-alert", "amber"),
    TermState.AGREED: ("circle-check", "green"),
}
"""The sign of each state, and the token of its colour."""

_WISH = N_("What they would rather have. Only you see this.")


class Told(msgspec.Struct, frozen=True):
    """A term in words, and where it stands."""

    name: str
    said: str
    standing: Standing

    @property
    def path(self) -> str:
        """Where in the plan it is."""
        return self.standing.term.path


class Wish(QLineEdit):
    """A line that Enter puts into the plan, without going on to another page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the page."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class TermRow(QWidget):
    """One term; `moved(state)` and `wished(text)` are emitted when the owner says something else of it."""

    moved = Signal(object)
    wished = Signal(str)

    def __init__(self, told: Told, words: Words, *, first: bool, editable: bool) -> None:
        super().__init__()
        self.setObjectName(f"term.{told.path}")
        self._words, self._editable = words, editable
        row = FoldingRow(first=first, narrow=_NARROW, parent=self)
        self._sign = Picture("circle", "muted", row)
        self._changed = Prose(words.say("It says something else since it was agreed."), "small", row)
        self.state = named(DropDown(row), f"state.{told.path}")
        self._below = shown_as(QFrame(self), "private")
        self.wish = named(Wish(self._below), f"wish.{told.path}")
        self._lay_out(told, row)
        self.state.activated.connect(lambda at: self.moved.emit(list(TermState)[at]))
        self.wish.editingFinished.connect(lambda: self.wished.emit(self.wish.text()))
        self.show_standing(told.standing)

    def show_standing(self, standing: Standing) -> None:
        """Show where it stands now."""
        self._sign.show_icon(*_SIGNS[standing.state])
        self.state.setCurrentIndex(list(TermState).index(standing.state))
        self._changed.setVisible(standing.changed)
        if self.wish.text() != standing.wish:
            self.wish.setText(standing.wish)
        self._below.setVisible(bool(standing.wish) or (standing.is_unsettled and self._editable))

    def _lay_out(self, told: Told, row: FoldingRow) -> None:
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Prose(told.name, "strong", row))
        if told.said:
            texts.addWidget(Prose(told.said, "hint", row))
        texts.addWidget(self._changed)
        row.line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.line.addLayout(texts, 1)
        self.state.addItems([self._words.choice(state) for state in TermState])
        self.state.setFixedWidth(theme.current().px(_STATE))
        self.state.setAccessibleName(self._words.say("Where it stands: {term}", term=told.name))
        self.state.setAccessibleDescription(told.said)
        self.state.setEnabled(self._editable)
        self.state.setProperty("folds", "start")
        row.line.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        room.addWidget(row)
        room.addWidget(self._below)
        self._lay_out_wish(told)

    def _lay_out_wish(self, told: Told) -> None:
        label = Prose(self._words.say(_WISH), "private", self._below)
        label.setBuddy(self.wish)
        self.wish.setMaxLength(LONGEST_WISH)
        self.wish.setReadOnly(not self._editable)
        self.wish.setAccessibleName(self._words.say(_WISH))
        self.wish.setAccessibleDescription(told.name)
        column = QVBoxLayout(self._below)
        column.setContentsMargins(theme.gap(3.5), theme.gap(2), theme.gap(3.5), theme.gap(3))
        column.setSpacing(theme.gap(1))
        column.addWidget(label)
        column.addWidget(self.wish)


class PartOfTerms(More):
    """The terms of a part, made when it is first opened; `move(paths, state)` and `wish(path, text)` edit the plan."""

    def __init__(
        self,
        part: str,
        words: Words,
        *,
        move: Callable[[Sequence[str], TermState], None],
        wish: Callable[[str, str], None],
        editable: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(part, parent)
        self.part, self._words, self._editable = part, words, editable
        self._move, self._wish = move, wish
        self._told: tuple[Told, ...] = ()
        self._rows: dict[str, TermRow] = {}
        self._card = RowsCard("", self)
        self._all = Button(words.say("All of this part agreed"), "quiet", "", self)
        self._all.setAccessibleDescription(part)
        self._all.clicked.connect(self._agree)
        self.content.setSpacing(theme.gap(1))
        self.content.addWidget(self._card)
        self.content.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self._button.toggled.connect(self._make)

    @property
    def settled(self) -> bool:
        """Whether all of it is agreed."""
        return all(one.standing.state is TermState.AGREED for one in self._told)

    def show_terms(self, key: str, told: tuple[Told, ...]) -> None:
        """Show these terms; rows that say the same as before stay, with where they stand now."""
        same = list(map(_words_of, told)) == list(map(_words_of, self._told))
        self._told = told
        self._card.setObjectName(f"terms.{key}")
        self._all.setObjectName(f"terms.{key}.agreed")
        found = count(one.standing for one in told)
        self.rename(
            self._words.say(
                "{part} · {agreed} of {n} agreed",
                part=self.part,
                agreed=self._words.number(found.agreed),
                n=self._words.number(found.terms),
            )
        )
        self._all.setVisible(self._editable and not self.settled)
        if not same:
            self._rows = {}
        if self._rows:
            for one in told:
                self._rows[one.path].show_standing(one.standing)
        elif self.is_open:
            self._make()

    def row(self, path: str) -> TermRow | None:
        """The row of a term, once it was made."""
        return self._rows.get(path)

    def _agree(self) -> None:
        self._move([one.path for one in self._told], TermState.AGREED)

    def _make(self) -> None:
        if self._rows or not self.is_open:
            return
        self._rows = {one.path: self._row(one, first=at == 0) for at, one in enumerate(self._told)}
        self._card.show_rows(self._rows.values())

    def _row(self, told: Told, *, first: bool) -> TermRow:
        row = TermRow(told, self._words, first=first, editable=self._editable)
        row.moved.connect(lambda state: self._move([told.path], state))
        row.wished.connect(lambda text: self._wish(told.path, text))
        return row


def _words_of(one: Told) -> tuple[str, str, str]:
    return one.path, one.name, one.said
