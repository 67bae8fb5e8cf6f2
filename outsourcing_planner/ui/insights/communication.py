"""How long both sides are at work together, and what looking at the work takes of them."""

from ...advice.checkins import check_ins
from ...advice.look_load import loads
from ...advice.overlap import both_seasons
from ...advice.trust import trust
from ...brief.charts.overlap import overlap_chart
from ...brief.charts.trust import trust_chart
from ...brief.content import Table
from ...brief.tables import figure, label, text
from ...brief.wording import plain
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


def looking(asked: Asked) -> Insight | None:
    """What looking and meeting takes of each side stage by stage, and whether it is time for the next stage."""
    plan, words = asked.plan, asked.words
    found = loads(plan)
    if not found:
        return None
    days = check_ins(plan)
    stands = trust(plan, asked.today) if plan.timetable.milestones else None
    says = [
        *((words.say_many("You look {n} time in all.", "You look {n} times in all.", len(days)),) if days else ()),
        *((stands.say(words),) if stands else ()),
    ]
    columns = (
        text(label(words, "communication.trust[x].name")),
        text(words.say("What it takes of each side")),
        figure(label(words, "communication.trust[x].until")),
    )
    rows = tuple(
        (
            plain(one.name or words.say("Meetings")),
            plain(one.say(words)),
            plain(words.day(one.until) if one.until else ""),
        )
        for one in found
    )
    heaviest = max((one.share for one in found if one.share is not None), default=None)
    heavy = heaviest is not None and heaviest > asked.limits.look_percent
    first = found[0].say(words)
    return Insight(
        tuple(says) or (first,),
        tone="amber" if heavy else "",
        chart=trust_chart(days, words),
        tables=(Table(columns, rows),),
        bare=True,
    )
