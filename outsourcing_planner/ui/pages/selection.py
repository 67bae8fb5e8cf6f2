"""Choosing: what a contractor must have, what counts, who answered, and how well they did."""

from ...plan.fields import N_
from ..insights import totals
from ..insights.selection import standing
from ..widgets.score_matrix import ScoreMatrix
from .page import Page
from .review import ReviewPage
from .tasks import TasksPage


class SelectionPage(Page):
    """Choosing."""

    key = "selection"
    lead = N_("Decide what counts before the first answer comes. Candidates and points stay with you.")

    @classmethod
    def shows(cls, path: str) -> bool:
        """Whom the owner looks for and how to answer are asked on other pages."""
        return super().shows(path) and not any(page.shows(path) for page in (TasksPage, ReviewPage))

    def build(self) -> None:
        """Lay out the page's fields."""
        self.table("selection.must_haves", ("name", "evidence"), add=N_("Add a must-have"))
        self.table(
            "selection.criteria",
            ("name", "weight"),
            ("prompts", "is_cost"),
            add=N_("Add what counts"),
            totals=totals.weights,
        )
        self.row("selection.methods", optional=True)
        with self.more(N_("Nice to have (optional)")):
            self.table("selection.nice_to_haves", ("name", "evidence"), add=N_("Add something nice"))
        with self.private():
            self.table(
                "selection.candidates",
                ("name", "quote", "meets_essentials"),
                ("kind", "contact", "capacity", "hours", "quoted_on", "exceptions", "note"),
                add=N_("Add a candidate"),
            )
            self.table(
                "selection.references",
                ("candidate", "name", "points"),
                ("relation", "spoken_on", "said"),
                add=N_("Add a reference"),
            )
            self._into.addWidget(ScoreMatrix(self.document, self))
            with self.more(N_("Points as rows, to paste or open from a file (optional)")):
                self.table("selection.scores", ("candidate", "criterion", "points"), ("note",), add=N_("Add points"))
            self.insight("standing", N_("Who comes first"), standing)
            self.row("selection.quality_floor", optional=True)
            self.row("selection.chosen", optional=True)
            self.row("selection.notes", optional=True)
