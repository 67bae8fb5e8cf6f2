"""Whether there is time to replace them, and which days follow from a notice; only the owner sees it."""

from ...advice.runway import runway
from .insight import Asked, Insight


def time_to_replace(asked: Asked) -> Insight | None:
    """The exit runway in a sentence."""
    plan, words = asked.plan, asked.words
    found = runway(plan)
    if found is None:
        return None
    tone = "good" if found.days >= 0 else "red" if found.gap else "amber"
    return Insight((found.say(words),), tone=tone)
