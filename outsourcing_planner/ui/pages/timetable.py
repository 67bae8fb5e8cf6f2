"""The fourth step: dates, milestones, and how much late is not late."""

from ...plan.fields import N_
from ..insights.timetable import steps
from ..widgets.item_details import Detail, Fold
from .page import Page

_COURSE = Fold(N_("Once it runs (optional)"), ("status", "accepted_on"))
_ALWAYS: tuple[Detail, ...] = ("acceptance", "after_grace", _COURSE)
_FINER: tuple[Detail, ...] = ("acceptance", "after_grace", "after", "lot", _COURSE)


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
            _FINER if self.is_full else _ALWAYS,
            add=N_("Add a milestone"),
        )
        self.insight("timeline", N_("How it lies in time"), steps)
        self.pair("timetable.review_days", "timetable.deemed_accepted")
        if self.is_full:
            self._finer()
        with self.private():
            self.row("timetable.notes", optional=True)

    def _finer(self) -> None:
        with self.more(N_("Days to look back (optional)")):
            self.table("timetable.reviews", ("name", "on"), ("focus", "who"), add=N_("Add a review"))
        with self.more(N_("What you learn on the way (optional)")):
            self.table("timetable.knowledge", ("name", "form", "by"), ("receiver",), add=N_("Add something to learn"))
        with self.more(N_("Getting to know each other (optional)")):
            self.table("timetable.relationship", ("stage", "on", "pay"), ("sign",), add=N_("Add a stage"))
