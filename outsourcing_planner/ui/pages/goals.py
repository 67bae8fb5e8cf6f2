"""The first step: who asks, why, and what success looks like."""

from ...plan import paths
from ...plan.fields import N_
from .page import Page


class GoalsPage(Page):
    """Goals."""

    key = "goals"
    lead = N_("What should be different afterwards, and how you will see it.")

    @classmethod
    def shows(cls, path: str) -> bool:
        """The plan's name and language are asked here too."""
        return paths.steps(path)[0][0] in ("goals", "title", "locale", "size")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.row("title")
        self.pair("goals.business.name", "goals.business.place")
        self.row("goals.business.activity")
        self.row("goals.business.contact")
        self.row("size")
        details = ("why", "kind") if self.is_full else ("why",)
        self.table("goals.items", ("outcome", "measure", "baseline", "target", "by"), details, add=N_("Add a goal"))
        self.row("goals.summary", optional=True)
        with self.more(N_("Language and figures of the brief (optional)")):
            self.row("locale")
        with self.private():
            self.row("goals.drivers", optional=True)
            self.row("goals.notes", optional=True)
