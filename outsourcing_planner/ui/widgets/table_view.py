"""The table itself, worked by keys and clicks as a spreadsheet is."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from .table_cells import CellDelegate
from .table_grid import ItemGrid
from .table_model import ItemModel

_Hint = QAbstractItemDelegate.EndEditHint
_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class ItemView(ItemGrid):
    """Rows of a list. Typing, F2, Enter or a second click edits; Tab leaves the table unless a cell is being edited.

    `wanted(what)` asks the card for what the keys mean: "remove", "up", "down", "copy", "paste" or "add"; `passed`
    tells that editing went past the last cell.
    """

    wanted = Signal(str)
    passed = Signal()

    def __init__(self, model: ItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.cells = CellDelegate(self)
        self._pressed_again = False
        self.setItemDelegate(self.cells)
        self.setEditTriggers(ItemView.EditTrigger.AnyKeyPressed)

    def edit_cell(self, index: QModelIndex, *, pops_up: bool = False) -> bool:
        """Make a cell the current one and edit it; False where it is not edited here."""
        self.select(index)
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.cells.pops_up = pops_up
        self.edit(index)
        self.show_on_page(index)
        return True

    def edit_first(self, row: int) -> None:
        """Edit the first cell of a row that is edited here."""
        before = self.items.index(row, 0)
        self.edit_cell(before if before.flags() & Qt.ItemFlag.ItemIsEditable else self._beside(before, 1))

    def commit(self) -> None:
        """Take what an open field holds."""
        if self.state() is QAbstractItemView.State.EditingState:
            editor = self.indexWidget(self.currentIndex())
            if editor is not None:
                self.commitData(editor)
                self.closeEditor(editor, _Hint.NoHint)

    def _beside(self, index: QModelIndex, step: int) -> QModelIndex:
        """The next or previous cell that is edited here, row by row; invalid past the last one."""
        columns = len(self.items.fields)
        at = index.row() * columns + index.column() + step
        while 0 <= at < columns * len(self.items.items):
            found = self.items.index(at // columns, at % columns)
            if found.flags() & Qt.ItemFlag.ItemIsEditable:
                return found
            at += step
        return QModelIndex()

    def _asked(self, event: QKeyEvent) -> str:
        """What a key asks the card for, empty for any other key."""
        if event.matches(QKeySequence.StandardKey.Paste):
            return "paste"
        if event.matches(QKeySequence.StandardKey.Copy):
            return "copy"
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.AltModifier:
            return {_Key.Key_Up: "up", _Key.Key_Down: "down"}.get(_Key(event.key()), "")
        if modifiers == Qt.KeyboardModifier.NoModifier:
            return {_Key.Key_Delete: "remove", _Key.Key_Insert: "add"}.get(_Key(event.key()), "")
        return ""

    def event(self, event: QEvent) -> bool:
        """Keep the table's own keys from the window's menus while the table has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._asked(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by Enter and F2, ask the card for the rest, and leave all other keys to the table."""
        asked = self._asked(event)
        if asked:
            self.wanted.emit(asked)
        elif event.key() in (*_ENTER, _Key.Key_F2) and self.currentIndex().isValid():
            self.edit_cell(self.currentIndex(), pops_up=True)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on where the key pointed: the next cell, the previous one, the one below, or out of the table."""
        here = self.currentIndex()
        super().closeEditor(editor, _Hint.NoHint)
        if hint is _Hint.SubmitModelCache:
            below = here.siblingAtRow(here.row() + 1)
            self.select(below if below.isValid() else here)
        elif hint in (_Hint.EditNextItem, _Hint.EditPreviousItem):
            target = self._beside(here, 1 if hint is _Hint.EditNextItem else -1)
            if target.isValid():
                self.edit_cell(target)
            elif hint is _Hint.EditNextItem:
                self.passed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether the cell was the current one already, which makes this its second click."""
        index = self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed_again = plain and index.isValid() and index == self.currentIndex() and self.hasFocus()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Edit the cell on its second click."""
        super().mouseReleaseEvent(event)
        if self._pressed_again and self.indexAt(event.position().toPoint()) == self.currentIndex():
            self._pressed_again = False
            self.edit_cell(self.currentIndex(), pops_up=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the cell at once."""
        self.edit_cell(self.indexAt(event.position().toPoint()), pops_up=True)
