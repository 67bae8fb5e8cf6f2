"""Ready rows: each fits its list as it is, says all a row should say, and no day or price."""

import pytest

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.assurance import AgreementKind, RiskKind
from outsourcing_planner.plan.content import from_data, to_data
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.goals import Driver
from outsourcing_planner.plan.payment import Remedy
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.timetable import RelationshipStage
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.ready import FOR_A_REASON, has_ready_rows, ready_rows

_LISTS = sorted(file.stem for file in folder("ready").glob("*.json"))


def test_which_lists_have_them() -> None:
    """As many rows as the owner is told of, in the lists where they help."""
    assert {path: len(ready_rows(path)) for path in _LISTS} == {
        "assurance.papers": 4,
        "assurance.risks": 6,
        "communication.channels": 4,
        "communication.trust": 4,
        "exit.triggers": 6,
        "goals.items": 6,
        "payment.remedies": 6,
        "selection.criteria": 10,
        "timetable.relationship": 4,
    }
    assert {path for path in _LISTS if not has_ready_rows(path)} == FOR_A_REASON


def test_there_is_a_goal_for_each_reason() -> None:
    """Each can be measured and says how much is enough; since when and until when, only the owner can say."""
    goals = paths.put(Plan(), "goals.items", ready_rows("goals.items")).goals.items
    assert [one.driver for one in goals] == list(Driver)
    assert all(one.kind and one.outcome and one.measure and one.target and one.why for one in goals)
    assert not any(one.baseline or one.by for one in goals)


@pytest.mark.parametrize("path", ["tasks.items", "", "no.such.list", "../starters/website", "*"])
def test_lists_without_them(path: str) -> None:
    """Where there are none, none are given, and no other file is read."""
    assert not has_ready_rows(path)
    assert ready_rows(path) == ()


@pytest.mark.parametrize("list_path", _LISTS)
def test_rows_fit_their_list(list_path: str) -> None:
    """Put into a plan, they are a plan that can be kept; no day and no price is among them."""
    plan = paths.put(Plan(), list_path, ready_rows(list_path))
    assert from_data(to_data(plan)) == plan
    for path, one, value in paths.walk(plan):
        assert one.kind is not Kind.DATE or value is None, path
        assert one.field.unit is not Unit.MONEY or value is None, path


def test_risks_are_thought_through() -> None:
    """Each has its kind, what it hits, how it is noticed, what is done, and the term that makes it smaller."""
    risks = paths.put(Plan(), "assurance.risks", ready_rows("assurance.risks")).assurance.risks
    assert all(one.kind and one.hits and one.trigger and one.response and one.term for one in risks)
    assert {one.kind for one in risks} == set(RiskKind)
    assert not any(one.likelihood or one.impact for one in risks), "how bad it would be, only the owner can say"


def test_criteria_add_up() -> None:
    """Taken together they weigh 100, the price only a part of it, and each has something to ask."""
    criteria = paths.put(Plan(), "selection.criteria", ready_rows("selection.criteria")).selection.criteria
    assert sum(one.weight or 0 for one in criteria) == 100
    assert [one.weight for one in criteria if one.is_cost] == [20]
    assert all(len(one.prompts) >= 2 for one in criteria)


def test_every_kind_stands_once() -> None:
    """Papers, remedies and stages of getting to know each other: all there are, in their order."""
    plan = Plan()
    for path in ("assurance.papers", "payment.remedies", "timetable.relationship"):
        plan = paths.put(plan, path, ready_rows(path))
    assert [one.kind for one in plan.assurance.papers] == list(AgreementKind)
    assert [one.remedy for one in plan.payment.remedies] == list(Remedy)
    assert [one.stage for one in plan.timetable.relationship] == list(RelationshipStage)
    days = [one.days or 0 for one in plan.payment.remedies]
    assert days == sorted(days)


def test_trust_grows() -> None:
    """Each stage looks less often than the one before, and says what moves it up or back."""
    stages = paths.put(Plan(), "communication.trust", ready_rows("communication.trust")).communication.trust
    looks = [one.every_days or 0 for one in stages]
    assert looks == sorted(set(looks)) and looks[0] >= 1
    assert all(one.up for one in stages[:-1]) and all(one.down for one in stages[1:])


def test_triggers_can_be_seen() -> None:
    """Each names a figure, or an event both sides notice, and what follows."""
    triggers = paths.put(Plan(), "exit.triggers", ready_rows("exit.triggers")).exit.triggers
    assert all(any(sign.isdigit() for sign in one.event + one.then) and one.then for one in triggers)
