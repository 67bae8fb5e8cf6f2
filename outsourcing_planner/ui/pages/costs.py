"""Is it worth it: what the work costs in the house and outside of it; a page beside the steps, the owner's alone."""

from ...plan.fields import N_
from ..insights.costs import worth_it
from .page import Page


class CostsPage(Page):
    """Is it worth it."""

    key = "costs"
    beside = True
    lead = N_("Put what it costs today beside what it would cost outside. A rough figure is better than none.")

    def build(self) -> None:
        """Lay out the page's fields."""
        with self.private():
            self.insight("costs", N_("What it comes to"), worth_it)
            self.table(
                "costs.in_house", ("name", "amount", "every"), ("at_most", "varies"), add=N_("Add what it costs today")
            )
            self.table(
                "costs.outside",
                ("kind", "name", "amount", "every"),
                ("at_most", "varies"),
                add=N_("Add what comes on top"),
            )
            self.pair("costs.owner_hours", "costs.owner_rate", optional=True)
            with self.more(N_("How it is reckoned (optional)")):
                self.pair("costs.months", "costs.contingency_percent", optional=True)
                self.row("costs.price_varies", optional=True)
            self.row("costs.notes", optional=True)
