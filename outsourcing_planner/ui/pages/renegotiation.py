"""Talking again about what was agreed, or leaving: a page beside the steps, all of it is the owner's alone."""

from ...advice.figures import BY_THE_HOUR
from ...plan.fields import N_
from ..insights.renegotiation import happened, if_you_leave, still_to_think_about, wished
from .page import Page


class RenegotiationPage(Page):
    """Talk again or leave.

    The reasons and the limits are asked on other pages; the same answers stand here once more, where they are needed.
    """

    key = "renegotiation"
    beside = True
    once_agreed = True
    lead = N_("Know what happened, what you want, and when you would rather go. Then the talk is short and friendly.")

    def build(self) -> None:
        """Lay out the page's fields."""
        with self.private():
            self.row("course.reopen_reasons", optional=True)
            self.row("renegotiation.talk_on", optional=True)
            self._looks = [
                self.insight("happened", N_("What you can bring to the table"), happened),
                self.insight("wished", N_("What you want to change"), wished),
            ]
            self.row("renegotiation.must_get", optional=True)
            self.pair("payment.opening_offer", "payment.highest_price", optional=True)
            self.row("payment.highest_rate", optional=True)
            self.row("payment.trade_offs", optional=True)
            self.row("payment.concessions", optional=True)
            self.row("payment.walk_away", optional=True)
            self.row("renegotiation.plan_b", optional=True)
            self._looks.append(self.insight("limits", N_("Before you talk"), still_to_think_about))
            with self.more(N_("If you leave instead (optional)")):
                self._looks.append(self.insight("leave", N_("If you gave notice today"), if_you_leave))
                self.row("renegotiation.leave_reason", optional=True)
            self.row("renegotiation.notes", optional=True)
        self.document.changed.connect(self._show_for_model)
        self._show_for_model()

    def shown(self) -> None:
        """Look again: another version may have been agreed meanwhile."""
        for look in self._looks:
            look.refresh()

    def _show_for_model(self) -> None:
        self.show_rows({"payment.highest_rate": self.document.plan.payment.model in BY_THE_HOUR})
