"""Rows of a form: a label, a hint, the field, and under it what is wrong with it, if anything is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from ...language import Words
from ...plan import paths
from ...plan.fields import N_
from ...plan.glossary import Entry
from .. import theme
from ..document import Document
from .binding import binding_of
from .choice_box import ChoiceBox
from .field_error import FieldError, FieldQuestion
from .fields import field_for
from .figure_field import FigureField
from .meaning import Meaning, MeaningButton
from .not_sure import NotSure
from .prose import Prose
from .tiles import Tiles
from .yes_no import TickBox


class FormRow(QWidget):
    """One field with all that is said about it; `field` is the widget tied to the path."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None, *, optional: bool = False) -> None:
        """`optional` puts the word behind the label."""
        super().__init__(parent)
        words, declared = document.words, paths.field(path)
        self.path = path
        self.field = field_for(document, path, self)
        self._finding = ""
        self._not_sure: NotSure | None = None
        tail = words.say(N_("(optional)")) if optional else ""
        self._label = Prose(words.say(declared.label), "label", self, tail=tail)
        self._hint = Prose(words.say(declared.hint), "hint", self)
        self._error = FieldError(self)
        self._question = FieldQuestion(self._take, self)
        self._binding = binding_of(self.field)
        self._binding.troubled.connect(self._show_trouble)
        self._binding.asked.connect(self._question.ask)
        self._trouble = ""
        self._lay_out()

    def problem(self) -> str:
        """Why what was typed is not in the plan yet, or an empty text; reads what was not read before."""
        if isinstance(self.field, FigureField):
            self.field.commit()
        return self._trouble or self._question.sentence

    def show_finding(self, sentence: str) -> None:
        """Show what the check finds about the field, where the field itself is in order."""
        self._finding = sentence
        self._refresh()

    def clear(self) -> None:
        """Take the finding back."""
        self.show_finding("")

    def offer_not_sure(self, document: Document) -> None:
        """Let the owner put the question aside, beside its label."""
        if not isinstance(self.field, TickBox):
            self._not_sure = NotSure(document, self.path, self)
            self._head.addWidget(self._not_sure, 0, Qt.AlignmentFlag.AlignVCenter)

    def explain(self, entries: Sequence[Entry], words: Words) -> None:
        """Put a sign beside the label that opens what the trade's words in the question mean."""
        if entries:
            meaning = Meaning(entries, words, self)
            self._head.insertWidget(
                self._head.indexOf(self._label) + 1,
                MeaningButton(self.path, meaning, words, self),
                0,
                Qt.AlignmentFlag.AlignVCenter,
            )
            self._room.insertWidget(1, meaning)

    def put_hint_below(self) -> None:
        """Move the hint under the field, so that fields side by side stand in line."""
        self._room.removeWidget(self._hint)
        self._room.insertWidget(self._room.count() - 1, self._hint)
        if self._not_sure is not None:
            self._head.removeWidget(self._not_sure)
            self._room.addWidget(self._not_sure, 0, Qt.AlignmentFlag.AlignLeading)

    def label_height(self, width: int) -> int:
        """The height of the label and what stands beside it, at that width of the row."""
        return self._head.heightForWidth(width) if self._head.hasHeightForWidth() else self._head.sizeHint().height()

    def stand_lower(self, by: int) -> None:
        """Leave so much free above the label."""
        if self._above.sizeHint().height() != by:
            self._above.changeSize(0, by)
            self._room.invalidate()
            self.updateGeometry()

    def _take(self, value: Any) -> None:
        self._binding.answer(value)
        self.field.setFocus()

    def _show_trouble(self, sentence: str) -> None:
        self._trouble = sentence
        self._refresh()

    def _refresh(self) -> None:
        self._error.say(self._trouble or self._finding)
        wrong = bool(self._trouble or self._finding)
        if bool(self.field.property("wrong")) != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def _lay_out(self) -> None:
        self._label.setBuddy(self.field)
        self._label.setVisible(not isinstance(self.field, TickBox))
        self._hint.setVisible(bool(self._hint.text()))
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(theme.gap(1))
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.gap(2))
        self._head.addStrut(theme.current().px(theme.LEAST_TARGET))
        self._head.addWidget(self._label)
        self._head.addStretch(1)
        self._above = QSpacerItem(0, 0)
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addSpacerItem(self._above)
        top.addLayout(self._head)
        self._room.addLayout(top)
        self._room.addWidget(self._hint)
        self._room.addWidget(self.field)
        self._room.addWidget(self._question)
        self._room.addWidget(self._error)
        self._room.addStretch(1)
        if isinstance(self.field, FigureField):
            self.field.setMaximumWidth(theme.current().px(theme.FIELD_SHORT))
        if isinstance(self.field, ChoiceBox):
            self.field.setMaximumWidth(2 * theme.current().px(theme.FIELD_SHORT))
        if isinstance(self.field, TickBox):
            self.put_hint_below()


class RowPair(QWidget):
    """Rows side by side while there is room, below each other where there is not."""

    def __init__(self, *rows: FormRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        figures = all(isinstance(row.field, FigureField) for row in rows)
        short = theme.current().px(theme.FIELD_SHORT)
        layout = Tiles(self, narrowest=short, spacing=theme.gap(4), widest=short if figures else 0)
        for row in rows:
            row.put_hint_below()
            layout.addWidget(row)
        self._rows = rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the fields of a line stand in line, also where a label takes two lines."""
        super().resizeEvent(event)
        lines: dict[int, list[FormRow]] = {}
        for row in self._rows:
            if row.isVisibleTo(self):
                lines.setdefault(row.y(), []).append(row)
        for beside in lines.values():
            heights = [row.label_height(row.width()) for row in beside]
            for row, height in zip(beside, heights, strict=True):
                row.stand_lower(max(heights) - height)


def form_row(document: Document, path: str, *, optional: bool = False, parent: QWidget | None = None) -> FormRow:
    """The row for a path."""
    return FormRow(document, path, parent, optional=optional)


def side_by_side(*rows: FormRow) -> RowPair:
    """Those rows next to each other."""
    return RowPair(*rows)
