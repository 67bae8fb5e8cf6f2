"""What is handed over, when it counts as done, what is not included, and how the scope changes."""

from datetime import date
from typing import Annotated

from .fields import N_, Gain, Trend, Unit, private, section, shared
from .values import Count, Group, Id, Item, Text, Texts


class Deliverable(Item, frozen=True):
    """Something handed over, with what says that it is good."""

    task: Annotated[Id | None, shared(N_("Part of"), N_("The task it belongs to."), refers_to="tasks.items")] = None
    name: Annotated[Text, shared(N_("Deliverable"), N_("What you will hold in your hands."))] = ""
    does: Annotated[Text, shared(N_("What it should do"), long=True)] = ""
    performs: Annotated[Text, shared(N_("How well"), N_("A number where you can: opens in 2 seconds."), long=True)] = ""
    standard: Annotated[Text, shared(N_("Standard it must meet"), N_("A law, a norm, your own rules."), long=True)] = ""
    acceptance: Annotated[
        Texts,
        shared(
            N_("It is done when"),
            N_("One test a line. Each is answered by yes or no, or by a number."),
            long=True,
        ),
    ] = ()


class Provision(Item, frozen=True):
    """Something the owner gives so that the work can be done."""

    name: Annotated[Text, shared(N_("What we provide"), N_("Access, texts, photos, a person's time."))] = ""
    by: Annotated[date | None, shared(N_("By when"))] = None


class Scope(Group, frozen=True):
    """The third step: what done means."""

    deliverables: Annotated[
        tuple[Deliverable, ...],
        section(N_("Deliverables"), N_("What is handed over, and when it is done."), gain=Gain.OWNER),
    ] = ()
    exclusions: Annotated[
        Texts,
        shared(N_("Not included"), N_("One a line. What somebody might expect, but should not."), long=True),
    ] = ()
    assumptions: Annotated[
        Texts,
        shared(N_("Assumptions"), N_("One a line. What must be true for the price to hold."), long=True),
    ] = ()
    dependencies: Annotated[
        Texts, shared(N_("What the work waits for"), N_("One a line. Things outside both your hands."), long=True)
    ] = ()
    owner_provides: Annotated[
        tuple[Provision, ...],
        section(N_("What we provide"), N_("What they need from you, and when."), gain=Gain.CONTRACTOR),
    ] = ()
    revision_rounds: Annotated[
        Count | None,
        shared(
            N_("Rounds of corrections"),
            N_("Included in the price."),
            unit=Unit.ROUNDS,
            trend=Trend.STRICT_WHEN_HIGH,
            gain=Gain.OWNER,
        ),
    ] = None
    change_rule: Annotated[
        Text,
        shared(
            N_("How a change is agreed"),
            N_("Who asks, who says what it costs, who decides, in how many days."),
            long=True,
        ),
    ] = ""
    notes: Annotated[Text, private(N_("Notes on what done means"), long=True)] = ""
