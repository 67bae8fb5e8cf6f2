"""The wizard's shell: the step list, one page at a time, Back and Continue; nothing is ever lost or locked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ..advice.readiness import FULL_ONLY, REVIEW, STEPS
from ..plan import Plan, paths
from ..plan.plan import PlanSize
from . import theme, way
from .document import Document
from .foot import Foot
from .pages import PAGES
from .pages.page import Page
from .step_side import StepSide
from .surroundings import Surroundings
from .watch import Watch
from .widgets.naming import shown_as
from .widgets.scrolling import Scrolled

BESIDE = tuple(page.key for page in PAGES if page.beside)
"""The pages that are no steps."""

ONCE_AGREED = tuple(page.key for page in PAGES if page.once_agreed)
"""Those of them that are offered only when something was agreed."""


class Wizard(QWidget):
    """Shows one step at a time; `moved(step)` is emitted when another one is shown.

    `grown` tells that a plan was made a full one, because something was asked for that only such a plan asks.
    """

    moved = Signal(str)
    grown = Signal()

    def __init__(self, document: Document, watch: Watch, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._watch, self._around = document, watch, around
        self._pages: dict[str, Page] = {}
        self._scrolls: dict[str, Scrolled] = {}
        self.step = ""
        self._left = REVIEW
        self._returning = False
        titles = {key: document.words.say(paths.field(key).label) for key in BESIDE}
        self._side = StepSide(document, watch, titles, ONCE_AGREED, self)
        self.steps = self._side.steps
        self._stack = QStackedWidget(self)
        self._foot = Foot(document.words, self)
        self._lay_out()
        self._side.chosen.connect(self.go)
        self._foot.back.clicked.connect(self.go_back)
        self._foot.on.clicked.connect(self.go_on)
        watch.judged.connect(self._follow_size)
        document.changed.connect(self._ask_anew)

    def go(self, step: str) -> None:
        """Show that step; what was typed on the one before is kept whatever it is."""
        if step == self.step:
            return
        self._returning = False
        if self.step:
            self._watch.visit(self.step)
        if step in BESIDE and self.step and self.step not in BESIDE:
            self._left = self.step
        self.step = step
        if step == REVIEW:
            self._watch.visit(*(each.key for each in STEPS))
        page = self.page(step)
        self._stack.setCurrentWidget(self._scrolls[step])
        self._scrolls[step].verticalScrollBar().setValue(0)
        self._side.show_current(step)
        self._show_way()
        page.shown()
        page.focus_first()
        self.moved.emit(step)

    def page(self, step: str) -> Page:
        """The step's page, built when first wanted."""
        if step not in self._pages:
            kind = next(page for page in PAGES if page.key == step)
            scroll = Scrolled(None, self._stack)
            page = kind(self._document, self._watch, self._around, scroll.viewport())
            scroll.setWidget(page)
            page.wanted.connect(self._reveal_from_review if step == REVIEW else self.reveal)
            self._pages[step], self._scrolls[step] = page, scroll
            self._stack.addWidget(scroll)
        return self._pages[step]

    def reveal(self, path: str) -> None:
        """Show the field or row a path leads to, on its step: “Take me there”."""
        step = next((page.key for page in PAGES if page.shows(path)), self.step)
        if step in FULL_ONLY or not self.page(step).asks(path):
            self._ask_everything()
        self.go(step)
        widget = self.page(step).reveal(path)
        if widget is not None:
            self._scrolls[step].ensureWidgetVisible(widget, 0, theme.CONTROL)

    def go_on(self) -> None:
        """Continue: on to the next step, or back to the review, unless something here could not be read."""
        if self.step in BESIDE or self.page(self.step).show_problems():
            self._scrolls[self.step].verticalScrollBar().setValue(0)
            return
        following = way.following(self._document.plan, self.step, returning=self._returning)
        if following is not None:
            self.go(following.key)

    def go_back(self) -> None:
        """Back: the step before this one; from a page beside the steps, the step that was left for it."""
        before = way.before(self._document.plan, self.step, self._left)
        if before:
            self.go(before)

    def _ask_everything(self) -> None:
        """Make it a full plan, unless it is one or may only be read."""
        if self._document.plan.size is PlanSize.QUICK and not self._document.read_only:
            self._document.edit("size", PlanSize.FULL)
            self.grown.emit()

    def _reveal_from_review(self, path: str) -> None:
        """“Change” and “Take me there”: Continue then leads back to the review."""
        self.reveal(path)
        self._returning = self.step != REVIEW
        self._show_way()

    def _show_way(self) -> None:
        plan = self._document.plan
        following = way.following(plan, self.step, returning=self._returning)
        title = self._document.words.say(following.title) if following else ""
        self._foot.show_way(back=bool(way.before(plan, self.step, self._left)), following=title)

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
        """Leave a step the plan no longer has for the one before it."""
        if self.step and self.step not in BESIDE:
            self.go(way.nearest(self._document.plan, self.step))
        if self.step:
            self._show_way()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(shown_as(QFrame(self), "rule-upright"))
        row.addLayout(middle, 1)

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
