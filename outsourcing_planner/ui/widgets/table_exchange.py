"""Rows of a table that come from other programs and go to them: the clipboard, CSV files, and the ready rows."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ...exchange.csv_files import LARGEST, CsvError, CsvFile, read_csv, separator_of, table_rows, write_csv
from ...exchange.pasting import Pasted, items_from_rows
from ...exchange.rows import rows_from_text, text_from_rows
from ...plan import paths
from ...plan.fields import N_
from ...plan.shape import Kind, declared
from ...storage.atomic import safe_write
from ...storage.errors import PlanFileError, explained
from ...storage.ready import ready_rows
from ..patience import patiently
from .csv_preview import CsvPreview, unread_in
from .csv_reading import CsvReading
from .field_error import announce
from .table_model import ItemModel
from .table_problems import TableProblems

_NOTHING = N_("There is nothing to paste. Copy some rows in your spreadsheet first.")
_ALL_HERE = N_("The usual ones are all here already.")
_HOLDS_PRIVATE = N_("Saved as {file}. It also holds what only you see, so do not send it on as it is.")


class TableExchange(QObject):
    """Takes rows in, each time as one step of undo, and gives them out.

    `arrived(row)` names the first new row, `saved(tone, sentence)` tells of a file that was written.
    """

    arrived = Signal(int)
    saved = Signal(str, str)

    def __init__(self, model: ItemModel, problems: TableProblems, shown: Sequence[str], parent: QWidget) -> None:
        """`shown` are the fields the card shows, in reading order; they are what a file is given."""
        super().__init__(parent)
        self._model, self._problems, self._card, self._shown = model, problems, parent, tuple(shown)
        self._document, self._path, self._words = model.document, model.list_path, model.document.words
        self._columns = tuple(one.name for one in model.fields)

    def copy(self, rows: Sequence[int]) -> None:
        """Put those rows on the clipboard as a spreadsheet takes them."""
        cells = ((self._model.index(row, at) for at in range(len(self._columns))) for row in rows)
        text = text_from_rows([[self._model.editable_text(index) for index in row] for row in cells])
        if text:
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Add the rows on the clipboard, and say which cells could not be read."""
        if self._document.read_only:
            return
        rows = rows_from_text(QGuiApplication.clipboard().text())
        model, plan = self._model, self._document.plan
        ids = self._document.fresh_ids(self._path)
        self.take(
            items_from_rows(rows, model.item_type, self._columns, plan, self._path, self._words, lambda: next(ids))
        )

    def add_ready(self) -> None:
        """Add the ready rows that are not there yet, in this language or in English, going by the first column."""
        if self._document.read_only:
            return
        called = self._columns[0]
        there = {getattr(item, called) for item in self._model.items}
        told, english = ready_rows(self._path, self._words.language), ready_rows(self._path)
        ids = self._document.fresh_ids(self._path)
        fresh = tuple(
            msgspec.structs.replace(item, id=next(ids))
            for item, same in zip(told, english, strict=True)
            if there.isdisjoint((getattr(item, called), getattr(same, called)))
        )
        self.take(Pasted(fresh, ()), nothing=_ALL_HERE)

    def open_csv(self) -> None:
        """Ask which file, and show how its rows will be read."""
        dialog = self._dialog(
            self._words.say(N_("Open a CSV file")), self._words.say(N_("Tables")) + " (*.csv *.tsv *.txt)"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._preview(Path(name)))
        dialog.open()

    def save_csv(self) -> None:
        """Ask where to, and write the list as a file."""
        dialog = self._dialog(self._words.say(N_("Save as CSV")), "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{self._words.say(paths.field(self._path).label)}.csv")
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def take(self, pasted: Pasted, *, nothing: str = _NOTHING) -> None:
        """Add the rows that were read, and name what could not be; `nothing` is said where there are none."""
        before = len(self._model.items)
        unread = {key: text for key, text in unread_in(pasted).items() if key[1] in self._columns}
        named = {f"{paths.item_path(self._path, item_id)}.{name}" for item_id, name in unread}
        notes = [problem.sentence for problem in pasted.problems if problem.path not in named]
        if pasted.items:
            self._document.insert_all(self._path, list(pasted.items))
            self.arrived.emit(before)
            announce(self._card, self._words.say_many("{n} row added.", "{n} rows added.", len(pasted.items)))
        else:
            notes.append(self._words.say(nothing))
        self._model.keep_unread(unread)
        self._problems.note(notes)

    def _preview(self, path: Path) -> None:
        file = self._read(path)
        if file is not None:
            reading = CsvReading(self._document, self._path, self._columns, file)
            preview = CsvPreview(reading, path.name, self._card.window())
            preview.taken.connect(self.take)
            preview.open()

    def _read(self, path: Path) -> CsvFile | None:
        try:
            return read_csv(patiently(lambda: _start_of(path)))
        except CsvError as error:
            self._problems.note([error.say(self._words)])
        except (OSError, ValueError) as error:
            self._problems.note([explained(error, path, writing=False).say(self._words)])
        return None

    def _write(self, path: Path) -> None:
        words, names = self._words, self._given()
        items = self._model.items
        rows = table_rows(items, self._model.item_type, names, self._document.plan, words)
        try:
            patiently(lambda: safe_write(path, write_csv(rows, separator_of(words))))
        except PlanFileError as error:
            self._problems.note([error.say(words)])
            return
        fields = declared(self._model.item_type)
        secret = any(not fields[name].field.shared and self._is_answered(name) for name in names)
        said = _HOLDS_PRIVATE if secret else N_("Saved as {file}.")
        self.saved.emit("info" if secret else "green", words.say(said, file=path.name))

    def _given(self) -> tuple[str, ...]:
        """The fields a file gets: those shown, and any other that holds an answer."""
        names = declared(self._model.item_type)
        others = [name for name in names if name not in self._shown and self._is_answered(name)]
        return (*self._shown, *(name for name in others if names[name].kind not in (Kind.GROUP, Kind.LIST)))

    def _is_answered(self, name: str) -> bool:
        empty = declared(self._model.item_type)[name].default
        return any(getattr(item, name) != empty for item in self._model.items)

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._card.window(), title)
        dialog.setObjectName("csv.dialog")
        dialog.setNameFilter(kinds)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _start_of(path: Path) -> bytes:
    """As much of a file as is ever read, and a byte more where it is longer; raises `OSError` and `ValueError`."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)
