"""What a new item begins with."""

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.beginnings import new_item
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.tasks import Decision, Task


def test_the_only_goal_is_the_one_a_task_serves() -> None:
    """With one goal a new task serves it; with two the owner says."""
    plan = paths.insert(Plan(), "goals.items", Goal(id="g"))
    assert new_item(plan, "tasks.items", "t") == Task(id="t", goals=("g",))
    plan = paths.insert(plan, "goals.items", Goal(id="h"))
    assert new_item(plan, "tasks.items", "t") == Task(id="t")


def test_the_only_task_given_away_is_the_one_handed_over_for() -> None:
    """A kept task is not counted among those that something is handed over for."""
    plan = paths.insert(Plan(), "tasks.items", Task(id="a", decision=Decision.OUTSOURCE))
    plan = paths.insert(plan, "tasks.items", Task(id="b", decision=Decision.RETAIN))
    assert new_item(plan, "scope.deliverables", "d") == Deliverable(id="d", task="a")


def test_nothing_waits_for_its_own_kind_unasked() -> None:
    """A second task does not wait for the first by itself."""
    plan = paths.insert(Plan(), "tasks.items", Task(id="a", decision=Decision.OUTSOURCE))
    assert new_item(plan, "tasks.items", "b") == Task(id="b")
