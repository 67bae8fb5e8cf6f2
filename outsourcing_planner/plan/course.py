"""How it goes once it runs: what was used month by month, what went wrong, why terms are opened again; all private."""

from datetime import date
from typing import Annotated

from .fields import N_, Unit, private, section
from .values import Count, Group, Hours, Item, Minor, Text, Texts


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
    term: Annotated[Text, private(N_("Against which term"))] = ""
    credit: Annotated[Minor | None, private(N_("Credit owed"), unit=Unit.MONEY)] = None
    claimed: Annotated[bool | None, private(N_("Claimed"))] = None


class Course(Group, frozen=True):
    """The course of the agreement, kept for the next talk about it."""

    months: Annotated[tuple[Month, ...], section(N_("Month by month"), N_("What was really used."))] = ()
    incidents: Annotated[tuple[Incident, ...], section(N_("What went wrong"), N_("Written down on the day."))] = ()
    reopen_reasons: Annotated[Texts, private(N_("Why you want to talk again"), N_("One a line."), long=True)] = ()
    notes: Annotated[Text, private(N_("Notes on how it goes"), long=True)] = ""
