"""Rules about tasks: each is decided and serves a goal, and something stays in the house."""

from ...plan.fields import N_
from ...plan.paths import item_path
from ...plan.tasks import LEAVES_THE_HOUSE, Decision
from ..finding import Case, Found, Level, Rule
from ..rows import called, filled, given_away

_LIST = "tasks.items"


def no_task(case: Case) -> Found:
    """A plan without any task."""
    if not any(filled(case.plan.tasks.items)):
        yield _LIST, case.words.say("The plan has no task yet.")


def undecided(case: Case) -> Found:
    """Tasks of which it is not said what becomes of them."""
    for task in filled(case.plan.tasks.items):
        if task.decision is None:
            sentence = case.words.say(
                "“{name}” is not decided: outsource it, or keep it?", name=called(task, case.words)
            )
            yield f"{item_path(_LIST, task.id)}.decision", sentence


def without_goal(case: Case) -> Found:
    """Tasks given away that serve no goal of the plan."""
    known = {goal.id for goal in filled(case.plan.goals.items)}
    for task in given_away(case.plan.tasks.items):
        if known.isdisjoint(task.goals):
            sentence = case.words.say("“{name}” serves none of your goals.", name=called(task, case.words))
            yield f"{item_path(_LIST, task.id)}.goals", sentence


def goal_unserved(case: Case) -> Found:
    """Goals that no task helps to reach, once there are tasks."""
    tasks = list(filled(case.plan.tasks.items))
    served = {goal for task in tasks for goal in task.goals}
    for goal in filled(case.plan.goals.items) if tasks else ():
        if goal.id not in served:
            yield _LIST, case.words.say("No task serves the goal “{name}”.", name=called(goal, case.words))


def all_outsourced(case: Case) -> Found:
    """Every task is given away and none is kept."""
    decided = {task.decision for task in filled(case.plan.tasks.items)}
    if decided & LEAVES_THE_HOUSE and not decided & {Decision.RETAIN, None}:
        yield _LIST, case.words.say("You give everything away and keep no task.")


RULES = (
    Rule(
        "task-none",
        Level.ERROR,
        "tasks",
        N_("A contractor can only price work that is written down."),
        no_task,
    ),
    Rule(
        "task-no-decision",
        Level.WARNING,
        "tasks",
        N_("Only tasks you decide to give away are described in the brief."),
        undecided,
    ),
    Rule(
        "task-no-goal",
        Level.WARNING,
        "tasks",
        N_("Work that serves no goal costs money and moves nothing."),
        without_goal,
    ),
    Rule(
        "goal-no-task",
        Level.WARNING,
        "tasks",
        N_("A goal nobody works towards is a wish."),
        goal_unserved,
    ),
    Rule(
        "all-outsourced",
        Level.WARNING,
        "tasks",
        N_("Not everything should be outsourced: keep what makes you different, and control of your money."),
        all_outsourced,
    ),
)
