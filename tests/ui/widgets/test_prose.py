"""Tests of text on the page: which way its lines run."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui.widgets.prose import Prose

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ITS_OWN = Qt.LayoutDirection.LayoutDirectionAuto


@pytest.mark.parametrize(
    ("window", "text", "runs"),
    [
        (RIGHT, "Agency, Leeds في المقدمة.", RIGHT),
        (RIGHT, "Design the website", ITS_OWN),
        (LEFT, "Agency, Leeds في المقدمة.", ITS_OWN),
    ],
)
def test_a_line_runs_as_its_sentence_does(
    qtbot: QtBot, window: Qt.LayoutDirection, text: str, runs: Qt.LayoutDirection
) -> None:
    """In a window written from the right a sentence keeps its order though it begins with a Latin name."""
    label = Prose(text)
    qtbot.addWidget(label)
    label.setLayoutDirection(window)
    layout, _ = label._laid_out(400)
    assert layout.textOption().textDirection() is runs
