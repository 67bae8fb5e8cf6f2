"""Tests of the layouts that wrap: tiles share out all the width there is."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui.widgets.tiles import Tiles


def tiles(qtbot: QtBot, width: int, *, widest: int = 0) -> tuple[QWidget, list[QPushButton]]:
    """A sheet of that width, and eight tiles on it, at most four in a row."""
    sheet = QWidget()
    layout = Tiles(sheet, narrowest=100, most=4, spacing=12, widest=widest)
    made = [QPushButton(str(at), sheet) for at in range(8)]
    for tile in made:
        layout.addWidget(tile)
    qtbot.addWidget(sheet)
    sheet.resize(width, 400)
    sheet.show()
    return sheet, made


@pytest.mark.parametrize("width", [600, 601, 602, 603])
def test_tiles_end_where_the_page_does(qtbot: QtBot, width: int) -> None:
    """The pixels that do not divide are shared out, so that the last tile ends at the edge."""
    sheet, made = tiles(qtbot, width)
    assert sheet.width() == width
    assert made[0].x() == 0
    assert made[3].geometry().right() + 1 == width
    assert [tile.x() for tile in made[:4]] == [tile.x() for tile in made[4:]]
    assert max(tile.width() for tile in made) - min(tile.width() for tile in made) <= 1


def test_tiles_may_have_a_widest(qtbot: QtBot) -> None:
    """Tiles for short things leave the rest of the row free."""
    sheet, made = tiles(qtbot, 900, widest=150)
    assert sheet.width() == 900
    assert {tile.width() for tile in made} == {150}
    assert made[1].x() == 162
