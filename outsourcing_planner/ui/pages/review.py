"""The last step: what to mend, what was answered, and what contractors need to answer the brief."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...advice.finding import Finding, Level
from ...advice.readiness import STEPS
from ...advice.summaries import summary
from ...plan import paths
from ...plan.fields import N_
from ..widgets.badge import Badge
from ..widgets.buttons import Button
from ..widgets.naming import named
from .page import Page

_LEVELS = {
    Level.ERROR: (N_("Mend"), "red"),
    Level.WARNING: (N_("Think"), "amber"),
    Level.NOTE: (N_("Note"), "green"),
}


class ReviewPage(Page):
    """Review and share."""

    key = "review"

    @classmethod
    def shows(cls, path: str) -> bool:
        """The dates for contractors are asked here."""
        return paths.steps(path)[0][0] == "selection"

    def build(self) -> None:
        """Lay out the page's parts."""
        say = self.words.say
        self._findings = QVBoxLayout()
        self._findings.setSpacing(0)
        self._findings_card = self._card(self._findings, "review.findings")
        self._into.addWidget(self._findings_card)
        self.heading(say("Check your answers"))
        self._answers = QGridLayout()
        self._answers.setContentsMargins(0, 0, 0, 0)
        self._answers.setSpacing(0)
        self._into.addWidget(self._card(self._answers, "review.answers"))
        self.heading(say("For contractors to answer"))
        self.pair("selection.questions_by", "selection.answers_by", "selection.decision_by", optional=True)
        self.row("selection.how_to_answer", optional=True)
        with self.private():
            self.row("selection.notes", optional=True)
        self.watch.judged.connect(self._refresh)

    def shown(self) -> None:
        """Look at the plan afresh."""
        self._refresh()

    def focus_first(self) -> None:
        """Nothing to fill in first; the keyboard goes to the first thing to do."""
        buttons = self.findChildren(QPushButton)
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        self._show_findings(self.watch.all_findings())
        self._show_answers()

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        self._lead.setText(self._said(findings))
        _clear(self._findings)
        self._findings_card.setVisible(bool(findings))
        for at, finding in enumerate(findings):
            self._findings.addWidget(self._finding_row(finding, first=at == 0))

    def _said(self, findings: tuple[Finding, ...]) -> str:
        words = self.words
        errors = sum(finding.level is Level.ERROR for finding in findings)
        others = len(findings) - errors
        if not findings:
            return words.say("Nothing to mend. The brief is ready to go out.")
        if not errors:
            return words.say_many("{n} thing to think about.", "{n} things to think about.", others)
        mend = words.say_many("{n} thing to mend.", "{n} things to mend.", errors)
        think = words.say_many("{n} to think about.", "{n} to think about.", others) if others else ""
        until = words.say("The brief prints as a draft until nothing is left to mend.")
        return " ".join(part for part in (mend, think, until) if part)

    def _finding_row(self, finding: Finding, *, first: bool) -> QWidget:
        say = self.words.say
        label, tone = _LEVELS[finding.level]
        row = named(QFrame(), f"finding.{finding.id}")
        row.setProperty("role", "row" if first else "row-ruled")
        badge = Badge(row)
        badge.show_text(say(label), tone)
        sentence = _text(finding.sentence, "strong", row)
        reason = _text(finding.reason, "hint", row)
        there = Button(say("Take me there"), "link", f"goto.{finding.path}", row)
        there.setAccessibleDescription(finding.sentence)
        there.clicked.connect(lambda: self.wanted.emit(finding.path))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(sentence)
        texts.addWidget(reason)
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 12, 14, 12)
        line.setSpacing(12)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(there, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_answers(self) -> None:
        say = self.words.say
        _clear(self._answers)
        for at, step in enumerate(STEPS[:-1]):
            said = summary(step.key, self.document.plan, self.words)
            row = named(QFrame(), f"answer.{step.key}")
            row.setProperty("role", "row" if at == 0 else "row-ruled")
            name = _text(say(step.title), "hint", row)
            name.setFixedWidth(130)
            change = Button(say("Change"), "link", f"change.{step.key}", row)
            change.setAccessibleDescription(say(step.title))
            change.clicked.connect(lambda _=False, key=step.key: self.wanted.emit(_FIRST[key]))
            line = QHBoxLayout(row)
            line.setContentsMargins(10, 4, 4, 4)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(_text(said or say("Not provided"), "" if said else "hint", row), 1)
            line.addWidget(change)
            self._answers.addWidget(row, at, 0)

    def _card(self, layout: QVBoxLayout | QGridLayout, name: str) -> QFrame:
        card = named(QFrame(self), name)
        card.setProperty("role", "card")
        card.setLayout(layout)
        return card


_FIRST = {
    "goals": "goals.items",
    "tasks": "tasks.items",
    "scope": "scope.deliverables",
    "timetable": "timetable.start",
    "payment": "payment.model",
    "communication": "communication.channels",
    "exit": "exit.triggers",
}
"""Where Change leads on each step."""


def _text(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
