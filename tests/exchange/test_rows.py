"""Rows of cells to and from the text a spreadsheet puts on the clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.exchange.rows import MOST_ROWS, rows_from_text, text_from_rows
from tests.effort import calls

CELLS = st.text(st.characters(exclude_characters="\r\x00\ufeff", exclude_categories=["Cs"]), max_size=12)


@given(st.integers(1, 5).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=8)))
def test_what_is_copied_is_pasted_the_same(rows: list[list[str]]) -> None:
    """Copied rows come back cell by cell, but for empty rows at the end."""
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    back = rows_from_text(text_from_rows(rows))
    if rows and len(rows[0]) > 1:
        assert back == rows
    else:
        assert [row[0] for row in back] == [row[0] for row in rows]


@given(st.text())
def test_any_text_gives_rows(text: str) -> None:
    """No text is refused, and no letter but marks between cells is lost."""
    cells = "".join("".join(row) for row in rows_from_text(text))
    assert set(text) - set(cells) <= set('\t\r\n,;"\ufeff\x00') | {sign for sign in text if sign.isspace()}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("\n\n", []),
        ("one", [["one"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\tb\rc\td", [["a", "b"], ["c", "d"]]),
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a;1.234,50\nb;2,5", [["a", "1.234,50"], ["b", "2,5"]]),
        ("Design,12 Feb\nBuild,19 Mar", [["Design", "12 Feb"], ["Build", "19 Mar"]]),
        ('"Plan, then build",3\nTest,4', [["Plan, then build", "3"], ["Test", "4"]]),
        ("Plan, then build\nTest, then ship", [["Plan, then build"], ["Test, then ship"]]),
        ("1,200\n3,400", [["1,200"], ["3,400"]]),
        ('a\t"two\r\nlines"\nb\tc', [["a", "two\nlines"], ["b", "c"]]),
        ('"say ""hello"""\tb', [['say "hello"', "b"]]),
        ('"hello" she said\tb', [['"hello" she said', "b"]]),
        ('5" pipe\tb', [['5" pipe', "b"]]),
        ('"never closed\tb\nc\td', [['"never closed', "b"], ["c", "d"]]),
        ("a\t\tc\n\t\t\n", [["a", "", "c"]]),
        ("\ufeffa\tb", [["a", "b"]]),
        ("just; one\nsentence", [["just; one"], ["sentence"]]),
    ],
)
def test_text_is_parted_as_it_was_meant(text: str, rows: list[list[str]]) -> None:
    """Tabs win; commas and semicolons part cells only where every row has as many and they are no part of a figure."""
    assert rows_from_text(text) == rows


def test_a_very_long_paste_is_cut() -> None:
    """A million rows full of quotes are read no further than may be taken."""
    rows: list[list[str]] = []
    assert calls(lambda: rows.extend(rows_from_text('"open\tb"x\t"c"\n' * 1_000_000))) < 100 * MOST_ROWS
    assert len(rows) == MOST_ROWS + 1
