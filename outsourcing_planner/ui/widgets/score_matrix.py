"""Points for every candidate on everything that counts: the grid, and below it the cell that is being looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...advice.rows import called
from ...advice.scoring import FULL_POINTS
from ...plan import paths
from ...plan.fields import N_
from .. import theme
from ..document import Document
from .buttons import Button
from .field_error import FieldError
from .prose import Prose
from .score_grid import ScoreGrid
from .score_model import ScoreModel
from .score_rows import SCORES
from .table_cells import PAD
from .tiles import Flow
from .undo_keys import LeavesUndo

_NOTE = f"{SCORES}.note"


class ScoreMatrix(QFrame):
    """A card bound to the plan's scores: what is given here is a row of that list, what is taken back is gone from it.

    A figure typed in a cell is its points; Enter goes to the note. The same can be done with buttons below the grid.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, words = document, document.words
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.model = ScoreModel(document, self)
        self.grid = ScoreGrid(self.model, self)
        self.grid.setObjectName("scores.grid")
        self.grid.setAccessibleName(words.say(paths.field(SCORES).label))
        self._missing = Prose(words.say(N_("First say what counts, and who answered.")), "hint", self)
        self._refused = FieldError(self)
        self._cell = _CellForm(document, self.model, self)
        self._lay_out()
        self.grid.typed.connect(self._take)
        self.grid.note_wanted.connect(self._cell.say_why)
        self.grid.selectionModel().currentChanged.connect(self._show_cell)
        self.model.modelReset.connect(self._refresh)
        self.model.dataChanged.connect(self._show_cell)
        self._refresh()

    def _take(self, typed: str) -> None:
        """Write what was typed into the current cell, or say what can be written there."""
        words = self.document.words
        if typed and int(typed) > FULL_POINTS:
            said = N_("“{typed}” should be a whole number from {least} to {most}.")
            self._refused.say(words.say(said, typed=typed, least=0, most=FULL_POINTS))
        else:
            self._cell.give(int(typed) if typed else None)

    def _refresh(self) -> None:
        ready = bool(self.model.criteria and self.model.candidates)
        self.grid.setVisible(ready)
        self._missing.setVisible(not ready)
        self._show_cell()

    def _show_cell(self) -> None:
        self._refused.clear()
        self._cell.show_cell()

    def _lay_out(self) -> None:
        words, field = self.document.words, paths.field(SCORES)
        head = QVBoxLayout()
        head.setContentsMargins(PAD, theme.gap(3), PAD, theme.gap(2))
        head.setSpacing(theme.gap(1))
        head.addWidget(Prose(words.say(field.label), "heading", self))
        head.addWidget(Prose(words.say(N_("0 to 5 for each. The price is scored from the quotes.")), "hint", self))
        head.addWidget(self._missing)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, theme.gap(1))
        room.setSpacing(0)
        room.addLayout(head)
        room.addWidget(self.grid)
        refused = QVBoxLayout()
        refused.setContentsMargins(PAD, 0, PAD, 0)
        refused.addWidget(self._refused)
        room.addLayout(refused)
        room.addWidget(self._cell)


class _CellForm(QWidget):
    """Below the grid: whose cell it is, a button for each number of points, and why."""

    def __init__(self, document: Document, model: ScoreModel, matrix: ScoreMatrix) -> None:
        super().__init__(matrix)
        self._document, self._model, self._grid = document, model, matrix.grid
        words, note = document.words, paths.field(_NOTE)
        self._title = Prose("", "strong", self)
        self._points: dict[int | None, Button] = {}
        self._row = Flow(spacing=theme.gap(2))
        for points in (*range(FULL_POINTS + 1), None):
            self._points[points] = self._button(points)
        self._note = QLineEdit(self)
        self._note.setObjectName("scores.note")
        self._note.setAccessibleName(words.say(note.label))
        self._note.setAccessibleDescription(words.say(note.hint))
        self._note.textEdited.connect(self._write)
        LeavesUndo(self._note)
        room = QVBoxLayout(self)
        room.setContentsMargins(PAD, theme.gap(3), PAD, theme.gap(4))
        room.setSpacing(theme.gap(2))
        room.addWidget(self._title)
        room.addLayout(self._row)
        label = Prose(words.say(note.label), "label", self)
        label.setBuddy(self._note)
        room.addWidget(label)
        room.addWidget(Prose(words.say(note.hint), "hint", self))
        room.addWidget(self._note)

    def show_cell(self) -> None:
        """Show what belongs to the grid's current cell; nothing where its figure is worked out."""
        here, words, editable = self._grid.currentIndex(), self._document.words, not self._document.read_only
        candidate = self._model.candidate(here)
        self.setVisible(candidate is not None and self._model.takes_points(here))
        if candidate is None or not self._model.takes_points(here):
            return
        score = self._model.score(here)
        self._title.setText(f"{called(candidate, words)} · {self._model.name_of(here)}")
        for points, button in self._points.items():
            button.setChecked(points == (score.points if score else None))
            button.setEnabled(editable)
        if self._note.text() != (score.note if score else ""):
            self._note.setText(score.note if score else "")
        self._note.setEnabled(editable)

    def give(self, points: int | None) -> None:
        """Give the current cell points, or take them back."""
        here = self._grid.currentIndex()
        criterion, candidate = self._model.criterion(here), self._model.candidate(here)
        if criterion is not None and candidate is not None:
            self._model.rows.put_points(candidate.id, criterion.id, points)
        self.show_cell()

    def say_why(self) -> None:
        """Put the keyboard into the note, where there is one."""
        if self.isVisible():
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, note: str) -> None:
        here = self._grid.currentIndex()
        criterion, candidate = self._model.criterion(here), self._model.candidate(here)
        if criterion is not None and candidate is not None:
            self._model.rows.put_note(candidate.id, criterion.id, note)

    def _button(self, points: int | None) -> Button:
        words = self._document.words
        said = words.say(N_("None yet")) if points is None else words.number(points)
        button = Button(said, "chip", f"scores.points.{'none' if points is None else points}", self)
        if points is not None:
            button.setAccessibleName(words.say_many("{n} point", "{n} points", points))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.give(points))
        self._row.addWidget(button)
        return button
