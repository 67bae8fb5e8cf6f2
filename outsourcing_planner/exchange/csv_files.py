"""CSV files: bytes of any spreadsheet as rows of cells, and a table as bytes that any spreadsheet opens harmlessly."""

import codecs
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import N_
from ..plan.shape import declared
from ..plan.values import Item
from .cells import cell_text
from .rows import MOST_ROWS, parted, without_empty_end

LARGEST = 20_000_000
"""A larger file is not read; bytes."""

MOST_COLUMNS = 100
"""Columns read of a file; no list of a plan has nearly as many."""

SEPARATORS = "\t;|,"

_LOOKED_AT, _LINES_LOOKED_AT = 200_000, 200
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
_NOT_WRITTEN = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")
_QUOTED = re.compile(r'(?:^|(?<=[\r\n\t;|,]))"(?:[^"]|"")*+"(?=[\r\n\t;|,]|\Z)')
_LINE_END = re.compile(r"\r\n|\r|\n")
_NAMED_SEPARATOR = re.compile(r"sep=([\t;|,])\r?\n", re.IGNORECASE)
_RUNS = re.compile(r"'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])")
_NEEDS_QUOTES = re.compile(r'[\t;|,"\r\n]|^\s|\s$')

_EMPTY = N_("There is nothing in this file.")
_TOO_LARGE = N_("The file is too large: at most 20 MB are read. Save only the rows you need.")
_WORKBOOK = N_("This is no CSV file. Open it in your spreadsheet, and save it there as CSV.")
_BROKEN = N_("The letters in this file are damaged, so it was not read. Save it once more as CSV (UTF-8).")
_NO_TEXT = N_("This file holds no text that can be read. Save it in your spreadsheet as CSV (UTF-8).")
_GUESSED = N_("The file does not say how its letters are written. See below whether they look right.")
_CUT_OFF = N_("Only the first 100 columns were read.")


class CsvError(Exception):
    """A file that cannot be read as a table; the reason is a message for translation."""

    def say(self, words: Words) -> str:
        """Why not, and what to do, in the language of the words."""
        return words.say(str(self))


class CsvFile(msgspec.Struct, frozen=True):
    """What a file holds: its rows, the names of the columns among them, and messages about how it was read."""

    rows: list[list[str]]
    notes: tuple[str, ...] = ()


def read_csv(data: bytes) -> CsvFile:
    """The rows of a file, however it is encoded and parted; raises `CsvError`.

    At most two rows more than `MOST_ROWS` are read: one for the names, and one that tells that there were too many.
    """
    if len(data) > LARGEST:
        raise CsvError(_TOO_LARGE)
    if data.startswith(_WORKBOOKS):
        raise CsvError(_WORKBOOK)
    text, guessed = _decoded(data)
    named = _NAMED_SEPARATOR.match(text)
    separator = named[1] if named else _separator(text)
    rows = without_empty_end(parted(text[named.end() :] if named else text, separator, MOST_ROWS + 2))
    if not rows:
        raise CsvError(_EMPTY)
    notes = (_GUESSED,) if guessed else ()
    if any(len(row) > MOST_COLUMNS for row in rows):
        notes = (*notes, _CUT_OFF)
    return CsvFile([[_as_meant(cell) for cell in row[:MOST_COLUMNS]] for row in rows], notes)


def write_csv(rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Rows as a file that spreadsheets open: in UTF-8 with its mark, and with no cell they would take as a formula.

    `read_csv` gives the same cells back, but for the sign that stands for no letter, U+0000.
    """
    lines = (separator.join(_quoted(_harmless(cell)) for cell in row) for row in rows)
    text = "".join(f"{line}\r\n" for line in lines).replace("\x00", "")
    return codecs.BOM_UTF8 + text.encode("utf-8", "replace")


def table_rows(
    items: Sequence[Item], item_type: type[Item], names: Sequence[str], plan: Plan, words: Words
) -> list[list[str]]:
    """A list as rows of text: first the labels of those fields, then each item's answers as they are typed."""
    fields = [declared(item_type)[name] for name in names]
    head = [words.say(one.field.label) for one in fields]
    return [head, *([cell_text(getattr(item, one.name), one, plan, words) for one in fields] for item in items)]


def separator_of(words: Words) -> str:
    """What parts cells where these words are spoken: a semicolon wherever decimals do not begin with a point."""
    return "," if "." in words.number(Decimal("0.5")) else ";"


def _decoded(data: bytes) -> tuple[str, bool]:
    """The text, and whether its encoding is only a guess."""
    text, guessed = _text_of(data)
    if "\x00" in text or (guessed and _NOT_WRITTEN.search(text)):
        raise CsvError(_NO_TEXT)
    return text, guessed


def _text_of(data: bytes) -> tuple[str, bool]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(name), False
            except UnicodeDecodeError as error:
                raise CsvError(_BROKEN) from error
    if b"\x00" in data[:_LOOKED_AT]:
        return _wide(data), False
    for name in ("utf-8", "cp1252"):
        try:
            return data.decode(name), name != "utf-8"
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), True


def _wide(data: bytes) -> str:
    """Text of two bytes a letter without a mark: signs and figures tell which of the two is the empty one."""
    head = data[:_LOOKED_AT]
    name = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise CsvError(_NO_TEXT) from error


def _separator(text: str) -> str:
    """The sign that stands equally often in most lines, outside of quotes; empty where there is one column."""
    lines = [line for line in _LINE_END.split(_QUOTED.sub("", text[:_LOOKED_AT])) if line.strip(" ")][:_LINES_LOOKED_AT]
    found, most = "", 0
    for sign in SEPARATORS if lines else "":
        counts = [line.count(sign) for line in lines]
        usual = max((count for count in counts if count), key=counts.count, default=0)
        alike = counts.count(usual) if usual else 0
        if alike > most and (counts[0] or alike * 5 >= len(lines) * 4):
            found, most = sign, alike
    return found


def _harmless(cell: str) -> str:
    """A cell that would be run as a formula, behind an apostrophe, as spreadsheets mark text."""
    return f"'{cell}" if _RUNS.match(cell) else cell


def _as_meant(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _RUNS.match(cell) else cell


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell
