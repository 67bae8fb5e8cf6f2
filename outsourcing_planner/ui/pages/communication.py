"""The sixth step: how the two sides talk, report, give feedback and decide."""

from ...plan.fields import N_
from ..insights.communication import looking, overlap
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
            ("format", "participants", "agenda", "minutes_kept") if self.is_full else ("format", "participants"),
            add=N_("Add a meeting"),
        )
        self.pair("communication.report.form", "communication.report.frequency")
        self.row("communication.report.content", optional=True)
        if self.is_full:
            self.row("communication.report.tool", optional=True)
        self.row("communication.feedback_rule")
        self.row("communication.decider")
        self.row("communication.escalation")
        if not self.is_full:
            with self.more(N_("Days on which you look (optional)")):
                self._check_ins()
        with self.more(N_("Working hours and holidays of both sides (optional)")):
            for side in ("owner_hours", "contractor_hours"):
                at = f"communication.{side}"
                self.row(f"{at}.zone", optional=True)
                self.pair(f"{at}.start", f"{at}.end", optional=True)
                self.row(f"{at}.days", optional=True)
            self.insight("overlap", N_("When both are at work"), overlap)
            self.table("communication.holidays", ("name", "on", "until", "whose"), add=N_("Add a holiday"))
        if self.is_full:
            self._finer()
        with self.private():
            self.row("communication.notes", optional=True)

    def _check_ins(self) -> None:
        self.table("communication.check_ins", ("on", "what"), add=N_("Add a day"))

    def _finer(self) -> None:
        with self.more(N_("Who does what (optional)")):
            self.table("communication.roles", ("duty", "does", "approves"), ("asked", "told"), add=N_("Add a role"))
        with self.more(N_("How closely you look (optional)")):
            self.table(
                "communication.trust",
                ("name", "every_days", "until"),
                ("minutes", "up", "down"),
                add=N_("Add a stage"),
            )
            self._check_ins()
            self.insight("looking", N_("What looking takes"), looking)
        with self.more(N_("Where the truth lives, and our limits (optional)")):
            self.row("communication.truth_place", optional=True)
            self.row("communication.truth_owner", optional=True)
            self.row("communication.async_rule", optional=True)
            self.row("communication.kickoff", optional=True)
            self.row("communication.limits", optional=True)
