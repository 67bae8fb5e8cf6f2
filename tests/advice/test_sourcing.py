"""Keep or give away: what is recommended for a task, and why."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from outsourcing_planner.advice.sourcing import Recommendation, TaskAdvice, advise
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.tasks import Decision, Degree, Task
from tests.advice.plans import changed, words
from tests.strategies import plans

LOW, MEDIUM, HIGH = Degree
KEEP, OUTSOURCE = Recommendation.KEEP, Recommendation.OUTSOURCE


def advised(**answers: Any) -> TaskAdvice:
    """What is said of one task that serves the only goal, beside one that costs €100.00 a month."""
    task = Task(id="T", name="Task", goals=("G",), **answers)
    other = Task(id="O", name="Other", cost_today=10000, hours_today=Decimal(10))
    plan = changed(Plan(), tasks__items=(task, other), goals__items=(Goal(id="G", outcome="Online"),))
    return advise(plan, words())[0]


@pytest.mark.parametrize(
    ("answers", "expected", "reason"),
    [
        ({}, Recommendation.NOT_YET, "Say how core it is and how good you are at it."),
        ({"core": LOW, "discovery": True}, Recommendation.NOT_YET, "a small paid task"),
        ({"core": LOW, "skill": LOW, "pays": True}, KEEP, "can move your money"),
        ({"core": HIGH, "skill": HIGH}, KEEP, "what your customers come to you for. You are good at it."),
        ({"core": HIGH, "cost_today": 10000}, KEEP, "what your customers come to you for."),
        ({"core": HIGH, "skill": LOW}, Recommendation.INSOURCE, "let an expert do it at your place"),
        ({"core": LOW, "skill": LOW, "sensitive": HIGH}, Recommendation.INSOURCE, "It is very sensitive."),
        ({"core": LOW, "skill": HIGH, "sensitive": HIGH}, KEEP, "It is very sensitive. You are good at it."),
        ({"core": LOW, "sensitive": HIGH, "cost_today": 5000}, Recommendation.INSOURCE, "under your eyes"),
        ({"core": MEDIUM, "skill": LOW}, OUTSOURCE, "Others are better at it."),
        ({"core": LOW, "skill": MEDIUM}, OUTSOURCE, "would not miss your hand in it."),
        ({"core": MEDIUM, "skill": MEDIUM}, KEEP, "would gain you little."),
        ({"core": MEDIUM, "skill": HIGH, "cost_today": 5000}, OUTSOURCE, "It costs you €50.00 a month."),
        ({"core": LOW, "skill": HIGH, "hours_today": Decimal(4)}, KEEP, "You are good at it."),
        ({"core": LOW, "skill": HIGH, "hours_today": Decimal(5)}, OUTSOURCE, "It takes you 5 hours a month."),
    ],
)
def test_recommended(answers: dict[str, Any], expected: Recommendation, reason: str) -> None:
    """Each with its reason."""
    found = advised(**answers)
    assert found.recommended is expected
    assert reason in found.say(words())


def test_work_nobody_needs() -> None:
    """Not core, for no goal, and nothing waits for it; any of the three keeps it alive."""
    idle = Task(id="T", name="Task", core=LOW, skill=HIGH)
    plan = changed(Plan(), tasks__items=(idle,), goals__items=(Goal(id="G", outcome="Online"),))
    assert advise(plan, words())[0].recommended is Recommendation.STOP
    assert advise(changed(plan, goals__items=()), words())[0].recommended is KEEP
    waiting = Task(id="W", name="Waits", after=("T",))
    assert advise(changed(plan, tasks__items=(idle, waiting)), words())[0].recommended is KEEP


def test_whether_the_owner_agrees() -> None:
    """Told only when both sides have said something."""
    assert advised(core=LOW, skill=LOW, decision=Decision.OUTSOURCE).agrees is True
    assert advised(core=LOW, skill=LOW, decision=Decision.RETAIN).agrees is False
    assert advised(core=LOW, skill=LOW).agrees is None
    assert advised(decision=Decision.RETAIN).agrees is None


def test_points_of_the_picture() -> None:
    """How core, and the mean of lacking skill, cost and hours; the middle where nothing is known."""
    assert advised().point == advised(core=MEDIUM).point
    found = advised(core=HIGH, skill=LOW, cost_today=5000, hours_today=Decimal(0)).point
    assert (found.core, found.gain) == (Decimal(1), Decimal("0.50"))


@given(plans())
def test_advice_on_any_plan(plan: Plan) -> None:
    """Always a reason, and a point inside the picture."""
    for found in advise(plan, words()):
        assert found.reasons
        assert 0 <= found.point.core <= 1 and 0 <= found.point.gain <= 1
