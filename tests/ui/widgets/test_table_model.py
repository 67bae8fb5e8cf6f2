"""The model behind the tables: it follows the document by small steps, and stays quick with many rows."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.timetable import Milestone, Timetable
from outsourcing_planner.resources import folder
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.item_table import ItemTable
from outsourcing_planner.ui.widgets.table_model import ItemModel
from tests.effort import calls

LIST = "timetable.milestones"
COLUMNS = ("name", "due", "grace_days")
ORDERS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


def plan_of(ids: str | list[str], due: date | None = None) -> Plan:
    """A plan with a milestone for each id."""
    return Plan(timetable=Timetable(milestones=tuple(Milestone(id=one, name=one, due=due) for one in ids)))


@given(st.lists(ORDERS, min_size=2, max_size=4))
def test_any_change_of_rows_keeps_every_cell_with_its_item(orders: list[list[str]]) -> None:
    """Whatever comes, goes and moves, a remembered cell follows its item, and Qt finds nothing amiss."""
    document = Document(plan_of(orders[0]), load_words(folder("translations"), "en_GB"))
    model = ItemModel(document, LIST, COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for before, after in pairwise(orders):
        kept = {one: QPersistentModelIndex(model.cell(one, "due")) for one in before}
        document.replace(plan_of(after), "change")
        assert [model.index(row, 0).data() for row in range(model.rowCount())] == after
        for one, cell in kept.items():
            assert cell.isValid() == (one in after)
            assert not cell.isValid() or model.items[cell.row()].id == one


def test_only_what_changed_is_told(words: Words) -> None:
    """An edit tells of its row alone, and nothing resets the model."""
    document = Document(plan_of("abc"), words)
    model = ItemModel(document, LIST, COLUMNS)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: told.append((-1, -1)))
    document.edit(f"{LIST}[b].name", "Build")
    document.edit("timetable.review_days", 3)
    assert told == [(1, 1)]


@pytest.fixture
def long_table(qtbot: QtBot, words: Words) -> Callable[[int], ItemTable]:
    """Makes a shown table of that many rows."""

    def make(rows: int) -> ItemTable:
        document = Document(plan_of([f"i{at}" for at in range(rows)], date(2027, 2, 12)), words)
        table = ItemTable(document, LIST, COLUMNS, add_label="Add")
        qtbot.addWidget(table)
        table.resize(640, 500)
        table.show()
        qtbot.waitExposed(table)
        return table

    return make


def test_one_edit_in_a_long_table_costs_little(long_table: Callable[[int], ItemTable]) -> None:
    """Of ten times as many rows each costs hardly a call."""
    one, other = long_table(200), long_table(2_000)
    few = calls(lambda: one.model.type_in(one.model.index(100, 0), "Build"))
    many = calls(lambda: other.model.type_in(other.model.index(1_000, 0), "Build"))
    assert many - few < 2 * 1_800


def test_ten_thousand_pasted_rows_do_not_freeze(long_table: Callable[[int], ItemTable]) -> None:
    """Ten times as many rows are at most as much more work, to paste and to take back."""
    taken: list[tuple[int, int]] = []
    for rows in (1_000, 10_000):
        table = long_table(3)
        lines = (f"Step {at}\t{at % 28 + 1} Feb 2027\t3" for at in range(rows))
        QGuiApplication.clipboard().setText("\n".join(lines))
        pasted = calls(table.exchange.paste)
        assert table.model.rowCount() == rows + 3
        taken.append((pasted, calls(table.document.undo_stack.undo)))
        assert table.model.rowCount() == 3
    (paste_few, undo_few), (paste_many, undo_many) = taken
    assert paste_many < 11 * paste_few
    assert undo_many < 11 * undo_few
    QGuiApplication.clipboard().clear()
