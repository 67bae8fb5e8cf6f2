"""Whether Quick or Full suits a plan, and why."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from outsourcing_planner.advice.sizing import suggested_size
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.assurance import ConfidentialItem, ConfidentialityLevel
from outsourcing_planner.plan.payment import ServiceLevel
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.selection import ContractorKind
from outsourcing_planner.plan.tasks import Decision, Degree, Lot, SourcingType, Task
from tests.advice.plans import cafe, changed, row, words
from tests.scenarios.content import scenario
from tests.strategies import plans

T1 = "tasks.items[T1]"
SIX = tuple(Task(id=f"T{n}", name=f"Task {n}", decision=Decision.OUTSOURCE) for n in range(6))


def test_a_logo_is_quick() -> None:
    """One freelancer, four weeks, nothing secret."""
    suggested = suggested_size(cafe(), words())
    assert suggested.size is PlanSize.QUICK
    assert suggested.reasons == ("It is a small job, and nothing in it is critical.",)
    assert suggested_size(Plan(), words()).size is PlanSize.QUICK


@pytest.mark.parametrize(
    ("plan", "reason"),
    [
        (changed(cafe(), tasks__items=SIX), "You give 6 tasks away."),
        (row(cafe(), T1, hours=Decimal(200)), "It is 200 hours of work."),
        (changed(cafe(), tasks__lots=(Lot(id="A", name="A"), Lot(id="B", name="B"))), "The work is in 2 lots."),
        (changed(cafe(), timetable__end=date(2027, 5, 2)), "It lasts longer than 3 months."),
        (changed(cafe(), payment__months=4), "It lasts longer than 3 months."),
        (row(cafe(), T1, sensitive=Degree.HIGH), "They will see something that must stay secret."),
        (
            changed(
                cafe(), assurance__confidential=(ConfidentialItem(id="C", level=ConfidentialityLevel.CONFIDENTIAL),)
            ),
            "They will see something that must stay secret.",
        ),
        (changed(cafe(), assurance__personal_data=True), "They will see personal data."),
        (row(cafe(), T1, decision=Decision.INSOURCE), "Somebody from outside works at your place."),
        (row(cafe(), T1, sourcing=SourcingType.FRONT_OFFICE), "Your customers will notice how well it is done."),
        (changed(cafe(), selection__sought__kind=ContractorKind.FIRM), "You look for a firm."),
        (changed(cafe(), payment__service_levels=(ServiceLevel(id="S", metric="x"),)), "You measure service levels."),
    ],
)
def test_a_reason_for_full(plan: Plan, reason: str) -> None:
    """One reason is enough, and it is said."""
    suggested = suggested_size(plan, words())
    assert suggested.size is PlanSize.FULL
    assert suggested.reasons == (reason,)


@pytest.mark.parametrize(
    "plan",
    [
        changed(cafe(), tasks__items=SIX[1:]),
        changed(cafe(), timetable__end=date(2027, 5, 1)),
        changed(cafe(), payment__months=3),
        changed(cafe(), assurance__personal_data=False),
        row(cafe(), "tasks.items[T2]", sensitive=Degree.HIGH),
        changed(cafe(), selection__sought__kind=ContractorKind.INDIVIDUAL),
    ],
)
def test_just_below_is_quick(plan: Plan) -> None:
    """The nearest plan without the reason stays Quick."""
    assert suggested_size(plan, words()).size is PlanSize.QUICK


@pytest.mark.parametrize(
    ("name", "size"),
    [("cafe-logo", PlanSize.QUICK), ("dental-back-office", PlanSize.FULL), ("two-hundred-tasks", PlanSize.FULL)],
)
def test_scenarios(name: str, size: PlanSize) -> None:
    """Each business gets the size it was typed with."""
    assert suggested_size(scenario(name), words()).size is scenario(name).size is size


@given(plans())
def test_any_plan_gets_a_size_with_a_reason(plan: Plan) -> None:
    """There is always something to say."""
    assert suggested_size(plan, words()).reasons
