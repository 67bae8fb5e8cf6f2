"""One open plan on the screen: the line above, the wizard, and beside it the brief or what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ..advice.readiness import REVIEW, Phase, phase, steps
from ..brief.content import About
from ..language import Words
from ..plan import Plan
from ..plan.fields import N_
from ..plan.plan import PlanSize
from . import theme
from .briefing import brief_maker, changes_maker
from .changes import ChangesView
from .document import Document
from .keeper import Keeper
from .preview import Preview
from .share import SharePanel
from .surroundings import Surroundings
from .top_bar import TopBar
from .watch import Watch
from .widgets.notice import Notice
from .wizard import BESIDE, Wizard

_SECTIONS = {
    "goals": N_("Why, and what success looks like"),
    "tasks": N_("The work"),
    "scope": N_("The work"),
    "timetable": N_("Timetable"),
    "payment": N_("Payment"),
    "communication": N_("How we work together"),
    "exit": N_("Ending well"),
}
"""The heading in the brief under which the answers of a step stand."""


class PlanView(QWidget):
    """Holds together what shows one plan; `left` is emitted when the owner goes back to the plans."""

    left = Signal()
    state_shown = Signal()

    def __init__(self, document: Document, keeper: Keeper, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan")
        self.document, self.keeper, self._around = document, keeper, around
        visited = frozenset(keeper.contents.record.visited)
        self.watch = Watch(document, visited, around.today, around.settings.limits, self._agreed_plan())
        self.top = TopBar(document, keeper, self.watch)
        self.notice = Notice(self)
        self.wizard = Wizard(document, self.watch, around, self)
        self.changes = ChangesView(document, self)
        self.preview = Preview(document.words, self.make_brief, self)
        self.share = SharePanel(document, keeper, around, self)
        self._middle = QStackedWidget(self)
        self._side = QStackedWidget(self)
        self._insisted = False
        self._held_against = self._agreed_plan()
        self._beside = ""
        self._preview_width = theme.PREVIEW
        self._lay_out()
        self.top.left.connect(self.left)
        self.wizard.moved.connect(self._moved)
        self.wizard.grown.connect(self._say_grown)
        self.share.changes_wanted.connect(self.show_changes)
        self.share.course_wanted.connect(lambda: self.wizard.go("course"))
        self.changes.left.connect(self._leave_changes)
        document.changed.connect(self.preview.refresh)
        self._told_error = False
        keeper.state_changed.connect(self._show_state)
        self._show_state()
        self.preview.refresh()

    def start(self) -> None:
        """Show the step the owner left the plan on."""
        place = self.keeper.contents.record.place
        keys = [*(step.key for step in steps(self.document.plan)), *BESIDE]
        self.wizard.go(place if place in keys else keys[0])

    def make_brief(self, edition: str = "full", lot: str = "") -> Callable[[], bytes]:
        """A call that sets an edition of the brief of the plan as it stands, of one lot where that is given."""
        return brief_maker(self.document.plan, *self.brief_for(), edition, lot)

    def make_changes(self) -> Callable[[], bytes] | None:
        """A call that sets the page of changes since the version shown; None where there is none."""
        version = self.changes.version
        if version is None:
            return None
        words, about = self.brief_for()
        since = About(version=version.number, on=about.on, draft=False, plan_id=about.plan_id)
        return changes_maker(version.plan, self.document.plan, words, since)

    def brief_for(self) -> tuple[Words, About]:
        """In which words a paper of this plan speaks, and which version of it that is today."""
        about = About(
            version=self.version,
            on=self._around.today(),
            draft=self.watch.has_errors,
            plan_id=self.keeper.contents.plan_id,
        )
        return self._around.brief_words_for(self.document.plan), about

    @property
    def version(self) -> int:
        """The version the brief is for: one more than what was agreed."""
        return len(self.keeper.contents.agreed) + 1

    @property
    def reviewing(self) -> bool:
        """Whether the last step is shown, which has something else beside it."""
        return self.wizard.step == REVIEW

    @property
    def preview_shown(self) -> bool:
        """Whether the brief stands beside the page."""
        return self._side.isVisibleTo(self) and self._side.currentWidget() is self._sheet

    def toggle_preview(self) -> None:
        """Put the brief beside the page, or give its room to the page."""
        shown = not self.preview_shown
        self._around.settings.preview_shown = shown
        self._insisted = shown
        self._show_side()

    def say_saved(self, sentence: str, show_folder: Callable[[], None]) -> None:
        """Tell that something was written, with the way to it."""
        self.notice.show_notice("green", sentence, self.document.words.say("Show in folder"), show_folder)

    def say_trouble(self, sentence: str) -> None:
        """Tell what could not be done, and why."""
        self.notice.show_notice("red", sentence)

    def _say_grown(self) -> None:
        """Tell why the plan asks more than before, with the way back."""
        words = self.document.words
        self.notice.show_notice(
            "info",
            words.say("Only a full plan asks this, so this is a full plan now. Nothing you answered is lost."),
            words.say("Undo"),
            self._take_back_growth,
        )

    def _take_back_growth(self) -> None:
        self.notice.hide()
        self.document.edit("size", PlanSize.QUICK)

    def show_changes(self) -> None:
        """List what changed since the newest agreed version."""
        agreed = self.keeper.contents.agreed
        if agreed:
            self.changes.show_since(agreed[-1])
            self._middle.setCurrentWidget(self.changes)

    def stop(self) -> None:
        """End what works in the background."""
        self.preview.stop()

    def _moved(self, step: str) -> None:
        self._middle.setCurrentWidget(self.wizard)
        heading = _SECTIONS.get(step, "")
        self.preview.follow(self._around.brief_words_for(self.document.plan).say(heading) if heading else "")
        self.keeper.note_place(step, self.watch.visited)
        self._show_side()

    def _leave_changes(self) -> None:
        self._middle.setCurrentWidget(self.wizard)

    def _show_side(self) -> None:
        look, reviewing = theme.current(), self.reviewing
        steps = look.beside(theme.STEP_LIST, self.width())
        roomy = self.width() >= steps + look.px(theme.PAGE_NARROW) + theme.PREVIEW
        wanted = self._around.settings.preview_shown and (roomy or self._insisted)
        if self._beside == "preview" and self._side.width() >= theme.PREVIEW:
            self._preview_width = self._side.width()
        beside = "share" if reviewing else "preview" if wanted else ""
        share = look.beside(theme.SHARE, self.width())
        self._side.setCurrentWidget(self.share if reviewing else self._sheet)
        self._side.setVisible(bool(beside))
        self._side.setMinimumWidth(share if reviewing else theme.PREVIEW)
        self._side.setMaximumWidth(share if reviewing else 4 * theme.PREVIEW)
        if beside != self._beside or reviewing:
            wide = share if reviewing else self._preview_width
            self._split.setSizes([max(self.width() - wide, 1), wide])
        if beside != self._beside:
            self._beside = beside
            self.state_shown.emit()

    def _agreed_plan(self) -> Plan | None:
        """The plan as it was agreed on last."""
        agreed = self.keeper.contents.agreed
        return agreed[-1].plan if agreed else None

    def _hold_against_agreed(self) -> None:
        agreed = self._agreed_plan()
        if agreed is not self._held_against:
            self._held_against = agreed
            self.watch.compare_with(agreed)

    def _show_state(self) -> None:
        self._hold_against_agreed()
        error, words = self.keeper.error, self.document.words
        if error is not None:
            kept = words.say("A copy is kept at {file}.", file=str(self.keeper.copy)) if self.keeper.copy else ""
            self.say_trouble(f"{error.say(words)} {kept}".strip())
            self._told_error = True
        elif self._told_error:
            self._told_error = False
            self.notice.hide()
        elif self.document.read_only:
            self.notice.show_notice("amber", self.keeper.why_read_only)
        self.top.phase.show_text(words.say(self._phase().label), "accent")
        self.state_shown.emit()

    def _phase(self) -> Phase:
        contents = self.keeper.contents
        agreed_on = contents.agreed[-1].agreed_on if contents.agreed else None
        timetable = self.document.plan.timetable
        return phase(
            has_brief=bool(contents.record.briefs),
            agreed_on=agreed_on,
            start=timetable.start,
            end=timetable.end,
            today=self._around.today(),
        )

    def _lay_out(self) -> None:
        self._sheet = QFrame(self)
        self._sheet.setProperty("role", "sunk")
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.preview)
        self._side.addWidget(self._sheet)
        self._side.addWidget(self.share)
        self._middle.addWidget(self.wizard)
        self._middle.addWidget(self.changes)
        self._split = split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._middle)
        split.addWidget(self._side)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        self.notice.setProperty("outer", True)
        column.addWidget(self.notice)
        column.addWidget(split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window gives its room to the page."""
        super().resizeEvent(event)
        self._show_side()
