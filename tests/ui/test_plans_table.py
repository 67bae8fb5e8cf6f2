"""Tests of the table of plans on the home screen: what it leaves out where it is narrow, and how a plan is opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui.home_plans import Column, PlansModel
from outsourcing_planner.ui.plans_table import PlansTable
from outsourcing_planner.ui.surroundings import Surroundings

ALL = tuple(Column)


def table(qtbot: QtBot, around: Surroundings, names: list[str], width: int = 1000) -> PlansTable:
    """A table of plans whose files are missing, which is enough to list them."""
    model = PlansModel(around.words, around.today(), lambda: around.settings.limits)
    model.show_paths([Path(f"{name}.outplan") for name in names])
    made = PlansTable(model)
    model.setParent(made)
    made.be_as_high_as(len(names))
    qtbot.addWidget(made)
    made.resize(width, made.height())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def shown(made: PlansTable) -> tuple[Column, ...]:
    """The columns that are there."""
    return tuple(column for column in Column if not made.isColumnHidden(column))


@pytest.mark.parametrize(
    ("width", "columns"),
    [
        (1000, ALL),
        (600, (Column.PLAN, Column.PHASE, Column.NEXT, Column.CHANGED)),
        (470, (Column.PLAN, Column.PHASE, Column.NEXT)),
        (300, (Column.PLAN, Column.PHASE)),
    ],
)
def test_what_matters_least_gives_way(
    qtbot: QtBot, around: Surroundings, width: int, columns: tuple[Column, ...]
) -> None:
    """A narrow window leaves out the meter, then the day, then what is next; name and phase stay."""
    assert shown(table(qtbot, around, ["One"], width)) == columns


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_plan_opens_by_key(qtbot: QtBot, around: Surroundings, key: Qt.Key) -> None:
    """The arrows choose, Enter or the space bar opens."""
    made = table(qtbot, around, ["One", "Two"])
    opened: list[QModelIndex] = []
    made.activated.connect(opened.append)
    made.setCurrentIndex(made.model().index(0, 0))
    QTest.keyClick(made, Qt.Key.Key_Down)
    QTest.keyClick(made, key)
    assert [index.row() for index in opened] == [1]


def test_a_long_list_scrolls(qtbot: QtBot, around: Surroundings) -> None:
    """It grows up to ten rows, and no further."""
    heights = [table(qtbot, around, [str(at) for at in range(count)]).height() for count in (1, 10, 40)]
    assert heights[0] < heights[1] == heights[2]
