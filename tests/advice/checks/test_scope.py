"""Rules about what done means."""

import pytest

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.tasks import Decision, Task
from tests.advice.plans import cafe, changed

from .cases import RuleCase, at, both, full, named, put, said, try_out

T2, D1 = "tasks.items[T2]", "scope.deliverables[D1]"
TASK = Task(id="T3", name="Print the cups", decision=Decision.OUTSOURCE, goals=("G1",))
DONE_TASK = Deliverable(id="D3", task="T3", name="Cups", acceptance=("500 cups",))
UNTIED = Deliverable(id="D1", name="vector source", acceptance=("Prints sharp",))


def _with_task(plan: Plan) -> Plan:
    return changed(plan, tasks__items=(*plan.tasks.items, TASK))


def _with_deliverable(plan: Plan) -> Plan:
    return changed(plan, scope__deliverables=(*plan.scope.deliverables, DONE_TASK))


CASES: list[RuleCase] = [
    ("acc-missing", at(D1, acceptance=(" ",)), f"{D1}.acceptance", at(D1, acceptance=("", "sharp"))),
    ("acc-missing", put(scope__deliverables=()), "scope.deliverables", put(scope__deliverables=(UNTIED,))),
    (
        "acc-missing",
        both(put(scope__deliverables=(UNTIED, DONE_TASK)), _with_task),
        "scope.deliverables",
        both(_with_task, _with_deliverable),
    ),
    ("acc-missing", at(T2, decision=Decision.INSOURCE), "scope.deliverables", at(T2, decision=Decision.STOP)),
    ("no-exclusions", put(scope__exclusions=("",)), "scope.exclusions", put(scope__exclusions=("menus",))),
    ("no-change-rule", full(scope__change_rule=" "), "scope.change_rule", put(scope__change_rule="")),
    ("no-change-rule", full(), "scope.change_rule", full(scope__change_rule="In writing, priced, agreed by both.")),
    ("unlimited-revisions", put(scope__revision_rounds=None), "scope.revision_rounds", put(scope__revision_rounds=0)),
    (
        "unlimited-revisions",
        put(scope__revision_rounds=None),
        "scope.revision_rounds",
        put(scope__revision_rounds=None, payment__model=PaymentModel.CAPPED),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)


def test_many_tasks_without_a_test_are_one_sentence() -> None:
    """The first is named, and how many there are."""
    plan = changed(_with_task(cafe()), scope__deliverables=())
    assert said(plan, "acc-missing") == ["2 tasks have no test that says they are done, such as “Design the logo”."]
    assert said(changed(cafe(), scope__deliverables=()), "acc-missing") == [
        "“Design the logo” has no test that says it is done."
    ]
