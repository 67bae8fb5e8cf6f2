"""Reasons that no goal serves yet, and the ready goals for them."""

from hypothesis import given

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.drivers import goals_for, unserved
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Driver, Goal, GoalKind
from outsourcing_planner.storage.ready import ready_rows
from tests import strategies

from .plans import TODAY, changed, words

READY = tuple(one for one in ready_rows("goals.items") if isinstance(one, Goal))


def _plan(*goals: Goal, drivers: tuple[Driver, ...] = tuple(Driver)) -> Plan:
    return changed(Plan(), goals__drivers=drivers, goals__items=goals)


def test_a_goal_serves_the_reason_it_names() -> None:
    """Whatever it is about; an empty row serves none."""
    plan = _plan(Goal(id="g", outcome="Sooner", driver=Driver.SPEED, kind=GoalKind.MONEY), Goal(id="h"))
    assert unserved(plan) == (Driver.SKILL, Driver.TIME, Driver.COST, Driver.FLEXIBILITY, Driver.FOCUS)


def test_money_and_hours_speak_for_themselves() -> None:
    """A goal that names no reason serves the cost or the time it is about; quality could serve many."""
    money, hours = Goal(id="m", kind=GoalKind.MONEY), Goal(id="t", kind=GoalKind.TIME)
    better = Goal(id="b", kind=GoalKind.ADVANTAGE)
    assert unserved(_plan(money, hours, better, drivers=(Driver.COST, Driver.TIME, Driver.SKILL))) == (Driver.SKILL,)


def test_nothing_is_offered_for_reasons_nobody_gave() -> None:
    """Only chosen reasons count, in the order in which they were chosen."""
    assert goals_for(_plan(drivers=()), READY) == ()
    found = goals_for(_plan(drivers=(Driver.FOCUS, Driver.COST)), READY)
    assert [one.driver for one in found] == [Driver.FOCUS, Driver.COST]


@given(strategies.plans())
def test_with_the_ready_goals_every_reason_is_served(plan: Plan) -> None:
    """Taking what is offered leaves nothing to offer."""
    goals = (*plan.goals.items, *goals_for(plan, READY))
    assert unserved(changed(plan, goals__items=goals)) == ()


def test_the_check_misses_only_what_the_owner_alone_knows() -> None:
    """How it is today, and until when."""
    found = {one.id for one in check(_plan(*READY), TODAY, words(), frozenset({"goals"}))}
    assert found == {"goal-no-baseline", "goal-no-date"}
