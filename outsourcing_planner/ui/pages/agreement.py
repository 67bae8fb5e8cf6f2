"""Where each term stands between both sides, part by part: a page beside the steps."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...advice.agreeing import Standing, count, moved, standings, wished
from ...advice.checks.agreement import PATH
from ...advice.rows import called, shortened
from ...advice.sharing import shared_part
from ...brief.terms import DOT, Term, terms
from ...brief.wording import text_of
from ...plan.fields import N_
from ...plan.terms import TermState
from .. import theme
from ..widgets.buttons import Button
from ..widgets.clearing import clear
from ..widgets.naming import named
from ..widgets.private_panel import PrivatePanel
from ..widgets.prose import Prose
from ..widgets.term_rows import PartOfTerms, Told
from .page import Page


class AgreementPage(Page):
    """Agreement."""

    key = "agreement"
    beside = True
    lead = N_("Go through the terms with the contractor, one by one. The agreement sheet prints what is ticked here.")

    def build(self) -> None:
        """Lay out how far both sides are, what they would change, and the terms."""
        say = self.words.say
        self._count = named(Prose("", "strong", self), "agreement.count")
        self._next = Button(say("Show me the next one to settle"), "link", "agreement.next", self)
        self._next.clicked.connect(lambda: self.wanted.emit(PATH))
        head = QVBoxLayout()
        head.setSpacing(theme.gap(1))
        head.addWidget(self._count)
        head.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeading)
        self._into.addLayout(head)
        self._theirs = PrivatePanel(self.words, self)
        self._theirs.setObjectName("agreement.theirs")
        self._exceptions = QVBoxLayout()
        self._exceptions.setSpacing(theme.gap(1))
        self._theirs.content.addLayout(self._exceptions)
        self._into.addWidget(self._theirs)
        self._parts: dict[str, PartOfTerms] = {}
        self._rooms = QVBoxLayout()
        self._rooms.setSpacing(theme.gap(3))
        self._into.addLayout(self._rooms)
        self._standing: tuple[Standing, ...] = ()
        self._last = ""
        self.watch.judged.connect(self._follow)

    def asks(self, path: str) -> bool:
        """Whatever is said of the terms is said here."""
        return self.shows(path)

    def shown(self) -> None:
        """Look at the plan afresh, and open the first part in which something is left."""
        self._refresh()
        if not any(part.is_open for part in self._parts.values()):
            self._open_first()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        if not self._next.isHidden():
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._parts:
            next(iter(self._parts.values())).findChildren(QPushButton, "more")[0].setFocus()

    def reveal(self, path: str) -> QWidget | None:
        """Put the keyboard on the next term to settle, each time on another one."""
        self._refresh()
        waiting = [one.term.path for one in self._standing if one.is_unsettled]
        if not waiting:
            return None
        order = [one.term.path for one in self._standing]
        after = order.index(self._last) if self._last in order else -1
        self._last = next((one for one in waiting if order.index(one) > after), waiting[0])
        part = self._parts[self._last.partition(".")[0]]
        part.open()
        row = part.row(self._last)
        if row is not None:
            self._take_places()
            row.state.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, row, lambda: self._bring_into_view(row))
        return row

    def _bring_into_view(self, row: QWidget) -> None:
        """Scroll to a row once it has its place, which one that was just made has not at once."""
        self._take_places()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(row, 0, theme.CONTROL)

    def _follow(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        plan, words = self.document.plan, self.words
        self._standing = standings(plan)
        found = count(self._standing)
        self._count.setText(found.say(words))
        self._next.setVisible(bool(found.open or found.theirs))
        self._show_theirs()
        by_path = {one.term.path: one for one in self._standing}
        told = [_told(term, by_path[term.path]) for term in terms(shared_part(plan), words)]
        self._show_parts({key: tuple(group) for key, group in groupby(told, key=_part)})
        QTimer.singleShot(0, self, self._take_places)

    def _show_parts(self, parts: dict[str, tuple[Told, ...]]) -> None:
        if list(parts) != list(self._parts):
            clear(self._rooms)
            self._parts = {key: self._part(told) for key, told in parts.items()}
            for part in self._parts.values():
                self._rooms.addWidget(part)
        for key, told in parts.items():
            self._parts[key].show_terms(key, told)

    def _part(self, told: Sequence[Told]) -> PartOfTerms:
        title = self.words.say(told[0].standing.term.part)
        editable = not self.document.read_only
        return PartOfTerms(title, self.words, move=self._move, wish=self._wish, editable=editable, parent=self)

    def _show_theirs(self) -> None:
        """What candidates have answered that they would change, beside the terms it is about."""
        said = [one for one in self.document.plan.selection.candidates if one.exceptions.strip()]
        clear(self._exceptions)
        self._theirs.setVisible(bool(said))
        for one in said:
            title = self.words.say("{name} would change:", name=called(one, self.words))
            self._exceptions.addWidget(Prose(title, "label", self._theirs))
            self._exceptions.addWidget(Prose(one.exceptions.strip(), "", self._theirs))

    def _open_first(self) -> None:
        waiting = [one.term.path.partition(".")[0] for one in self._standing if one.is_unsettled]
        left = [key for key, part in self._parts.items() if not part.settled]
        first = next(iter((*waiting, *left)), None)
        if first is not None:
            self._parts[first].open()

    def _move(self, paths: Sequence[str], state: TermState) -> None:
        words, plan = self.words, self.document.plan
        named_ = next(one for one in self._standing if one.term.path == paths[0])
        of = named_.called(words) if len(paths) == 1 else words.say(named_.term.part)
        action = words.say("say of “{term}”: {state}", term=shortened(of), state=words.choice(state))
        self.document.replace(moved(plan, paths, state), action)

    def _wish(self, path: str, text: str) -> None:
        self.document.replace(
            wished(self.document.plan, path, text), self.words.say("note what they would rather have")
        )

    def _take_places(self) -> None:
        """Lay out what was just made, and have what scrolls the page look at its height again."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))


def _told(term: Term, standing: Standing) -> Told:
    """A term in words: a row by its own name and then its list, anything else by its label."""
    if standing.term.item is None:
        return Told(term.name, text_of(term.said), standing)
    name, *rest = term.said
    said = text_of(tuple(rest)) if term.name == term.section else f"{term.name}{text_of(tuple(rest))}"
    return Told(name.text, said.removeprefix(DOT), standing)


def _part(told: Told) -> str:
    return told.path.partition(".")[0]
