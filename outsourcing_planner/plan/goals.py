"""Who the owner is, why they think of outsourcing, and what success would look like."""

from datetime import date
from typing import Annotated

from .fields import N_, Choice, private, section, shared
from .values import Group, Item, Text, Texts


class Driver(Choice):
    """Why work is given away at all; more than one may hold."""

    SKILL = "skill", N_("We lack the skill")
    TIME = "time", N_("We lack the time")
    COST = "cost", N_("To spend less")
    SPEED = "speed", N_("To be faster")
    FLEXIBILITY = "flexibility", N_("To grow and shrink easily")
    FOCUS = "focus", N_("To focus on what we do best")


class GoalKind(Choice):
    """What a goal is about."""

    MONEY = "money", N_("Money"), N_("Spend less or earn more")
    TIME = "time", N_("Hours freed"), N_("Somebody’s time, for something better")
    ADVANTAGE = "advantage", N_("Better or faster"), N_("Quality, speed, reach")


class Business(Group, frozen=True):
    """The owner's business, as a contractor gets to know it."""

    name: Annotated[Text, shared(N_("Business name"), N_("As it stands on your invoices."), teaser=False)] = ""
    activity: Annotated[Text, shared(N_("What your business does"), N_("One sentence a stranger understands."))] = ""
    place: Annotated[Text, shared(N_("Where you are"), N_("Town and country."))] = ""
    contact: Annotated[
        Text,
        shared(
            N_("Who answers questions"),
            N_("A name, and an e-mail address or telephone number."),
            teaser=False,
        ),
    ] = ""


class Goal(Item, frozen=True):
    """An outcome the owner wants, with what shows that it was reached."""

    kind: Annotated[GoalKind | None, shared(N_("About"))] = None
    outcome: Annotated[Text, shared(N_("What should be different"), N_("For example: customers can order online."))] = (
        ""
    )
    measure: Annotated[Text, shared(N_("Measured by"), N_("What you count or look at: orders a week."))] = ""
    baseline: Annotated[Text, shared(N_("Today"), N_("What it is now, even if it is nothing."))] = ""
    target: Annotated[Text, shared(N_("Target"), N_("What it should become."))] = ""
    by: Annotated[date | None, shared(N_("By when"))] = None
    why: Annotated[
        Text,
        shared(N_("Why it matters"), N_("One sentence. It helps a contractor to think along."), long=True),
    ] = ""
    driver: Annotated[
        Driver | None, private(N_("Which of your reasons it serves"), N_("Why you outsource. Only you see this."))
    ] = None


class Goals(Group, frozen=True):
    """The first step: who asks, why, and for what."""

    business: Annotated[Business, section(N_("Your business"))] = Business()
    summary: Annotated[
        Text,
        shared(
            N_("The work in about 50 words"),
            N_("Many contractors read only this before they decide to answer."),
            long=True,
        ),
    ] = ""
    drivers: Annotated[
        tuple[Driver, ...], private(N_("Why outsource"), N_("As many as are true. Only you see this."))
    ] = ()
    lessons: Annotated[
        Texts,
        private(N_("What you learned last time"), N_("From the plan this one began as. One a line."), long=True),
    ] = ()
    items: Annotated[tuple[Goal, ...], section(N_("Goals"), N_("What should be different afterwards."))] = ()
    notes: Annotated[Text, private(N_("Notes on goals"), long=True)] = ""
