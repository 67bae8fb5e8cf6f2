"""How it goes once it runs: a page beside the steps, all of it is the owner's alone."""

from ...plan.fields import N_
from ..insights.course import benefits, changes, credits, hours_used, looks
from ..widgets.item_details import Fold
from .page import Page

_WHO = ("asked_by", "asked_on", "decided_by", "decided_on")


class CoursePage(Page):
    """How it goes."""

    key = "course"
    beside = True
    lead = N_("Write down what really happens. It is what you need when you talk about the terms again.")

    def build(self) -> None:
        """Lay out the page's fields."""
        with self.private():
            self.table("course.months", ("month", "hours", "units"), ("note",), add=N_("Add a month"))
            self.insight("hours", N_("Hours used"), hours_used)
            self.table("course.benefits", ("goal", "month", "reached"), ("note",), add=N_("Add what it brought"))
            self.insight("benefits", N_("What it brings so far"), benefits)
            self.table(
                "course.incidents",
                ("what", "on", "level", "credit"),
                ("term", "claimed"),
                add=N_("Add what went wrong"),
            )
            self.insight("credits", N_("Service credits"), credits)
            self.table(
                "course.changes",
                ("what", "costs", "days", "decision"),
                ("why", "scope", Fold(N_("Who asked, who decided (optional)"), _WHO)),
                add=N_("Add a change"),
            )
            self.insight("changes", N_("What the changes come to"), changes)
            self.table(
                "course.looks",
                ("review", "on", "quality", "performance", "direction"),
                ("note", "happened", "unforeseen", "lessons"),
                add=N_("Add a look-back"),
            )
            self.insight("looks", "", looks)
            with self.more(N_("Decisions on the way (optional)")):
                self.table("course.decisions", ("what", "on", "by"), ("why",), add=N_("Add a decision"))
            with self.more(N_("When it has ended (optional)")):
                self.row("course.again", optional=True)
            with self.more(N_("Before you talk again (optional)")):
                self.row("course.reopen_reasons", optional=True)
            self.row("course.notes", optional=True)
