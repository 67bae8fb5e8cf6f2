"""The seventh step: how it ends well."""

from ...plan.fields import N_
from ..insights.exit import if_they_vanish, time_to_replace
from ..widgets.notice_days import NoticeDays
from .page import Page


class ExitPage(Page):
    """Ending well."""

    key = "exit"
    lead = N_("Every agreement ends. Decide how now, while everybody is friendly.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.table("exit.triggers", ("event", "then"), add=N_("Add what would end it"), hint=False)
        self.pair("exit.notice_days", "exit.notice_days_theirs")
        self.table("exit.handover", ("name", "days"), add=N_("Add something they do"))
        self.row("exit.handover_days")
        self.row("exit.data_return")
        self.table("exit.assets", ("name", "holder"), ("place",), add=N_("Add something that comes back"))
        self.row("exit.rights")
        self.row("exit.final_payment")
        with self.more(N_("More about the rights (optional)")):
            self.row("exit.rights_note", optional=True)
        if self.is_full:
            self._finer()
        with self.private():
            self.insight("runway", N_("Time to find somebody new"), time_to_replace)
            self.insight("vanish", N_("If they vanished tomorrow"), if_they_vanish)
            self._into.addWidget(NoticeDays(self.document, self.around, self))
            self.row("exit.stand_in", optional=True)
            self.row("exit.replace_days", optional=True)
            if self.is_full:
                self.pair("exit.cover_days", "exit.exit_cost", optional=True)
                self.row("exit.knowledge_held", optional=True)
                with self.more(N_("If they vanished tomorrow (optional)")):
                    self.row("exit.first_steps", optional=True)
                    self.pair("exit.rehearse_on", "exit.reviewed_on", optional=True)
            self.row("exit.notes", optional=True)

    def _finer(self) -> None:
        with self.more(N_("When a notice takes effect, going on longer (optional)")):
            self.pair("exit.notice_rule", "exit.cure_days", optional=True)
            self.row("exit.renewal", optional=True)
            self.row("exit.extension", optional=True)
        with self.more(N_("Stepping in, and a good last word (optional)")):
            self.row("exit.step_in", optional=True)
            self.row("exit.closing_words", optional=True)
