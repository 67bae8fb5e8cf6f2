"""The fields that open in a cell of a table: a line of text or a figure, several lines, or one of a few answers."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ...exchange.cells import options
from ...plan.shape import Kind
from .. import icons, theme
from .calendar_button import CalendarButton
from .choice_box import NOT_CHOSEN
from .day_picker import DayPicker
from .table_model import CHOSEN, ItemModel, alignment
from .table_rows import Index


class CellLine(QLineEdit):
    """One line of text, or a figure typed the owner's way; a date can be picked from a calendar (Alt+Down) too."""

    picked = Signal()

    def __init__(self, model: ItemModel, index: Index, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._cell = model, index
        self._picker: DayPicker | None = None
        self._calendar: CalendarButton | None = None
        one = model.field(index)
        self.setAlignment(alignment(one))
        if one.kind is Kind.DATE:
            self._offer_calendar()

    @property
    def content(self) -> str:
        """What is typed."""
        return self.text()

    def fill(self) -> None:
        """Begin with what is in the cell, all of it selected."""
        self.setText(self._model.editable_text(self._cell))
        self.selectAll()

    def _offer_calendar(self) -> None:
        self._calendar = CalendarButton(self._model.document.words, self)
        self._calendar.clicked.connect(self._pick)

    def _pick(self) -> None:
        picker = DayPicker(self, self._model.document.words, self._model.value(self._cell))
        picker.picked.connect(self._take)
        picker.open_below(self)

    def _take(self, day: date) -> None:
        self.setText(self._model.document.words.day(day))
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt+Down."""
        opens = event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if opens and self._calendar is not None:
            self._pick()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        if self._calendar is not None:
            self._calendar.place()


class CellText(QPlainTextEdit):
    """Several lines of text, over the rows below; Shift+Enter begins a new line."""

    picked = Signal()

    LINES = 4

    def __init__(self, model: ItemModel, index: Index, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._cell = model, index
        self.setTabChangesFocus(True)

    @property
    def content(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def fill(self) -> None:
        """Begin with what is in the cell, all of it selected."""
        self.setPlainText(self._model.editable_text(self._cell))
        self.selectAll()


class ArrowBox(QComboBox):
    """A drop-down list with its arrow in the colours of the look in force; the mouse wheel scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let what stands around it scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow."""
        super().paintEvent(event)
        look = theme.current()
        size = look.px(theme.ICON - 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = theme.gap(2) if mirrored else self.width() - size - theme.gap(2)
        painter = QPainter(self)
        arrow = icons.pixmap("chevron-down", look.colour("muted"), size, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - size) // 2, arrow)
        painter.end()


class CellChoice(ArrowBox):
    """One of a few answers; typing finds one, the arrow keys go through them, Alt+Down shows them all."""

    picked = Signal()

    def __init__(self, model: ItemModel, index: Index, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._cell = model, index
        self._popped_up = False
        words = model.document.words
        found = options(model.field(index), model.document.plan, words)
        empty = () if model.field(index).default is not None else ((None, words.say(NOT_CHOSEN)),)
        self._values = [value for value, _ in (*empty, *found)]
        self.addItems([said for _, said in (*empty, *found)])
        self.setMaxVisibleItems(12)
        self.activated.connect(self._chosen)

    @property
    def content(self) -> Any:
        """The answer that is chosen."""
        at = self.currentIndex()
        return self._values[at] if at >= 0 else self._model.value(self._cell)

    def fill(self) -> None:
        """Begin with the answer in the cell."""
        value = self._model.value(self._cell)
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def pop_up(self) -> None:
        """Show all answers, as soon as the field stands in its cell."""
        QTimer.singleShot(0, self, self.showPopup)

    def _chosen(self) -> None:
        if self._popped_up:
            self.picked.emit()

    def showPopup(self) -> None:
        """Remember that the answer is picked from the open list."""
        self._popped_up = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key in the closed list goes through the answers, it does not pick one."""
        self._popped_up = False
        super().keyPressEvent(event)


Editor = CellLine | CellText | CellChoice


def editor_for(model: ItemModel, index: Index, parent: QWidget) -> Editor:
    """The field for a cell, named by the cell's path and filled with its answer."""
    one = model.field(index)
    kind: type[CellLine] | type[CellText] | type[CellChoice] = CellLine
    if one.kind in CHOSEN:
        kind = CellChoice
    elif one.field.long or "\n" in model.editable_text(index):
        kind = CellText
    editor = kind(model, index, parent)
    editor.setObjectName(model.path(index))
    words = model.document.words
    editor.setAccessibleName(words.say(one.field.label))
    editor.setAccessibleDescription(words.say(one.field.hint))
    editor.fill()
    return editor
