"""Pasted rows as items of a list: the good cells become answers, the others are named in a sentence."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.shape import Declared, Kind, declared
from ..plan.values import Item
from .cells import Cell, read_cell
from .rows import MOST_ROWS


class Problem(msgspec.Struct, frozen=True):
    """A cell that was left empty, or rows that were left out: why, where, what was typed, and how it was read."""

    sentence: str
    path: str = ""
    text: str = ""
    cell: Cell | None = None


class Pasted(msgspec.Struct, frozen=True):
    """What a paste brought: the new items in order, and what could not be taken as it was."""

    items: tuple[Item, ...]
    problems: tuple[Problem, ...]


def items_from_rows(
    rows: Sequence[Sequence[str]],
    item_type: type[Item],
    columns: Sequence[str],
    plan: Plan,
    list_path: str,
    words: Words,
    make_id: Callable[[], str],
) -> Pasted:
    """New items for `list_path`, one for each row that holds anything.

    A first row that names fields says which column is which, in any order; without it the cells are those of
    `columns` from the first on. `make_id` gives an id that was never given before.
    """
    reader = RowReader(item_type, columns, plan, list_path, words)
    layout = reader.layout(rows)
    reader.report_unknown(rows, layout)
    return Pasted(tuple(reader.items(rows, layout, make_id)), tuple(reader.problems))


class Layout(msgspec.Struct, frozen=True):
    """The field each column of some rows is for, "" where none, and whether the first row names them."""

    names: tuple[str, ...]
    headed: bool


class RowReader:
    """Reads row after row for one list, remembering what it read, since columns repeat themselves.

    `problems` fills while rows are read.
    """

    def __init__(self, item_type: type[Item], columns: Sequence[str], plan: Plan, list_path: str, words: Words) -> None:
        self.problems: list[Problem] = []
        self.fields = {n: one for n, one in declared(item_type).items() if one.kind not in (Kind.GROUP, Kind.LIST)}
        self._type, self._columns = item_type, tuple(columns)
        self._plan, self._list_path, self._words = plan, list_path, words
        self._known: dict[tuple[str, str], Cell] = {}

    def layout(self, rows: Sequence[Sequence[str]]) -> Layout:
        """What the first row says about the columns: it names fields by label or name, or it is a row like the rest."""
        said = [_plain(cell) for cell in rows[0]] if rows else []
        spelled = self._spelled()
        found = [spelled.get(text) or spelled.get(_without_brackets(text), "") for text in said]
        names = tuple("" if name in found[:at] else name for at, name in enumerate(found))
        known = sum(1 for name in names if name)
        if not known or known * 2 < sum(1 for text in said if text):
            return Layout(self._columns, headed=False)
        return Layout(names, headed=True)

    def items(self, rows: Sequence[Sequence[str]], layout: Layout, make_id: Callable[[], str]) -> Iterator[Item]:
        """The item in each row that holds anything, one by one, so that a very long table can be read bit by bit."""
        start = 1 if layout.headed else 0
        if len(rows) - start > MOST_ROWS:
            most = self._words.number(MOST_ROWS)
            self.problems.insert(0, Problem(self._words.say("Only the first {most} rows were taken.", most=most)))
        for number, row in enumerate(rows[start : start + MOST_ROWS], start + 1):
            if any(cell.strip() for cell in row):
                yield self.item(row, layout.names, number, make_id())

    def report_unknown(self, rows: Sequence[Sequence[str]], layout: Layout) -> None:
        """Add a problem for each column that is named and has no field."""
        for text, name in zip(rows[0] if layout.headed else (), layout.names, strict=False):
            if text.strip() and not name:
                column = " ".join(text.split())
                said = self._words.say("The column “{column}” has no place here; it was left out.", column=column)
                self.problems.append(Problem(said))

    def item(self, row: Sequence[str], names: Sequence[str], number: int, item_id: str) -> Item:
        """The item in a row; each cell that is not understood leaves its field empty and adds a problem."""
        at = paths.item_path(self._list_path, item_id)
        held: dict[str, Any] = {}
        for name, text in zip(names, row, strict=False):
            if name and text.strip():
                cell = self._read(name, text)
                if cell.complaint:
                    self._complain(cell, number, f"{at}.{name}", text)
                else:
                    held[name] = cell.value
        self._report_surplus([text for text in row[len(names) :] if text.strip()], number)
        return self._type(id=item_id, **held)

    def _spelled(self) -> dict[str, str]:
        """The field each spelling means: labels before names, the table's columns before the rest."""
        order = [*self._columns, *(name for name in self.fields if name not in self._columns)]
        labels = [(_plain(self._words.say(self.fields[name].field.label)), name) for name in order]
        names = [(spelling, name) for name in order for spelling in (name, name.replace("_", " "))]
        return dict(reversed([*labels, *names]))

    def _read(self, name: str, text: str) -> Cell:
        one: Declared = self.fields[name]
        if one.kind is Kind.TEXT:
            return read_cell(text, one, self._plan, self._words)
        if (name, text) not in self._known:
            self._known[name, text] = read_cell(text, one, self._plan, self._words)
        return self._known[name, text]

    def _complain(self, cell: Cell, number: int, path: str, text: str) -> None:
        sentence = self._words.say(
            "Row {row}: {complaint}; it was left empty.", row=self._words.number(number), complaint=cell.complaint
        )
        self.problems.append(Problem(sentence, path, text, cell))

    def _report_surplus(self, texts: Sequence[str], number: int) -> None:
        if texts:
            listed = self._words.listed(" ".join(text.split()) for text in texts)
            row = self._words.number(number)
            said = self._words.say("Row {row}: there is no column for {cells}; it was left out.", row=row, cells=listed)
            self.problems.append(Problem(said, text="\t".join(texts)))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _without_brackets(text: str) -> str:
    return text.split("(")[0].strip()
