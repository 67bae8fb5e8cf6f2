"""Tests of the button in a date field: as large as the text, at the end, and clear of what is typed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.ui import theme
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.day_picker import DayPicker
from outsourcing_planner.ui.widgets.figure_fields import DateField

FRAME = 2
"""What a window without a screen has around it."""


def field(qtbot: QtBot, words: Words) -> DateField:
    """A field for the start, shown."""
    document = Document(Plan(), words)
    made = DateField(document, "timetable.start")
    document.setParent(made)
    qtbot.addWidget(made)
    made.resize(made.width(), made.sizeHint().height())
    made.show()
    return made


def button(made: DateField) -> QToolButton:
    """The button in the field."""
    found = made.findChild(QToolButton)
    assert found is not None
    return found


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_grows_with_the_text(qtbot: QtBot, qapp: QApplication, words: Words, scale: float) -> None:
    """The sign and what is clicked are twice as large where the text is."""
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    made = field(qtbot, words)
    assert button(made).iconSize().width() == theme.ICON * scale
    assert button(made).height() >= theme.LEAST_TARGET * scale
    assert button(made).accessibleName() == "Pick a day"
    theme.apply(qapp, theme.Mode.LIGHT)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_stands_at_the_end(qtbot: QtBot, words: Words, direction: Qt.LayoutDirection) -> None:
    """It follows the field's width and direction, and the text leaves it room."""
    made = field(qtbot, words)
    made.setLayoutDirection(direction)
    made.resize(300, made.height())
    place, margins = button(made).geometry(), made.textMargins()
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (place.left() < 12) if mirrored else (place.right() > 288)
    assert (margins.left() if mirrored else margins.right()) >= place.width()


def test_it_opens_the_calendar(qtbot: QtBot, words: Words) -> None:
    """A click shows the days, below the field and in line with where it begins."""
    made = field(qtbot, words)
    button(made).click()
    picker = made.findChild(DayPicker)
    assert picker is not None
    assert picker.isVisible()
    assert abs(picker.mapToGlobal(QPoint()).x() - made.mapToGlobal(QPoint()).x()) <= FRAME
    picker.close()
