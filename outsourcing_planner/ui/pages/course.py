"""How it goes once it runs: a page beside the steps, all of it is the owner's alone."""

from ...plan.fields import N_
from .page import Page


class CoursePage(Page):
    """How it goes."""

    key = "course"
    beside = True
    lead = N_("Write down what really happens. It is what you need when you talk about the terms again.")

    def build(self) -> None:
        """Lay out the page's fields."""
        with self.private():
            self.table("course.months", ("month", "hours", "units"), ("note",), add=N_("Add a month"))
            self.table("course.incidents", ("what", "on", "credit"), ("term", "claimed"), add=N_("Add what went wrong"))
            self.row("course.reopen_reasons", optional=True)
            self.row("course.notes", optional=True)
