"""One line a step, as it stands on the page for checking answers."""

from decimal import Decimal

import pytest
from hypothesis import given
from msgspec.structs import replace

from outsourcing_planner.advice.readiness import STEPS
from outsourcing_planner.advice.summaries import summary
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.payment import PaymentModel, PaymentPlan
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.selection import ContractorKind
from tests.advice.plans import cafe, changed, perfume_shop, plumbers, row, words
from tests.scenarios.content import scenario
from tests.strategies import plans

CAFE = {
    "goals": "A logo we can print on cups: from no logo to 1 approved logo set by 26 Feb 2027",
    "tasks": "1 given away, 1 kept",
    "scope": "vector source and PNG 2000 px, transparent; 3 things not included; 2 rounds of corrections",
    "timetable": "1 Feb 2027 to 26 Feb 2027, 2 milestones",
    "payment": "€450.00 fixed, in 1 instalment, paid within 14 days",
    "communication": "email; A short e-mail",
    "exit": "3 days’ notice, 2 reasons to end it, Yours once paid",
    "review": "",
}


@pytest.mark.parametrize(("step", "expected"), CAFE.items())
def test_the_cafe_in_a_line_a_step(step: str, expected: str) -> None:
    """Each step tells what matters most on it."""
    assert summary(step, cafe(), words()) == expected


@pytest.mark.parametrize("step", [step.key for step in STEPS])
def test_a_blank_plan_has_nothing_to_sum_up(step: str) -> None:
    """Nothing answered, nothing said."""
    assert summary(step, Plan(), words()) == ""


def test_each_way_of_paying() -> None:
    """The figure that matters for the way of paying stands first; without one, the way alone."""
    german = words("de_DE")
    assert summary("payment", perfume_shop(), words()) == "KWD385.750 a month for 6 months, paid within 10 days"
    assert summary("payment", plumbers(), german).startswith("by the hour, 15.200,00\u00a0€ at most")
    hourly = PaymentPlan(model=PaymentModel.TIME_AND_MATERIALS, rate=9500)
    assert summary("payment", Plan(payment=hourly), words()) == "€95.00 an hour"
    assert summary("payment", Plan(payment=PaymentPlan(model=PaymentModel.RETAINER)), words()) == "Monthly fee"
    endless = PaymentPlan(model=PaymentModel.RETAINER, fee=100)
    assert summary("payment", Plan(payment=endless), words()) == "€1.00 a month"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"target": "60"}, "Orders: 60"),
        ({"baseline": "0", "target": "60"}, "Orders: from 0 to 60"),
        ({"baseline": "0"}, "Orders: 0 today"),
        ({}, "Orders"),
    ],
)
def test_a_goal_tells_what_it_has(fields: dict[str, str], expected: str) -> None:
    """No gap is left where an answer is missing."""
    plan = changed(Plan(), goals__items=(replace(Goal(id="G1", outcome="Orders"), **fields),))
    assert summary("goals", plan, words()) == expected


def test_many_rows_are_counted_not_listed() -> None:
    """Three names are quoted; of the rest only the number is told."""
    rows = tuple(Deliverable(id=f"D{n}", name=f"Part {n}") for n in range(5))
    plan = changed(Plan(), scope__deliverables=rows)
    assert summary("scope", plan, words()) == "Part 0, Part 1, Part 2 and 2 more"
    goals = tuple(Goal(id=f"G{n}", outcome=f"Goal {n}") for n in range(3))
    assert summary("goals", changed(Plan(), goals__items=goals), words()) == "Goal 0, and 2 more goals"


def test_undecided_tasks_are_told() -> None:
    """What is still to be decided is not hidden among the kept."""
    assert summary("tasks", row(cafe(), "tasks.items[T2]", decision=None), words()) == "1 given away, 1 not decided"


@given(plans())
def test_any_plan_is_summed_up_on_every_step(plan: Plan) -> None:
    """No answer makes it raise, and braces in answers are only text."""
    for step in STEPS:
        said = summary(step.key, plan, words())
        assert said == said.strip()
    braces = changed(plan, goals__items=(Goal(id="G1", outcome="{0} {name}", target="{day}"),))
    assert summary("goals", braces, words()) == "{0} {name}: {day}"


def test_figures_without_needless_zeros() -> None:
    """Counts are written as the locale writes them."""
    plan = changed(Plan(), exit__notice_days=1, exit__handover_days=1200, payment__kill_fee_percent=Decimal(5))
    assert summary("exit", plan, words()) == "1 day’s notice, 1,200 days of handover"


def test_safety_and_choosing() -> None:
    """Counts of what was listed, and the papers by name; whom the owner looks for is told with the tasks."""
    plan = scenario("dental-back-office")
    assert summary("assurance", plan, words()) == (
        "4 confidential things; 6 risks; to sign: Confidentiality agreement and Data agreement"
    )
    assert summary("selection", plan, words()) == "6 criteria; 4 candidates"
    assert summary("tasks", plan, words()) == "4 given away, 2 kept, A firm, In your country"


def test_what_says_nothing_is_left_out() -> None:
    """Where one person and a firm are both welcome there is nothing to tell."""
    plan = changed(cafe(), selection__sought__kind=ContractorKind.EITHER)
    assert summary("tasks", plan, words()) == "1 given away, 1 kept"
