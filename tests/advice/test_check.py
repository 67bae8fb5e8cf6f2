"""The plan check as a whole: what it says, in which order, and of what it is silent."""

import time

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.checks import RULES
from outsourcing_planner.advice.finding import Level
from outsourcing_planner.advice.readiness import STEPS
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.tasks import Decision, Task
from tests.advice.plans import TODAY, cafe, changed, words
from tests.scenarios.content import scenario
from tests.strategies import plans

KEYS = [step.key for step in STEPS]


def test_the_cafe_has_nothing_to_mend() -> None:
    """A small plan with every answer is found without fault."""
    assert check(cafe(), TODAY, words()) == ()


def test_a_blank_plan_before_the_first_step_is_not_scolded() -> None:
    """No rule speaks of a step the owner has not come to."""
    assert check(Plan(), TODAY, words(), frozenset()) == ()
    said = check(Plan(), TODAY, words(), frozenset({"goals"}))
    assert [finding.id for finding in said] == ["goal-none"]


def test_rules_stand_once_and_in_the_order_of_the_steps() -> None:
    """An id belongs to one rule, written in lower-case words with hyphens."""
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert all(rule.id.replace("-", "").isalnum() and rule.id == rule.id.lower() for rule in RULES)
    places = [KEYS.index(rule.step) for rule in RULES]
    assert places == sorted(places)


@given(plans(), st.none() | st.frozensets(st.sampled_from(KEYS)))
def test_any_plan_can_be_checked(plan: Plan, reached: frozenset[str] | None) -> None:
    """No rule raises, and each finding has something to read and leads to a place in the plan and on a step."""
    said = check(plan, TODAY, words(), reached)
    for finding in said:
        assert finding.sentence
        assert finding.reason
        assert paths.has(plan, finding.path)
        assert finding.step in (KEYS if reached is None else reached)
    weights = [(list(Level).index(finding.level), KEYS.index(finding.step)) for finding in said]
    assert weights == sorted(weights)


@given(plans())
def test_what_is_reached_only_silences(plan: Plan) -> None:
    """The findings of single steps are among those of the whole plan."""
    everything = check(plan, TODAY, words())
    for key in KEYS:
        assert set(check(plan, TODAY, words(), frozenset({key}))) <= set(everything)


def test_two_thousand_faulty_tasks_are_checked_at_once() -> None:
    """The time grows with the number of tasks, not with its square."""
    tasks = tuple(Task(id=f"T{n}", name=f"Task {n}", decision=Decision.OUTSOURCE) for n in range(2000))
    plan, said_by = changed(cafe(), tasks__items=tasks), words()
    began = time.perf_counter()
    said = check(plan, TODAY, said_by)
    assert time.perf_counter() - began < 0.5
    assert sum(finding.id == "acc-missing" for finding in said) == 1999


def test_two_hundred_tasks_are_checked_within_an_edit() -> None:
    """The largest scenario is judged after each keystroke, so it takes milliseconds."""
    plan, said_by = scenario("two-hundred-tasks"), words()
    check(plan, TODAY, said_by)
    began = time.perf_counter()
    check(plan, TODAY, said_by)
    assert time.perf_counter() - began < 0.1
