"""The first step: who asks, why, and what success looks like."""

from functools import partial

import msgspec

from ...advice.drivers import goals_for, unserved
from ...advice.sizing import suggested_size
from ...plan import paths
from ...plan.fields import N_
from ...plan.goals import Goal
from ...plan.plan import PlanSize
from ...plan.values import Item
from ...storage.ready import ready_rows
from ..widgets.naming import named
from ..widgets.notice import Notice
from ..widgets.text_link import TextLink
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
        details = ("why", "kind", "driver") if self.is_full else ("why",)
        self.table(
            "goals.items", ("outcome", "measure", "baseline", "target", "by"), details, add=N_("Add a goal"), hint=False
        )
        self.row("goals.summary", optional=True)
        with self.more(N_("Language and figures of the brief (optional)")):
            self.row("locale")
        with self.private():
            self.row("goals.drivers", optional=True)
            self._ready = named(TextLink("", self, "link"), "goals.ready")
            self._ready.clicked.connect(self._add_ready)
            self._into.addWidget(self._ready)
            self.row(_LESSONS, optional=True)
            self.row("goals.notes", optional=True)
        self.document.changed.connect(self._show_lessons)
        self._show_lessons()
        self.watch.judged.connect(self._offer_ready)
        self._offer_ready()

    def _offer_ready(self) -> None:
        """Offer a goal for each reason that none serves yet, in one line under the reasons."""
        reasons = () if self.document.read_only else unserved(self.document.plan)
        self._ready.setVisible(bool(reasons))
        said = self.words.say_many(
            "Add a goal you can measure for: {reasons}",
            "Add {n} goals you can measure, for: {reasons}",
            len(reasons),
            reasons=self.words.listed(self.words.choice(one) for one in reasons),
        )
        self._ready.say(said)

    def _add_ready(self) -> None:
        ready = (goal for goal in ready_rows("goals.items", self.words.language) if isinstance(goal, Goal))
        goals = zip(goals_for(self.document.plan, ready), self.document.fresh_ids("goals.items"), strict=False)
        fresh: list[Item] = [msgspec.structs.replace(goal, id=made) for goal, made in goals]
        self.document.insert_all("goals.items", fresh)

    def _show_lessons(self) -> None:
        """What was learned last time stands here where there was a last time."""
        self.show_rows({_LESSONS: bool(self.document.plan.goals.lessons)})
