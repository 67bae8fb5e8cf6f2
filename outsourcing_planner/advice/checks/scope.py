"""Rules about what done means: each piece of work has a test, and it is said what is not included."""

from collections.abc import Iterable

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.scope import Deliverable
from ..finding import Case, Found, Level, Rule
from ..rows import called, given_away

_LIST = "scope.deliverables"


def acceptance_missing(case: Case) -> Found:
    """Tasks given away that no deliverable with a test belongs to.

    A deliverable that names no task counts where only one task is given away. What a milestone says about being
    reached does not count: it tells when to look, not what is handed over.
    """
    tasks = given_away(case.plan.tasks.items)
    tested, untested = _by_task(case.plan.scope.deliverables, tasks[0].id if len(tasks) == 1 else None)
    for task in tasks:
        if task.id not in tested:
            path = f"{item_path(_LIST, untested[task.id])}.acceptance" if task.id in untested else _LIST
            yield path, case.words.say("“{name}” has no test that says it is done.", name=called(task, case.words))


def no_exclusions(case: Case) -> Found:
    """Nothing is named as not included."""
    if not any(is_answered(line) for line in case.plan.scope.exclusions):
        yield "scope.exclusions", case.words.say("Nothing is named as not included.")


def no_change_rule(case: Case) -> Found:
    """Nothing said about how a change is agreed."""
    if not is_answered(case.plan.scope.change_rule):
        yield "scope.change_rule", case.words.say("It is not said how a change is agreed.")


def _by_task(deliverables: Iterable[Deliverable], only_task: str | None) -> tuple[set[str], dict[str, str]]:
    """The tasks that have a test, and for others the deliverable in which it could stand."""
    tested: set[str] = set()
    untested: dict[str, str] = {}
    for deliverable in deliverables:
        task = deliverable.task or only_task
        if task is not None:
            if any(is_answered(test) for test in deliverable.acceptance):
                tested.add(task)
            else:
                untested.setdefault(task, deliverable.id)
    return tested, untested


RULES = (
    Rule(
        "acc-missing",
        Level.ERROR,
        "scope",
        N_("If done is not defined, it is done when they say so, or never."),
        acceptance_missing,
    ),
    Rule(
        "no-exclusions",
        Level.WARNING,
        "scope",
        N_("Most quarrels are about work that one side thought was included."),
        no_exclusions,
    ),
    Rule(
        "no-change-rule",
        Level.WARNING,
        "scope",
        N_("Long work always changes; without a rule each change is a quarrel about money."),
        no_change_rule,
        full=True,
    ),
)
