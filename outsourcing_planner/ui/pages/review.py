"""The last step: what to mend, what was answered, and what contractors need to answer the brief."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from ...advice.readiness import put_aside, steps
from ...advice.summaries import summary
from ...plan import paths
from .. import theme
from ..widgets.all_answers import AllAnswers
from ..widgets.findings import Findings, counted
from ..widgets.review_rows import answer_row
from ..widgets.rows_card import RowsCard
from ..widgets.tab_order import lead_through
from .page import Page


class ReviewPage(Page):
    """Review and share."""

    key = "review"
    widest = theme.PAGE_WIDE

    @classmethod
    def shows(cls, path: str) -> bool:
        """What contractors need to answer is asked here."""
        return path in _FOR_CONTRACTORS

    def build(self) -> None:
        """Lay out the page's parts."""
        say = self.words.say
        self._findings = Findings(self.document, self.wanted.emit, self, self._into.spacing())
        self._into.addLayout(self._findings)
        self._aside = RowsCard("review.open", self)
        self._aside_heading = self.heading(say("Open questions"))
        self._into.addWidget(self._aside)
        self.heading(say("Check your answers"))
        self._said_before: tuple[tuple[str, str, str], ...] = ()
        self._answers = RowsCard("review.answers", self)
        self._into.addWidget(self._answers)
        self._all = AllAnswers(self.document, self.wanted.emit, self)
        self._into.addWidget(self._all)
        self.heading(say("For contractors to answer"))
        *days, how = _FOR_CONTRACTORS
        self.pair(*days)
        self.row(how, optional=True)
        if not self.is_full:
            with self.private():
                self.row("selection.notes", optional=True)
        self.watch.judged.connect(self._refresh)

    def shown(self) -> None:
        """Look at the plan afresh."""
        self._show_all()

    def focus_first(self) -> None:
        """Nothing to fill in first; the keyboard goes to the first thing to do."""
        row = self._findings.first or self._answers.first
        button = row.findChild(QPushButton) if row is not None else None
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_all()

    def _show_all(self) -> None:
        self.setUpdatesEnabled(False)  # rows that have no height yet are not shown
        findings = self.watch.all_findings()
        self._findings.show_findings(findings)
        self._lead.setText(counted(findings, self.words))
        self._show_aside()
        self._show_answers()
        self._all.refresh()
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Have what scrolls the page look at its height again, now that new rows have taken their places."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.setUpdatesEnabled(True)
        lead_through(self, (*self._findings.parts, self._aside, self._answers, self._all, *self._rows.values()))

    def _show_aside(self) -> None:
        """List what was put aside, each with the way to it."""
        aside = put_aside(self.document.plan)
        self._aside.setVisible(bool(aside))
        self._aside_heading.setVisible(bool(aside))
        self._aside.show_rows(self._open_question(path, first=at == 0) for at, path in enumerate(aside))

    def _open_question(self, path: str, *, first: bool) -> QWidget:
        words = self.words
        section = words.say(paths.field(paths.steps(path)[0][0]).label)
        label = words.say(paths.field(path).label)
        return answer_row(path, section, label, words, first=first, go=partial(self.wanted.emit, path))

    def _show_answers(self) -> None:
        words, plan = self.words, self.document.plan
        said = tuple((step.key, words.say(step.title), summary(step.key, plan, words)) for step in steps(plan)[:-1])
        if said == self._said_before:
            return
        self._said_before = said
        self._answers.show_rows(
            answer_row(key, title, text, words, first=at == 0, go=partial(self.wanted.emit, _FIRST[key]))
            for at, (key, title, text) in enumerate(said)
        )


_FOR_CONTRACTORS = (
    "selection.questions_by",
    "selection.answers_by",
    "selection.decision_by",
    "selection.how_to_answer",
)

_FIRST = {
    "goals": "goals.items",
    "tasks": "tasks.items",
    "scope": "scope.deliverables",
    "timetable": "timetable.start",
    "payment": "payment.model",
    "communication": "communication.channels",
    "assurance": "assurance.confidential",
    "exit": "exit.triggers",
    "selection": "selection.must_haves",
}
"""Where Change leads on each step."""
