"""The sixth step: how the two sides talk, report, give feedback and decide."""

from ...plan.fields import N_
from .page import Page


class CommunicationPage(Page):
    """Working together."""

    key = "communication"
    lead = N_("Who talks to whom, how often, and what happens when something is stuck.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.table("communication.channels", ("purpose", "channel", "reply_hours"), add=N_("Add a channel"))
        self.table(
            "communication.meetings",
            ("purpose", "frequency", "minutes"),
            ("format", "participants"),
            add=N_("Add a meeting"),
        )
        self.pair("communication.report.form", "communication.report.frequency")
        self.row("communication.report.content", optional=True)
        self.row("communication.feedback_rule")
        self.row("communication.decider")
        self.row("communication.escalation")
        with self.more(N_("Working hours of both sides (optional)")):
            for side in ("owner_hours", "contractor_hours"):
                at = f"communication.{side}"
                self.row(f"{at}.zone", optional=True)
                self.pair(f"{at}.start", f"{at}.end", optional=True)
                self.row(f"{at}.days", optional=True)
        with self.private():
            self.row("communication.notes", optional=True)
