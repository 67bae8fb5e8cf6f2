"""Figures that are as private as what they are worked out from."""

from hypothesis import given

from outsourcing_planner.advice.private_figures import private_figures
from outsourcing_planner.plan import Plan
from tests import strategies
from tests.scenarios.content import scenario


def test_what_both_ways_cost_is_private() -> None:
    """The sums of the clinic, what it saves and up to which price it is worth it, in cents."""
    assert set(private_figures(scenario("dental-back-office"))) == {
        ("costs.in_house", 4_558_400),
        ("costs.outside", 3_446_000),
        ("costs.outside", 3_471_000),
        ("costs.in_house", 1_112_400),
        ("costs.in_house", 3_231_273),
    }
    assert private_figures(Plan()) == ()


@given(strategies.plans())
def test_of_any_plan(plan: Plan) -> None:
    """Each is more than nothing and told once."""
    found = private_figures(plan)
    assert all(amount > 0 for _, amount in found)
    assert len(set(found)) == len(found)
