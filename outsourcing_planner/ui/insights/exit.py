"""Whether there is time to replace them, and which days follow from a notice; only the owner sees it."""

from ...advice.key_dates import key_dates
from ...advice.runway import runway
from ...advice.vanish import card
from ...brief.content import Table
from ...brief.tables import figure, text
from ...brief.wording import plain
from ...plan.fields import N_
from .insight import Asked, Insight


def time_to_replace(asked: Asked) -> Insight | None:
    """The exit runway in a sentence."""
    plan, words = asked.plan, asked.words
    found = runway(plan)
    if found is None:
        return None
    tone = "good" if found.days >= 0 else "red" if found.gap else "amber"
    return Insight((found.say(words),), tone=tone)


def if_they_vanish(asked: Asked) -> Insight | None:
    """Who covers, who holds what, and the first steps."""
    plan, words = asked.plan, asked.words
    if not asked.plan.exit.assets and not asked.plan.exit.stand_in.strip():
        return None
    found = card(plan, asked.today, words)
    says = [found.say(words)]
    for message, names in (
        (N_("They hold: {things}."), found.they_hold),
        (N_("In nobody’s name so far: {things}."), found.nobody_said),
        (N_("Only they know: {things}."), found.only_they_know),
    ):
        if names:
            says.append(words.say(message, things=words.listed(names)))
    steps = Table((text(words.say("First steps")),), tuple((plain(step),) for step in found.steps))
    tone = "" if found.stand_in and not found.they_hold else "amber"
    return Insight(tuple(says), tone=tone, tables=(steps,), behind=words.say("The first steps"))


def if_notice_given(asked: Asked) -> Insight | None:
    """What follows from a notice given on that day."""
    found = key_dates(asked.plan, asked.today)
    said = found.say(asked.words)
    if not said:
        return None
    columns = (text(asked.words.say("What follows")), figure(asked.words.say("On")))
    rows = tuple((plain(what), plain(day)) for what, day in found.lines(asked.words))
    return Insight((said,), tables=(Table(columns, rows),), behind=asked.words.say("The days that follow"))
