"""The terms of a plan: the same ones whether the owner goes through them or the sheet prints them."""

from decimal import Decimal

from hypothesis import given

from outsourcing_planner.advice.sharing import shared_part
from outsourcing_planner.advice.terms import terms
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.payment import PriceTold
from outsourcing_planner.plan.tasks import Decision
from tests import strategies

from .plans import cafe, changed, row


def _paths(plan: Plan) -> list[str]:
    return [term.path for term in terms(plan)]


def _seal(plan: Plan, path: str) -> str:
    return next(term.seal for term in terms(plan) if term.path == path)


@given(strategies.plans())
def test_the_whole_plan_and_its_shared_part_have_the_same_terms(plan: Plan) -> None:
    """Nothing private becomes a term, and no term is lost on the way to the sheet."""
    assert _paths(plan) == _paths(shared_part(plan))


@given(strategies.plans())
def test_each_term_stands_once_and_somewhere(plan: Plan) -> None:
    """Its path leads to something in the plan, and to nothing else of the list."""
    found = _paths(plan)
    assert len(found) == len(set(found))
    assert all(paths.has(plan, path) for path in found)


def test_kinds_of_terms() -> None:
    """A field, a row and a group within a step are each one term; what is kept or private is none."""
    plan = changed(
        cafe(), payment__bonus__condition="Before June", payment__bonus__amount=5000, payment__walk_away="no"
    )
    found = _paths(plan)
    assert {"payment.net_days", "exit.triggers[E1]", "tasks.items[T1]", "payment.bonus"} <= set(found)
    assert not {"tasks.items[T2]", "payment.walk_away", "payment.bonus.amount", "goals.business"} & set(found)


def test_an_amount_that_is_not_told_is_no_term() -> None:
    """Where quotes are asked for, nobody agrees on a price."""
    assert "payment.total" in _paths(cafe())
    assert "payment.total" not in _paths(changed(cafe(), payment__price_told=PriceTold.QUOTE))


def test_the_seal_follows_what_is_told() -> None:
    """It changes with what a term says, and back; never with what is private or how a figure is written."""
    before = _seal(cafe(), "tasks.items[T1]")
    told = row(cafe(), "tasks.items[T1]", description="On cups too")
    assert _seal(told, "tasks.items[T1]") != before
    assert _seal(row(told, "tasks.items[T1]", description=""), "tasks.items[T1]") == before
    assert _seal(row(cafe(), "tasks.items[T1]", reason="Private"), "tasks.items[T1]") == before
    rounds = [changed(cafe(), payment__late_fee_percent=Decimal(said)) for said in ("1.50", "1.5")]
    assert _seal(rounds[0], "payment.late_fee_percent") == _seal(rounds[1], "payment.late_fee_percent")


def test_waiting_for_a_task_that_stays_is_told_nobody() -> None:
    """Of what a task waits for only work that leaves the house counts."""
    waits = row(cafe(), "tasks.items[T1]", after=("T2",))
    assert _seal(waits, "tasks.items[T1]") == _seal(cafe(), "tasks.items[T1]")
    leaves = row(waits, "tasks.items[T2]", decision=Decision.OUTSOURCE)
    assert _seal(leaves, "tasks.items[T1]") != _seal(cafe(), "tasks.items[T1]")


def test_half_a_character_has_a_seal_too() -> None:
    """A text that was cut in the middle of a character stops nobody."""
    assert _seal(row(cafe(), "tasks.items[T1]", name="Logo \ud83d"), "tasks.items[T1]") != _seal(
        cafe(), "tasks.items[T1]"
    )
