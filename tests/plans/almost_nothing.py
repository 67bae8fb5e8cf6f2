"""A plan a minute after it was begun."""

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Goal, Goals


def almost_empty() -> Plan:
    """A plan with a name and one goal, as it stands a minute after it was begun."""
    return Plan(title="New shop sign", goals=Goals(items=(Goal(id="g1", outcome="People find our door"),)))
