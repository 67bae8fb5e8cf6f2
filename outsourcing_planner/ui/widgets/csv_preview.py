"""Before rows of a CSV file are taken: which column goes where, and how the first rows will be read."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...exchange.pasting import Pasted
from ...plan import paths
from ...plan.fields import N_
from .. import theme
from ..document import Document
from .buttons import Button
from .csv_problems import ReadingProblems
from .csv_reading import CsvReading
from .prose import Prose
from .scrolling import Scrolled
from .table_cells import CellDelegate
from .table_editors import ArrowBox
from .table_grid import ItemGrid
from .table_model import ItemModel, Unread
from .window_size import open_as_large_as

_ROWS_SHOWN = 6
_PLACES_SEEN = 3
_SHORTEST, _LONGEST = 24, 60


class CsvPreview(QDialog):
    """Shows what `reading` reads, and lets the owner say which column goes where; `taken(pasted)` gives the rows."""

    taken = Signal(object)

    def __init__(self, reading: CsvReading, name: str, parent: QWidget) -> None:
        """`name` is what the file is called."""
        super().__init__(parent)
        words = reading.document.words
        self._reading, self._words = reading, words
        reading.setParent(self)
        self.setObjectName("csv.preview")
        self.setWindowTitle(words.say(N_("Rows from “{file}”"), file=name))
        self._title = Prose(words.say(N_("Does each column go to the right place?")), "heading", self)
        self._places = _Places(reading, self)
        self._rows = _FirstRows(reading, self)
        self._said = ReadingProblems(self)
        self._add = Button("", "primary", "csv.add", self)
        self._add.clicked.connect(self._take)
        self._cancel = Button(words.say(N_("Cancel")), "", "csv.cancel", self)
        self._cancel.clicked.connect(self.reject)
        self._lay_out()
        self.finished.connect(self.deleteLater)
        reading.went_on.connect(self._tell)
        reading.done.connect(self._show)
        self._tell(0)

    def _tell(self, count: int) -> None:
        self._add.setEnabled(False)
        self._add.setText(self._words.say(N_("Reading row {n} …"), n=self._words.number(count)))

    def _show(self) -> None:
        words, read = self._words, self._reading.pasted
        useful = bool(read.items) and any(self._reading.layout.names)
        self._add.setText(words.say_many("Add {n} row", "Add {n} rows", len(read.items)))
        self._add.setEnabled(useful)
        self._add.setDefault(useful)
        notes = [words.say(note) for note in self._reading.file.notes]
        self._said.say([*notes, *(problem.sentence for problem in read.problems)], words)
        self._rows.show_rows(read if useful else Pasted((), ()))

    def _take(self) -> None:
        self.taken.emit(self._reading.pasted)
        self.accept()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.gap(2))
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._add)
        foot.setContentsMargins(theme.gap(6), theme.gap(2), theme.gap(6), theme.gap(4))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.gap(6), theme.gap(5), theme.gap(6), theme.gap(1))
        column.setSpacing(theme.gap(3))
        column.addWidget(self._title)
        column.addWidget(self._places, 1)
        column.addWidget(self._rows)
        column.addWidget(self._said)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(Scrolled(inside, self), 1)
        room.addLayout(foot)
        open_as_large_as(self, 720, 600)


class _Places(QScrollArea):
    """For each column of the file, what it is called, an example, and the field it goes to."""

    def __init__(self, reading: CsvReading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading, self._words = reading, reading.document.words
        inside = QWidget(self)
        self._boxes = [self._box(at, inside) for at in range(len(reading.layout.names))]
        grid = QGridLayout(inside)
        grid.setContentsMargins(theme.gap(1), theme.gap(1), theme.gap(3), theme.gap(1))
        grid.setHorizontalSpacing(theme.gap(4))
        grid.setVerticalSpacing(theme.gap(2))
        for at, box in enumerate(self._boxes):
            grid.addWidget(Prose(_short(box.accessibleName(), _SHORTEST), "label", inside, wraps=False), at, 0)
            grid.addWidget(Prose(_short(reading.example(at), _LONGEST), "muted", inside), at, 1)
            grid.addWidget(box, at, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self._boxes), 1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(theme.current().px(min(len(self._boxes), _PLACES_SEEN) * (theme.CONTROL + theme.gap(2))))

    def _box(self, at: int, inside: QWidget) -> ArrowBox:
        box = ArrowBox(inside)
        box.setObjectName(f"csv.column.{at + 1}")
        column = self._words.say(N_("Column {n}"), n=self._words.number(at + 1))
        box.setAccessibleName(self._reading.heading(at) or column)
        box.setMaxVisibleItems(12)
        box.addItem(self._words.say(N_("Leave out")), "")
        for name, one in self._reading.fields.items():
            box.addItem(self._words.say(one.field.label), name)
        box.setCurrentIndex(max(box.findData(self._reading.layout.names[at]), 0))
        box.activated.connect(lambda _: self._assign(at, str(box.currentData())))
        return box

    def _assign(self, at: int, name: str) -> None:
        self._reading.assign(at, name)
        for box, held in zip(self._boxes, self._reading.layout.names, strict=True):
            box.setCurrentIndex(max(box.findData(held), 0))


class _FirstRows(QFrame):
    """The first rows as the table will show them, what could not be read red and as it is typed."""

    def __init__(self, reading: CsvReading, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._reading = reading
        self._grid: ItemGrid | None = None
        words = reading.document.words
        self._title = Prose(words.say(N_("The first rows, as they will be read")), "hint", self)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, theme.gap(2), 0, theme.gap(1))
        self._room.setSpacing(0)
        title = QHBoxLayout()
        title.setContentsMargins(theme.gap(3), 0, theme.gap(3), 0)
        title.addWidget(self._title)
        self._room.addLayout(title)

    def show_rows(self, read: Pasted) -> None:
        """Show those rows; nothing at all where there are none."""
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
            self._grid = None
        self.setVisible(bool(read.items))
        if read.items:
            self._grid = self._made(read)
            self._room.addWidget(self._grid)

    def _made(self, read: Pasted) -> ItemGrid:
        first = read.items[:_ROWS_SHOWN]
        document, path = self._reading.document, self._reading.list_path
        plan = paths.put(document.plan, path, first)
        shown = Document(plan, document.words, read_only=True, parent=self)
        model = ItemModel(shown, path, [name for name in self._reading.layout.names if name], shown)
        grid = ItemGrid(model, self)
        grid.destroyed.connect(shown.deleteLater)
        grid.setItemDelegate(CellDelegate(grid))
        grid.setObjectName("csv.rows")
        grid.setAccessibleName(self._title.text())
        unread = unread_in(read)
        model.keep_unread({key: text for key, text in unread.items() if key[0] in {item.id for item in first}})
        return grid


def unread_in(read: Pasted) -> Mapping[tuple[str, str], Unread]:
    """The cells that were not understood, by item id and field name."""
    found = {}
    for problem in read.problems:
        item, _, name = problem.path.rpartition(".")
        if problem.cell is not None:
            found[paths.split_item(item)[1], name] = Unread(problem.text, problem.cell)
    return found


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
