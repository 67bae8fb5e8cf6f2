"""The third step: what is handed over, when it is done, and what is not included."""

from ...plan.fields import N_
from .page import Page


class ScopePage(Page):
    """Done means."""

    key = "scope"
    lead = N_("Say what you will get and how both of you will know that it is finished.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.table(
            "scope.deliverables",
            ("name", "task"),
            ("acceptance", "does", "performs", "standard"),
            add=N_("Add a deliverable"),
            hint=False,
        )
        self.row("scope.exclusions")
        self.row("scope.revision_rounds")
        self.row("scope.change_rule")
        self.table("scope.owner_provides", ("name", "by"), add=N_("Add something you provide"))
        with self.more(N_("What must be true for this to work (optional)")):
            self.row("scope.assumptions", optional=True)
            if self.is_full:
                self.row("scope.dependencies", optional=True)
        with self.private():
            self.row("scope.notes", optional=True)
