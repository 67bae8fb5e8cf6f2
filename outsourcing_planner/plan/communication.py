"""How the two sides talk: channels, meetings, reports, feedback, who decides, and when both are at work."""

from datetime import time
from typing import Annotated

from .fields import N_, Choice, Trend, Unit, private, section, shared
from .values import Count, Group, Hours, Item, Text, Texts


class Frequency(Choice):
    """How often something happens."""

    DAILY = "daily", N_("Daily")
    TWICE_WEEKLY = "twice_weekly", N_("Twice a week")
    WEEKLY = "weekly", N_("Weekly")
    FORTNIGHTLY = "fortnightly", N_("Every two weeks")
    MONTHLY = "monthly", N_("Monthly")
    QUARTERLY = "quarterly", N_("Every quarter")
    AT_MILESTONES = "at_milestones", N_("At each milestone")
    ONCE = "once", N_("Once")


class Weekday(Choice):
    """A day of the week."""

    MONDAY = "mon", N_("Monday")
    TUESDAY = "tue", N_("Tuesday")
    WEDNESDAY = "wed", N_("Wednesday")
    THURSDAY = "thu", N_("Thursday")
    FRIDAY = "fri", N_("Friday")
    SATURDAY = "sat", N_("Saturday")
    SUNDAY = "sun", N_("Sunday")


class Channel(Item, frozen=True):
    """A way to reach each other, for one kind of need."""

    purpose: Annotated[Text, shared(N_("For"), N_("Quick questions, urgent faults, documents."))] = ""
    channel: Annotated[Text, shared(N_("Channel"), N_("E-mail, telephone, a shared folder."))] = ""
    reply_hours: Annotated[
        Hours | None,
        shared(
            N_("Answer within"),
            N_("Working hours."),
            unit=Unit.HOURS,
            trend=Trend.STRICT_WHEN_LOW,
        ),
    ] = None


class Meeting(Item, frozen=True):
    """A regular talk with a purpose."""

    purpose: Annotated[Text, shared(N_("Meeting"), N_("What it is for."))] = ""
    frequency: Annotated[Frequency | None, shared(N_("How often"))] = None
    format: Annotated[Text, shared(N_("Where"), N_("Video, telephone, at your place."))] = ""
    minutes: Annotated[Count | None, shared(N_("How long"), unit=Unit.MINUTES, trend=Trend.LENGTH)] = None
    participants: Annotated[Text, shared(N_("Who must come"), teaser=False)] = ""


class Report(Group, frozen=True):
    """How progress is told without being asked for."""

    form: Annotated[Text, shared(N_("Progress report"), N_("A short e-mail, a shared list, a call."))] = ""
    frequency: Annotated[Frequency | None, shared(N_("How often they report"))] = None
    content: Annotated[Text, shared(N_("What it says"), N_("Done, next, in the way, and hours used."), long=True)] = ""


class WorkingHours(Group, frozen=True):
    """When one side is at work, on its own clock."""

    zone: Annotated[Text, shared(N_("Time zone"), N_("A city of that zone, such as Europe/Dublin."))] = ""
    start: Annotated[time | None, shared(N_("From"))] = None
    end: Annotated[time | None, shared(N_("Until"))] = None
    days: Annotated[tuple[Weekday, ...], shared(N_("Working days"))] = ()


class Communication(Group, frozen=True):
    """The sixth step: working together."""

    channels: Annotated[
        tuple[Channel, ...],
        section(N_("Channels"), N_("Which way for which need, and how soon an answer comes.")),
    ] = ()
    meetings: Annotated[tuple[Meeting, ...], section(N_("Meetings"))] = ()
    report: Annotated[Report, section(N_("Progress report"))] = Report()
    feedback_rule: Annotated[
        Text,
        shared(
            N_("How you give feedback"),
            N_("For example: one collected list within 2 working days of each draft."),
            long=True,
        ),
    ] = ""
    decider: Annotated[Text, shared(N_("Who decides for you"), N_("One person, by name or role."), teaser=False)] = ""
    escalation: Annotated[
        Texts,
        shared(N_("If something is stuck"), N_("Whom to turn to, in order; one a line."), long=True, teaser=False),
    ] = ()
    owner_hours: Annotated[WorkingHours, section(N_("Your working hours"))] = WorkingHours()
    contractor_hours: Annotated[WorkingHours, section(N_("Their working hours"))] = WorkingHours()
    notes: Annotated[Text, private(N_("Notes on working together"), long=True)] = ""
