"""Pasted rows as items of a list: the good cells become answers, the others are named in a sentence."""

from collections.abc import Callable, Sequence
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
    reader = _Reader(item_type, columns, plan, list_path, words)
    named = reader.header(rows[0]) if rows else None
    start = 1 if named else 0
    items: list[Item] = []
    for number, row in enumerate(rows[start : start + MOST_ROWS], start + 1):
        if any(cell.strip() for cell in row):
            items.append(reader.item(row, named or tuple(columns), number, make_id()))
    if len(rows) - start > MOST_ROWS:
        most = words.number(MOST_ROWS)
        reader.problems.insert(0, Problem(words.say("Only the first {most} rows were taken.", most=most)))
    return Pasted(tuple(items), tuple(reader.problems))


class _Reader:
    """Reads row after row for one list, remembering what it read, since columns repeat themselves."""

    def __init__(self, item_type: type[Item], columns: Sequence[str], plan: Plan, list_path: str, words: Words) -> None:
        self.problems: list[Problem] = []
        self._type = item_type
        self._fields = {n: one for n, one in declared(item_type).items() if one.kind not in (Kind.GROUP, Kind.LIST)}
        self._order = [*columns, *(name for name in self._fields if name not in columns)]
        self._plan, self._list_path, self._words = plan, list_path, words
        self._known: dict[tuple[str, str], Cell] = {}

    def header(self, row: Sequence[str]) -> tuple[str, ...] | None:
        """The field each column is for, "" where none, when the row names fields rather than answers them."""
        said = [_plain(cell) for cell in row]
        labels = {_plain(self._words.say(self._fields[name].field.label)): name for name in reversed(self._order)}
        names = tuple(labels.get(text) or labels.get(_without_brackets(text), "") for text in said)
        known = [name for name in names if name]
        if not known or len(set(known)) < len(known) or len(known) * 2 < sum(1 for text in said if text):
            return None
        self._report_unknown(row, names)
        return names

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

    def _read(self, name: str, text: str) -> Cell:
        one: Declared = self._fields[name]
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

    def _report_unknown(self, row: Sequence[str], names: Sequence[str]) -> None:
        for text, name in zip(row, names, strict=True):
            if text.strip() and not name:
                column = " ".join(text.split())
                said = self._words.say("The column “{column}” has no place here; it was left out.", column=column)
                self.problems.append(Problem(said))

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
