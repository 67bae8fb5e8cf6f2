"""Tests of where the steps lead, in a plan of either size, from the steps and from the pages beside them."""

import pytest

from outsourcing_planner.advice.readiness import FULL_ONLY, REVIEW, STEPS
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.ui import way

QUICK, FULL = Plan(size=PlanSize.QUICK), Plan(size=PlanSize.FULL)


def walked(plan: Plan, *, back: bool) -> list[str]:
    """The steps one comes through from one end to the other."""
    seen = [REVIEW if back else STEPS[0].key]
    while True:
        on = way.following(plan, seen[-1], returning=False)
        key = way.before(plan, seen[-1], "") if back else on.key if on else ""
        if not key:
            return seen
        seen.append(key)


@pytest.mark.parametrize("plan", [QUICK, FULL])
def test_on_and_back_go_through_every_step(plan: Plan) -> None:
    """Both ways pass the same steps, each once."""
    assert walked(plan, back=False) == walked(plan, back=True)[::-1]
    assert FULL_ONLY.isdisjoint(walked(QUICK, back=False))


def test_whoever_came_from_the_review_returns_there() -> None:
    """Continue skips the steps between."""
    following = way.following(QUICK, "goals", returning=True)
    assert following is not None
    assert following.key == REVIEW
    assert way.following(QUICK, REVIEW, returning=True) is None


def test_from_a_page_beside_the_steps_one_goes_back_to_what_was_left() -> None:
    """Nothing follows it; where the step is gone, the review is there."""
    assert way.following(FULL, "costs", returning=False) is None
    assert way.before(FULL, "costs", "assurance") == "assurance"
    assert way.before(QUICK, "costs", "assurance") == REVIEW


def test_a_step_the_plan_has_not_gives_way_to_the_one_before() -> None:
    """Choosing becomes Ending well in a quick plan; any other stays."""
    assert way.nearest(QUICK, "selection") == "exit"
    assert way.nearest(FULL, "selection") == "selection"
    assert way.nearest(QUICK, "goals") == "goals"
