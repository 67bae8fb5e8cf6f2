"""How it goes once it runs: what was used month by month, what went wrong, why terms are opened again; all private."""

from datetime import date
from typing import Annotated

from .fields import N_, Choice, Unit, private, section
from .selection import Points
from .values import Change, Count, DaysMoved, Group, Hours, Id, Item, Minor, Text, Texts


class Month(Item, frozen=True):
    """What really happened in a month."""

    month: Annotated[date | None, private(N_("Month"), N_("Any day of it."))] = None
    hours: Annotated[Hours | None, private(N_("Hours used"), unit=Unit.HOURS)] = None
    units: Annotated[Count | None, private(N_("How many"), N_("Orders, calls, invoices."))] = None
    note: Annotated[Text, private(N_("What you noticed"), long=True)] = ""


class Incident(Item, frozen=True):
    """Something that went wrong, and what it is worth."""

    what: Annotated[Text, private(N_("What happened"))] = ""
    on: Annotated[date | None, private(N_("On"))] = None
    level: Annotated[
        Id | None,
        private(N_("Missed service level"), N_("The credit is worked out."), refers_to="payment.service_levels"),
    ] = None
    term: Annotated[Text, private(N_("Against which term"), N_("If it is no service level."))] = ""
    credit: Annotated[
        Minor | None, private(N_("Credit owed"), N_("Empty: what the service level says."), unit=Unit.MONEY)
    ] = None
    claimed: Annotated[bool | None, private(N_("Claimed"))] = None


class Benefit(Item, frozen=True):
    """How far a goal was reached in a month."""

    goal: Annotated[Id | None, private(N_("Goal"), refers_to="goals.items")] = None
    month: Annotated[date | None, private(N_("Month"), N_("Any day of it."))] = None
    reached: Annotated[Text, private(N_("What it was"), N_("In the same measure as the target: 9 hours."))] = ""
    note: Annotated[Text, private(N_("What helped or hindered"), long=True)] = ""


class ChangeDecision(Choice):
    """What became of a change somebody asked for."""

    OPEN = "open", N_("Open")
    AGREED = "agreed", N_("Agreed")
    REFUSED = "refused", N_("Refused")


class ChangeRequest(Item, frozen=True):
    """A change somebody asked for after the agreement, with what it would do."""

    what: Annotated[Text, private(N_("What should change"))] = ""
    why: Annotated[Text, private(N_("Why it should"), long=True)] = ""
    asked_by: Annotated[Text, private(N_("Who asks"))] = ""
    asked_on: Annotated[date | None, private(N_("Asked on"))] = None
    costs: Annotated[Change | None, private(N_("What it costs more"), unit=Unit.MONEY)] = None
    days: Annotated[DaysMoved | None, private(N_("Days later"), unit=Unit.DAYS)] = None
    scope: Annotated[Text, private(N_("What it does to the work"), long=True)] = ""
    decision: Annotated[ChangeDecision | None, private(N_("Decided"))] = None
    decided_by: Annotated[Text, private(N_("By whom"))] = ""
    decided_on: Annotated[date | None, private(N_("Decided on"))] = None


class LookBack(Item, frozen=True):
    """What came of a review: three marks, what went otherwise than thought, and what to do better."""

    review: Annotated[
        Id | None, private(N_("Review"), N_("Empty where none was set."), refers_to="timetable.reviews")
    ] = None
    on: Annotated[date | None, private(N_("On"))] = None
    quality: Annotated[Points | None, private(N_("Quality"), N_("Is the work good? 0 to 5."))] = None
    performance: Annotated[Points | None, private(N_("Performance"), N_("Is it on time, and enough? 0 to 5."))] = None
    direction: Annotated[Points | None, private(N_("Direction"), N_("Do you want the same still? 0 to 5."))] = None
    note: Annotated[Text, private(N_("Why these points"), long=True)] = ""
    happened: Annotated[tuple[Id, ...], private(N_("Which risks happened"), refers_to="assurance.risks")] = ()
    unforeseen: Annotated[Texts, private(N_("What nobody had thought of"), N_("One a line."), long=True)] = ()
    lessons: Annotated[
        Texts,
        private(N_("Lessons"), N_("What you would do otherwise next time. One a line."), long=True),
    ] = ()


class DecisionMade(Item, frozen=True):
    """Something that was decided on the way, so that nobody has to remember it."""

    what: Annotated[Text, private(N_("What was decided"))] = ""
    on: Annotated[date | None, private(N_("Decided on"))] = None
    by: Annotated[Text, private(N_("By whom"))] = ""
    why: Annotated[Text, private(N_("Why"), long=True)] = ""


class Course(Group, frozen=True):
    """The course of the agreement, kept for the next talk about it."""

    months: Annotated[tuple[Month, ...], section(N_("Month by month"), N_("What was really used."))] = ()
    incidents: Annotated[tuple[Incident, ...], section(N_("What went wrong"), N_("Written down on the day."))] = ()
    benefits: Annotated[
        tuple[Benefit, ...], section(N_("What it brings"), N_("For each goal, month by month: what it really was."))
    ] = ()
    changes: Annotated[
        tuple[ChangeRequest, ...], section(N_("Changes asked for"), N_("Written down before anybody begins."))
    ] = ()
    looks: Annotated[tuple[LookBack, ...], section(N_("Look-backs"), N_("What came of each review."))] = ()
    decisions: Annotated[
        tuple[DecisionMade, ...], section(N_("Decisions"), N_("What was decided, when and by whom."))
    ] = ()
    again: Annotated[
        bool | None, private(N_("Would you take them again?"), N_("The next plan of this kind then begins with them."))
    ] = None
    reopen_reasons: Annotated[Texts, private(N_("Why you want to talk again"), N_("One a line."), long=True)] = ()
    notes: Annotated[Text, private(N_("Notes on how it goes"), long=True)] = ""
