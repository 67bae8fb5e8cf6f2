"""Rules about several contractors, and about work that grows: no gap, no overlap, and nothing added without a word."""

from functools import partial

from ...plan.course import ChangeDecision
from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.plan import Plan
from ...plan.tasks import Approach
from ..finding import Case, Found, Level, Topic, rule
from ..rows import called, filled, given_away
from ..sources import MEASURED_TRUST, SEVERAL_HANDS

_LIST = "tasks.items"
_rule = partial(rule, step="tasks", topic=Topic.SEVERAL, source=SEVERAL_HANDS, full=True)


@_rule("lot-gap", Level.WARNING, N_("Work between two contractors is work that each thinks the other does."))
def without_lot(case: Case) -> Found:
    """Tasks given away that go out with no lot, once there are lots."""
    known = {lot.id for lot in filled(case.plan.tasks.lots)}
    for task in case.given if known else ():
        if task.lot not in known:
            sentence = N_("“{name}” is in no lot, so nobody is asked to do it.")
            yield f"{item_path(_LIST, task.id)}.lot", case.words.say(sentence, name=called(task, case.words))


@_rule("lot-overlap", Level.WARNING, N_("Work that two contractors have is paid twice, or done by neither."))
def in_two_lots(case: Case) -> Found:
    """Tasks of the same name given away in two lots."""
    first: dict[str, str] = {}
    for task in case.given if len(case.plan.tasks.lots) > 1 else ():
        name = " ".join(task.name.casefold().split())
        if name and task.lot and first.setdefault(name, task.lot) != task.lot:
            sentence = case.words.say("“{name}” stands in two lots.", name=called(task, case.words))
            yield f"{item_path(_LIST, task.id)}.lot", sentence


@_rule("no-coordinator", Level.WARNING, N_("Several contractors need one person who sees the whole."))
def no_coordinator(case: Case) -> Found:
    """Several lots and nobody who keeps them together."""
    if len(list(filled(case.plan.tasks.lots))) > 1 and not is_answered(case.plan.tasks.coordinator):
        yield "tasks.coordinator", case.words.say("It is not said who keeps the lots together.")


@_rule("one-provider-holds-all", Level.NOTE, N_("If one contractor has everything, everything stops with them."))
def one_holds_all(case: Case) -> Found:
    """Several contractors are wanted, but all tasks given away are in one lot."""
    several = len(list(filled(case.plan.tasks.lots))) > 1 or Approach.MULTI in case.plan.tasks.approach
    lots = {task.lot for task in case.given}
    if several and len(case.given) > 1 and len(lots) == 1 and None not in lots:
        yield "tasks.lots", case.words.say("You want several contractors, but all tasks are in one lot.")


@rule(
    "scope-grew",
    Level.WARNING,
    N_("What is added on the quiet is done on the quiet: late, or at the cost of the rest. Ask what it costs first."),
    step="tasks",
    topic=Topic.TRUST,
    source=MEASURED_TRUST,
)
def scope_grew(case: Case) -> Found:
    """More tasks given away than in the version agreed on last, without as many changes agreed since."""
    if case.agreed is None:
        return
    before = {task.id for task in given_away(case.agreed.tasks.items)}
    added = [task for task in case.given if task.id not in before]
    if len(added) > len(_agreed_changes(case.plan) - _agreed_changes(case.agreed)):
        said = case.words.say_many(
            "{n} task was added since you agreed, and no change was agreed for it.",
            "{n} tasks were added since you agreed, and no change was agreed for them.",
            len(added),
        )
        yield item_path(_LIST, added[0].id), said


def _agreed_changes(plan: Plan) -> set[str]:
    return {change.id for change in plan.course.changes if change.decision is ChangeDecision.AGREED}


RULES = (without_lot, in_two_lots, no_coordinator, one_holds_all, scope_grew)
