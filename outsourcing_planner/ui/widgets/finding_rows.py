"""What the check finds, as rows of the review: what it is and why, the way there, and keeping it with a reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ...advice.finding import Finding, Level
from ...language import Words
from ...plan.fields import N_
from .. import theme
from .badge import Badge
from .buttons import Button
from .folding import FoldingRow
from .naming import named
from .prose import Prose

_LEVELS = {
    Level.ERROR: (N_("Mend"), "red"),
    Level.WARNING: (N_("Think"), "amber"),
    Level.NOTE: (N_("Note"), "green"),
}
_NARROW = 480
_BADGE = 58
LONGEST_REASON = 500
"""Characters a reason may have that is typed in one line."""


class FindingRow(QWidget):
    """One finding; `go` leads to where it is mended, `keep` is called with the reason to keep it, where that may be."""

    def __init__(
        self, finding: Finding, words: Words, *, first: bool, go: Callable[[], None], keep: Callable[[str], None] | None
    ) -> None:
        super().__init__()
        self.setObjectName(f"finding.{finding.id}")
        self._words, self._finding, self._keep = words, finding, keep
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        row = FoldingRow(first=first, narrow=_NARROW)
        row.line.setContentsMargins(theme.gap(3.5), theme.gap(3), theme.gap(3.5), theme.gap(3))
        row.line.addLayout(self._told(row), 1)
        row.line.addLayout(self._ways(go, row))
        room.addWidget(row)
        self._asking = self._question()
        room.addWidget(self._asking)

    def _told(self, row: QWidget) -> QHBoxLayout:
        label, tone = _LEVELS[self._finding.level]
        badge = Badge(row)
        badge.show_text(self._words.say(label), tone)
        badge.setMinimumWidth(theme.current().px(_BADGE))
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Prose(self._finding.sentence, "strong", row))
        for said in (self._finding.reason, self._finding.source):
            if said:
                texts.addWidget(Prose(said, "hint", row))
        texts.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(theme.gap(3))
        told.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(texts, 1)
        return told

    def _ways(self, go: Callable[[], None], row: QWidget) -> QVBoxLayout:
        ways = QVBoxLayout()
        ways.setSpacing(0)
        there = _way(self._words.say("Take me there"), f"goto.{self._finding.path}", self._finding, go, row)
        ways.addWidget(there, 0, Qt.AlignmentFlag.AlignLeading)
        if self._keep is not None:
            text = self._words.say("I know, keep it")
            keep = _way(text, f"keep.{self._finding.id}", self._finding, self._ask, row, role="quiet")
            ways.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        ways.addStretch(1)
        return ways

    def _question(self) -> QWidget:
        say = self._words.say
        asking = QWidget(self)
        column = QVBoxLayout(asking)
        column.setContentsMargins(theme.gap(3.5), 0, theme.gap(3.5), theme.gap(3))
        column.setSpacing(theme.gap(1))
        line = QHBoxLayout()
        line.setSpacing(theme.gap(2))
        column.addWidget(Prose(say("Why you keep it (optional)"), "label", asking))
        column.addLayout(line)
        self._reason = named(QLineEdit(asking), f"reason.{self._finding.id}")
        self._reason.setMaxLength(LONGEST_REASON)
        self._reason.setAccessibleName(say("Why you keep it (optional)"))
        self._reason.returnPressed.connect(self._kept)
        done = Button(say("Keep it"), "", f"kept.{self._finding.id}", asking)
        done.clicked.connect(self._kept)
        line.addWidget(self._reason, 1)
        line.addWidget(done)
        asking.hide()
        return asking

    def _ask(self) -> None:
        self._asking.setVisible(not self._asking.isVisible())
        if self._asking.isVisible():
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self) -> None:
        if self._keep is not None:
            self._keep(self._reason.text().strip())


def known_row(finding: Finding, words: Words, *, first: bool, back: Callable[[], None]) -> QWidget:
    """Something the owner knows and keeps, with their reason, and the way to hear of it again."""
    row = FoldingRow(first=first, narrow=_NARROW)
    row.setObjectName(f"known.{finding.id}")
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Prose(finding.sentence, "", row))
    texts.addWidget(Prose(finding.known or words.say("Kept without a reason."), "hint", row))
    row.line.addLayout(texts, 1)
    row.line.addWidget(_way(words.say("Tell me again"), f"again.{finding.id}", finding, back, row))
    return row


def _way(text: str, name: str, finding: Finding, go: Callable[[], None], row: QWidget, *, role: str = "link") -> Button:
    button = Button(text, role, name, row)
    button.setAccessibleDescription(finding.sentence)
    button.setProperty("folds", "start")
    button.clicked.connect(lambda: go())
    return button
