"""Rules about tasks: each is decided and serves a goal, and something stays in the house."""

from functools import partial

from ...plan.fields import N_
from ...plan.paths import item_path
from ...plan.selection import ContractorKind
from ...plan.tasks import LEAVES_THE_HOUSE, Decision, Degree, Task
from ..finding import Case, Found, Level, Topic, rule
from ..rows import called, filled, shortened
from ..sources import CLEAR_GOALS, KEPT_SECRET, MEASURED_TRUST, TASK_BY_TASK

_LIST = "tasks.items"
_rule = partial(rule, step="tasks", topic=Topic.GOALS, source=TASK_BY_TASK)


@_rule("task-none", Level.ERROR, N_("A contractor can only price work that is written down."))
def no_task(case: Case) -> Found:
    """A plan without any task."""
    if not case.tasks:
        yield _LIST, case.words.say("The plan has no task yet.")


@_rule("task-no-decision", Level.WARNING, N_("Only tasks you decide to give away are described in the brief."))
def undecided(case: Case) -> Found:
    """Tasks of which it is not said what becomes of them."""
    for task in case.tasks:
        if task.decision is None:
            sentence = N_("“{name}” is not decided: outsource it, or keep it?")
            yield _at(task, "decision"), case.words.say(sentence, name=called(task, case.words))


@_rule("task-no-goal", Level.WARNING, N_("Work that serves no goal costs money and moves nothing."), source=CLEAR_GOALS)
def without_goal(case: Case) -> Found:
    """Tasks given away that serve no goal of the plan."""
    known = {goal.id for goal in filled(case.plan.goals.items)}
    for task in case.given:
        if known.isdisjoint(task.goals):
            sentence = case.words.say("“{name}” serves none of your goals.", name=called(task, case.words))
            yield _at(task, "goals"), sentence


@_rule("goal-no-task", Level.WARNING, N_("A goal nobody works towards is a wish."), source=CLEAR_GOALS)
def goal_unserved(case: Case) -> Found:
    """Goals that no task helps to reach, once there are tasks, all in one sentence."""
    served = {goal for task in case.tasks for goal in task.goals}
    idle = [goal for goal in filled(case.plan.goals.items) if goal.id not in served] if case.tasks else []
    if idle:
        said = case.words.say_many(
            "No task serves the goal “{name}”.",
            "No task serves {n} of your goals, such as “{name}”.",
            len(idle),
            name=called(idle[0], case.words),
        )
        yield _LIST, said


@_rule(
    "all-outsourced",
    Level.WARNING,
    N_("Not everything should be outsourced: keep what makes you different, and control of your money."),
    topic=Topic.TRUST,
    source=MEASURED_TRUST,
)
def all_outsourced(case: Case) -> Found:
    """Every task is given away and none is kept."""
    decided = {task.decision for task in case.tasks}
    if decided & LEAVES_THE_HOUSE and not decided & {Decision.RETAIN, None}:
        yield _LIST, case.words.say("You give everything away and keep no task.")


@_rule(
    "core-outsourced",
    Level.WARNING,
    N_("What customers come to you for is the last thing to give away."),
    topic=Topic.TRUST,
)
def core_outsourced(case: Case) -> Found:
    """Tasks that leave the house though the owner calls them very core."""
    for task in case.given:
        if task.decision is Decision.OUTSOURCE and task.core is Degree.HIGH:
            sentence = N_("“{name}” is very core: check that you want to give it away.")
            yield _at(task, "decision"), case.words.say(sentence, name=called(task, case.words))


@_rule(
    "secret-in-scope",
    Level.WARNING,
    N_("What never leaves the house cannot leak; perhaps somebody can do it at your place."),
    topic=Topic.RISK,
    source=KEPT_SECRET,
)
def secret_outsourced(case: Case) -> Found:
    """Tasks that leave the house though the owner calls them very sensitive."""
    for task in case.given:
        if task.decision is Decision.OUTSOURCE and task.sensitive is Degree.HIGH:
            yield _at(task, "decision"), _sensitive(case, task)


@_rule(
    "money-control",
    Level.WARNING,
    N_("Who can move your money can empty your account; let them prepare, and pay yourself."),
    topic=Topic.MONEY,
    source=MEASURED_TRUST,
)
def money_control(case: Case) -> Found:
    """Tasks given away with which somebody could move the owner’s money."""
    for task in case.given:
        if task.pays:
            sentence = case.words.say("“{name}” lets them move your money.", name=called(task, case.words))
            yield _at(task, "pays"), sentence


@_rule(
    "no-sourcing-type",
    Level.WARNING,
    N_("The type says who should answer, and which questions your brief must not forget."),
    topic=Topic.PEOPLE,
    full=True,
)
def no_sourcing_type(case: Case) -> Found:
    """Tasks given away without a type of sourcing, all in one sentence."""
    untyped = [task for task in case.given if task.sourcing is None]
    if untyped:
        said = case.words.say_many(
            "{n} task has no type of sourcing.", "{n} tasks have no type of sourcing.", len(untyped)
        )
        yield _at(untyped[0], "sourcing"), said


@_rule(
    "employee-risk",
    Level.WARNING,
    N_(
        "Authorities may call such a person your employee, and ask you for taxes and insurance; ask somebody who knows."
    ),
    topic=Topic.PEOPLE,
    full=True,
)
def employee_risk(case: Case) -> Found:
    """One person who works like an employee: several of the signs are true."""
    sought = case.plan.selection.sought
    signs = len(sought.employee_signs)
    if sought.kind is not ContractorKind.FIRM and signs and signs >= case.limits.employee_signs:
        said = case.words.say_many(
            "{n} sign says that they work like an employee.", "{n} signs say that they work like an employee.", signs
        )
        yield "selection.sought.employee_signs", said


def _sensitive(case: Case, task: Task) -> str:
    name, data = called(task, case.words), shortened(task.data)
    if not data:
        return case.words.say("“{name}” is very sensitive: check that it must leave the business.", name=name)
    return case.words.say("“{name}” holds {data}: check that it must leave the business.", name=name, data=data)


def _at(task: Task, name: str) -> str:
    return f"{item_path(_LIST, task.id)}.{name}"


RULES = (
    no_task,
    undecided,
    without_goal,
    goal_unserved,
    all_outsourced,
    core_outsourced,
    secret_outsourced,
    money_control,
    no_sourcing_type,
    employee_risk,
)
