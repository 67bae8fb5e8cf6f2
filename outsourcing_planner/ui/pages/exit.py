"""The seventh step: how it ends well."""

from ...plan.fields import N_
from .page import Page


class ExitPage(Page):
    """Ending well."""

    key = "exit"
    lead = N_("Every agreement ends. Decide how now, while everybody is friendly.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.table("exit.triggers", ("event", "then"), add=N_("Add what would end it"))
        self.pair("exit.notice_days", "exit.notice_days_theirs")
        self.table("exit.handover", ("name", "days"), add=N_("Add something they do"))
        self.row("exit.handover_days")
        self.row("exit.data_return")
        self.table("exit.assets", ("name", "holder"), ("place",), add=N_("Add something that comes back"))
        self.row("exit.rights")
        self.row("exit.final_payment")
        with self.more(N_("More about the rights (optional)")):
            self.row("exit.rights_note", optional=True)
        with self.private():
            self.row("exit.stand_in", optional=True)
            self.row("exit.replace_days", optional=True)
            self.row("exit.notes", optional=True)
