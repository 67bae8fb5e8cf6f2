"""Rules about tasks: each is decided and serves a goal, and something stays in the house."""

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.tasks import LEAVES_THE_HOUSE, Decision, Degree
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


def without_lot(case: Case) -> Found:
    """Tasks given away that go out with no lot, once there are lots."""
    known = {lot.id for lot in filled(case.plan.tasks.lots)}
    for task in given_away(case.plan.tasks.items) if known else ():
        if task.lot not in known:
            sentence = case.words.say(
                "“{name}” is in no lot, so nobody is asked to do it.", name=called(task, case.words)
            )
            yield f"{item_path(_LIST, task.id)}.lot", sentence


def no_coordinator(case: Case) -> Found:
    """Several lots and nobody who keeps them together."""
    if len(list(filled(case.plan.tasks.lots))) > 1 and not is_answered(case.plan.tasks.coordinator):
        yield "tasks.coordinator", case.words.say("It is not said who keeps the lots together.")


def core_outsourced(case: Case) -> Found:
    """Tasks given away that the owner calls very core."""
    yield from _given_away_with(case, "core", N_("“{name}” is very core: check that you want to give it away."))


def secret_outsourced(case: Case) -> Found:
    """Tasks given away that the owner calls very sensitive."""
    yield from _given_away_with(
        case, "sensitive", N_("“{name}” is very sensitive: check that it must leave the house.")
    )


def _given_away_with(case: Case, name: str, sentence: str) -> Found:
    for task in given_away(case.plan.tasks.items):
        if task.decision is Decision.OUTSOURCE and getattr(task, name) is Degree.HIGH:
            yield f"{item_path(_LIST, task.id)}.decision", case.words.say(sentence, name=called(task, case.words))


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
    Rule(
        "core-outsourced",
        Level.WARNING,
        "tasks",
        N_("What customers come to you for is the last thing to give away."),
        core_outsourced,
        full=True,
    ),
    Rule(
        "secret-in-scope",
        Level.WARNING,
        "tasks",
        N_("What never leaves the house cannot leak; perhaps somebody can do it at your place."),
        secret_outsourced,
        full=True,
    ),
    Rule(
        "lot-gap",
        Level.WARNING,
        "tasks",
        N_("Work between two contractors is work that each thinks the other does."),
        without_lot,
        full=True,
    ),
    Rule(
        "no-coordinator",
        Level.WARNING,
        "tasks",
        N_("Several contractors need one person who sees the whole."),
        no_coordinator,
        full=True,
    ),
)
