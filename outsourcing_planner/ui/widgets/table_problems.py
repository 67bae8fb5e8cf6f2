"""What a table could not read, in plain sentences under it, with a button for each thing a text may mean."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...language import Words
from ...language.telling import tell
from ...plan.fields import N_, Unit
from ...plan.shape import Declared, Kind
from .. import theme
from .buttons import Button
from .field_error import announce
from .picture import Picture
from .prose import Prose
from .table_model import ItemModel, Unread
from .tiles import Flow

_MOST_SHOWN = 3
_A_DAY, _A_TIME, _AN_AMOUNT = date(2027, 2, 12), time(14, 30), 123450


class TableProblems(QWidget):
    """Lists the texts that stand in cells and not in the plan, and what a paste left out; hidden while there is none.

    `settled(cell)` is emitted after the owner chose what a text means, `changed` when other sentences stand here.
    """

    settled = Signal(QModelIndex)
    changed = Signal()

    def __init__(self, model: ItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._words = model.document.words
        self._notes: Sequence[str] = ()
        self._said = ""
        self._lines: list[QWidget] = []
        self._meanings: list[QPushButton] = []
        self.setObjectName(f"{model.list_path}.problem")
        ground = QFrame(self)
        ground.setProperty("role", "notice")
        ground.setProperty("tone", "amber")
        around = QVBoxLayout(self)
        around.setContentsMargins(theme.gap(2), 0, theme.gap(2), theme.gap(2))
        around.addWidget(ground)
        self._room = QVBoxLayout(ground)
        self._room.setContentsMargins(theme.gap(3), theme.gap(2.5), theme.gap(3), theme.gap(2))
        self._room.setSpacing(theme.gap(1.5))
        self._dismiss = Button("", "link", f"{model.list_path}.problem.leave", self)
        self._dismiss.clicked.connect(self._leave_out)
        self._room.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTrailing)
        self.hide()
        model.unread_changed.connect(self.refresh)
        model.rowsInserted.connect(self._renumber)
        model.rowsRemoved.connect(self._renumber)
        model.layoutChanged.connect(self._renumber)

    @property
    def sentence(self) -> str:
        """All that is said now, one sentence a line."""
        return self._said

    @property
    def buttons(self) -> list[QPushButton]:
        """All that can be clicked here, in reading order."""
        return [*self._meanings, self._dismiss]

    def note(self, sentences: Sequence[str]) -> None:
        """Say those sentences too, until they are left out; none takes back what was noted before."""
        self._notes = sentences
        self.refresh()

    def unread(self) -> list[tuple[QModelIndex, Unread, str]]:
        """The texts not understood, in the order of the rows, each with its cell and the sentence about it."""
        rows = {item.id: row for row, item in enumerate(self._model.items)} if self._model.unread else {}
        columns = {one.name: at for at, one in enumerate(self._model.fields)}
        found = sorted((rows[key[0]], columns[key[1]], text) for key, text in self._texts() if key[0] in rows)
        return [
            (self._model.index(row, column), text, self._sentence(row, column, text)) for row, column, text in found
        ]

    def refresh(self) -> None:
        """Say what is to be said now."""
        for line in self._lines:
            self._room.removeWidget(line)
            line.hide()
            line.deleteLater()
        unread = self.unread()
        self._meanings = []
        shown = unread[:_MOST_SHOWN]
        self._lines = [self._line(sentence, index, text) for index, text, sentence in shown]
        notes = self._notes[: _MOST_SHOWN - len(shown)]
        self._lines += [self._line(sentence) for sentence in notes]
        more = len(unread) + len(self._notes) - len(self._lines)
        if more:
            self._lines.append(self._line(self._words.say_many("And {n} more.", "And {n} more.", more)))
        for at, line in enumerate(self._lines):
            self._room.insertWidget(at, line)
        self._tell("\n".join([*(sentence for *_, sentence in shown), *notes]))
        self.changed.emit()

    def _tell(self, said: str) -> None:
        news = said and said != self._said
        self._said = said
        empty = bool(self._model.unread)
        self._dismiss.setText(self._words.say(N_("Leave empty")) if empty else self._words.say(N_("Close")))
        self.setVisible(bool(said))
        self.setAccessibleName(said)
        if news:
            announce(self, said)

    def _texts(self) -> list[tuple[tuple[str, str], Unread]]:
        return list(self._model.unread.items())

    def _sentence(self, row: int, column: int, text: Unread) -> str:
        one = self._model.fields[column]
        sentence = self._words.say(
            N_("Row {row}, {label}: {complaint}."),
            row=self._words.number(row + 1),
            label=self._words.say(one.field.label),
            complaint=text.cell.complaint,
        )
        example = "" if text.cell.choices else _example(one, self._model, self._words)
        return f"{sentence} {example}".strip()

    def _line(self, sentence: str, index: QModelIndex | None = None, text: Unread | None = None) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(2))
        row.addWidget(Picture("circle-question-mark", "amber", line), 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(theme.gap(1.5))
        beside.addWidget(Prose(sentence, "", line))
        if index is not None and text is not None and text.cell.choices:
            beside.addLayout(self._buttons(line, index, text, sentence))
        row.addLayout(beside, 1)
        return line

    def _buttons(self, line: QWidget, index: QModelIndex, text: Unread, sentence: str) -> Flow:
        row = Flow(spacing=theme.gap(2))
        one = self._model.field(index)
        item_id, name = self._model.key(index)
        for value in text.cell.choices:
            said = self._words.long_day(value) if isinstance(value, date) else self._tell_value(one, value)
            button = QPushButton(said.replace("&", "&&"), line)
            self._meanings.append(button)
            button.setProperty("role", "meaning")
            button.setObjectName(f"meaning.{len(self._meanings)}")
            button.setAccessibleDescription(sentence)
            button.clicked.connect(lambda _=False, value=value: self._settle(self._model.cell(item_id, name), value))
            row.addWidget(button)
        return row

    def _tell_value(self, one: Declared, value: object) -> str:
        return tell(self._model.document.plan, one, value, self._words)

    def _settle(self, index: QModelIndex, value: object) -> None:
        if index.isValid():
            self._model.answer(index, value)
            self.settled.emit(index)

    def _leave_out(self) -> None:
        self._notes = ()
        self._model.forget_unread()

    def _renumber(self) -> None:
        if self._model.unread:
            self.refresh()


def _example(one: Declared, model: ItemModel, words: Words) -> str:
    """How to write such an answer, empty where that goes without saying."""
    if one.kind is Kind.DATE:
        shown = words.day(_A_DAY)
    elif one.kind is Kind.TIME:
        shown = words.clock(_A_TIME)
    elif one.field.unit is Unit.MONEY:
        shown = words.amount(_AN_AMOUNT, model.document.plan.payment.currency)
    else:
        return ""
    return words.say(N_("Write it like {example}."), example=shown)
