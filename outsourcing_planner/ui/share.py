"""Beside the review: send the brief out, say that it was agreed, see what changed since."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from ..advice.rows import shortened
from ..plan.fields import N_
from . import theme
from .document import Document
from .keeper import Keeper
from .surroundings import Surroundings
from .widgets.buttons import WrappingButton
from .widgets.naming import named, shown_as
from .widgets.plain_date import PlainDate
from .widgets.private_panel import PrivatePanel
from .widgets.prose import Prose
from .widgets.scrolling import Scrolled
from .widgets.text_link import TextLink

PRIVATE_PRINTS = (
    ("summary", N_("Your summary…")),
    ("cost", N_("Is it worth it…")),
    ("vanish", N_("If they vanish tomorrow…")),
    ("interview", N_("Interview kit…")),
    ("renegotiation", N_("The next talk…")),
)
"""What is printed for the owner alone, by its name, and what its command says."""


class SharePanel(QFrame):
    """Buttons that say what they do; the window does it.

    `edition_wanted(edition, lot)` asks for another edition of the brief, of one lot where that is named by its id;
    `calendar_wanted(mine)` for the calendar to share or for oneself; `private_wanted(name)` for a private print.
    """

    save_wanted = Signal()
    print_wanted = Signal()
    agreed = Signal(object)
    changes_wanted = Signal()
    sent_changes_wanted = Signal()
    terms_wanted = Signal()
    course_wanted = Signal()
    talk_wanted = Signal()
    notice_wanted = Signal()
    edition_wanted = Signal(str, str)
    form_wanted = Signal()
    calendar_wanted = Signal(bool)
    answer_wanted = Signal()
    private_wanted = Signal(str)

    def __init__(self, document: Document, keeper: Keeper, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share")
        self.setProperty("role", "side-panel")
        self._document, self._keeper, self._around = document, keeper, around
        self._others = QMenu(self)
        self._others.setObjectName("brief.others")
        self._others.aboutToShow.connect(self._fill_others)
        self._lay_out()
        keeper.standing.changed.connect(self.refresh)
        document.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say again what was agreed and sent."""
        words, contents = self._document.words, self._keeper.contents
        version = contents.agreed[-1] if contents.agreed else None
        for once_agreed in (self._changes, self._talk, self._notice):
            once_agreed.setVisible(version is not None)
        if version is None:
            self._agreed.setText(words.say("When you and the contractor have said yes, keep this plan as it is now."))
        else:
            day = words.day(version.agreed_on)
            self._agreed.setText(words.say("Version {n}, agreed on {day}.", n=version.number, day=day))
            self._changes.say(words.say("What changed since version {n}", n=version.number))
        same = version is not None and version.plan == self._document.plan
        self._agree.setEnabled(not same and not self._document.read_only)
        sent = contents.record.briefs
        self._since_sent.setVisible(bool(sent))
        self._sent.setText(words.say("Last brief: {day}", day=words.day(sent[-1].made_on)) if sent
                           else words.say("Last brief: never"))  # fmt: skip

    def minimumSizeHint(self) -> QSize:
        """The size below which a word on it would be cut off."""
        bar = self._scrolled.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        inside = shown_as(QWidget(), "bar")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.gap(4), theme.gap(6), theme.gap(4), theme.gap(5))
        column.setSpacing(theme.gap(2))
        self._add_sending(column)
        column.addSpacing(16)
        self._add_agreement(column)
        column.addSpacing(16)
        column.addWidget(self._for_the_owner())
        column.addStretch(1)
        self._add_last_brief(column)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._inside, self._scrolled = inside, Scrolled(inside, self)
        around.addWidget(self._scrolled)

    def _add_sending(self, column: QVBoxLayout) -> None:
        """What goes out to contractors, and what comes back from them."""
        say = self._document.words.say
        column.addWidget(self._heading(say("Share it")))
        save = self._button("brief.save", say("Save PDF brief…"), "primary")
        save.clicked.connect(self.save_wanted)
        column.addWidget(save)
        paper = self._button("brief.print", say("Print…"))
        paper.clicked.connect(self.print_wanted)
        column.addWidget(paper)
        others = self._button("brief.other", say("More to send…"))
        others.setMenu(self._others)
        column.addWidget(others)
        answer = self._button("answer.read", say("Read an answer…"))
        answer.clicked.connect(self.answer_wanted)
        column.addWidget(answer)

    def _add_agreement(self, column: QVBoxLayout) -> None:
        """What was agreed, and what became of it."""
        say = self._document.words.say
        column.addWidget(self._heading(say("Agreement")))
        self._agreed = named(Prose("", "hint", self), "agreed.state")
        column.addWidget(self._agreed)
        terms = named(TextLink(say("Go through the terms, one by one"), self, "link"), "terms.open")
        terms.clicked.connect(self.terms_wanted)
        column.addWidget(terms)
        column.addSpacing(theme.gap(1))
        column.addWidget(Prose(say("Agreed on"), "label", self))
        self._on = named(PlainDate(self._document.words, self._around.today(), self), "agree.on")
        self._on.setAccessibleName(say("Agreed on"))
        column.addWidget(self._on)
        self._agree = self._button("agree", say("We agreed on this"))
        self._agree.clicked.connect(self._take_agreement)
        column.addWidget(self._agree)
        column.addSpacing(theme.gap(1))
        self._changes = named(TextLink("", self, "link"), "changes.open")
        self._changes.clicked.connect(self.changes_wanted)
        column.addWidget(self._changes)
        course = named(TextLink(say("How it goes: write it down"), self, "link"), "course.open")
        course.clicked.connect(self.course_wanted)
        column.addWidget(course)
        self._talk = named(TextLink(say("Talk again or leave: get ready"), self, "link"), "talk.open")
        self._talk.clicked.connect(self.talk_wanted)
        column.addWidget(self._talk)
        self._notice = self._button("notice.give", say("Notice and handover sheet…"))
        self._notice.clicked.connect(self.notice_wanted)
        column.addWidget(self._notice)

    def _add_last_brief(self, column: QVBoxLayout) -> None:
        self._sent = named(Prose("", "hint", self), "brief.sent")
        column.addWidget(self._sent)
        since = self._document.words.say("What changed since then")
        self._since_sent = named(TextLink(since, self, "link"), "changes.sent")
        self._since_sent.clicked.connect(self.sent_changes_wanted)
        column.addWidget(self._since_sent)

    def _for_the_owner(self) -> PrivatePanel:
        """What is printed for the owner alone, on violet and apart from what is sent."""
        words = self._document.words
        panel = PrivatePanel(words, self)
        panel.content.setSpacing(theme.gap(1))
        panel.content.addSpacing(theme.gap(1))
        panel.content.addWidget(Prose(words.say("Print for yourself"), "label", panel))
        for name, text in PRIVATE_PRINTS:
            link = named(TextLink(words.say(text), panel, "link"), f"private.{name}")
            link.clicked.connect(partial(self._want_private, name))
            panel.content.addWidget(link)
        return panel

    def _want_private(self, name: str, checked: bool = False) -> None:
        self.private_wanted.emit(name)

    def _fill_others(self) -> None:
        """Offer what this plan has: lots only where there are some."""
        say, menu = self._document.words.say, self._others
        menu.clear()
        self._offer("edition.teaser", say("Teaser, without names…"), lambda: self.edition_wanted.emit("teaser", ""))
        lots = [lot for lot in self._document.plan.tasks.lots if lot.name.strip()]
        for lot in lots:
            self._offer(
                f"edition.lot.{lot.id}",
                say("Brief for “{lot}” alone…", lot=shortened(lot.name)),
                partial(self.edition_wanted.emit, "full", lot.id),
            )
        self._offer("edition.agreement", say("Agreement sheet…"), lambda: self.edition_wanted.emit("agreement", ""))
        self._offer("edition.review", say("Review forms…"), lambda: self.edition_wanted.emit("review", ""))
        menu.addSeparator()
        self._offer("answer.form", say("Answer form as a table…"), self.form_wanted.emit)
        menu.addSeparator()
        self._offer("calendar.shared", say("Calendar to share…"), lambda: self.calendar_wanted.emit(False))
        self._offer("calendar.mine", say("Calendar for yourself…"), lambda: self.calendar_wanted.emit(True))

    def _offer(self, name: str, text: str, act: Callable[[], object]) -> None:
        action = named(self._others.addAction(text.replace("&", "&&")), name)
        action.triggered.connect(lambda: act())

    def _take_agreement(self) -> None:
        on: date | None = self._on.value()
        if on is not None:
            self.agreed.emit(on)

    def _heading(self, text: str) -> Prose:
        return Prose(text, "heading", self)

    def _button(self, name: str, text: str, role: str = "") -> WrappingButton:
        return WrappingButton(text, role, name, self)
