"""The last step: what to mend, what was answered, and what contractors need to answer the brief."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ...advice.finding import Finding, Level, Topic
from ...advice.known import keep, speak_again
from ...advice.readiness import put_aside, steps
from ...advice.rows import shortened
from ...advice.summaries import summary
from ...plan import paths
from .. import theme
from ..widgets.all_answers import AllAnswers
from ..widgets.finding_rows import FindingRow, known_row
from ..widgets.more import More
from ..widgets.naming import named
from ..widgets.prose import Prose
from ..widgets.review_rows import answer_row
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
        self._found: tuple[Finding, ...] | None = None
        self._findings = QVBoxLayout()
        self._findings.setSpacing(theme.gap(3))
        self._into.addLayout(self._findings)
        self._known = QVBoxLayout()
        self._known.setSpacing(0)
        self._known_group = More(say("What you know and keep"), self)
        self._known_group.content.addWidget(self._card(self._known, "review.known"))
        self._into.addWidget(self._known_group)
        self._aside = QVBoxLayout()
        self._aside.setSpacing(0)
        self._aside_card = self._card(self._aside, "review.open")
        self._aside_heading = self.heading(say("Open questions"))
        self._into.addWidget(self._aside_card)
        self.heading(say("Check your answers"))
        self._said_before: tuple[tuple[str, str, str], ...] = ()
        self._answers = QVBoxLayout()
        self._answers.setSpacing(0)
        self._into.addWidget(self._card(self._answers, "review.answers"))
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
        first = self._findings.itemAt(0) or self._answers.itemAt(0)
        row = first.widget() if first is not None else None
        button = row.findChild(QPushButton) if row is not None else None
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_all()

    def _show_all(self) -> None:
        self.setUpdatesEnabled(False)  # rows that have no height yet are not shown
        self._show_findings(self.watch.all_findings())
        self._show_aside()
        self._show_answers()
        self._all.refresh()
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Have what scrolls the page look at its height again, now that new rows have taken their places."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.setUpdatesEnabled(True)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings == self._found:
            return
        self._found = findings
        told = tuple(finding for finding in findings if finding.known is None)
        known = tuple(finding for finding in findings if finding.known is not None)
        self._lead.setText(self._said(told, known))
        _clear(self._findings)
        ours = [finding for finding in told if finding.topic is not Topic.FAIR]
        self._show_group("review.findings", "", ours)
        fair = [finding for finding in told if finding.topic is Topic.FAIR]
        self._show_group("review.fair", self.words.choice(Topic.FAIR), fair)
        self._show_known(known)

    def _show_group(self, name: str, heading: str, findings: list[Finding]) -> None:
        """A card of findings, under a heading where it has one; nothing where nothing was found."""
        if not findings:
            return
        if heading:
            self._findings.addWidget(Prose(heading, "heading", self))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for at, finding in enumerate(findings):
            go = partial(self.wanted.emit, finding.path)
            kept = None if self.document.read_only else partial(self._keep, finding)
            rows.addWidget(FindingRow(finding, self.words, first=at == 0, go=go, keep=kept))
        self._findings.addWidget(self._card(rows, name))

    def _show_known(self, known: tuple[Finding, ...]) -> None:
        _clear(self._known)
        self._known_group.setVisible(bool(known))
        for at, finding in enumerate(known):
            again = partial(self._tell_again, finding)
            self._known.addWidget(known_row(finding, self.words, first=at == 0, back=again))

    def _keep(self, finding: Finding, reason: str) -> None:
        kept = keep(self.document.plan, finding, reason)
        self.document.replace(kept, self.words.say("keep “{finding}”", finding=shortened(finding.sentence)))

    def _tell_again(self, finding: Finding) -> None:
        spoken = speak_again(self.document.plan, finding)
        self.document.replace(spoken, self.words.say("hear again of “{finding}”", finding=shortened(finding.sentence)))

    def _said(self, findings: tuple[Finding, ...], known: tuple[Finding, ...]) -> str:
        words = self.words
        drafts = any(finding.level is Level.ERROR for finding in (*findings, *known))
        errors = sum(finding.level is Level.ERROR for finding in findings)
        others = len(findings) - errors
        mend = words.say_many("{n} thing to mend.", "{n} things to mend.", errors) if errors else ""
        think = words.say_many("{n} to think about.", "{n} to think about.", others) if others and errors else ""
        only = words.say_many("{n} thing to think about.", "{n} things to think about.", others) if not errors else ""
        until = words.say("The brief prints as a draft until nothing is left to mend.") if drafts else ""
        ready = words.say("Nothing to mend. The brief is ready to go out.") if not findings and not drafts else ""
        return ready or " ".join(part for part in (mend, think, only if others else "", until) if part)

    def _show_aside(self) -> None:
        """List what was put aside, each with the way to it."""
        words, aside = self.words, put_aside(self.document.plan)
        _clear(self._aside)
        self._aside_card.setVisible(bool(aside))
        self._aside_heading.setVisible(bool(aside))
        for at, path in enumerate(aside):
            section = words.say(paths.field(paths.steps(path)[0][0]).label)
            label = words.say(paths.field(path).label)
            go = partial(self.wanted.emit, path)
            self._aside.addWidget(answer_row(path, section, label, words, first=at == 0, go=go))

    def _show_answers(self) -> None:
        words, plan = self.words, self.document.plan
        said = tuple((step.key, words.say(step.title), summary(step.key, plan, words)) for step in steps(plan)[:-1])
        if said == self._said_before:
            return
        self._said_before = said
        _clear(self._answers)
        for at, (key, title, text) in enumerate(said):
            go = partial(self.wanted.emit, _FIRST[key])
            self._answers.addWidget(answer_row(key, title, text, words, first=at == 0, go=go))

    def _card(self, layout: QVBoxLayout, name: str) -> QFrame:
        card = named(QFrame(self), name)
        card.setProperty("role", "card")
        layout.setContentsMargins(1, 1, 1, 1)
        card.setLayout(layout)
        return card


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


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
