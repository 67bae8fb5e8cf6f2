"""Pasted rows as new items of a list."""

import itertools
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from outsourcing_planner.exchange.cells import Cell
from outsourcing_planner.exchange.pasting import Pasted, items_from_rows
from outsourcing_planner.exchange.rows import MOST_ROWS, rows_from_text
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.timetable import Milestone

WORDS = load_words(Path("none"), "en_IE")
COLUMNS = ("name", "due", "grace_days")


def paste(text: str, columns: Sequence[str] = COLUMNS) -> Pasted:
    """What a text brings into the milestones of an empty plan."""
    ids = itertools.count(1)
    rows = rows_from_text(text)
    return items_from_rows(rows, Milestone, columns, Plan(), "timetable.milestones", WORDS, lambda: f"n{next(ids)}")


def test_rows_become_items_column_by_column() -> None:
    """Without a heading the cells are taken in the order of the columns."""
    pasted = paste("Design\t12 Feb 2027\t3\nLaunch\t19/3/2027")
    assert pasted.items == (
        Milestone(id="n1", name="Design", due=date(2027, 2, 12), grace_days=3),
        Milestone(id="n2", name="Launch", due=date(2027, 3, 19)),
    )
    assert pasted.problems == ()


def test_a_heading_says_which_column_is_which() -> None:
    """Labels are recognised in any order and letter size, also those of fields that are no column."""
    pasted = paste("Due\tREACHED WHEN\tLeniency (days)\tmilestone\n12 Feb 2027\tWe like it\t3 days\tDesign")
    assert pasted.items == (
        Milestone(id="n1", name="Design", due=date(2027, 2, 12), grace_days=3, acceptance="We like it"),
    )


def test_a_heading_may_name_fields_as_the_plan_file_does() -> None:
    """Whoever knows the file format may use its names; of two columns for the same field the first counts."""
    pasted = paste("due\tname\tgrace days\tMilestone\n12 Feb 2027\tDesign\t3\tLaunch")
    assert pasted.items == (Milestone(id="n1", name="Design", due=date(2027, 2, 12), grace_days=3),)
    assert [problem.sentence for problem in pasted.problems] == [
        "The column “Milestone” has no place here; it was left out."
    ]


def test_a_column_that_is_not_ours_is_named() -> None:
    """A heading may hold more than the list does; the rest is left out and said so."""
    pasted = paste("Milestone\tDue\tColour\nDesign\t12 Feb 2027\tblue")
    assert pasted.items == (Milestone(id="n1", name="Design", due=date(2027, 2, 12)),)
    assert [problem.sentence for problem in pasted.problems] == [
        "The column “Colour” has no place here; it was left out."
    ]


def test_a_bad_cell_is_left_empty_and_named() -> None:
    """The row is taken all the same; the sentence counts rows as the spreadsheet does."""
    pasted = paste("Milestone\tDue\nDesign\tabc\n\nLaunch\t2/13/2027")
    assert [item.due for item in pasted.items if isinstance(item, Milestone)] == [None, None]
    first, second = pasted.problems
    assert first.sentence == "Row 2: “abc” is not a date; it was left empty."
    assert (first.path, first.text, first.cell) == (
        "timetable.milestones[n1].due",
        "abc",
        Cell(complaint="“abc” is not a date"),
    )
    assert second.sentence == "Row 4: “2/13/2027” may mean 13 February 2027; it was left empty."
    assert second.cell is not None
    assert second.cell.choices == (date(2027, 2, 13),)


def test_cells_beyond_the_last_column_are_named() -> None:
    """What has no place is said, never dropped in silence."""
    pasted = paste("Design\t12 Feb 2027\t3\tblue\tgreen")
    assert [problem.sentence for problem in pasted.problems] == [
        "Row 1: there is no column for blue and green; it was left out."
    ]


def test_no_more_rows_than_a_plan_can_hold() -> None:
    """Too many rows are cut, and the cut is said first."""
    pasted = paste("".join(f"Step {n}\t{n % 28 + 1} Feb 2027\t{n % 9}\n" for n in range(MOST_ROWS + 5)))
    assert len(pasted.items) == MOST_ROWS
    assert [problem.sentence for problem in pasted.problems] == ["Only the first 10,000 rows were taken."]


def test_nothing_pasted_is_nothing_taken() -> None:
    """An empty clipboard makes no items and no complaint."""
    assert paste(" \n\t\n") == Pasted((), ())
