"""What work there is, and what becomes of each piece: outsource, insource, keep, or stop."""

from typing import Annotated

from .fields import N_, Choice, Unit, private, section, shared
from .values import Group, Hours, Id, Item, Text


class Decision(Choice):
    """What becomes of a task (the field's word is disposition)."""

    OUTSOURCE = "outsource", N_("Outsource"), N_("Somebody outside does it")
    INSOURCE = "insource", N_("Insource"), N_("An outsider does it at your place, under your eyes")
    RETAIN = "retain", N_("Keep in-house"), N_("You go on doing it yourselves")
    STOP = "stop", N_("Stop doing"), N_("Nobody needs to do it")


class WorkKind(Choice):
    """The trade's three families of outsourced work."""

    IT = "it", N_("Computers and internet"), N_("Servers, websites, programs, support")
    BUSINESS_PROCESS = "business_process", N_("Office and service work"), N_("Books, payroll, orders, calls")
    KNOWLEDGE = "knowledge", N_("Expert work"), N_("Design, law, accounting, research")


LEAVES_THE_HOUSE = frozenset({Decision.OUTSOURCE, Decision.INSOURCE})
"""The decisions by which a contractor does the work."""


class Task(Item, frozen=True):
    """A piece of work, large enough to be given to somebody and small enough to be judged."""

    name: Annotated[Text, shared(N_("Task"), N_("A few words: build the website."))] = ""
    description: Annotated[
        Text, shared(N_("What it involves"), N_("What is done, for whom, how you do it today."), long=True)
    ] = ""
    kind: Annotated[WorkKind | None, shared(N_("Kind of work"))] = None
    decision: Annotated[Decision | None, shared(N_("Decision"), N_("Not everything should be outsourced."))] = None
    reason: Annotated[Text, private(N_("Why you decided so"), long=True)] = ""
    goals: Annotated[
        tuple[Id, ...],
        shared(N_("Serves"), N_("The goals this task helps to reach."), refers_to="goals.items", teaser=False),
    ] = ()
    volume: Annotated[Text, shared(N_("How much of it"), N_("For example: 420 transactions a month."))] = ""
    hours: Annotated[
        Hours | None,
        shared(N_("Hours"), N_("Your estimate: for the whole job, or a month where it goes on."), unit=Unit.HOURS),
    ] = None
    named_if_kept: Annotated[
        bool,
        private(
            N_("Name it in the brief as not included"),
            N_("Only the name of a task you keep is shared, and only if you tick this."),
        ),
    ] = False


class Tasks(Group, frozen=True):
    """The second step: the work, task by task."""

    items: Annotated[tuple[Task, ...], section(N_("Tasks"), N_("What work there is, and what becomes of it."))] = ()
    notes: Annotated[Text, private(N_("Notes on tasks"), long=True)] = ""
