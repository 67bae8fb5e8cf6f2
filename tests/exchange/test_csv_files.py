"""CSV files of any make as rows, and tables as files that are read back the same."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from outsourcing_planner.exchange.csv_files import (
    LARGEST,
    MOST_COLUMNS,
    CsvError,
    CsvFile,
    read_csv,
    separator_of,
    table_rows,
    write_csv,
)
from outsourcing_planner.exchange.pasting import items_from_rows
from outsourcing_planner.exchange.rows import MOST_ROWS
from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Goal, Goals
from outsourcing_planner.plan.shape import declared
from outsourcing_planner.plan.tasks import Decision, Task
from outsourcing_planner.plan.timetable import Milestone
from tests.effort import calls

IRISH = load_words(Path("none"), "en_IE")
GERMAN_FIGURES = load_words(Path("none"), "en", "de_DE")
LETTERS = st.characters(exclude_characters="\x00", exclude_categories=["Cs"])
CELLS = st.text(LETTERS, max_size=12) | st.text("=+-@'\t\r\n ,;|\"a1", max_size=6)
TABLE = [["Task", "Cost"], ["Büro führen", "1,5"], ["Añadir œufs", "2,5"]]


@given(
    st.integers(1, 5).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=8)),
    st.sampled_from(",;\t|"),
)
@example([["=1+1", "+2", "-3", "@four", "\tfive", "\rsix", "'=seven", "''@eight", "＝nine", " =ten"]], ",")
def test_what_is_written_is_read_the_same(rows: list[list[str]], separator: str) -> None:
    """Every cell comes back letter by letter, whatever is in it, but for empty rows at the end."""
    written = write_csv(rows, separator)
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    assert (read_csv(written).rows if rows else []) == rows


@given(
    st.text(LETTERS, max_size=3),
    st.sampled_from("=+-@\t\r＝"),
    st.sampled_from(["", "'", "''", " ", "'  "]),
    st.sampled_from(",;"),
)
def test_no_written_cell_runs(rest: str, sign: str, before: str, separator: str) -> None:
    """A spreadsheet finds an apostrophe before anything it would take as a formula."""
    assume(not (before == " " and sign in "\t\r"))  # a blank before them, and they are only blanks too
    (line, *_) = write_csv([[before + sign + rest, "b"]], separator).decode("utf-8-sig").split(separator)
    assert line.lstrip('"').startswith("'")


@given(st.binary(max_size=200))
def test_no_bytes_break_it(data: bytes) -> None:
    """Any bytes give rows, or a sentence that tells why not."""
    try:
        assert read_csv(data).rows
    except CsvError as error:
        assert error.say(IRISH).endswith(".")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_the_letters_are_found(encoding: str) -> None:
    """However a spreadsheet writes its letters, they are read; where that is only a guess, it is said."""
    table = [[cell.replace("œ", "ö") for cell in row] for row in TABLE]
    found = read_csv("\r\n".join(";".join(row) for row in table).encode(encoding))
    assert found.rows == table
    assert bool(found.notes) == (encoding in ("cp1252", "latin-1"))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a;1,5\nb;2,5\n", [["a", "1,5"], ["b", "2,5"]]),
        ("a\tb, c\nd\te, f", [["a", "b, c"], ["d", "e, f"]]),
        ("a|b;c|d\ne|f|g", [["a", "b;c", "d"], ["e", "f", "g"]]),
        ("sep=;\r\na,b;c\r\n", [["a,b", "c"]]),
        ("Task\nPlan, then build\nTest it", [["Task"], ["Plan, then build"], ["Test it"]]),
        ("Our tasks\nTask,Due\nBuild,\nTest,\nRun,\nEnd,", [["Our tasks"], ["Task", "Due"]]),
        ('"a,b";"c ""d"""\n"two\nlines";e', [["a,b", 'c "d"'], ["two\nlines", "e"]]),
        ("a,b\n\nc,d\n,\n", [["a", "b"], [""], ["c", "d"]]),
        ('5" pipe,b\n"open,c', [['5" pipe', "b"], ['"open', "c"]]),
    ],
)
def test_the_separator_is_found(text: str, rows: list[list[str]]) -> None:
    """The sign that parts the cells stands equally often in most lines, outside of quotes."""
    assert read_csv(text.encode()).rows[: len(rows)] == rows


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "There is nothing in this file."),
        (b"\r\n;;\r\n", "There is nothing in this file."),
        (b"PK\x03\x04rest", "This is no CSV file. Open it in your spreadsheet, and save it there as CSV."),
        (b"x" * (LARGEST + 1), "The file is too large: at most 20 MB are read. Save only the rows you need."),
        (
            b"\xff\xfea\x00b",
            "The letters in this file are damaged, so it was not read. Save it once more as CSV (UTF-8).",
        ),
        (
            b"\xef\xbb\xbfa\xff",
            "The letters in this file are damaged, so it was not read. Save it once more as CSV (UTF-8).",
        ),
        (b"\x89\x01\x02", "This file holds no text that can be read. Save it in your spreadsheet as CSV (UTF-8)."),
        (b"a\x00\x00\x00", "This file holds no text that can be read. Save it in your spreadsheet as CSV (UTF-8)."),
    ],
)
def test_what_is_no_table_is_said_plainly(data: bytes, sentence: str) -> None:
    """Each kind of file that cannot be read has one plain sentence."""
    with pytest.raises(CsvError) as caught:
        read_csv(data)
    assert caught.value.say(IRISH) == sentence


def test_a_very_large_table_is_cut() -> None:
    """Rows and columns beyond what a list may hold are not read, and that is known."""
    found: list[CsvFile] = []
    assert calls(lambda: found.append(read_csv(b'"a",b\n' * 1_000_000))) < 100 * MOST_ROWS
    assert len(found[0].rows) == MOST_ROWS + 2
    wide = read_csv(b"x," * 1_000_000)
    assert len(wide.rows[0]) == MOST_COLUMNS
    assert wide.notes == ("Only the first 100 columns were read.",)


def test_cells_are_parted_as_the_owners_spreadsheet_does() -> None:
    """Where decimals begin with a comma, lists are parted by semicolons."""
    assert (separator_of(IRISH), separator_of(GERMAN_FIGURES)) == (",", ";")


@pytest.mark.parametrize("said", [IRISH, GERMAN_FIGURES], ids=["en_IE", "de_DE"])
def test_a_list_goes_out_and_comes_back(said: Words) -> None:
    """All answers of a task survive the way through a file, formulas and lines among them."""
    plan = Plan(goals=Goals(items=(Goal(id="g1", outcome="Fewer calls"), Goal(id="g2", outcome="a; b, c"))))
    tasks = (
        Task(id="n1", name="=SUM(A1)", decision=Decision.OUTSOURCE, goals=("g1", "g2"), hours=Decimal("1234.5")),
        Task(
            id="n2", name="- mend", description="One\ntwo; three", price=144050, examples=("a, b", "c"), discovery=True
        ),
    )
    names = list(declared(Task))
    rows = read_csv(write_csv(table_rows(tasks, Task, names, plan, said), separator_of(said))).rows
    ids = iter(("n1", "n2"))
    back = items_from_rows(rows, Task, ("name",), plan, "tasks.items", said, lambda: next(ids))
    assert back.problems == ()
    assert back.items == tasks


def test_dates_go_out_as_the_owner_writes_them() -> None:
    """A cell holds what would be typed into the table."""
    rows = table_rows(
        (Milestone(id="m1", name="Launch", due=date(2027, 3, 19)),), Milestone, ("name", "due"), Plan(), IRISH
    )
    assert rows == [["Milestone", "Due"], ["Launch", "19 Mar 2027"]]
