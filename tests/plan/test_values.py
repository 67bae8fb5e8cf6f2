"""What all values of a plan have in common."""

import gc

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.shape import Kind, declarations


def test_the_collector_is_spared_all_values_of_a_plan() -> None:
    """A plan and everything in it is frozen, so nothing in it leads back to itself."""
    kinds = [one.inner for _, one in declarations() if one.kind in (Kind.GROUP, Kind.LIST)]
    assert len(kinds) > 20
    assert not any(kind.__struct_config__.gc or not kind.__struct_config__.frozen for kind in (Plan, *kinds))
    assert not gc.is_tracked(Plan())
