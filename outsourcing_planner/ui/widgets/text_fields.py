"""Fields for text: one line, several lines, and several short texts with one a line."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ...language import regions
from .. import theme
from ..document import Document
from .binding import Binding
from .undo_keys import LeavesUndo


class TextField(QLineEdit):
    """One line of text; every key typed goes into the plan."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        LeavesUndo(self)
        self.binding = Binding(self, document, path, self._show)
        self.textEdited.connect(self.binding.edit)
        self.binding.show()

    def _show(self, value: Any) -> None:
        if self.text() != value:
            caret = self.cursorPosition()
            self.setText(value)
            self.setCursorPosition(min(caret, len(value)) if self.hasFocus() else 0)


class ZoneField(TextField):
    """A time zone, completed from the known ones once its first letters are typed."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the known time zones, looked up when they are first needed."""
        super().focusInEvent(event)
        if self.completer() is None:
            completer = QCompleter(list(regions.zones()), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self.binding.edit)
            self.setCompleter(completer)


class LongTextField(QPlainTextEdit):
    """Several lines of text; it grows with them. Tab goes to the next field."""

    FEWEST_LINES = 3
    MOST_LINES = 12

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        LeavesUndo(self)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self.isRightToLeft():
            self._begin_at_the_right()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.binding = Binding(self, document, path, self._show)
        self.binding.show()
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _begin_at_the_right(self) -> None:
        """Qt turns the lines of a long text round, but leaves them at the left."""
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    def _typed(self) -> None:
        if not self._showing:
            self.binding.edit(self._read(self.toPlainText()))

    def _show(self, value: Any) -> None:
        if self._read(self.toPlainText()) == value:
            return
        self._showing = True
        caret = self.textCursor().position()
        self.setPlainText(self._written(value))
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Right,
            QTextCursor.MoveMode.MoveAnchor,
            min(caret, len(self.toPlainText())),
        )
        self.setTextCursor(cursor)
        self._showing = False

    def _read(self, text: str) -> Any:
        return text

    def _written(self, value: Any) -> str:
        return str(value)

    def _fit(self) -> None:
        """Be as high as the text, within limits."""
        lines = self._lines()
        fits = lines <= self.MOST_LINES
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if self.verticalScrollBarPolicy() != bar:
            self.setVerticalScrollBarPolicy(bar)
        around = 2 * (int(self.document().documentMargin()) + theme.gap(1))
        shown = min(max(lines, self.FEWEST_LINES), self.MOST_LINES)
        height = shown * self.fontMetrics().lineSpacing() + around + 2
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _lines(self) -> int:
        """How many lines the text takes at this width, counted no further than a field can grow."""
        layout, lines = self.document().documentLayout(), 0
        block = self.document().firstBlock()
        while block.isValid() and lines <= self.MOST_LINES:
            layout.blockBoundingRect(block)
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink with the lines that the new width makes."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()


class LinesField(LongTextField):
    """Several short texts, one a line; empty lines are not kept."""

    FEWEST_LINES = 2

    def _read(self, text: str) -> Any:
        return tuple(line for line in text.split("\n") if line.strip())

    def _written(self, value: Any) -> str:
        return "\n".join(value)
