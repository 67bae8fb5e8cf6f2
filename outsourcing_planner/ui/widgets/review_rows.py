"""The rows of the review: what to mend or think about, and what was answered on each step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...advice.finding import Finding, Level
from ...language import Words
from ...plan.fields import N_
from .. import theme
from .badge import Badge
from .buttons import Button
from .folding import FoldingRow
from .prose import Prose

_LEVELS = {
    Level.ERROR: (N_("Mend"), "red"),
    Level.WARNING: (N_("Think"), "amber"),
    Level.NOTE: (N_("Note"), "green"),
}
_NARROW_FINDING = 480
_NARROW_ANSWER = 440
_NAME = 132


def finding_row(finding: Finding, words: Words, *, first: bool, go: Callable[[], None]) -> QWidget:
    """What is found, why it matters, and the way there."""
    row = FoldingRow(first=first, narrow=_NARROW_FINDING)
    row.setObjectName(f"finding.{finding.id}")
    row.line.setContentsMargins(theme.gap(3.5), theme.gap(3), theme.gap(3.5), theme.gap(3))
    label, tone = _LEVELS[finding.level]
    badge = Badge(row)
    badge.show_text(words.say(label), tone)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Prose(finding.sentence, "strong", row))
    if finding.reason:
        texts.addWidget(Prose(finding.reason, "hint", row))
    told = QHBoxLayout()
    told.setSpacing(theme.gap(3))
    told.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    told.addLayout(texts, 1)
    row.line.addLayout(told, 1)
    row.line.addWidget(_way(words.say("Take me there"), f"goto.{finding.path}", finding.sentence, go, row))
    return row


def answer_row(step: str, name: str, said: str, words: Words, *, first: bool, go: Callable[[], None]) -> QWidget:
    """A step, what was answered on it in a line, and the way to change that."""
    row = FoldingRow(first=first, narrow=_NARROW_ANSWER)
    row.setObjectName(f"answer.{step}")
    row.line.setContentsMargins(theme.gap(3.5), theme.gap(1), theme.gap(2.5), theme.gap(1))
    title = Prose(name, "muted", row)
    title.setFixedWidth(theme.current().px(_NAME))
    row.line.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
    answer = Prose(said or words.say("Not provided"), "" if said else "muted", row)
    row.line.addWidget(answer, 1, Qt.AlignmentFlag.AlignVCenter)
    row.line.addWidget(_way(words.say("Change"), f"change.{step}", name, go, row))
    return row


def _way(text: str, name: str, about: str, go: Callable[[], None], row: QWidget) -> Button:
    button = Button(text, "link", name, row)
    button.setAccessibleDescription(about)
    button.setProperty("folds", "start")
    button.clicked.connect(lambda: go())
    return button
