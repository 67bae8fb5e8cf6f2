"""Paths: reading, changing, adding, moving and removing anything in a plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.plan.payment import Instalment
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.tasks import Task
from outsourcing_planner.plan.timetable import Milestone
from tests.strategies import edits, plans


def three_goals() -> Plan:
    """Three goals, and a task that serves two of them."""
    plan = paths.put(Plan(), "goals.items", tuple(Goal(id=name, outcome=name) for name in "abc"))
    plan = paths.insert(plan, "tasks.items", Task(id="t", goals=("a", "b")))
    return paths.insert(plan, "scope.deliverables", Deliverable(id="d", task="t"))


@given(st.data())
def test_what_is_put_is_got_and_nothing_else_moves(data: st.DataObject) -> None:
    """Putting changes the one answer at the path; putting back gives the plan that was."""
    plan = data.draw(plans())
    path, value = data.draw(edits(plan))
    changed = paths.put(plan, path, value)
    assert paths.get(changed, path) == value
    assert paths.put(changed, path, paths.get(plan, path)) == plan
    before, after = ({at: held for at, _, held in paths.walk(one)} for one in (plan, changed))
    assert {at for at in before if before[at] != after[at]} <= {path}


@given(plans())
def test_walking_gives_every_answer_with_its_declaration(plan: Plan) -> None:
    """Each path that is walked leads to that value and to that declaration, and none to a group or list."""
    for path, one, value in paths.walk(plan):
        assert paths.get(plan, path) == value
        assert paths.declaration(path) == one
        assert one.kind not in (Kind.GROUP, Kind.LIST)


def test_rows_are_addressed_by_id_wherever_they_stand() -> None:
    """Moving a row changes its place and not its path."""
    plan = paths.move(three_goals(), "goals.items[c]", 0)
    assert [goal.id for goal in plan.goals.items] == ["c", "a", "b"]
    assert paths.get(plan, "goals.items[c].outcome") == "c"
    assert paths.item_path("goals.items", "c") == "goals.items[c]"
    assert paths.split_item("goals.items[c]") == ("goals.items", "c")


@pytest.mark.parametrize(("position", "order"), [(None, "abcn"), (0, "nabc"), (2, "abnc"), (99, "abcn")])
def test_a_row_is_put_in_at_a_place(position: int | None, order: str) -> None:
    """At the end where no place is given."""
    plan = paths.insert(three_goals(), "goals.items", Goal(id="n"), position)
    assert "".join(goal.id for goal in plan.goals.items) == order


def test_removing_a_row_clears_what_pointed_at_it() -> None:
    """A task no longer serves a goal that is gone, a deliverable is no part of a task that is gone."""
    plan = paths.remove(three_goals(), "goals.items[a]")
    assert [goal.id for goal in plan.goals.items] == ["b", "c"]
    assert paths.get(plan, "tasks.items[t].goals") == ("b",)
    assert paths.get(plan, "scope.deliverables[d].task") == "t"
    assert paths.get(paths.remove(plan, "tasks.items[t]"), "scope.deliverables[d].task") is None


@given(plans())
def test_nothing_points_at_a_removed_row(plan: Plan) -> None:
    """Whatever else the plan holds, an instalment of a removed milestone hangs on none."""
    plan = paths.insert(plan, "timetable.milestones", Milestone(id="zzzzz"))
    plan = paths.insert(plan, "payment.instalments", Instalment(id="zzzzz", milestone="zzzzz"))
    plan = paths.remove(plan, "timetable.milestones[zzzzz]")
    assert paths.get(plan, "payment.instalments[zzzzz].milestone") is None
    assert not paths.has(plan, "timetable.milestones[zzzzz]")


@pytest.mark.parametrize(
    "path",
    ["", ".", "nothing", "payment.", "payment.nothing", "goals.items[x]", "goals.items[0]", "goals.items.0",
     "title.length", "goals.items[a", "payment[a]", "Payment", "goals.items[a].outcome.upper", "__class__"],
)  # fmt: skip
def test_a_path_that_leads_nowhere_says_so(path: str) -> None:
    """Reading and changing raise the same error, and asking says no."""
    plan = three_goals()
    assert not paths.has(plan, path)
    with pytest.raises(paths.NoSuchPathError):
        paths.get(plan, path)
    with pytest.raises(paths.NoSuchPathError):
        paths.put(plan, path, "x")


@pytest.mark.parametrize("path", ["goals.items", "goals", "goals.items[nope]"])
def test_only_a_row_can_be_removed(path: str) -> None:
    """Neither a list, nor a group, nor a row that is not there."""
    with pytest.raises(paths.NoSuchPathError):
        paths.remove(three_goals(), path)


def test_labels_are_read_by_path() -> None:
    """A row's field is declared once for all rows."""
    assert paths.field("goals.items[whatever].by").label == "By when"
    with pytest.raises(paths.NoSuchPathError):
        paths.field("goals.items[a].nothing")


@pytest.mark.parametrize("answer", [0, False, "x", ("",), Goal(id="a")])
def test_zero_and_no_are_answers(answer: object) -> None:
    """Only emptiness is no answer."""
    assert paths.is_answered(answer)


@pytest.mark.parametrize("nothing", [None, "", "  \n", (), Plan().goals.business])
def test_emptiness_is_no_answer(nothing: object) -> None:
    """Blank text, nothing chosen, a group without answers."""
    assert not paths.is_answered(nothing)
