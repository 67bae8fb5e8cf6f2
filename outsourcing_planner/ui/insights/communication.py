"""How long both sides are at work together, in either season."""

from ...advice.overlap import both_seasons
from ...brief.charts.overlap import overlap_chart
from ...plan.fields import Unit
from .insight import Asked, Insight


def overlap(asked: Asked) -> Insight | None:
    """The hours a day at which both work, in January and in July of the year the work starts."""
    plan, words = asked.plan, asked.words
    talk = plan.communication
    year = (plan.timetable.start or asked.today).year
    january, july = both_seasons(talk.owner_hours, talk.contractor_hours, year)
    if january is None or july is None:
        return None
    low = min(january, july) < asked.limits.overlap_hours
    if january == july:
        said = words.say("You are at work together {hours} a day.", hours=words.counted(january, Unit.HOURS))
    else:
        said = words.say(
            "You are at work together {january} a day in January and {july} in July.",
            january=words.counted(january, Unit.HOURS),
            july=words.counted(july, Unit.HOURS),
        )
    return Insight((said,), tone="amber" if low else "", chart=overlap_chart(talk, year, words))
