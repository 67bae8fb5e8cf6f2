"""The wizard's shell: the step list, one page at a time, Back and Continue; nothing is ever lost or locked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..advice.finding import Finding
from ..advice.readiness import REVIEW, STEPS, Step, StepState, put_aside, steps
from ..plan import Plan, paths
from . import theme
from .document import Document
from .pages import PAGES
from .pages.page import Page
from .surroundings import Surroundings
from .watch import Watch
from .widgets.beside_list import BesideList
from .widgets.buttons import Button
from .widgets.naming import named, shown_as
from .widgets.step_list import StepList

BESIDE = tuple(page.key for page in PAGES if page.beside)
"""The pages that are no steps."""


class Wizard(QWidget):
    """Shows one step at a time; `moved(step)` is emitted when another one is shown."""

    moved = Signal(str)

    def __init__(self, document: Document, watch: Watch, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._watch, self._around = document, watch, around
        self._pages: dict[str, Page] = {}
        self._scrolls: dict[str, QScrollArea] = {}
        self.step = ""
        self._left = REVIEW
        self._returning = False
        self._position = QLabel(self)
        self.steps = StepList(document.words, self)
        self._open = QLabel(self)
        titles = {key: document.words.say(paths.field(key).label) for key in BESIDE}
        self.beside = BesideList(titles, document.words, self)
        self._stack = QStackedWidget(self)
        self._back = Button("", "", "back", self)
        self._continue = Button("", "primary", "continue", self)
        self._lay_out()
        self.steps.chosen.connect(self.go)
        self.beside.chosen.connect(self.go)
        watch.judged.connect(self._show_states)
        document.changed.connect(self._ask_anew)
        self._show_states()

    def go(self, step: str) -> None:
        """Show that step; what was typed on the one before is kept whatever it is."""
        if step == self.step:
            return
        self._returning = False
        if self.step:
            self._watch.visit(self.step)
        if step in BESIDE and self.step and not self._is_beside:
            self._left = self.step
        self.step = step
        if step == REVIEW:
            self._watch.visit(*(each.key for each in STEPS))
        page = self.page(step)
        self._stack.setCurrentWidget(self._scrolls[step])
        self._scrolls[step].verticalScrollBar().setValue(0)
        self._show_states()
        self._name_buttons()
        page.shown()
        page.focus_first()
        self.moved.emit(step)

    def page(self, step: str) -> Page:
        """The step's page, built when first wanted."""
        if step not in self._pages:
            kind = next(page for page in PAGES if page.key == step)
            page = kind(self._document, self._watch, self._around)
            page.wanted.connect(self._reveal_from_review if step == REVIEW else self.reveal)
            scroll = QScrollArea(self._stack)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(page)
            self._pages[step], self._scrolls[step] = page, scroll
            self._stack.addWidget(scroll)
        return self._pages[step]

    def reveal(self, path: str) -> None:
        """Show the field or row a path leads to, on its step: “Take me there”."""
        step = next((page.key for page in PAGES if page.shows(path)), self.step)
        self.go(step)
        widget = self.page(step).reveal(path)
        if widget is not None:
            self._scrolls[step].ensureWidgetVisible(widget, 0, theme.CONTROL)

    def _reveal_from_review(self, path: str) -> None:
        """“Change” and “Take me there”: Continue then leads back to the review."""
        self.reveal(path)
        self._returning = self.step != REVIEW
        self._name_buttons()

    def go_on(self) -> None:
        """Continue: on to the next step, or back to the review, unless something here could not be read."""
        if self._is_beside or self.page(self.step).show_problems():
            self._scrolls[self.step].verticalScrollBar().setValue(0)
            return
        if self._returning:
            self.go(REVIEW)
        elif self._index() + 1 < len(self._shown()):
            self.go(self._shown()[self._index() + 1].key)

    def go_back(self) -> None:
        """Back: the step before this one; from a page beside the steps, the step that was left for it."""
        if self._is_beside:
            self.go(self._left)
        elif self._index() > 0:
            self.go(self._shown()[self._index() - 1].key)

    def _shown(self) -> tuple[Step, ...]:
        return steps(self._document.plan)

    @property
    def _is_beside(self) -> bool:
        """Whether a page is shown that is none of the steps."""
        return self.step in BESIDE

    def _index(self) -> int:
        return next((at for at, each in enumerate(self._shown()) if each.key == self.step), 0)

    def _lay_out(self) -> None:
        self._side = side = named(QWidget(self), "side")
        self._position.setProperty("role", "hint")
        self._position.setObjectName("steps.position")
        self._open.setProperty("role", "hint")
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(theme.gap(2))
        for label in (self._position, self._open):
            label.setContentsMargins(theme.gap(2.5), 0, theme.gap(2.5), 0)
            label.setWordWrap(True)
        column.addWidget(self._position)
        column.addWidget(self.steps, 1)
        column.addWidget(self._open)
        column.addWidget(shown_as(QFrame(side), "rule"))
        column.addWidget(self.beside)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._foot())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(shown_as(QFrame(self), "rule-upright"))
        row.addLayout(middle, 1)

    def _foot(self) -> QWidget:
        say = self._document.words.say
        foot = named(QFrame(self), "foot")
        foot.setProperty("role", "foot")
        self._back.setText(say("&Back"))
        self._back.clicked.connect(self.go_back)
        self._continue.clicked.connect(self.go_on)
        key = QLabel(say("Enter"), foot)
        key.setProperty("role", "hint")
        self._enter_hint = key
        self._foot_row = row = QHBoxLayout(foot)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(key)
        row.addWidget(self._continue)
        return foot

    def _name_buttons(self) -> None:
        words, at = self._document.words, self._index()
        count = len(self._shown())
        self._back.setVisible(at > 0 or self._is_beside)
        self._continue.setVisible(at + 1 < count and not self._is_beside)
        size = words.choice(self._document.plan.size)
        said = words.say("Step {n} of {count} · {size}", n=at + 1, count=count, size=size)
        self._position.setText("" if self._is_beside else said)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Say where Continue leads, and that Enter does it, as far as there is room."""
        words, at = self._document.words, self._index()
        if at + 1 == len(self._shown()) or self._is_beside:
            self._enter_hint.hide()
            return
        following = self._shown()[-1] if self._returning else self._shown()[at + 1]
        full = words.say("&Continue to {step}", step=words.say(following.title))
        room = self.width() - self._side.width() - self._back.sizeHint().width() - 2 * theme.PAGE_MARGIN
        self._continue.setText(full)
        fits = self._continue.sizeHint().width() <= room
        hint = self._enter_hint.sizeHint().width() + theme.gap(6)
        self._enter_hint.setVisible(self._continue.sizeHint().width() + hint <= room)
        if not fits:
            self._continue.setText(words.say("&Continue"))
        self._continue.setAccessibleName(full.replace("&", ""))

    def _show_states(self) -> None:
        words = self._document.words
        to_do = {each.key: _on_step(self._watch.findings, each.key) for each in STEPS}
        for each in STEPS:
            state = self._watch.states.get(each.key, StepState.NOT_STARTED)
            count = to_do[each.key]
            more = words.say_many("{n} to look at", "{n} to look at", count) if count else ""
            self.steps.show_step(each.key, words.say(each.title), state, more, current=each.key == self.step)
            self.steps.item_of(each.key).setHidden(each not in self._shown())
        self.beside.show_current(self.step)
        aside = len(put_aside(self._document.plan))
        self._open.setText(words.say_many("{n} open question", "{n} open questions", aside) if aside else "")
        if self.step:
            self._follow_size()

    def _ask_anew(self, old: Plan, new: Plan) -> None:
        """Another size asks other questions, so the pages are made anew; the answers stay."""
        if old.size is new.size or not self.step:
            return
        for scroll in self._scrolls.values():
            self._stack.removeWidget(scroll)
            scroll.deleteLater()
        self._pages, self._scrolls = {}, {}
        step, self.step = self.step, ""
        self.go(step)
        if self.page(step).shows("size"):
            self.reveal("size")

    def _follow_size(self) -> None:
        """Leave a step the plan no longer has for the one before it, and count the steps anew."""
        shown, way = self._shown(), [each.key for each in STEPS]
        if self._is_beside:
            self._name_buttons()
        elif self.step not in {each.key for each in shown}:
            before = way[: way.index(self.step)]
            self.go([each.key for each in shown if each.key in before][-1])
        else:
            self._name_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter continues, where no field has a better use for it."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.step != REVIEW:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between the step list and the page."""
        super().resizeEvent(event)
        self._side.setFixedWidth(theme.current().beside(theme.STEP_LIST, self.window().width()))
        self._fit_foot()


def _on_step(findings: tuple[Finding, ...], step: str) -> int:
    return sum(1 for finding in findings if paths.steps(finding.path)[0][0] == step)
