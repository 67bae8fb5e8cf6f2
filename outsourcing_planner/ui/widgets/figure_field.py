"""What all fields for figures share: read when the field is left, asked when in doubt, the unit behind the figure."""

from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ...language.reading import Reading
from ...plan.fields import N_
from .. import theme
from ..document import Document
from .binding import Binding, Meaning, Question
from .undo_keys import LeavesUndo

_INSET = theme.gap(2.5)


class FigureField(QLineEdit):
    """A one-line field whose text is read when the owner leaves it or presses Enter; nothing typed is ever lost.

    A kind of figure says how a text is read, how a value is written, and what to say of a text nobody can read.
    """

    def __init__(
        self, document: Document, path: str, parent: QWidget | None = None, also: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.words = document.words
        LeavesUndo(self)
        self._typing = False
        self._shown: Any = None
        self._unit = ""
        self.binding = Binding(self, document, path, self._show, also)
        self.textEdited.connect(self._typed)
        self.binding.asked.connect(self._asked)
        self.editingFinished.connect(self.commit)
        self.binding.show()

    @property
    def is_pending(self) -> bool:
        """Whether there is text that the plan does not hold yet, still being typed, unreadable or in question."""
        return self._typing

    def commit(self) -> None:
        """Read what was typed: into the plan if it is sure, else say or ask at the field."""
        if not self._typing:
            return
        text = self.text().strip()
        found = self._reading(text) if text else Reading()
        if found.value is not None or not text:
            self._typing = False
            self.binding.answer(found.value)
        elif found.choices:
            self.binding.troubled.emit("")
            self.binding.asked.emit(self._question(found.choices))
        else:
            self.binding.asked.emit(None)
            self._typing = True
            self.binding.troubled.emit(self._trouble(text))

    def _reading(self, text: str) -> Reading[Any]:
        raise NotImplementedError

    def _written(self, value: Any) -> str:
        raise NotImplementedError

    def _trouble(self, text: str) -> str:
        raise NotImplementedError

    def _said(self, value: Any) -> str:
        """The value in a question, which names more than the field does."""
        return self._written(value)

    def _unit_of(self, value: Any) -> str:
        """What stands behind the figure."""
        return ""

    def _question(self, choices: tuple[Any, ...]) -> Question:
        meanings = tuple(Meaning(self._said(value), value) for value in choices)
        if len(meanings) == 1:
            return Question(self.words.say(N_("Do you mean {meaning}?"), meaning=meanings[0].said), meanings)
        first, second = meanings[0].said, meanings[1].said
        return Question(self.words.say(N_("Do you mean {first} or {second}?"), first=first, second=second), meanings)

    def _asked(self, question: Question | None) -> None:
        """A question that is settled leaves nothing typed."""
        if question is None:
            self._typing = False

    def _typed(self) -> None:
        self._typing = True

    def _show(self, value: Any) -> None:
        """Write the value, unless only something beside it changed while the owner types."""
        if not (self._typing and value == self._shown):
            self._typing = False
            self._shown = value
            self.setText("" if value is None else self._written(value))
            self.setCursorPosition(len(self.text()) if self.hasFocus() else 0)
        self._unit = self._unit_of(value)
        self._make_room()

    def _make_room(self) -> None:
        """Keep the text clear of the unit."""
        taken = self.fontMetrics().horizontalAdvance(self._unit) + theme.gap(1) if self._unit else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(taken if mirrored else 0, 0, 0 if mirrored else taken, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        super().paintEvent(event)
        if self._unit:
            painter = QPainter(self)
            painter.setPen(theme.current().colour("muted"))
            painter.setFont(self.font())
            space = QRect(self.rect()).adjusted(_INSET, 0, -_INSET, 0)
            painter.drawText(space, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, self._unit)
            painter.end()
