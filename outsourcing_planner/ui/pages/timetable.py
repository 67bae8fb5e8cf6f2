"""The fourth step: dates, milestones, and how much late is not late."""

from ...plan.fields import N_
from .page import Page


class TimetablePage(Page):
    """Timetable."""

    key = "timetable"
    lead = N_("Dates both sides can keep, with some leniency, decided before anybody is late.")

    def build(self) -> None:
        """Lay out the page's fields."""
        self.pair("timetable.start", "timetable.end")
        self.table(
            "timetable.milestones",
            ("name", "due", "grace_days"),
            ("acceptance", "after_grace"),
            add=N_("Add a milestone"),
        )
        self.pair("timetable.review_days", "timetable.deemed_accepted")
        with self.private():
            self.row("timetable.notes", optional=True)
