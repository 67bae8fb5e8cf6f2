"""The steps as bars over the months, and the last day each may be reached."""

from ...advice.figures import last_acceptable
from ...advice.rows import called, filled
from ...brief.content import Table
from ...brief.tables import figure, label, text
from ...brief.timeline import timelines
from ...brief.wording import plain
from .insight import Asked, Insight


def steps(asked: Asked) -> Insight | None:
    """How long it takes from the first day to the last that may be, with the picture the brief prints."""
    times, words = asked.plan.timetable, asked.words
    dated = [one for one in filled(times.milestones) if one.due is not None]
    latest = max((day for one in dated if (day := last_acceptable(one)) is not None), default=None)
    if latest is None:
        return None
    charts = timelines(times, words)
    columns = (
        text(label(words, "timetable.milestones[x].name")),
        figure(label(words, "timetable.milestones[x].due")),
        figure(words.say("At the latest")),
    )
    rows = tuple(
        (
            plain(called(one, words)),
            plain(words.day(one.due) if one.due else ""),
            plain(words.day(day) if (day := last_acceptable(one)) else ""),
        )
        for one in dated
    )
    said = words.say_many(
        "{n} step, the last one reached on {day} at the latest.",
        "{n} steps, the last one reached on {day} at the latest.",
        len(dated),
        day=words.long_day(latest),
    )
    return Insight((said,), chart=charts[0] if charts else None, tables=(Table(columns, rows),), bare=True)
