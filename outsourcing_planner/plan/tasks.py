"""What work there is, and what becomes of each piece: outsource, insource, keep, or stop."""

from datetime import date
from typing import Annotated

from .fields import N_, Choice, Gain, Trend, Unit, private, section, shared
from .values import Count, Group, Hours, Id, Item, Minor, Text, Texts


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


class SourcingType(Choice):
    """The field's types of sourcing that describe a single task."""

    FRONT_OFFICE = "bpo_front_office", N_("Front office"), N_("Customers notice it: service, calls, sales")
    BACK_OFFICE = "bpo_back_office", N_("Back office"), N_("Nobody outside sees it: books, payroll, data")
    E_OUTSOURCING = "e_outsourcing", N_("IT run by others"), N_("Servers, firewalls, websites, programs")
    KNOWLEDGE = "kpo", N_("Expert work"), N_("Design, law, accounting: a special skill")
    INSOURCING = "insourcing", N_("Experts at your place"), N_("Privacy, systems or teamwork keep it there")


class Approach(Choice):
    """The field's types of sourcing that describe the plan as a whole."""

    SELECTIVE = "selective", N_("Only some tasks"), N_("The rest stays with you")
    MULTI = "multi_sourcing", N_("Several contractors"), N_("Each does what they do best")


class Degree(Choice):
    """A quick answer to how much."""

    LOW = "low", N_("Little")
    MEDIUM = "medium", N_("Some")
    HIGH = "high", N_("Very")


class Authority(Choice):
    """How much a contractor decides alone."""

    DO_AND_TELL = "do_and_tell", N_("Do it, then tell us"), N_("They decide")
    PROPOSE_FIRST = "propose_first", N_("Propose first"), N_("They suggest, you nod")
    ASK_FIRST = "ask_first", N_("Ask first"), N_("You decide")


class Extent(Choice):
    """How much of an IT system others run."""

    WHOLE = "whole", N_("All of it")
    PART = "part", N_("Part of it")


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
    sourcing: Annotated[SourcingType | None, shared(N_("Type of sourcing"))] = None
    lot: Annotated[
        Id | None, shared(N_("Lot"), N_("The part of the work it goes out with."), refers_to="tasks.lots")
    ] = None
    after: Annotated[
        tuple[Id, ...],
        shared(N_("Waits for"), N_("The tasks that must be done before."), refers_to="tasks.items", teaser=False),
    ] = ()
    instructions: Annotated[
        Text, shared(N_("How it should be done"), N_("Your standards and what has gone wrong before."), long=True)
    ] = ""
    examples: Annotated[
        Texts,
        shared(N_("Examples and files"), N_("By name, one a line. Nothing is attached."), long=True, teaser=False),
    ] = ()
    works_with: Annotated[
        Texts,
        shared(
            N_("Must work with"),
            N_("Programs and machines, one a line: name, version, who gives access."),
            long=True,
            teaser=False,
        ),
    ] = ()
    authority: Annotated[Authority | None, shared(N_("Who decides"))] = None
    throughput: Annotated[Text, shared(N_("How fast"), N_("For work that goes on: 60 orders a day."))] = ""
    service_hours: Annotated[Text, shared(N_("Service hours"), N_("When it must be available."))] = ""
    extent: Annotated[Extent | None, shared(N_("How much of it they run"))] = None
    qualification: Annotated[Text, shared(N_("Qualification needed"), N_("Licence, training, liability cover."))] = ""
    supervision: Annotated[
        Text, shared(N_("At your place"), N_("Desk, badge, who supervises, until when."), teaser=False)
    ] = ""
    data: Annotated[Text, shared(N_("Data they see"), N_("For example: names and wages of staff."))] = ""
    support_days: Annotated[
        Count | None,
        shared(
            N_("Support afterwards"),
            N_("Days in which faults are mended free."),
            unit=Unit.DAYS,
            trend=Trend.LENGTH,
            gain=Gain.OWNER,
        ),
    ] = None
    support_reply_hours: Annotated[
        Hours | None,
        shared(
            N_("Fault answered within"),
            N_("Working hours."),
            unit=Unit.HOURS,
            trend=Trend.STRICT_WHEN_LOW,
            gain=Gain.CONTRACTOR,
        ),
    ] = None
    discovery: Annotated[
        bool,
        shared(
            N_("Find out first"),
            N_("Not known well enough yet: begin with a small paid task that ends in a proposal."),
        ),
    ] = False
    core: Annotated[Degree | None, private(N_("How core is it?"), N_("Would customers miss your own hand in it?"))] = (
        None
    )
    sensitive: Annotated[Degree | None, private(N_("How sensitive is it?"), N_("Secrets, money, personal data."))] = (
        None
    )
    skill: Annotated[Degree | None, private(N_("How good are you at it?"), N_("Skill at hand, today."))] = None
    pays: Annotated[
        bool | None,
        private(N_("Could they move your money?"), N_("Pay bills, sign, order in your name.")),
    ] = None
    cost_today: Annotated[
        Minor | None, private(N_("What it costs you a month"), N_("Wages, tools, mistakes."), unit=Unit.MONEY)
    ] = None
    hours_today: Annotated[Hours | None, private(N_("Hours it takes you a month"), unit=Unit.HOURS)] = None
    price: Annotated[
        Minor | None, private(N_("What you think it may cost"), N_("Your own estimate, task by task."), unit=Unit.MONEY)
    ] = None
    benefit: Annotated[
        Text, private(N_("What it should bring"), N_("Per month, if you can: 9 hours, 300 fewer errors."))
    ] = ""
    named_if_kept: Annotated[
        bool,
        private(
            N_("Name it in the brief as not included"),
            N_("Only the name of a task you keep is shared, and only if you tick this."),
        ),
    ] = False


class Lot(Item, frozen=True):
    """Tasks that go to one contractor."""

    name: Annotated[Text, shared(N_("Lot"), N_("A short name for this part of the work."))] = ""
    description: Annotated[Text, shared(N_("What it covers"), long=True)] = ""


class Handoff(Item, frozen=True):
    """What one lot must give another so that the work goes on."""

    what: Annotated[Text, shared(N_("What is handed on"), teaser=False)] = ""
    giver: Annotated[Id | None, shared(N_("From"), refers_to="tasks.lots", teaser=False)] = None
    taker: Annotated[Id | None, shared(N_("To"), refers_to="tasks.lots", teaser=False)] = None
    by: Annotated[date | None, shared(N_("By when"), teaser=False)] = None


class Tasks(Group, frozen=True):
    """The second step: the work, task by task."""

    items: Annotated[
        tuple[Task, ...], section(N_("Tasks"), N_("What work there is, and what becomes of it."), gain=Gain.OWNER)
    ] = ()
    approach: Annotated[tuple[Approach, ...], shared(N_("How you go about it"), N_("Both may be true."))] = ()
    lots: Annotated[
        tuple[Lot, ...], section(N_("Lots"), N_("Only for several contractors: which tasks go out together."))
    ] = ()
    handoffs: Annotated[
        tuple[Handoff, ...], section(N_("From lot to lot"), N_("What one contractor must give another, and when."))
    ] = ()
    coordinator: Annotated[
        Text, shared(N_("Who coordinates"), N_("One person who keeps the lots together."), teaser=False)
    ] = ""
    notes: Annotated[Text, private(N_("Notes on tasks"), long=True)] = ""
