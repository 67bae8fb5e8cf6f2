"""When the work starts, its dated steps with their leniency, and when it ends."""

from datetime import date
from typing import Annotated

from .fields import N_, Trend, Unit, private, section, shared
from .values import Count, Group, Item, Text


class Milestone(Item, frozen=True):
    """A dated step that is accepted or sent back."""

    name: Annotated[Text, shared(N_("Milestone"), N_("What is reached: design approved."))] = ""
    due: Annotated[date | None, shared(N_("Due"))] = None
    grace_days: Annotated[
        Count | None,
        shared(
            N_("Leniency"),
            N_("Days late that cost nothing."),
            unit=Unit.DAYS,
            trend=Trend.STRICT_WHEN_LOW,
        ),
    ] = None
    acceptance: Annotated[Text, shared(N_("Reached when"), N_("What you will look at to say yes."), long=True)] = ""
    after_grace: Annotated[
        Text, shared(N_("After the leniency"), N_("What happens if it is later still."), long=True)
    ] = ""


class Timetable(Group, frozen=True):
    """The fourth step: dates, and how much late is not late."""

    start: Annotated[date | None, shared(N_("Start"))] = None
    end: Annotated[date | None, shared(N_("End"), N_("Leave empty for work that goes on."))] = None
    milestones: Annotated[
        tuple[Milestone, ...], section(N_("Milestones"), N_("Dated steps, each with its leniency."))
    ] = ()
    review_days: Annotated[
        Count | None,
        shared(
            N_("Time to accept"),
            N_("Working days you take to say yes or to send it back."),
            unit=Unit.WORKING_DAYS,
            trend=Trend.LENGTH,
        ),
    ] = None
    deemed_accepted: Annotated[
        bool | None,
        shared(N_("Silence counts as yes"), N_("If you say nothing in that time, the step is accepted.")),
    ] = None
    notes: Annotated[Text, private(N_("Notes on the timetable"), long=True)] = ""
