"""Rules about what done means: each piece of work has a test, and it is said what is not included."""

from collections.abc import Mapping, Set
from functools import lru_cache, partial

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.payment import PaymentModel
from ...plan.scope import Deliverable
from ...plan.tasks import Task
from ..finding import Case, Found, Level, Topic, rule
from ..rows import called, filled
from ..sources import FAIR_TO_THEM, WRITTEN_SCOPE

_LIST = "scope.deliverables"
_rule = partial(rule, step="scope", topic=Topic.GOALS, source=WRITTEN_SCOPE)


@_rule("acc-missing", Level.ERROR, N_("If done is not defined, it is done when they say so, or never."))
def acceptance_missing(case: Case) -> Found:
    """Tasks given away that no deliverable with a test belongs to; those without a deliverable in one sentence.

    A deliverable that names no task counts where only one task is given away. What a milestone says about being
    reached does not count: it tells when to look, not what is handed over.
    """
    tested, untested = _by_task(case.plan.scope.deliverables, case.given[0].id if len(case.given) == 1 else None)
    bare = [task for task in case.given if task.id not in tested]
    missing = [task for task in bare if task.id not in untested]
    if missing:
        yield _LIST, _no_test(case, missing)
    for task in bare:
        if task.id in untested:
            path = f"{item_path(_LIST, untested[task.id])}.acceptance"
            yield path, _no_test(case, [task])


@_rule("no-exclusions", Level.WARNING, N_("Most quarrels are about work that one side thought was included."))
def no_exclusions(case: Case) -> Found:
    """Nothing is named as not included."""
    if not any(is_answered(line) for line in case.plan.scope.exclusions):
        yield "scope.exclusions", case.words.say("Nothing is named as not included.")


@_rule(
    "no-change-rule",
    Level.WARNING,
    N_("Long work always changes; without a rule each change is a quarrel about money."),
    topic=Topic.QUALITY,
    full=True,
)
def no_change_rule(case: Case) -> Found:
    """Nothing said about how a change is agreed."""
    if not is_answered(case.plan.scope.change_rule):
        yield "scope.change_rule", case.words.say("It is not said how a change is agreed.")


@_rule(
    "unlimited-revisions",
    Level.WARNING,
    N_("A good contractor prices the worst case, or does not answer: say how many rounds the price includes."),
    topic=Topic.FAIR,
    source=FAIR_TO_THEM,
)
def unlimited_revisions(case: Case) -> Found:
    """Deliverables for a fixed price, and no word on how many rounds of corrections it includes."""
    scope, model = case.plan.scope, case.plan.payment.model
    if scope.revision_rounds is None and model is PaymentModel.FIXED_PRICE and any(filled(scope.deliverables)):
        yield "scope.revision_rounds", case.words.say("They cannot see how often they may have to correct.")


def _no_test(case: Case, bare: list[Task]) -> str:
    return case.words.say_many(
        "“{name}” has no test that says it is done.",
        "{n} tasks have no test that says they are done, such as “{name}”.",
        len(bare),
        name=called(bare[0], case.words),
    )


@lru_cache(maxsize=8)
def _by_task(deliverables: tuple[Deliverable, ...], only_task: str | None) -> tuple[Set[str], Mapping[str, str]]:
    """The tasks that have a test, and for others the deliverable in which it could stand; kept while they stay."""
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


RULES = (acceptance_missing, no_exclusions, no_change_rule, unlimited_revisions)
