"""Safety: that the work is good while it is made, that secrets stay secret, and what may go wrong."""

from ...plan.fields import N_
from .page import Page


class AssurancePage(Page):
    """Safety."""

    key = "assurance"
    lead = N_("What must stay safe, how you check it, and what you would do if it went wrong.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.row("assurance.personal_data")
        self.table(
            "assurance.confidential",
            ("name", "level", "their_level"),
            ("who", "kept", "returned"),
            add=N_("Add something confidential"),
        )
        self.table("assurance.papers", ("kind", "needed"), ("sent_on", "signed_on", "note"), add=N_("Add a paper"))
        with self.more(N_("Quality checks on the way (optional)")):
            self.table("assurance.quality_checks", ("name", "milestone", "on"), ("who",), add=N_("Add a check"))
        with self.more(N_("Safety rules, laws, passing work on (optional)")):
            self.table("assurance.security", ("name", "verified", "on"), add=N_("Add a rule"))
            self.row("assurance.law_note", optional=True)
            self.row("assurance.subcontractors", optional=True)
        with self.private():
            self.table(
                "assurance.risks",
                ("name", "likelihood", "impact"),
                ("kind", "hits", "trigger", "response", "owner", "term"),
                add=N_("Add a risk"),
                hint=False,
            )
            self.row("assurance.notes", optional=True)
