"""Rules about goals: there is one, each can be measured and has a date, and what is promised means the same to both."""

from functools import partial

from ...plan.fields import N_
from ...plan.goals import Goal
from ...plan.paths import is_answered, item_path
from ..finding import EVERY_STEP, Case, Found, Level, Topic, rule
from ..rows import called, filled
from ..sources import CLEAR_GOALS
from ..vague import vague_answers

_LIST = "goals.items"
_rule = partial(rule, step="goals", topic=Topic.GOALS, source=CLEAR_GOALS)


@_rule("goal-none", Level.ERROR, N_("Without a goal nobody can say later whether it was worth it."))
def no_goal(case: Case) -> Found:
    """A plan without a goal."""
    if not any(filled(case.plan.goals.items)):
        yield _LIST, case.words.say("The plan has no goal yet.")


@_rule("goal-no-measure", Level.ERROR, N_("What is not measured is argued about: you each see your own result."))
def no_measure(case: Case) -> Found:
    """Goals that do not say how they are measured."""
    for goal in filled(case.plan.goals.items):
        if not is_answered(goal.measure):
            yield _at(goal, "measure"), _said(case, N_("The goal “{name}” does not say how it is measured."), goal)


@_rule("goal-no-date", Level.ERROR, N_("A goal without a date is never late, and so never done."))
def no_date(case: Case) -> Found:
    """Goals without a date."""
    for goal in filled(case.plan.goals.items):
        if goal.by is None:
            yield _at(goal, "by"), _said(case, N_("The goal “{name}” has no date."), goal)


@_rule("goal-no-baseline", Level.WARNING, N_("Only those who know where they started can see what has changed."))
def no_baseline(case: Case) -> Found:
    """Goals that do not say how things are today."""
    for goal in filled(case.plan.goals.items):
        if not is_answered(goal.baseline):
            yield _at(goal, "baseline"), _said(case, N_("The goal “{name}” does not say how things are today."), goal)


@_rule("goal-no-target", Level.WARNING, N_("A contractor has to know how much is enough."))
def no_target(case: Case) -> Found:
    """Goals that do not say what to reach."""
    for goal in filled(case.plan.goals.items):
        if not is_answered(goal.target):
            yield _at(goal, "target"), _said(case, N_("The goal “{name}” does not say what to reach."), goal)


@rule(
    "vague",
    Level.WARNING,
    N_("Each side reads such a word in its own favour, and both are surprised at the end."),
    step=EVERY_STEP,
    topic=Topic.GOALS,
    source=CLEAR_GOALS,
)
def vague_words(case: Case) -> Found:
    """Goals, deliverables, tests, service levels or triggers with a word that each side may read in its own way."""
    for path, vague in vague_answers(case.plan):
        said = case.words.say("“{phrase}” can be read in many ways.", phrase=vague.phrase)
        yield path, f"{said} {case.words.say(vague.instead)}"


def _at(goal: Goal, name: str) -> str:
    return f"{item_path(_LIST, goal.id)}.{name}"


def _said(case: Case, sentence: str, goal: Goal) -> str:
    return case.words.say(sentence, name=called(goal, case.words))


RULES = (no_goal, no_measure, no_date, no_baseline, no_target, vague_words)
