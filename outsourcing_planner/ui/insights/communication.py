"""How long both sides are at work together, in either season."""

from datetime import date

from ...advice.overlap import both_seasons
from ...advice.thresholds import DEFAULTS
from ...brief.charts.overlap import overlap_chart
from ...language import Words
from ...plan import Plan
from ...plan.fields import Unit
from .insight import Insight


def overlap(plan: Plan, words: Words, today: date) -> Insight | None:
    """The hours a day at which both work, in January and in July of the year the work starts."""
    talk = plan.communication
    year = (plan.timetable.start or today).year
    january, july = both_seasons(talk.owner_hours, talk.contractor_hours, year)
    if january is None or july is None:
        return None
    low = min(january, july) < DEFAULTS.overlap_hours
    if january == july:
        said = words.say("You are at work together {hours} a day.", hours=words.counted(january, Unit.HOURS))
    else:
        said = words.say(
            "You are at work together {january} a day in January and {july} in July.",
            january=words.counted(january, Unit.HOURS),
            july=words.counted(july, Unit.HOURS),
        )
    return Insight((said,), tone="amber" if low else "", chart=overlap_chart(talk, year, words))
