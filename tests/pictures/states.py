"""What stands over a page now and then: windows beside it, menus, and what is said where something is wrong."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QWidget

from outsourcing_planner.advice.answer_preview import Preview
from outsourcing_planner.exchange.csv_files import read_csv
from outsourcing_planner.ui.answer_dialog import AnswerDialog
from outsourcing_planner.ui.export import ProofDialog
from outsourcing_planner.ui.plan_view import PlanView
from outsourcing_planner.ui.proving import Remark
from outsourcing_planner.ui.widgets.csv_preview import CsvPreview
from outsourcing_planner.ui.widgets.csv_reading import CsvReading
from outsourcing_planner.ui.widgets.figure_fields import DateField
from outsourcing_planner.ui.window import Window

State = Callable[[Window, PlanView], object]

_ROWS = b"Goal;How measured;Now;Wanted;When\nMore orders;Orders a week;10;60;30.6.2027\nFewer calls;Calls;22;8;soon\n"
_GOAL = ("outcome", "measure", "baseline", "target", "by")


def _menu(window: Window, view: PlanView) -> None:
    window.actions_.menu.popup(window.mapToGlobal(QPoint(window.width() // 3, 40)))


def _errors(window: Window, view: PlanView) -> None:
    view.wizard.go("payment")
    for path, typed in (("payment.total", "abc"), ("payment.deposit", "1.234"), ("payment.net_days", "soon")):
        field = view.wizard.findChild(QLineEdit, path)
        if field is not None:
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, typed)
    view.wizard.go_on()


def _calendar(window: Window, view: PlanView) -> None:
    view.wizard.go("timetable")
    field = view.wizard.findChild(DateField, "timetable.start")
    if field is not None:
        field.pick()


def _meaning(window: Window, view: PlanView) -> None:
    view.wizard.go("payment")
    sign = view.wizard.findChild(QPushButton, "explain:payment.model")
    if sign is not None:
        sign.click()


def _proof(window: Window, view: PlanView) -> None:
    leak = "“£5,600.00” stands on page 8. You wrote it under “The most you would pay”, which is yours alone."
    ProofDialog((Remark(leak, "payment.highest_price"),), "&Save it all the same", window.words, window).open()


def _answer(window: Window, view: PlanView) -> None:
    lines = (("From", "Studio North, York"), ("Price in all", "£4,200.00"), ("When they work", "Tuesday to Friday"))
    AnswerDialog(Preview(lines=lines, problems=("They gave no reference.",)), window.words, window).open()


def _csv(window: Window, view: PlanView) -> None:
    CsvPreview(CsvReading(view.document, "goals.items", _GOAL, read_csv(_ROWS)), "goals.csv", window).open()


STATES: dict[str, State] = {
    "about": lambda window, view: window.actions_.about.trigger(),
    "help": lambda window, view: window.actions_.help.trigger(),
    "glossary": lambda window, view: window.actions_.glossary.trigger(),
    "limits": lambda window, view: window.actions_.limits.trigger(),
    "earlier": lambda window, view: window.actions_.earlier.trigger(),
    "menu": _menu,
    "proof": _proof,
    "answer": _answer,
    "csv": _csv,
    "calendar": _calendar,
    "meaning": _meaning,
    "saved": lambda window, view: view.say_saved("Saved as Website - brief, version 1.pdf.", lambda: None),
    "errors": _errors,
}
"""What brings each of them up, by its name; the last ones leave something behind."""


def with_what_stands_over(window: Window) -> QPixmap:
    """The window, and laid over it whatever else there is on the screen."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in _others(window):
        painter.drawPixmap(window.mapFromGlobal(other.mapToGlobal(QPoint())), other.grab())
    painter.end()
    return picture


def put_away(window: Window) -> None:
    """Close all that stands over the window."""
    for other in _others(window):
        other.close()


def _others(window: Window) -> list[QWidget]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one is not window and one.isVisible() and not isinstance(one, QMainWindow)
    ]
