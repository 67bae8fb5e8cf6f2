"""How a rule is tried out: an edit of the café that makes it speak, where it points, and the nearest that does not."""

from collections.abc import Callable
from typing import Any

from outsourcing_planner.advice.check import check
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.plan import PlanSize
from tests.advice.plans import TODAY, cafe, changed, row, words

Edit = Callable[[Plan], Plan]

RuleCase = tuple[str, Edit, str, Edit]
"""The rule, the edit with the fault, the path it points at, and the innocent edit."""


def put(**values: Any) -> Edit:
    """Other values at some paths."""
    return lambda plan: changed(plan, **values)


def at(item_path: str, **values: Any) -> Edit:
    """Other values in one row."""
    return lambda plan: row(plan, item_path, **values)


def both(*edits: Edit) -> Edit:
    """Several edits, one after the other."""

    def edit(plan: Plan) -> Plan:
        for one in edits:
            plan = one(plan)
        return plan

    return edit


def full(*edits: Edit, **values: Any) -> Edit:
    """The same in a Full plan."""
    return both(put(size=PlanSize.FULL), *edits, put(**values))


def found(plan: Plan, rule: str) -> list[str]:
    """The paths at which a rule speaks."""
    return [finding.path for finding in check(plan, TODAY, words()) if finding.id == rule]


def said(plan: Plan, rule: str) -> list[str]:
    """The sentences a rule says."""
    return [finding.sentence for finding in check(plan, TODAY, words()) if finding.id == rule]


def try_out(case: RuleCase) -> None:
    """The rule speaks of the plan with the fault, where it is mended, and not of its neighbour."""
    rule, fault, path, innocent = case
    assert found(fault(cafe()), rule) == [path]
    assert found(innocent(cafe()), rule) == []


def named(case: RuleCase) -> str:
    """What a case is called in the list of tests."""
    return f"{case[0]} at {case[2]}"
