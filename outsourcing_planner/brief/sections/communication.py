"""How we work together: channels, meetings, reports, feedback, who decides, and when both are at work."""

from collections.abc import Iterator

from ...advice.overlap import both_seasons
from ...language import Words
from ...plan.communication import WorkingHours
from ...plan.fields import Unit
from ..allowed import Shown
from ..content import Block, Bullets, Heading, Paragraph, Wording
from ..tables import figure, label, mark, table, text
from ..wording import joined, plain, sentence, strong

_CHANNEL = "communication.channels[x]"
_MEETING = "communication.meetings[x]"


def communication(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Tables of channels and meetings, then the rules in a sentence or two each."""
    body = (*_channels(shown, words), *_meetings(shown, words), *_rules(shown, words))
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
        text(label(words, f"{_MEETING}.purpose")),
        mark(label(words, f"{_MEETING}.frequency")),
        text(label(words, f"{_MEETING}.format")),
        text(label(words, f"{_MEETING}.participants")),
        figure(label(words, f"{_MEETING}.minutes")),
    )
    return table(
        columns,
        [
            (
                plain(meeting.purpose),
                plain(words.choice(meeting.frequency)) if meeting.frequency else (),
                plain(meeting.format),
                plain(meeting.participants),
                plain(words.counted(meeting.minutes, Unit.MINUTES)) if meeting.minutes is not None else (),
            )
            for meeting in shown.plan.communication.meetings
        ],
    )


def _rules(shown: Shown, words: Words) -> Iterator[Block]:
    own = shown.plan.communication
    report = joined((_report_form(shown, words), plain(own.report.content)))
    for said, name in (
        (report, label(words, "communication.report.form")),
        (plain(own.feedback_rule), words.say("How we give feedback")),
        (plain(own.decider), words.say("Who decides for us")),
    ):
        if said:
            yield Paragraph(said, label=name)
    yield from _escalation(shown, words)
    yield from _hours(shown, words)


def _report_form(shown: Shown, words: Words) -> Wording:
    report = shown.plan.communication.report
    how_often = words.choice(report.frequency) if report.frequency else ""
    told = joined((plain(report.form), plain(how_often)), ", ")
    return (*told, *plain(".")) if told and report.content.strip() else told


def _escalation(shown: Shown, words: Words) -> Iterator[Block]:
    steps = tuple(plain(step) for step in shown.plan.communication.escalation if step.strip())
    name = label(words, "communication.escalation")
    if len(steps) == 1:
        yield Paragraph(steps[0], label=name)
    elif steps:
        yield Bullets(steps, label=name, numbered=True)


def _hours(shown: Shown, words: Words) -> Iterator[Block]:
    ours, theirs = shown.plan.communication.owner_hours, shown.plan.communication.contractor_hours
    for hours, name in ((ours, words.say("Our working hours")), (theirs, words.say("Your working hours"))):
        said = _at_work(hours, words)
        if said:
            yield Paragraph(said, label=name)
    common = _overlap(ours, theirs, shown, words)
    if common:
        yield Paragraph(common, label=words.say("Both at work"))


def _overlap(ours: WorkingHours, theirs: WorkingHours, shown: Shown, words: Words) -> Wording:
    """The common hours of a day; both seasons are told where they differ."""
    start = shown.plan.timetable.start
    january, july = both_seasons(ours, theirs, start.year if start else 2027)
    if january is None or july is None:
        return ()
    winter, summer = words.counted(january, Unit.HOURS), words.counted(july, Unit.HOURS)
    if january == july:
        return sentence(words, "{hours} a day.", hours=strong(winter))
    return sentence(
        words, "{january} a day in January, {july} a day in July.", january=strong(winter), july=strong(summer)
    )


def _at_work(hours: WorkingHours, words: Words) -> Wording:
    between = ""
    if hours.start and hours.end:
        between = words.say("{start} to {end}", start=words.clock(hours.start), end=words.clock(hours.end))
    elif hours.start:
        between = words.say("from {start}", start=words.clock(hours.start))
    elif hours.end:
        between = words.say("until {end}", end=words.clock(hours.end))
    days = words.listed(words.choice(day) for day in hours.days) if hours.days else ""
    zone = words.say("time zone {zone}", zone=hours.zone) if hours.zone.strip() else ""
    return joined((plain(days), plain(between), plain(zone)), ", ")
