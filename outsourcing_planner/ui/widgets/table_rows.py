"""The rows of a list of the plan, kept in step with the document by the smallest steps: selection and editors stay."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from ...plan import Plan, paths
from ...plan.fields import Unit
from ...plan.shape import Declared, declared
from ...plan.values import Item
from ..document import Document

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class ItemRows(QAbstractTableModel):
    """The items of one list of a document, one a row, and the fields of `columns`, one a column.

    It is never reset: rows that came, went, moved or changed are told one by one, and found by identity.
    """

    def __init__(
        self, document: Document, list_path: str, columns: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.list_path = list_path
        self.item_type: type[Item] = paths.declaration(list_path).inner
        self.fields: tuple[Declared, ...] = tuple(declared(self.item_type)[name] for name in columns)
        self.items: Sequence[Item] = paths.get(document.plan, list_path)
        document.changed.connect(self._follow)

    def field(self, index: Index) -> Declared:
        """What is declared about the column of a cell."""
        return self.fields[index.column()]

    def key(self, index: Index) -> tuple[str, str]:
        """The item's id and the field's name of a cell, which stay when rows move."""
        return self.items[index.row()].id, self.field(index).name

    def path(self, index: Index) -> str:
        """The path of the answer in a cell."""
        item_id, name = self.key(index)
        return f"{paths.item_path(self.list_path, item_id)}.{name}"

    def row_of(self, item_id: str) -> int:
        """The row an item stands in, -1 for none."""
        return next((row for row, item in enumerate(self.items) if item.id == item_id), -1)

    def cell(self, item_id: str, name: str) -> QModelIndex:
        """The cell of an item's field; an invalid index where there is none."""
        column = next((at for at, one in enumerate(self.fields) if one.name == name), -1)
        return self.index(self.row_of(item_id), column)

    def say_again(self, columns: Iterable[int]) -> None:
        """Let the view draw whole columns anew."""
        for at in columns if self.items else ():
            self.dataChanged.emit(self.index(0, at), self.index(len(self.items) - 1, at))

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each item."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One column for each field."""
        return 0 if parent.isValid() else len(self.fields)

    def _follow(self, old: Plan, new: Plan) -> None:
        after: tuple[Item, ...] = paths.get(new, self.list_path)
        if after is not self.items:
            if [item.id for item in after] != [item.id for item in self.items]:
                self._remove_all_but({item.id for item in after})
                self._reorder(after)
                self._insert_missing(after)
            changed = [row for row, item in enumerate(after) if item is not self.items[row]]
            self.items = after
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(self.fields) - 1))
        self.say_again(at for at, one in enumerate(self.fields) if _depends(one, old, new))

    def _remove_all_but(self, kept: set[str]) -> None:
        gone = [row for row, item in enumerate(self.items) if item.id not in kept]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            self.items = (*self.items[:first], *self.items[last + 1 :])
            self.endRemoveRows()

    def _reorder(self, after: Sequence[Item]) -> None:
        present = {item.id for item in self.items}
        rows = {item_id: row for row, item_id in enumerate(item.id for item in after if item.id in present)}
        ordered = tuple(sorted(self.items, key=lambda item: rows[item.id]))
        if ordered == self.items:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved = [self.index(rows[self.items[index.row()].id], index.column()) for index in before]
        self.items = ordered
        self.changePersistentIndexList(before, moved)
        self.layoutChanged.emit()

    def _insert_missing(self, after: Sequence[Item]) -> None:
        present = {item.id for item in self.items}
        for first, last in _runs([row for row, item in enumerate(after) if item.id not in present]):
            self.beginInsertRows(QModelIndex(), first, last)
            self.items = (*self.items[:first], *after[first : last + 1], *self.items[first:])
            self.endInsertRows()


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising row numbers as (first, last) of those that follow each other."""
    first = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[first], rows[at - 1]
            first = at


def _depends(one: Declared, old: Plan, new: Plan) -> bool:
    """Whether a column says something else for the same answers: other names of items, another currency."""
    if one.field.refers_to:
        return paths.get(old, one.field.refers_to) is not paths.get(new, one.field.refers_to)
    return one.field.unit is Unit.MONEY and old.payment.currency != new.payment.currency
