"""Draws all the furniture of the house on one page, light, dark, at 200 % and from right to left: looked at by people.

Run as `python -m tests.pictures.furniture OUT/`.
"""

import os
import sys
from datetime import date
from pathlib import Path

from ..screen import platform

os.environ["QT_QPA_PLATFORM"] = platform()

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from outsourcing_planner import resources
from outsourcing_planner.advice.readiness import STEPS, Head, StepState
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Weekday
from outsourcing_planner.plan.goals import Driver, Goal
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.tasks import Task
from outsourcing_planner.ui import theme
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.widgets.badge import Badge
from outsourcing_planner.ui.widgets.buttons import Button, IconButton
from outsourcing_planner.ui.widgets.card import Card
from outsourcing_planner.ui.widgets.empty_state import EmptyState
from outsourcing_planner.ui.widgets.error_summary import ErrorSummary
from outsourcing_planner.ui.widgets.focus_ring import FocusRing
from outsourcing_planner.ui.widgets.form_row import FormRow, form_row, side_by_side
from outsourcing_planner.ui.widgets.heads_meter import HeadsMeter
from outsourcing_planner.ui.widgets.more import More
from outsourcing_planner.ui.widgets.notice import Notice
from outsourcing_planner.ui.widgets.private_panel import PrivatePanel
from outsourcing_planner.ui.widgets.prose import Prose
from outsourcing_planner.ui.widgets.start_card import StartCard
from outsourcing_planner.ui.widgets.step_list import StepList
from outsourcing_planner.ui.widgets.tiles import Flow, Tiles

_STATES = [StepState.DONE, StepState.DONE, StepState.ATTENTION, StepState.DONE, StepState.IN_PROGRESS]


def example() -> Plan:
    """A plan with something in every field that is shown."""
    plan = Plan(title="Website for Harbour Bakery")
    plan = paths.insert(plan, "goals.items", Goal(id="a", outcome="Customers can order online"))
    plan = paths.insert(plan, "goals.items", Goal(id="b", outcome="Fewer calls about opening hours"))
    plan = paths.insert(plan, "goals.items", Goal(id="c", outcome="Ready for Easter"))
    plan = paths.insert(plan, "tasks.items", Task(id="t", name="Build the website", goals=("a", "c")))
    answers = {
        "goals.drivers": (Driver.SKILL, Driver.FOCUS),
        "goals.summary": "A small website where people order bread the day before and pay when they fetch it.",
        "payment.model": PaymentModel.FIXED_PRICE,
        "payment.total": 480_000,
        "payment.net_days": 14,
        "payment.highest_price": 550_000,
        "payment.walk_away": "price above this, or start after May",
        "timetable.start": date(2027, 1, 18),
        "scope.exclusions": ("Photos", "Texts"),
        "timetable.deemed_accepted": True,
        "communication.owner_hours.days": (Weekday.MONDAY, Weekday.TUESDAY, Weekday.FRIDAY),
    }
    for path, value in answers.items():
        plan = paths.put(plan, path, value)
    return plan


class Furniture(QWidget):
    """Everything on one page, beside the step list."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.words, self.document = document.words, document
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows: dict[str, FormRow] = {}
        side = QVBoxLayout()
        side.setContentsMargins(12, 16, 12, 16)
        side.addWidget(Prose("Step 5 of 8 · Quick plan", "hint"))
        side.addWidget(self._steps())
        side.addWidget(Prose("Open questions: 3", "hint"))
        side.addStretch(1)
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(32, 24, 32, 24)
        self.column.setSpacing(16)
        page.setMaximumWidth(theme.current().px(theme.PAGE_TEXT) + 64)
        self._fill()
        self.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(side)
        row.addWidget(page, 1)
        row.addStretch()

    def _steps(self) -> StepList:
        steps = StepList(self.words)
        steps.setFixedWidth(theme.STEP_LIST - 24)
        steps.setFixedHeight(8 * theme.current().px(theme.STEP_ROW))
        for at, step in enumerate(STEPS):
            state = _STATES[at] if at < len(_STATES) else StepState.NOT_STARTED
            steps.show_step(step.key, step.title, state, "2 to look at" if at == 2 else "", current=at == 4)
        return steps

    def _add(self, path: str, *, optional: bool = False) -> None:
        self.column.addWidget(self._row(path, optional=optional))

    def _row(self, path: str, *, optional: bool = False) -> FormRow:
        self.rows[path] = form_row(self.document, path, optional=optional)
        return self.rows[path]

    def _fill(self) -> None:
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(Prose("Payment", "title"))
        heading.addWidget(Prose("How and when you pay. A clear answer gets you comparable prices.", "lead"))
        self.column.addLayout(heading)
        summary = ErrorSummary(self.words)
        self.column.addWidget(summary)
        self._bars()
        self._add("payment.model")
        self.column.addWidget(side_by_side(self._row("payment.total"), self._row("payment.net_days")))
        self._add("goals.summary")
        self.column.addWidget(side_by_side(self._row("goals.business.name"), self._row("goals.business.place")))
        pair = side_by_side(self._row("timetable.start"), self._row("timetable.end", optional=True))
        self.column.addWidget(pair)
        self._add("payment.deposit", optional=True)
        self._add("payment.holdback_percent")
        self._add("tasks.items[t].goals")
        self._add("payment.currency")
        self._add("scope.exclusions")
        self._add("timetable.deemed_accepted")
        self._add("tasks.items[t].named_if_kept")
        self._add("communication.owner_hours.days")
        self.column.addWidget(More("Late fee, bonus and penalty, cancelling early (optional)"))
        opened = More("Invoices (optional)")
        opened.content.addWidget(self._row("payment.invoice_rule"))
        opened.open()
        self.column.addWidget(opened)
        panel = PrivatePanel(self.words)
        panel.content.addWidget(side_by_side(self._row("payment.highest_price"), self._row("goals.business.contact")))
        panel.content.addWidget(self._row("goals.drivers"))
        self.column.addWidget(panel)
        for tone, said in {
            "info": "This plan is the sample. Change what you like; it is saved nowhere.",
            "amber": "Another window has this plan open, so here it can only be read.",
            "red": "The plan could not be saved, because the disk is full. What you typed is kept here.",
            "green": "Brief saved.",
        }.items():
            notice = Notice()
            notice.show_notice(tone, said, "Show in folder" if tone == "green" else "")
            self.column.addWidget(notice)
        self._cards()
        summary.show_problems(
            [(self.rows["payment.holdback_percent"].field, "“a fifth” should be a percentage from 0 to 100.")]
        )

    def _bars(self) -> None:
        bar = Flow(spacing=12)
        for word, tone in {
            "Think": "accent",
            "Ask": "amber",
            "Mend": "red",
            "Run": "green",
            "Not found": "quiet",
        }.items():
            badge = Badge()
            badge.show_text(word, tone)
            bar.addWidget(badge)
        meter = HeadsMeter(self.words)
        meter.show_heads([Head("Work", 1), Head("Time", 0.75), Head("Money", 0.4), Head("Talk", 0.6), Head("End", 0)])
        bar.addWidget(meter)
        bar.addWidget(IconButton("undo-2", "Undo"))
        bar.addWidget(IconButton("redo-2", "Redo"))
        self.column.addLayout(bar)
        bar = Flow(spacing=12)
        for button in (
            Button("Back"),
            Button("Continue to Working together", "primary"),
            Button("Hide preview", "link"),
        ):
            bar.addWidget(button)
        bar.addWidget(Button("Keep it", "quiet"))
        off = Button("Off")
        off.setEnabled(False)
        bar.addWidget(off)
        self.column.addLayout(bar)

    def _cards(self) -> None:
        tiles = QWidget()
        row = Tiles(tiles, narrowest=180, most=3, spacing=12)
        for title, line in {
            "Blank": "Your own questions, from the start",
            "Website": "Design, build, keep running",
            "IT help desk": "People, machines, accounts",
        }.items():
            row.addWidget(StartCard(title, line))
        self.column.addWidget(tiles)
        card = Card()
        card.content.addWidget(
            EmptyState(
                "file-plus", "No plans yet", "A plan takes about half an hour, with a pause where you like.", "New plan"
            )
        )
        self.column.addWidget(card)


def show(name: str, folder: Path, app: QApplication, mode: theme.Mode, scale: float, width: int) -> None:
    """Draw the page once and write it to the folder."""
    theme.apply(app, mode, scale)
    page = Furniture(Document(example(), load_words(resources.folder("translations"), "en", "en_GB")))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(width, 800)
    area.show()
    app.processEvents()
    area.resize(width, page.heightForWidth(width) + 40)
    app.processEvents()
    _type(page, "payment.deposit", "1.234")
    _type(page, "payment.holdback_percent", "a fifth")
    field = page.rows["payment.total"].field
    area.activateWindow()
    field.setFocus()
    app.processEvents()
    area.grab().save(str(folder / f"furniture-{name}.png"))
    area.close()


def _type(page: Furniture, path: str, text: str) -> None:
    field = page.rows[path].field
    assert isinstance(field, QLineEdit | QComboBox)
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.textEdited.emit(text)
        field.editingFinished.emit()


def main(folder: Path) -> None:
    """Write all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    ring = FocusRing(app)
    show("light", folder, app, theme.Mode.LIGHT, 1.0, 960)
    show("dark", folder, app, theme.Mode.DARK, 1.0, 960)
    show("200", folder, app, theme.Mode.LIGHT, 2.0, 1000)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show("mirrored", folder, app, theme.Mode.LIGHT, 1.0, 960)
    ring.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
