"""Tests of About and Help: what they say, and that the plan behind them goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.about import About
from outsourcing_planner.ui.help_page import HelpPage
from outsourcing_planner.ui.versions import own_version
from outsourcing_planner.ui.window import Window


def test_about_names_the_version_and_every_licence(
    qtbot: QtBot, started: Callable[[], Window], plan_file: Callable[..., PlanFile]
) -> None:
    """The menu opens it beside the plan; its details hold versions and nothing of the plan."""
    window = started()
    window.open_plan(plan_file("SECRET-PLAN").path)
    about = window.findChild(QAction, "about")
    assert isinstance(about, QAction)
    about.trigger()
    (shown,) = window.findChildren(About)
    assert shown.isVisible()
    assert not shown.isModal()
    text = "\n".join(label.text() for label in shown.findChildren(QLabel))
    assert own_version() in text
    for part in ("LGPL", "ReportLab", "TinyDB", "msgspec", "Babel", "Inter", "OFL", "Lucide", "ISC"):
        assert part in text
    copy = shown.findChild(QPushButton, "about.copy")
    assert isinstance(copy, QPushButton)
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    details = QGuiApplication.clipboard().text()
    assert own_version() in details
    assert "reportlab" in details
    assert "SECRET" not in details
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_f1_lists_the_keys_of_every_command(qtbot: QtBot, started: Callable[[], Window]) -> None:
    """Help is one key away, at home too, and its keys are read from the commands themselves."""
    window = started()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QTest.keyClick(window, Qt.Key.Key_F1)
    (shown,) = window.findChildren(HelpPage)
    assert shown.isVisible()
    said = [label.text() for label in shown.findChildren(QLabel)]
    for line in ("Ctrl+N: New plan", "Ctrl+Z: Undo", "F1: Help", "Tab: To the next field; with Shift, back"):
        assert line in said
    shown.close()
