"""Rows of cells as spreadsheets copy and paste them: parted by tabs, commas or semicolons, quoted where needed."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

MOST_ROWS = 10_000
"""Rows taken from one paste; a plan with more of anything is no plan."""

_LOOKED_AT = 50
_LINE_END = re.compile(r"\r\n?")


def rows_from_text(text: str) -> list[list[str]]:
    """The cells of a pasted text, row by row; empty rows at the end are dropped, and all after `MOST_ROWS` + 1 rows.

    One row more than may be taken is kept, so that whoever takes them can tell that there were too many.
    """
    text = text.removeprefix("\ufeff").replace("\x00", "")
    rows = parted(text, _separator(text), MOST_ROWS + 1)
    return without_empty_end([[_LINE_END.sub("\n", cell) for cell in row] for row in rows])


def without_empty_end(rows: list[list[str]]) -> list[list[str]]:
    """The same rows but for the empty ones at the end."""
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


def text_from_rows(rows: Iterable[Sequence[str]]) -> str:
    """Rows as text that spreadsheets take, and `rows_from_text` too: cells parted by tabs, rows by line ends."""
    return "\n".join("\t".join(_quoted(cell, alone=len(row) == 1) for cell in row) for row in rows)


def parted(text: str, separator: str, most: int) -> list[list[str]]:
    """The cells of at most that many rows, as they stand; an empty separator parts nothing but rows.

    A quote that nothing closes, or in the middle of a cell, is a letter like any other.
    """
    end = rf"(?={re.escape(separator)}|[\r\n]|\Z)" if separator else r"(?=[\r\n]|\Z)"
    cell = re.compile(rf'"((?:[^"]|"")*+)"{end}|([^\r\n{re.escape(separator)}]*+)')
    after = re.compile(rf"({re.escape(separator)})|\r\n|\r|\n") if separator else re.compile(r"($^)|\r\n|\r|\n")
    rows: list[list[str]] = [[]]
    at = 0
    while len(rows) <= most:
        found = cell.match(text, at)
        assert found is not None  # the second way matches anything, even nothing
        quoted = found[1]
        rows[-1].append(found[2] if quoted is None else quoted.replace('""', '"'))
        step = after.match(text, found.end())
        if step is None:
            return rows
        if not step[1]:
            rows.append([])
        at = step.end()
    return rows[:most]


def _quoted(cell: str, *, alone: bool) -> str:
    needs = cell.startswith('"') or any(sign in cell for sign in "\t\r\n") or (alone and any(s in cell for s in ",;"))
    return '"' + cell.replace('"', '""') + '"' if needs else cell


def _separator(text: str) -> str:
    """What parts the cells: a tab wherever there is one, else what stands in each row without belonging to it."""
    if any(len(row) > 1 for row in parted(text, "\t", _LOOKED_AT)):
        return "\t"
    for separator in ";,":
        rows = [row for row in parted(text, separator, _LOOKED_AT) if any(cell.strip() for cell in row)]
        if len({len(row) for row in rows}) == 1 and len(rows[0]) > 1 and _partsparted(separator, rows):
            return separator
    return ""


def _partsparted(separator: str, rows: list[list[str]]) -> bool:
    """Whether it parts cells rather than figures (1,200) or a sentence (red, white): in each row, at least once."""
    return all(any(_betweenparted(separator, left, right) for left, right in pairwise(row)) for row in rows)


def _betweenparted(separator: str, left: str, right: str) -> bool:
    in_figure = separator == "," and left[-1:].isdigit() and right[:1].isdigit()
    return not in_figure and not right[:1].isspace()
