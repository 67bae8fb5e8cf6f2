"""Adds, removes and moves the rows of a table card, each as one step of undo."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...plan import paths
from ...plan.beginnings import new_item
from .field_error import announce
from .table_model import ItemModel
from .table_view import ItemView


class RowEdits(QObject):
    """Edits the list behind a table, and leaves the keyboard where one goes on.

    `added(row)` names a row that waits to be filled in.
    """

    added = Signal(int)

    def __init__(self, model: ItemModel, view: ItemView, card: QWidget) -> None:
        """`card` is what the keyboard goes to when no row is left."""
        super().__init__(card)
        self._model, self._view, self._card = model, view, card
        self._document, self._path = model.document, model.list_path

    def add(self) -> None:
        """Add an item at the end and begin to edit it."""
        self._view.commit()
        item = new_item(self._document.plan, self._path, self._document.fresh_id(self._path))
        self._document.insert(self._path, item)
        self.added.emit(len(self._model.items) - 1)

    def remove(self) -> None:
        """Remove the selected rows; undo brings them back, so nobody is asked."""
        rows = self._view.rows()
        if not rows or self._document.read_only:
            return
        column = max(self._view.currentIndex().column(), 0)
        self._document.remove_all(self._path, {self._model.items[row].id for row in rows})
        left = len(self._model.items)
        if left:
            self._view.go_to(self._model.index(min(rows[0], left - 1), column))
        else:
            self._card.setFocus(Qt.FocusReason.OtherFocusReason)
        said = self._document.words.say_many("{n} row removed.", "{n} rows removed.", len(rows))
        announce(self._card, said)

    def move(self, step: int) -> None:
        """Move the current row up (-1) or down (1)."""
        row = self._view.currentIndex().row()
        if row < 0 or self._document.read_only or not 0 <= row + step < len(self._model.items):
            return
        self._document.move(paths.item_path(self._path, self._model.items[row].id), row + step)
        self._view.scrollTo(self._view.currentIndex())
        announce(self._card, str(self._view.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole)))
