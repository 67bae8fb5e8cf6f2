"""What changed since an agreed version, term by term, on the screen."""

from datetime import date

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..advice.comparison import TermChange, compare, total_change
from ..language import Words
from ..plan import AgreedVersion, Plan
from ..plan.fields import N_
from . import theme
from .document import Document
from .widgets.buttons import Button
from .widgets.naming import named, shown_as
from .widgets.prose import Prose


class Since(msgspec.Struct, frozen=True):
    """A plan as it was, the number of its version, and what is said of it: a title, and that nothing changed.

    `before` is the head of the column that tells how it was, a message for translation. `own`: both are the owner's
    own, so private terms are compared too, and no paper is made of it. `in_file`: it is what somebody else has put
    into the plan's file, and only as long as that is so.
    """

    plan: Plan
    number: int
    title: str
    same: str
    before: str = N_("Agreed")
    now: str = N_("Now")
    own: bool = False
    in_file: bool = False


def since_agreed(version: AgreedVersion, words: Words) -> Since:
    """An agreed version to compare with."""
    return Since(
        version.plan,
        version.number,
        words.say("What changed since version {n}", n=version.number),
        words.say("Nothing. The plan is as it was agreed on {day}.", day=words.day(version.agreed_on)),
    )


def since_brief(plan: Plan, version: int, made_on: date, words: Words) -> Since:
    """The plan in a brief that went out, to compare with."""
    day = words.day(made_on)
    return Since(
        plan,
        version,
        words.say("What changed since the brief of {day}", day=day),
        words.say("Nothing. The plan is as it was in the brief of {day}.", day=day),
        before=N_("In the brief"),
    )


def since_theirs(theirs: Plan, words: Words) -> Since:
    """What somebody else has put into the plan's file, to compare with what is in this window."""
    return Since(
        theirs,
        0,
        words.say("What differs between the file and this window"),
        words.say("Nothing. Both say the same."),
        before=N_("In the file"),
        now=N_("In this window"),
        own=True,
        in_file=True,
    )


def since_earlier(then: Plan, moment: str, words: Words) -> Since:
    """The plan as it was at an earlier moment, which is told in words."""
    return Since(
        then,
        0,
        words.say("What changed since {moment}", moment=moment),
        words.say("Nothing. The plan is as it was then."),
        before=N_("Then"),
        own=True,
    )


class ChangesView(QWidget):
    """Lists each term before and now, with what the change means.

    `shown` is emitted when there is something to look at; `left` leads back, `save_wanted` to a PDF.
    """

    shown = Signal()
    left = Signal()
    save_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setProperty("role", "page")
        self._document = document
        self.since: Since | None = None
        self._rows = QFrame()
        self._lay_out()
        document.changed.connect(self._refresh)

    def show_since(self, since: Since) -> None:
        """Compare the plan with how it was."""
        self.since = since
        self._refresh()
        self.shown.emit()

    def _refresh(self) -> None:
        if self.since is None:
            return
        words = self._document.words
        changes = compare(self.since.plan, self._document.plan, words, include_private=self.since.own)
        self._title.setText(self.since.title)
        self._lead.setText(self._said(changes))
        self._save.setEnabled(bool(changes))
        self._save.setVisible(not self.since.own)
        self._show_rows(changes)

    def _said(self, changes: tuple[TermChange, ...]) -> str:
        words = self._document.words
        assert self.since is not None
        if not changes:
            return self.since.same
        count = words.say_many("{n} term is different.", "{n} terms are different.", len(changes))
        effect = total_change(self.since.plan, self._document.plan, words)
        return f"{count} {effect.sentence}" if effect is not None else count

    def _show_rows(self, changes: tuple[TermChange, ...]) -> None:
        fresh = named(QFrame(self), "changes.rows")
        fresh.setProperty("role", "card")
        fresh.setVisible(bool(changes))
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setSpacing(0)
        say = self._document.words.say
        assert self.since is not None
        for column, head in enumerate((say("Term"), say(self.since.before), say(self.since.now), say("Effect"))):
            grid.addWidget(_cell(head, "hint", fresh), 0, column)
        for number, change in enumerate(changes, start=1):
            at = 2 * number
            grid.addWidget(shown_as(QFrame(fresh), "rule"), at - 1, 0, 1, 4)
            row = (f"{change.section} · {change.label}", change.before or "–", change.after or "–", change.effect)
            for column, text in enumerate(row):
                grid.addWidget(_cell(text, "strong" if column == 0 else "", fresh), at, column)
        for column, stretch in enumerate((4, 4, 4, 2)):
            grid.setColumnStretch(column, stretch)
        self._column.replaceWidget(self._rows, fresh)
        self._rows.deleteLater()
        self._rows = fresh

    def _lay_out(self) -> None:
        say = self._document.words.say
        sheet = QWidget(self)
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(32, 24, 32, 24)
        self._column.setSpacing(16)
        self._title = Prose("", "title", sheet)
        self._lead = named(Prose("", "lead", sheet), "changes.lead")
        heading = QVBoxLayout()
        heading.setSpacing(theme.gap(1))
        heading.addWidget(self._title)
        heading.addWidget(self._lead)
        self._column.addLayout(heading)
        self._column.addWidget(self._rows)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        self._save = Button(say("Save as PDF…"), "primary", name="changes.save", parent=self)
        self._save.clicked.connect(self.save_wanted)
        back = Button(say("&Back to the plan"), name="changes.back", parent=self)
        back.clicked.connect(self.left)
        foot = QFrame(self)
        foot.setProperty("role", "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(theme.PAGE_MARGIN, theme.gap(3), theme.PAGE_MARGIN, theme.gap(3))
        line.addWidget(back)
        line.addStretch(1)
        line.addWidget(self._save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(foot)
        self.setMinimumWidth(theme.PAGE_TEXT // 2)


def _cell(text: str, role: str, parent: QWidget) -> Prose:
    label = Prose(text, role, parent)
    label.setContentsMargins(theme.gap(3), theme.gap(2), theme.gap(3), theme.gap(2))
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return label
