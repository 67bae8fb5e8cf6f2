"""Lets the window catch up without holding its other threads back."""

import time

from PySide6.QtWidgets import QApplication

from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.sheets import Sheets


def let_pass(app: QApplication, seconds: float) -> None:
    """Handle what happens for so long; sleeping lets the other threads work."""
    end = time.monotonic() + seconds
    for _ in range(6):
        app.processEvents()
    while time.monotonic() < end:
        time.sleep(0.005)
        app.processEvents()


def until_set(app: QApplication, view: PlanView, seconds: float = 5.0) -> None:
    """Wait until the brief beside the page is there, where it is shown at all."""
    sheets = view.preview.findChild(Sheets)
    end = time.monotonic() + seconds
    while sheets is not None and sheets.isVisible() and not sheets.is_drawn and time.monotonic() < end:
        let_pass(app, 0.02)
