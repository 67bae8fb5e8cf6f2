"""The fourth step: dates, milestones, and how much late is not late."""

from ...advice.leniency import filled_in, lacking
from ...plan.fields import N_
from ..insights.timetable import steps
from ..widgets.item_details import Detail, Fold
from ..widgets.naming import named
from ..widgets.text_link import TextLink
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
        self._leniency = named(TextLink("", self, "link"), "timetable.leniency")
        self._leniency.clicked.connect(self._fill_in)
        self._into.addWidget(self._leniency)
        self.watch.judged.connect(self._offer_leniency)
        self._offer_leniency()
        self.insight("timeline", N_("How it lies in time"), steps)
        self.pair("timetable.review_days", "timetable.deemed_accepted")
        if self.is_full:
            self._finer()
        with self.private():
            self.row("timetable.notes", optional=True)

    def _offer_leniency(self) -> None:
        """Offer a leniency for the milestones that have none, in one line under them."""
        without = 0 if self.document.read_only else len(lacking(self.document.plan))
        self._leniency.setVisible(bool(without))
        self._leniency.say(
            self.words.say_many(
                "Fill in a tenth of the time for the {n} without leniency",
                "Fill in a tenth of the time for the {n} without leniency",
                without,
            )
        )

    def _fill_in(self) -> None:
        self.document.replace(filled_in(self.document.plan), self.words.say("fill in the leniency"))

    def _finer(self) -> None:
        with self.more(N_("Days to look back (optional)")):
            self.table("timetable.reviews", ("name", "on"), ("focus", "who"), add=N_("Add a review"))
        with self.more(N_("What you learn on the way (optional)")):
            self.table("timetable.knowledge", ("name", "form", "by"), ("receiver",), add=N_("Add something to learn"))
        with self.more(N_("Getting to know each other (optional)")):
            self.table("timetable.relationship", ("stage", "on", "pay"), ("sign",), add=N_("Add a stage"))
