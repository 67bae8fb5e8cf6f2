"""Tests of the windows beside the plan: what is changed in them holds for the plan that is open."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.limits import Limits
from outsourcing_planner.ui.window import Window

Start = Callable[[], Window]
Make = Callable[..., PlanFile]


def sets_the_deposit(window: Window, percent: str) -> None:
    """Open the figures of the check from the menu and type another one."""
    command = window.findChild(QAction, "limits.open")
    assert isinstance(command, QAction)
    command.trigger()
    (dialog,) = window.findChildren(Limits)
    field = dialog.findChild(QLineEdit, "limit.deposit_percent")
    assert isinstance(field, QLineEdit)
    dialog.activateWindow()
    QApplication.processEvents()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, percent)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_the_open_plan_is_checked_by_changed_figures_at_once(started: Start, plan_file: Make) -> None:
    """Nothing needs to be opened anew."""
    window = started()
    window.open_plan(plan_file("Website").path)
    assert window.view is not None
    sets_the_deposit(window, "30")
    assert window.view.watch.limits.deposit_percent == Decimal(30)


def test_figures_can_be_changed_while_no_plan_is_open(started: Start, plan_file: Make) -> None:
    """The next plan is checked by them."""
    window = started()
    sets_the_deposit(window, "30")
    window.open_plan(plan_file("Website").path)
    assert window.view is not None
    assert window.view.watch.limits.deposit_percent == Decimal(30)
