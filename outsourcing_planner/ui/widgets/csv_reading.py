"""Reads the rows of a CSV file for one list, bit by bit, so that nothing stands still meanwhile."""

from collections.abc import Iterator, Sequence
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from ...exchange.csv_files import CsvFile
from ...exchange.pasting import Layout, Pasted, RowReader
from ...plan import paths
from ...plan.values import Item
from ..document import Document

_AT_ONCE = 0.02


class CsvReading(QObject):
    """The items in a file, for the fields its columns are given to; it begins anew when that changes.

    `went_on(count)` tells how many there are so far, `done` that all are read.
    """

    went_on = Signal(int)
    done = Signal()

    def __init__(
        self, document: Document, list_path: str, columns: Sequence[str], file: CsvFile, parent: QObject | None = None
    ) -> None:
        """`columns` are the fields the cells are for where the file names none."""
        super().__init__(parent)
        self.document, self.list_path, self.file = document, list_path, file
        self._columns = tuple(columns)
        self._reader = self._new_reader()
        self.fields = self._reader.fields
        found = self._reader.layout(file.rows)
        wide = max(len(row) for row in file.rows)
        self.layout = Layout((*found.names, *[""] * wide)[:wide], found.headed)
        self._items: list[Item] = []
        self._coming: Iterator[Item] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)
        self.begin()

    @property
    def pasted(self) -> Pasted:
        """What was read so far."""
        return Pasted(tuple(self._items), tuple(self._reader.problems))

    def heading(self, column: int) -> str:
        """What the file calls a column, empty where it does not say."""
        first = self.file.rows[0]
        return " ".join(first[column].split()) if self.layout.headed and column < len(first) else ""

    def example(self, column: int) -> str:
        """The first answer in a column."""
        rows = self.file.rows[1 if self.layout.headed else 0 :]
        found = (row[column] for row in rows if column < len(row) and row[column].strip())
        return " ".join(next(found, "").split())

    def assign(self, column: int, name: str) -> None:
        """Give a column to a field, "" for none; the column that had the field before has none then."""
        names = ["" if held == name else held for held in self.layout.names]
        names[column] = name
        self.layout = Layout(tuple(names), self.layout.headed)
        self.begin()

    def begin(self) -> None:
        """Read from the first row."""
        self._reader, self._items = self._new_reader(), []
        make_id = partial(next, self.document.fresh_ids(self.list_path))
        self._coming = self._reader.items(self.file.rows, self.layout, make_id)
        self._timer.start()

    def _new_reader(self) -> RowReader:
        item_type: type[Item] = paths.declaration(self.list_path).inner
        return RowReader(item_type, self._columns, self.document.plan, self.list_path, self.document.words)

    def _read_on(self) -> None:
        until = monotonic() + _AT_ONCE
        for item in self._coming:
            self._items.append(item)
            if monotonic() > until:
                self.went_on.emit(len(self._items))
                return
        self._timer.stop()
        self.done.emit()
