"""One open plan on the screen: the line above, the wizard, and beside it the brief or what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..advice.readiness import REVIEW, steps
from ..brief.content import About
from ..language import Words
from ..plan.fields import N_
from .briefing import brief_maker
from .changes import ChangesView, since_agreed, since_brief
from .document import Document
from .file_notice import FileNotice
from .halves import Halves
from .keeper import Keeper
from .life import phase_of
from .notice_place import NoticePlace
from .plan_notice import PlanNotice
from .preview import Preview
from .reminding import Reminder
from .share import SharePanel
from .surroundings import Surroundings
from .top_bar import TopBar
from .watch import Watch
from .widgets.badge import PHASE_TONES
from .wizard import BESIDE, Wizard

_SECTIONS = {
    "goals": N_("Why, and what success looks like"),
    "tasks": N_("The work"),
    "scope": N_("The work"),
    "timetable": N_("Timetable"),
    "payment": N_("Payment"),
    "communication": N_("How we work together"),
    "assurance": N_("Quality, security, confidentiality"),
    "exit": N_("Ending well"),
    "selection": N_("How we will choose"),
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
        self.watch = Watch(document, visited, around.today, around.settings.limits, keeper.contents.agreed_plan)
        self.top = TopBar(document, keeper, self.watch, self)
        self._told = NoticePlace(self)
        self.file_notice = FileNotice(document, keeper, self._told.lines)
        self.notice = PlanNotice(document, keeper, self._told.lines)
        self._halves = Halves(around.settings, self)
        self._middle = self._halves.page
        self.wizard = Wizard(document, self.watch, around, self._middle)
        self.changes = ChangesView(document, self._middle)
        self.preview = Preview(document.words, self.make_preview, self._halves.sheet)
        self.share = SharePanel(document, keeper, around, self._halves.side)
        self._halves.hold(self.preview, self.share)
        self._held_against = keeper.contents.agreed_plan
        self.reminder = Reminder(document, self.watch, keeper, around, self.notice)
        self.reminder.wanted.connect(self.wizard.reveal)
        self._lay_out()
        self.top.left.connect(self.left)
        self.wizard.moved.connect(self._moved)
        self.wizard.grown.connect(self.notice.say_grown)
        self.share.changes_wanted.connect(self.show_changes)
        self.share.sent_changes_wanted.connect(self.show_changes_since_brief)
        self.share.terms_wanted.connect(lambda: self.wizard.go("agreement"))
        self.share.course_wanted.connect(lambda: self.wizard.go("course"))
        self.share.talk_wanted.connect(lambda: self.wizard.go("renegotiation"))
        self.changes.shown.connect(lambda: self._middle.setCurrentWidget(self.changes))
        self.changes.left.connect(lambda: self._middle.setCurrentWidget(self.wizard))
        self._halves.switched.connect(self.state_shown)
        document.changed.connect(self.preview.refresh)
        keeper.standing.changed.connect(self._show_state)
        self._show_state()
        self.preview.refresh()

    def start(self) -> None:
        """Show the step the owner left the plan on."""
        place = self.keeper.contents.record.place
        keys = [*(step.key for step in steps(self.document.plan)), *BESIDE]
        self.wizard.go(place if place in keys else keys[0])
        self.reminder.look()

    def make_preview(self) -> Callable[[], bytes]:
        """A call that sets the brief of the plan as it stands to be looked at beside the page."""
        return brief_maker(self.document.plan, *self.brief_for(), to_keep=False)

    def brief_for(self) -> tuple[Words, About]:
        """In which words a paper of this plan speaks, and which version of it that is today."""
        about = About(
            version=len(self.keeper.contents.agreed) + 1,
            on=self._around.today(),
            draft=self.watch.has_errors,
            plan_id=self.keeper.contents.plan_id,
        )
        return self._around.brief_words_for(self.document.plan), about

    @property
    def reviewing(self) -> bool:
        """Whether the last step is shown, which has something else beside it."""
        return self.wizard.step == REVIEW

    @property
    def preview_shown(self) -> bool:
        """Whether the brief stands beside the page."""
        return self._halves.preview_shown

    def toggle_preview(self) -> None:
        """Put the brief beside the page, or give its room to the page."""
        self._halves.toggle_preview()

    def say_saved(self, sentence: str, show_folder: Callable[[], None]) -> None:
        """Tell that something was written, with the way to it."""
        self.notice.say_saved(sentence, show_folder)

    def say_trouble(self, sentence: str) -> None:
        """Tell what could not be done, and why."""
        self.notice.say_trouble(sentence)

    def show_changes(self) -> None:
        """List what changed since the newest agreed version."""
        agreed = self.keeper.contents.agreed
        if agreed:
            self.changes.show_since(since_agreed(agreed[-1], self.document.words))

    def show_changes_since_brief(self) -> None:
        """List what changed since the last brief that went out."""
        plan, sent = self.keeper.notes.last_sent(), self.keeper.contents.record.briefs
        if plan is None:
            self.say_trouble(self.document.words.say("The plan of that brief is not kept on this computer."))
        else:
            self.changes.show_since(since_brief(plan, sent[-1].version, sent[-1].made_on, self.document.words))

    def stop(self) -> None:
        """End what works in the background."""
        self.preview.stop()

    def _moved(self, step: str) -> None:
        self._middle.setCurrentWidget(self.wizard)
        heading = _SECTIONS.get(step, "")
        self.preview.follow(self._around.brief_words_for(self.document.plan).say(heading) if heading else "")
        self.keeper.notes.note_place(step, self.watch.visited)
        self._halves.show_for(reviewing=self.reviewing)

    def _show_state(self) -> None:
        contents = self.keeper.contents
        agreed = contents.agreed_plan
        if agreed is not self._held_against:
            self._held_against = agreed
            self.watch.compare_with(agreed)
        self.file_notice.follow()
        stands = phase_of(contents, self.document.plan, self._around.today())
        self.top.phase.show_text(self.document.words.say(stands.label), PHASE_TONES[stands.value])
        self.state_shown.emit()

    def _lay_out(self) -> None:
        self._middle.addWidget(self.wizard)
        self._middle.addWidget(self.changes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._told)
        column.addWidget(self._halves, 1)
        self._told.hold(self.file_notice, self.notice, above=self._halves)
