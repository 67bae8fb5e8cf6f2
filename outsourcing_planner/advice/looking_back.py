"""Not “set and forget”: whether it is time to look back at how it goes, and when that was done last."""

from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.timetable import Review
from .readiness import Phase
from .rows import called
from .thresholds import DEFAULTS, Thresholds


class LookBackDue(msgspec.Struct, frozen=True):
    """It is time to look back: at a review whose day has passed, or because nobody has since that day."""

    since: date
    review: Review | None = None

    def say(self, words: Words) -> str:
        """Why, in a sentence."""
        day = words.day(self.since)
        if self.review is None:
            return words.say("Nobody has looked back at this work since {day}.", day=day)
        return words.say(
            "The review “{name}” was set for {day}, and nothing is noted of it.",
            name=called(self.review, words),
            day=day,
        )

    def say_shortly(self, words: Words) -> str:
        """What to do, for a list of plans."""
        return words.say("Look back at how it goes")


def look_back_due(
    plan: Plan, today: date, phase: Phase, agreed_on: date | None = None, limits: Thresholds = DEFAULTS
) -> LookBackDue | None:
    """Whether it is time to look back: the newest review that has passed without it, or too long ago while it runs.

    To have looked back on the day of a review or later is to have held it. Work that has not begun needs none.
    """
    start = plan.timetable.start
    if start is not None and today < start:
        return None
    missed = _missed(plan, today)
    if missed is not None and missed.on is not None:
        return LookBackDue(missed.on, missed)
    since = last_look(plan) or max((day for day in (start, agreed_on) if day is not None), default=None)
    if phase is Phase.RUN and since is not None and (today - since).days > limits.look_back_days:
        return LookBackDue(since)
    return None


def last_look(plan: Plan) -> date | None:
    """The day somebody looked back last."""
    return max((one.on for one in plan.course.looks if one.on is not None), default=None)


def next_review(plan: Plan, today: date) -> Review | None:
    """The next review that is set, from today on."""
    coming = [one for one in plan.timetable.reviews if one.on is not None and one.on >= today]
    return min(coming, key=lambda one: one.on or today, default=None)


def told(plan: Plan, today: date, words: Words) -> tuple[str, ...]:
    """When somebody looked back last, and when the next time is set; nothing where neither is known."""
    last, coming = last_look(plan), next_review(plan, today)
    said = [words.say("You looked back last on {day}.", day=words.day(last))] if last else []
    if coming is not None and coming.on is not None:
        said.append(words.say("The next review is on {day}.", day=words.day(coming.on)))
    return tuple(said)


def _missed(plan: Plan, today: date) -> Review | None:
    last = last_look(plan)
    held = {one.review for one in plan.course.looks}
    passed = [
        one
        for one in plan.timetable.reviews
        if one.on is not None and one.on < today and one.id not in held and (last is None or last < one.on)
    ]
    return max(passed, key=lambda one: one.on or today, default=None)
