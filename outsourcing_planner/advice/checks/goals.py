"""Rules about goals: there is one, and each can be measured and has a date."""

from collections.abc import Callable

from ...plan.fields import N_
from ...plan.goals import Goal
from ...plan.paths import is_answered, item_path
from ..finding import Case, Found, Level, Rule
from ..rows import called, filled

_LIST = "goals.items"


def no_goal(case: Case) -> Found:
    """A plan without a goal."""
    if not any(filled(case.plan.goals.items)):
        yield _LIST, case.words.say("The plan has no goal yet.")


def _without(name: str, sentence: str) -> Callable[[Case], Found]:
    """Find the goals in which that field is empty."""

    def look(case: Case) -> Found:
        for goal in filled(case.plan.goals.items):
            if not is_answered(getattr(goal, name)):
                yield f"{item_path(_LIST, goal.id)}.{name}", _said(case, sentence, goal)

    return look


def _said(case: Case, sentence: str, goal: Goal) -> str:
    return case.words.say(sentence, name=called(goal, case.words))


RULES = (
    Rule(
        "goal-none",
        Level.ERROR,
        "goals",
        N_("Without a goal nobody can say later whether it was worth it."),
        no_goal,
    ),
    Rule(
        "goal-no-measure",
        Level.ERROR,
        "goals",
        N_("What is not measured is argued about: you each see your own result."),
        _without("measure", N_("The goal “{name}” does not say how it is measured.")),
    ),
    Rule(
        "goal-no-date",
        Level.ERROR,
        "goals",
        N_("A goal without a date is never late, and so never done."),
        _without("by", N_("The goal “{name}” has no date.")),
    ),
    Rule(
        "goal-no-baseline",
        Level.WARNING,
        "goals",
        N_("Only those who know where they started can see what has changed."),
        _without("baseline", N_("The goal “{name}” does not say how things are today.")),
    ),
    Rule(
        "goal-no-target",
        Level.WARNING,
        "goals",
        N_("A contractor has to know how much is enough."),
        _without("target", N_("The goal “{name}” does not say what to reach.")),
    ),
)
