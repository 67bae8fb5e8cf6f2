"""What the check finds, in groups, and under them what the owner knows and keeps."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...advice.finding import Finding, Level, Topic
from ...advice.known import keep, speak_again
from ...advice.rows import shortened
from ...language import Words
from .. import theme
from ..document import Document
from .clearing import clear
from .finding_rows import FindingRow, known_row
from .more import More
from .prose import Prose
from .rows_card import RowsCard


class Findings(QVBoxLayout):
    """Lists findings on a page; `go(path)` leads to where one is mended. To keep one is an edit of the plan."""

    def __init__(self, document: Document, go: Callable[[str], None], page: QWidget, spacing: int) -> None:
        """`spacing` is what is left free between the parts of the page."""
        super().__init__()
        self._document, self._go, self._page = document, go, page
        self._shown: tuple[Finding, ...] | None = None
        self._groups = QVBoxLayout()
        self._groups.setSpacing(theme.gap(3))
        self._known = More(document.words.say("What you know and keep"), page)
        self._known_rows = RowsCard("review.known", page)
        self._known.content.addWidget(self._known_rows)
        self.setSpacing(spacing)
        self.addLayout(self._groups)
        self.addWidget(self._known)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show these, unless they are shown already."""
        if findings == self._shown:
            return
        self._shown = findings
        told = [finding for finding in findings if finding.known is None]
        clear(self._groups)
        self._show_group("review.findings", "", [finding for finding in told if finding.topic is not Topic.FAIR])
        fair = [finding for finding in told if finding.topic is Topic.FAIR]
        self._show_group("review.fair", self._document.words.choice(Topic.FAIR), fair)
        self._show_known([finding for finding in findings if finding.known is not None])

    @property
    def first(self) -> QWidget | None:
        """The first group, where something was found that is not kept."""
        item = self._groups.itemAt(0)
        return item.widget() if item is not None else None

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All groups from the top, and what is known."""
        items = (self._groups.itemAt(at) for at in range(self._groups.count()))
        shown = (item.widget() for item in items if item is not None)
        return (*(widget for widget in shown if widget is not None), self._known)

    def _show_group(self, name: str, heading: str, findings: Sequence[Finding]) -> None:
        """A card of findings, under a heading where it has one; nothing where nothing was found."""
        if not findings:
            return
        if heading:
            self._groups.addWidget(Prose(heading, "heading", self._page))
        card = RowsCard(name, self._page)
        card.show_rows(self._row(finding, first=at == 0) for at, finding in enumerate(findings))
        self._groups.addWidget(card)

    def _row(self, finding: Finding, *, first: bool) -> FindingRow:
        go = partial(self._go, finding.path)
        kept = None if self._document.read_only else partial(self._keep, finding)
        return FindingRow(finding, self._document.words, first=first, go=go, keep=kept)

    def _show_known(self, known: Sequence[Finding]) -> None:
        self._known.setVisible(bool(known))
        words = self._document.words
        self._known_rows.show_rows(
            known_row(finding, words, first=at == 0, back=partial(self._tell_again, finding))
            for at, finding in enumerate(known)
        )

    def _keep(self, finding: Finding, reason: str) -> None:
        kept = keep(self._document.plan, finding, reason)
        said = self._document.words.say("keep “{finding}”", finding=shortened(finding.sentence))
        self._document.replace(kept, said)

    def _tell_again(self, finding: Finding) -> None:
        spoken = speak_again(self._document.plan, finding)
        said = self._document.words.say("hear again of “{finding}”", finding=shortened(finding.sentence))
        self._document.replace(spoken, said)


def counted(findings: Sequence[Finding], words: Words) -> str:
    """How much there is to mend and to think about, and what that means for the brief, in a line or two."""
    told = [finding for finding in findings if finding.known is None]
    drafts = any(finding.level is Level.ERROR for finding in findings)
    errors = sum(finding.level is Level.ERROR for finding in told)
    others = len(told) - errors
    mend = words.say_many("{n} thing to mend.", "{n} things to mend.", errors) if errors else ""
    think = words.say_many("{n} to think about.", "{n} to think about.", others) if others and errors else ""
    only = words.say_many("{n} thing to think about.", "{n} things to think about.", others) if not errors else ""
    until = words.say("The brief prints as a draft until nothing is left to mend.") if drafts else ""
    ready = words.say("Nothing to mend. The brief is ready to go out.") if not told and not drafts else ""
    return ready or " ".join(part for part in (mend, think, only if others else "", until) if part)
