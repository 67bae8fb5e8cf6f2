"""Whether there is time to replace them, and which days follow from a notice; only the owner sees it."""

from datetime import date

from ...advice.runway import runway
from ...language import Words
from ...plan import Plan
from .insight import Insight


def time_to_replace(plan: Plan, words: Words, today: date) -> Insight | None:
    """The exit runway in a sentence."""
    found = runway(plan)
    if found is None:
        return None
    tone = "good" if found.days >= 0 else "red" if found.gap else "amber"
    return Insight((found.say(words),), tone=tone)
