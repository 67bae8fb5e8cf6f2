"""Rules about tasks and lots, and about work that grows after it was agreed."""

import pytest

from outsourcing_planner.advice.check import check
from outsourcing_planner.plan.course import ChangeDecision, ChangeRequest
from outsourcing_planner.plan.selection import ContractorKind, EmployeeSign
from outsourcing_planner.plan.tasks import Approach, Decision, Degree, Lot, SourcingType, Task
from tests.advice.plans import TODAY, cafe, changed, row, words

from .cases import Edit, RuleCase, at, both, full, named, put, said, try_out

T1, T2 = "tasks.items[T1]", "tasks.items[T2]"
LOTS = (Lot(id="L1", name="Pictures"), Lot(id="L2", name="Words"))
TYPED = at(T1, sourcing=SourcingType.KNOWLEDGE)
SIGNS = (EmployeeSign.HOURS_SET, EmployeeSign.OUR_TOOLS)


def _lots(*more: Edit, lots: tuple[Lot, ...] = LOTS, **values: object) -> Edit:
    return full(put(tasks__lots=lots, tasks__coordinator="Niamh"), *more, **values)


def _two_tasks(name: str, lot: str) -> Edit:
    second = Task(id="T3", name=name, decision=Decision.OUTSOURCE, goals=("G1",), lot=lot)
    return lambda plan: changed(row(plan, T1, lot="L1"), tasks__items=(*row(plan, T1, lot="L1").tasks.items, second))


def _asked(kind: ContractorKind | None, *signs: EmployeeSign) -> Edit:
    return full(selection__sought__kind=kind, selection__sought__employee_signs=signs)


CASES: list[RuleCase] = [
    ("task-none", put(tasks__items=(Task(id="T9"),)), "tasks.items", put()),
    ("task-no-decision", at(T2, decision=None), f"{T2}.decision", at(T2, decision=Decision.STOP)),
    ("task-no-goal", at(T1, goals=()), f"{T1}.goals", at(T2, goals=())),
    ("task-no-goal", at(T1, goals=("gone",)), f"{T1}.goals", at(T1, goals=("gone", "G1"))),
    ("goal-no-task", at(T1, goals=()), "tasks.items", at(T1, goals=("G1",))),
    ("all-outsourced", at(T2, decision=Decision.INSOURCE), "tasks.items", put()),
    ("all-outsourced", at(T2, decision=Decision.STOP), "tasks.items", at(T2, decision=None)),
    ("core-outsourced", full(at(T1, core=Degree.HIGH)), f"{T1}.decision", full(at(T1, core=Degree.MEDIUM))),
    ("core-outsourced", full(at(T1, core=Degree.HIGH)), f"{T1}.decision", full(at(T2, core=Degree.HIGH))),
    (
        "secret-in-scope",
        full(at(T1, sensitive=Degree.HIGH)),
        f"{T1}.decision",
        full(at(T1, sensitive=Degree.HIGH, decision=Decision.INSOURCE)),
    ),
    ("money-control", at(T1, pays=True), f"{T1}.pays", at(T1, pays=False)),
    ("money-control", at(T1, pays=True), f"{T1}.pays", at(T2, pays=True)),
    ("no-sourcing-type", full(), f"{T1}.sourcing", full(TYPED)),
    (
        "employee-risk",
        _asked(ContractorKind.INDIVIDUAL, *SIGNS),
        "selection.sought.employee_signs",
        _asked(ContractorKind.INDIVIDUAL, EmployeeSign.HOURS_SET),
    ),
    ("employee-risk", _asked(None, *SIGNS), "selection.sought.employee_signs", _asked(ContractorKind.FIRM, *SIGNS)),
    ("lot-gap", _lots(), f"{T1}.lot", _lots(at(T1, lot="L1"))),
    ("lot-gap", _lots(at(T1, lot="gone")), f"{T1}.lot", full(at(T1, lot="gone"))),
    (
        "lot-overlap",
        _lots(_two_tasks("design  the Logo", "L2")),
        "tasks.items[T3].lot",
        _lots(_two_tasks("Design the logo", "L1")),
    ),
    (
        "lot-overlap",
        _lots(_two_tasks("Design the logo", "L2")),
        "tasks.items[T3].lot",
        _lots(_two_tasks("Design the cup", "L2")),
    ),
    ("no-coordinator", _lots(tasks__coordinator=""), "tasks.coordinator", _lots()),
    ("no-coordinator", _lots(tasks__coordinator=""), "tasks.coordinator", _lots(lots=LOTS[:1], tasks__coordinator="")),
    (
        "one-provider-holds-all",
        _lots(_two_tasks("Cups", "L1")),
        "tasks.lots",
        _lots(_two_tasks("Cups", "L2")),
    ),
    (
        "one-provider-holds-all",
        _lots(_two_tasks("Cups", "L1"), lots=LOTS[:1], tasks__approach=(Approach.MULTI,)),
        "tasks.lots",
        _lots(_two_tasks("Cups", "L1"), lots=LOTS[:1]),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)


def test_what_they_would_see_is_named() -> None:
    """A sensitive task names the data, where the owner has said which."""
    plan = full(at(T1, sensitive=Degree.HIGH, data="patient health data"))(cafe())
    assert said(plan, "secret-in-scope") == [
        "“Design the logo” holds patient health data: check that it must leave the business."
    ]


def test_several_idle_goals_are_one_sentence() -> None:
    """Keeping one finding must not keep another one."""
    goals = tuple(row(cafe(), "goals.items[G1]", id=f"G{n}").goals.items[0] for n in range(3))
    assert said(changed(cafe(), goals__items=goals), "goal-no-task") == [
        "No task serves 2 of your goals, such as “A logo we can print on cups”."
    ]


ADDED = _two_tasks("Cups", "")
CHANGE = ChangeRequest(id="c1", what="Cups too", decision=ChangeDecision.AGREED)


def test_scope_that_grew_since_it_was_agreed() -> None:
    """A task added after the agreement is spoken of, and only then."""

    def grew(*edits: Edit, agreed: bool = True) -> list[str]:
        plan = both(*edits)(cafe())
        found = check(plan, TODAY, words(), agreed=cafe() if agreed else None)
        return [one.path for one in found if one.id == "scope-grew"]

    assert grew(ADDED) == ["tasks.items[T3]"]
    assert grew(ADDED, agreed=False) == []
    assert grew() == []
    assert grew(ADDED, put(course__changes=(CHANGE,))) == []
    asked = ChangeRequest(id="c1", what="Cups too", decision=ChangeDecision.REFUSED)
    assert grew(ADDED, put(course__changes=(asked,))) == ["tasks.items[T3]"]
    assert grew(at(T2, decision=Decision.OUTSOURCE)) == ["tasks.items[T2]"]
