"""Tests of how large a window beside the main one opens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui.widgets.window_size import open_as_large_as


def test_it_is_never_larger_than_the_window_it_stands_beside(qtbot: QtBot) -> None:
    """Its buttons are in sight in a small main window too; with no main window it is as large as wanted."""
    main = QWidget()
    main.resize(500, 900)
    dialog, alone = QDialog(main), QDialog()
    for window in (main, alone):
        qtbot.addWidget(window)
    for window in (dialog, alone):
        open_as_large_as(window, 640, 560)
    assert dialog.size() == QSize(500, 560)
    assert alone.size() == QSize(640, 560)
