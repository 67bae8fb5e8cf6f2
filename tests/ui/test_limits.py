"""Tests of the figures from which the check speaks, as the owner changes them."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from outsourcing_planner.advice.thresholds import DEFAULTS, Thresholds
from outsourcing_planner.ui.limits import Limits
from outsourcing_planner.ui.surroundings import Surroundings


@pytest.fixture
def limits(qtbot: QtBot, around: Surroundings) -> Limits:
    """The window of figures, shown."""
    dialog = Limits(around.words, around.settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def put(limits: Limits, name: str, text: str) -> QLineEdit:
    """Type a figure and press Tab."""
    field = limits.findChild(QLineEdit, f"limit.{name}")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    return field


def test_a_figure_is_kept_and_told(limits: Limits, around: Surroundings) -> None:
    """It holds from now on, and an emptied field goes back to what is usual."""
    told: list[Thresholds] = []
    limits.taken.connect(told.append)
    put(limits, "deposit_percent", "30")
    assert around.settings.limits.deposit_percent == told[-1].deposit_percent == Decimal(30)
    assert put(limits, "deposit_percent", "").text() == "50"
    assert around.settings.limits == DEFAULTS


@pytest.mark.parametrize("text", ["often", "-1", "101", "1,2,3"])
def test_what_makes_no_sense_is_said_and_not_kept(limits: Limits, around: Surroundings, text: str) -> None:
    """The sentence stands at the field; the figure before holds on."""
    field = put(limits, "deposit_percent", text)
    assert field.property("wrong") is True
    shown = [label.text() for label in limits.findChildren(QLabel) if label.isVisible()]
    assert "“Deposit, at most” takes a number from 0 to 100." in shown
    assert around.settings.limits == DEFAULTS


def test_all_go_back_to_what_is_usual(limits: Limits, around: Surroundings) -> None:
    """One button does it for every figure."""
    put(limits, "deposit_percent", "30")
    field = put(limits, "candidates", "5")
    usual = limits.findChild(QPushButton, "limits.usual")
    assert isinstance(usual, QPushButton)
    usual.click()
    assert around.settings.limits == DEFAULTS
    assert field.text() == "3"
