"""How we work together: channels, meetings, reports, feedback, who decides, and when both are at work."""

from collections.abc import Iterator

from ...advice.overlap import both_seasons
from ...language import Words
from ...plan.communication import Holiday, Meeting, Side, Weekday, WorkingHours
from ...plan.fields import N_, Unit
from ..allowed import Shown
from ..content import Align, Block, Column, Heading, Wording
from ..tables import figure, key_table, label, mark, table, text
from ..wording import counted, joined, lines, plain, quiet, sentence, strong
from .trust import roles, trust

_CHANNEL = "communication.channels[x]"
_MEETING = "communication.meetings[x]"
_CHECK_IN = "communication.check_ins[x]"
_HOLIDAY = "communication.holidays[x]"

_SIDES = {
    Side.OURS: N_("We are not at work"),
    Side.THEIRS: N_("You are not at work"),
    Side.BOTH: N_("Both are not at work"),
}


def communication(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Tables of channels and meetings, the rules in a sentence or two each, then who does what and the trust ladder."""
    body = (
        *_channels(shown, words),
        *_meetings(shown, words),
        *_rules(shown, words),
        *roles(shown, words),
        *trust(shown, words),
        *_on_days(shown, words),
    )
    return (Heading(words.say("How we work together")), *body) if body else ()


def _channels(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, f"{_CHANNEL}.purpose")),
        text(label(words, f"{_CHANNEL}.channel")),
        figure(label(words, f"{_CHANNEL}.reply_hours")),
    )
    return table(
        columns,
        [
            (
                plain(channel.purpose),
                plain(channel.channel),
                plain(words.counted(channel.reply_hours, Unit.HOURS)) if channel.reply_hours is not None else (),
            )
            for channel in shown.plan.communication.channels
        ],
    )


def _meetings(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        Column(label(words, f"{_MEETING}.purpose"), share=0.38),
        Column(label(words, f"{_MEETING}.frequency"), compact=True, share=0.13),
        Column(label(words, f"{_MEETING}.format"), share=0.15),
        Column(label(words, f"{_MEETING}.participants"), share=0.22),
        Column(label(words, f"{_MEETING}.minutes"), Align.END, compact=True, share=0.12),
    )
    return table(
        columns,
        [
            (
                lines(plain(meeting.purpose), *_noted(meeting, words)),
                plain(words.choice(meeting.frequency)) if meeting.frequency else (),
                plain(meeting.format),
                plain(meeting.participants),
                plain(words.counted(meeting.minutes, Unit.MINUTES)) if meeting.minutes is not None else (),
            )
            for meeting in shown.plan.communication.meetings
        ],
    )


def _noted(meeting: Meeting, words: Words) -> Iterator[Wording]:
    """The agenda and who keeps the minutes, each on a quiet line with its name."""
    for name, said in (("agenda", meeting.agenda), ("minutes_kept", meeting.minutes_kept)):
        if said.strip():
            yield quiet(words.say("{label}: {text}", label=label(words, f"{_MEETING}.{name}"), text=said.strip()))


def _on_days(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Single days: when we look at the work, and when a side is not at work."""
    own = shown.plan.communication
    looks = (figure(words.say("We look on")), text(label(words, f"{_CHECK_IN}.what")))
    free = (
        text(label(words, f"{_HOLIDAY}.name")),
        mark(label(words, f"{_HOLIDAY}.whose")),
        figure(words.say("Days")),
    )
    return (
        *_titled(
            words.say("Days on which we look"),
            table(
                looks[::-1], [(plain(one.what), plain(words.day(one.on)) if one.on else ()) for one in own.check_ins]
            ),
        ),
        *_titled(
            label(words, "communication.holidays"),
            table(free, [(plain(one.name), plain(_whose(one, words)), _closed(one, words)) for one in own.holidays]),
        ),
    )


def _titled(title: str, body: tuple[Block, ...]) -> tuple[Block, ...]:
    return (Heading(title, level=2), *body) if body else ()


def _whose(holiday: Holiday, words: Words) -> str:
    return words.say(_SIDES[holiday.whose]) if holiday.whose else ""


def _closed(holiday: Holiday, words: Words) -> Wording:
    if holiday.on and holiday.until and holiday.until != holiday.on:
        return sentence(words, "{start} to {end}", start=words.day(holiday.on), end=words.day(holiday.until))
    day = holiday.on or holiday.until
    return plain(words.day(day)) if day else ()


def _rules(shown: Shown, words: Words) -> tuple[Block, ...]:
    own = shown.plan.communication
    return key_table(
        (
            (label(words, "communication.report.form"), _report(shown, words)),
            (label(words, "communication.truth_place"), _truth(shown, words)),
            (words.say("When we are not at work together"), plain(own.async_rule)),
            (words.say("How we give feedback"), plain(own.feedback_rule)),
            (words.say("Who decides for us"), plain(own.decider)),
            (label(words, "communication.escalation"), counted(plain(step) for step in own.escalation)),
            (label(words, "communication.limits"), plain(own.limits)),
            (words.say("How we get to know each other"), plain(own.kickoff)),
            (words.say("Working hours"), _working_hours(shown, words)),
        )
    )


def _working_hours(shown: Shown, words: Words) -> Wording:
    """Ours, theirs and both together, a line each."""
    ours, theirs = shown.plan.communication.owner_hours, shown.plan.communication.contractor_hours
    told = (
        (N_("Ours: {hours}"), _at_work(ours, words)),
        (N_("Yours: {hours}"), _at_work(theirs, words)),
        (N_("Both at work: {hours}"), _overlap(ours, theirs, shown, words)),
    )
    return lines(*(sentence(words, message, hours=hours) for message, hours in told if hours))


def _report(shown: Shown, words: Words) -> Wording:
    report = shown.plan.communication.report
    how_often = words.choice(report.frequency) if report.frequency else ""
    return lines(joined((plain(report.form), plain(how_often), plain(report.tool)), " · "), plain(report.content))


def _truth(shown: Shown, words: Words) -> Wording:
    own = shown.plan.communication
    place, owner = own.truth_place.strip(), own.truth_owner.strip()
    if place and owner:
        return sentence(words, N_("{place} (account of {owner})"), place=place, owner=owner)
    return plain(place or owner)


def _overlap(ours: WorkingHours, theirs: WorkingHours, shown: Shown, words: Words) -> Wording:
    """The common hours of a day; both seasons are told where they differ."""
    start = shown.plan.timetable.start
    january, july = both_seasons(ours, theirs, start.year if start else 2027)
    if january is None or july is None:
        return ()
    winter, summer = words.counted(january, Unit.HOURS), words.counted(july, Unit.HOURS)
    if january == july:
        return sentence(words, N_("{hours} a day."), hours=strong(winter))
    return sentence(
        words, N_("{january} a day in January, {july} a day in July."), january=strong(winter), july=strong(summer)
    )


def _at_work(hours: WorkingHours, words: Words) -> Wording:
    between = ""
    if hours.start and hours.end:
        between = words.say("{start} to {end}", start=words.clock(hours.start), end=words.clock(hours.end))
    elif hours.start:
        between = words.say("from {start}", start=words.clock(hours.start))
    elif hours.end:
        between = words.say("until {end}", end=words.clock(hours.end))
    days = _days(hours.days, words)
    return joined((plain(days), plain(between), plain(_clock(hours.zone, words))), words.say(", "))


def _clock(zone: str, words: Words) -> str:
    """Whose clock it is: that of a city, or of whatever the owner wrote."""
    place = words.place_of(zone)
    if place:
        return words.say("{place} time", place=place)
    return words.say("time zone {zone}", zone=zone) if zone.strip() else ""


def _days(days: tuple[Weekday, ...], words: Words) -> str:
    """The days in the order of the week; three or more in a row, also over its end, as from the first to the last."""
    week = list(Weekday)
    places = {week.index(day) for day in days}
    begins = [place for place in sorted(places) if (place - 1) % len(week) not in places] or [0]
    if len(places) > 2 and len(begins) == 1:
        first, last = week[begins[0]], week[(begins[0] + len(places) - 1) % len(week)]
        return words.say("{first} to {last}", first=words.choice(first), last=words.choice(last))
    return words.listed(words.choice(week[place]) for place in sorted(places)) if places else ""
