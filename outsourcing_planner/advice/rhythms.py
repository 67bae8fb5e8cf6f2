"""What comes again and again while the work goes on: meetings, reports, and the looks of the trust ladder."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice, pairwise

from ..language import Words
from ..plan import Plan
from ..plan.communication import Frequency, Meeting
from ..plan.fields import Unit
from .appointment import Appointment
from .checkins import MOST, holds, ladder
from .recurring import Recurring, recurring


def rhythms(plan: Plan, words: Words) -> Iterator[Appointment]:
    """All of them, from the start of the work on; none while no start is known."""
    yield from _looks(plan, words)
    start = plan.timetable.start
    if start is None:
        return
    for meeting in plan.communication.meetings:
        name = words.say("{kind}: {name}", kind=words.say("Meeting"), name=meeting.purpose)
        title = name if meeting.purpose.strip() else words.say("Meeting")
        key, text = f"meeting-{meeting.id}", _about(meeting, words)
        yield from _again(plan, start, meeting.frequency, Appointment(key, title, start, text))
    report = plan.communication.report
    text = "\n".join(part for part in (report.form, report.content, report.tool) if part.strip())
    yield from _again(plan, start, report.frequency, Appointment("report", words.say("Progress report"), start, text))


def _again(plan: Plan, start: date, frequency: Frequency | None, one: Appointment) -> Iterator[Appointment]:
    """The same appointment in its rhythm, once, or at each milestone."""
    end, ours = plan.timetable.end, plan.communication.owner_hours.days
    rhythm = recurring(frequency, start, end, ours)
    if rhythm is not None and (end is None or rhythm[0] <= end):
        yield Appointment(one.key, one.title, rhythm[0], one.text, again=rhythm[1])
    elif frequency is Frequency.ONCE:
        yield one
    elif frequency is Frequency.AT_MILESTONES:
        for step in plan.timetable.milestones:
            if step.due is not None:
                yield Appointment(f"{one.key}-{step.id}", one.title, step.due, one.text)


def _about(meeting: Meeting, words: Words) -> str:
    long = words.counted(meeting.minutes, Unit.MINUTES) if meeting.minutes else ""
    parts = (long, meeting.format, meeting.participants, meeting.agenda, meeting.minutes_kept)
    return "\n".join(part for part in parts if part.strip())


def _looks(plan: Plan, words: Words) -> Iterator[Appointment]:
    """The looks at the work, those of one rung as one appointment that comes again."""
    rungs = [rung for rung in plan.communication.trust if rung.every_days]

    def rung_of(day: date) -> int:
        return next((at for at, rung in enumerate(rungs) if holds(rung, day)), len(rungs) - 1)

    by_rung: dict[int, list[date]] = {}
    for day in islice(ladder(plan), MOST):
        by_rung.setdefault(rung_of(day), []).append(day)
    for at, days in by_rung.items():
        rung = rungs[at]
        long = words.counted(rung.minutes, Unit.MINUTES) if rung.minutes else ""
        text = "\n".join(part for part in (rung.name, long, rung.up, rung.down) if part.strip())
        one = Appointment(f"check-in-{rung.id}", words.say("Check-in"), days[0], text)
        yield from _in_step(one, days)


def _in_step(one: Appointment, days: Sequence[date]) -> Iterator[Appointment]:
    """One appointment where the days are equally far apart, else one for each."""
    steps = {(after - before).days for before, after in pairwise(days)}
    if not steps:
        yield one
    elif len(steps) == 1:
        again = Recurring(days=steps.pop(), count=len(days))
        yield Appointment(one.key, one.title, one.on, one.text, again=again)
    else:
        yield from (Appointment(f"{one.key}-{at}", one.title, day, one.text) for at, day in enumerate(days, start=1))
