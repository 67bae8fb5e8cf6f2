"""When the work starts, its dated steps with their leniency, and when it ends."""

from datetime import date
from typing import Annotated

from .fields import N_, Choice, Gain, Trend, Unit, private, section, shared
from .values import Count, Group, Id, Item, Minor, Text


class MilestoneStatus(Choice):
    """How far a milestone has come."""

    NOT_BEGUN = "not_begun", N_("Not begun")
    ON_THE_WAY = "on_the_way", N_("On the way")
    IN_DANGER = "in_danger", N_("In danger")
    DELIVERED = "delivered", N_("Delivered, not looked at yet")
    SENT_BACK = "sent_back", N_("Sent back")
    ACCEPTED = "accepted", N_("Accepted")


class Milestone(Item, frozen=True):
    """A dated step that is accepted or sent back."""

    name: Annotated[Text, shared(N_("Milestone"), N_("What is reached: design approved."))] = ""
    due: Annotated[date | None, shared(N_("Due"), gain=Gain.CONTRACTOR)] = None
    grace_days: Annotated[
        Count | None,
        shared(
            N_("Leniency"),
            N_("Days late that cost nothing."),
            unit=Unit.DAYS,
            trend=Trend.STRICT_WHEN_LOW,
            gain=Gain.CONTRACTOR,
        ),
    ] = None
    after: Annotated[
        tuple[Id, ...],
        shared(N_("Waits for"), N_("Milestones that come before."), refers_to="timetable.milestones"),
    ] = ()
    lot: Annotated[
        Id | None, shared(N_("Lot"), N_("The lot it belongs to; empty for all of the work."), refers_to="tasks.lots")
    ] = None
    acceptance: Annotated[Text, shared(N_("Reached when"), N_("What you will look at to say yes."), long=True)] = ""
    after_grace: Annotated[
        Text, shared(N_("After the leniency"), N_("What happens if it is later still."), long=True)
    ] = ""
    status: Annotated[MilestoneStatus | None, private(N_("How far it is"))] = None
    accepted_on: Annotated[date | None, private(N_("Accepted on"))] = None


class ReviewFocus(Choice):
    """What a review looks at."""

    QUALITY = "quality", N_("Quality")
    PERFORMANCE = "performance", N_("Performance")
    ALIGNMENT = "alignment", N_("Are we still going the same way")


class Review(Item, frozen=True):
    """A day to look back, set before the work starts."""

    name: Annotated[Text, shared(N_("Review"), N_("A few words: after the first month."))] = ""
    on: Annotated[date | None, shared(N_("On"))] = None
    focus: Annotated[tuple[ReviewFocus, ...], shared(N_("What is looked at"))] = ()
    who: Annotated[Text, shared(N_("Who takes part"), teaser=False)] = ""


class KnowledgeItem(Item, frozen=True):
    """Something the contractor knows that must come to the owner while the work goes on."""

    name: Annotated[Text, shared(N_("What is handed on"), N_("How to change a price; the network plan."))] = ""
    form: Annotated[Text, shared(N_("In which form"), N_("Written guide, film, an hour together."))] = ""
    receiver: Annotated[Text, shared(N_("Who learns it"), teaser=False)] = ""
    by: Annotated[date | None, shared(N_("By when"), N_("Spread them out; not all on the last day."))] = None


class RelationshipStage(Choice):
    """The milestones of working together, in the order that builds trust."""

    PAID_TRIAL = "paid_trial", N_("Paid trial")
    FIRST_DELIVERY = "first_delivery", N_("First delivery")
    FIRST_MONTH = "first_month", N_("First month")
    STEADY = "steady", N_("Steady work")


class RelationshipStep(Item, frozen=True):
    """A milestone of the relationship rather than of the work."""

    stage: Annotated[RelationshipStage | None, shared(N_("Stage"))] = None
    on: Annotated[date | None, shared(N_("Reached by"))] = None
    sign: Annotated[Text, shared(N_("You know it by"), N_("What shows that you can go on."))] = ""
    pay: Annotated[Minor | None, shared(N_("Pay for it"), N_("A trial is paid."), unit=Unit.MONEY, teaser=False)] = None


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
            gain=Gain.OWNER,
        ),
    ] = None
    deemed_accepted: Annotated[
        bool | None,
        shared(
            N_("Silence counts as yes"),
            N_("If you say nothing in that time, the step is accepted."),
            gain=Gain.CONTRACTOR,
        ),
    ] = None
    reviews: Annotated[
        tuple[Review, ...], section(N_("Reviews"), N_("Days to look back, set now so that nobody forgets."))
    ] = ()
    knowledge: Annotated[
        tuple[KnowledgeItem, ...],
        section(N_("What you learn on the way"), N_("So that you never depend on one person alone."), gain=Gain.OWNER),
    ] = ()
    relationship: Annotated[
        tuple[RelationshipStep, ...], section(N_("Getting to know each other"), N_("Small steps before large ones."))
    ] = ()
    notes: Annotated[Text, private(N_("Notes on the timetable"), long=True)] = ""
