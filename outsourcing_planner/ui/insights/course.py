"""How it goes, from what was written down: hours used, credits, benefits, changes; only the owner sees it."""

from ...advice.benefits import progress
from ...advice.credits import credits_due
from ...advice.growth import growth
from ...advice.looking_back import told
from ...advice.practice import in_practice
from ...advice.usage import usage
from ...brief.charts.benefits import benefits_chart
from ...brief.private.evidence import credits_table
from ...plan.fields import Unit
from .insight import Asked, Insight


def hours_used(asked: Asked) -> Insight | None:
    """How much of the agreed hours is used, and when they run out at the pace so far."""
    found, words = usage(in_practice(asked.plan, asked.agreed)), asked.words
    if found is None:
        return None
    currency = asked.plan.payment.currency
    hours = words.say("{hours} are left.", hours=words.counted(found.hours_left, Unit.HOURS))
    money = words.say("In money, {amount} is left.", amount=words.money(found.amount_left, currency))
    says = (found.say(words), found.pace(words) or hours, money)
    return Insight(says, tone="amber" if found.is_ahead else "")


def credits(asked: Asked) -> Insight | None:
    """What is due for what went wrong, month by month, and what nobody has asked for yet."""
    practice, words = in_practice(asked.plan, asked.agreed), asked.words
    found, table = credits_due(practice), credits_table(practice, words)
    if table is None:
        return None
    return Insight((found.say(words),), tone="amber" if found.unclaimed else "", tables=(table,))


def benefits(asked: Asked) -> Insight | None:
    """Where each goal stands by its last month."""
    told = [one for one in progress(asked.plan, asked.words) if one.months]
    if not told:
        return None
    says = tuple(one.say(asked.words) for one in told)
    tone = "good" if all(one.is_reached for one in told) else ""
    return Insight(says, tone=tone, chart=benefits_chart(told, asked.words))


def changes(asked: Asked) -> Insight | None:
    """What the agreed changes come to, and the price and the end with them."""
    found, words = growth(asked.plan), asked.words
    said = found.say(words)
    if not said:
        return None
    says = [said]
    if found.total is not None and found.agreed:
        says.append(words.say("The price is now {total}.", total=words.money(found.total, found.currency)))
    if found.end is not None and found.days:
        says.append(words.say("It ends on {day} now.", day=words.day(found.end)))
    return Insight(tuple(says))


def looks(asked: Asked) -> Insight | None:
    """When somebody looked back last, and when the next review is."""
    said = told(asked.plan, asked.today, asked.words)
    return Insight(said) if said else None
