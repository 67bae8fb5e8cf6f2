"""How the two sides talk: channels, meetings, reports, feedback, who decides, and when both are at work."""

from datetime import date, time
from typing import Annotated

from .fields import N_, Choice, Gain, Trend, Unit, private, section, shared
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
            gain=Gain.CONTRACTOR,
        ),
    ] = None


class Meeting(Item, frozen=True):
    """A regular talk with a purpose."""

    purpose: Annotated[Text, shared(N_("Meeting"), N_("What it is for."))] = ""
    frequency: Annotated[Frequency | None, shared(N_("How often"))] = None
    format: Annotated[Text, shared(N_("Where"), N_("Video, telephone, at your place."))] = ""
    minutes: Annotated[Count | None, shared(N_("How long"), unit=Unit.MINUTES, trend=Trend.LENGTH)] = None
    agenda: Annotated[Text, shared(N_("Agenda"), N_("Done, next, in the way, decisions."), long=True)] = ""
    minutes_kept: Annotated[
        Text, shared(N_("Minutes"), N_("Who writes what was decided, and where."), teaser=False)
    ] = ""
    participants: Annotated[Text, shared(N_("Who must come"), teaser=False)] = ""


class Role(Item, frozen=True):
    """Who does what on either side for a piece of work; exactly one approves."""

    duty: Annotated[Text, shared(N_("For"), N_("A task or a decision."), teaser=False)] = ""
    does: Annotated[Text, shared(N_("Does it"), teaser=False)] = ""
    approves: Annotated[Text, shared(N_("Approves it"), N_("Exactly one person."), teaser=False)] = ""
    asked: Annotated[Text, shared(N_("Is asked"), teaser=False)] = ""
    told: Annotated[Text, shared(N_("Is told"), teaser=False)] = ""


class TrustStage(Item, frozen=True):
    """A rung of the trust ladder: how often you look while you are on it."""

    name: Annotated[Text, shared(N_("Stage"), N_("Close, weekly, steady, light."))] = ""
    every_days: Annotated[
        Count | None, shared(N_("You look every"), unit=Unit.DAYS, trend=Trend.STRICT_WHEN_LOW, gain=Gain.CONTRACTOR)
    ] = None
    until: Annotated[date | None, shared(N_("Until"), N_("The last stage needs none."))] = None
    minutes: Annotated[Count | None, shared(N_("How long"), unit=Unit.MINUTES)] = None
    up: Annotated[Text, shared(N_("Goes up when"), N_("Three deliveries in a row accepted."))] = ""
    down: Annotated[Text, shared(N_("Goes back when"), N_("A date missed without a word."))] = ""


class CheckIn(Item, frozen=True):
    """A look at the work on a day of its own, beside the rungs of the ladder."""

    on: Annotated[date | None, shared(N_("You look on"))] = None
    what: Annotated[Text, shared(N_("At what"), N_("The first draft; the numbers of the month."))] = ""


class Side(Choice):
    """Whose something is."""

    OURS = "ours", N_("Ours")
    THEIRS = "theirs", N_("Theirs")
    BOTH = "both", N_("Both")


class Holiday(Item, frozen=True):
    """Days on which one side or both do not work."""

    name: Annotated[Text, shared(N_("Holiday"), N_("A feast, the summer closing."))] = ""
    on: Annotated[date | None, shared(N_("First day"))] = None
    until: Annotated[date | None, shared(N_("Last day"), N_("Empty: one day."))] = None
    whose: Annotated[Side | None, shared(N_("Whose"))] = None


class Report(Group, frozen=True):
    """How progress is told without being asked for."""

    form: Annotated[Text, shared(N_("Progress report"), N_("A short e-mail, a shared list, a call."))] = ""
    frequency: Annotated[Frequency | None, shared(N_("How often they report"))] = None
    tool: Annotated[Text, shared(N_("Where it is kept"), teaser=False)] = ""
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
    truth_place: Annotated[
        Text, shared(N_("Where the truth lives"), N_("The one place that counts when two papers differ."), teaser=False)
    ] = ""
    truth_owner: Annotated[Text, shared(N_("Whose account that is"), N_("Best yours."), teaser=False)] = ""
    async_rule: Annotated[
        Text,
        shared(
            N_("When you are not at work together"),
            N_("What they may go on with, and where they write it down."),
            long=True,
        ),
    ] = ""
    kickoff: Annotated[
        Text, shared(N_("How you get to know each other"), N_("A first meeting, a visit."), long=True)
    ] = ""
    limits: Annotated[Text, shared(N_("Our limits"), N_("What you cannot do or give, said plainly."), long=True)] = ""
    roles: Annotated[tuple[Role, ...], section(N_("Who does what"), N_("One person approves, never two."))] = ()
    trust: Annotated[
        tuple[TrustStage, ...],
        section(N_("How closely you look"), N_("Often at first, then less and less, as trust grows.")),
    ] = ()
    check_ins: Annotated[
        tuple[CheckIn, ...], section(N_("Days on which you look"), N_("For a short job: the few days themselves."))
    ] = ()
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
    holidays: Annotated[
        tuple[Holiday, ...], section(N_("Holidays"), N_("When one side is not at work. Theirs may not be yours."))
    ] = ()
    notes: Annotated[Text, private(N_("Notes on working together"), long=True)] = ""
