"""Says, when a plan is opened, that it is time to look back at how it goes, or what came along from an ended one."""

from PySide6.QtCore import QObject, Signal

from ..advice.looking_back import look_back_due
from ..advice.rows import called
from .document import Document
from .keeper import Keeper
from .life import agreed_on, phase_of
from .plan_notice import PlanNotice
from .surroundings import Surroundings
from .watch import Watch

LOOKS = "course.looks"
"""Where it is noted what came of a review."""


class Reminder(QObject):
    """Tells it in the line above the page until somebody has looked back; `wanted(path)` asks for the place."""

    wanted = Signal(str)

    def __init__(
        self, document: Document, watch: Watch, keeper: Keeper, around: Surroundings, notice: PlanNotice
    ) -> None:
        super().__init__(notice)
        self._document, self._watch, self._keeper = document, watch, keeper
        self._around, self._notice = around, notice
        self._said = ""
        watch.judged.connect(self._follow)

    def look(self) -> None:
        """Say it where it is so."""
        self._said = self._due()
        if self._said:
            action = self._document.words.say("Look back now")
            self._notice.remind(self._said, action, lambda: self.wanted.emit(LOOKS))

    def say_what_came_along(self) -> None:
        """Tell what a plan that begins like an ended one brings of it, with the way there."""
        words, plan = self._document.words, self._document.plan
        said = []
        if plan.goals.lessons:
            count = len(plan.goals.lessons)
            said.append(words.say_many("{n} lesson came along.", "{n} lessons came along.", count))
        if plan.selection.candidates:
            name = called(plan.selection.candidates[0], words)
            said.append(words.say("{name}, whom you would take again, is the first candidate.", name=name))
        if said:
            there = "goals.lessons" if plan.goals.lessons else "selection.candidates"
            self._notice.show_notice("info", " ".join(said), words.say("Show me"), lambda: self.wanted.emit(there))

    def _follow(self) -> None:
        if self._said and not self._due():
            self._notice.forget(self._said)
            self._said = ""

    def _due(self) -> str:
        """Why it is time to look back, or nothing."""
        plan, contents, today = self._document.plan, self._keeper.contents, self._around.today()
        stands = phase_of(contents, plan, today)
        due = look_back_due(plan, today, stands, agreed_on(contents), self._watch.limits)
        return due.say(self._document.words) if due is not None else ""
