"""The first step: who asks, why, and what success looks like."""

from functools import partial

from ...advice.sizing import suggested_size
from ...plan import paths
from ...plan.fields import N_
from ...plan.plan import PlanSize
from ..widgets.notice import Notice
from .page import Page

_LESSONS = "goals.lessons"


class GoalsPage(Page):
    """Goals."""

    key = "goals"
    lead = N_("What should be different afterwards, and how you will see it.")

    @classmethod
    def shows(cls, path: str) -> bool:
        """The plan's name and language are asked here too."""
        return paths.steps(path)[0][0] in ("goals", "title", "locale", "size")

    def shown(self) -> None:
        """Say which size would fit, where it is another one."""
        self._suggest()

    def _suggest(self) -> None:
        suggested = suggested_size(self.document.plan, self.words)
        if suggested.size is self.document.plan.size or suggested.size is PlanSize.QUICK:
            self._suggestion.hide()
            return
        said = self.words.say("A full plan may fit better. {reasons}", reasons=" ".join(suggested.reasons))
        switch = partial(self.document.edit, "size", suggested.size)
        self._suggestion.show_notice("info", said, self.words.say("Ask me everything"), switch)

    def build(self) -> None:
        """Lay out the page's fields."""
        self.row("title")
        self.pair("goals.business.name", "goals.business.place")
        self.row("goals.business.activity")
        self.row("goals.business.contact")
        self.row("size")
        self._suggestion = Notice(self)
        self._into.addWidget(self._suggestion)
        self.watch.judged.connect(self._suggest)
        details = ("why", "kind") if self.is_full else ("why",)
        self.table(
            "goals.items", ("outcome", "measure", "baseline", "target", "by"), details, add=N_("Add a goal"), hint=False
        )
        self.row("goals.summary", optional=True)
        with self.more(N_("Language and figures of the brief (optional)")):
            self.row("locale")
        with self.private():
            self.row("goals.drivers", optional=True)
            self.row(_LESSONS, optional=True)
            self.row("goals.notes", optional=True)
        self.document.changed.connect(self._show_lessons)
        self._show_lessons()

    def _show_lessons(self) -> None:
        """What was learned last time stands here where there was a last time."""
        self.show_rows({_LESSONS: bool(self.document.plan.goals.lessons)})
