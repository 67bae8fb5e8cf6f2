"""The plan check as a whole: what it says, in which order, and of what it is silent."""

import sys
from datetime import date
from types import FrameType

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice import thresholds
from outsourcing_planner.advice.check import check, within
from outsourcing_planner.advice.finding import Level
from outsourcing_planner.advice.readiness import STEPS
from outsourcing_planner.advice.thresholds import DEFAULTS
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.tasks import Decision, Degree, Task
from outsourcing_planner.storage.starters import sample
from tests.advice.plans import TODAY, cafe, changed, row, words
from tests.plans import cafe as logo
from tests.scenarios.content import scenario
from tests.strategies import plans

KEYS = [step.key for step in STEPS]


def test_the_cafe_has_nothing_to_mend() -> None:
    """A small plan with every answer is found without fault."""
    assert check(cafe(), TODAY, words()) == ()


def test_a_blank_plan_is_guided() -> None:
    """Of a new plan one thing is said for each step that has something to begin with, and nothing twice."""
    said = check(Plan(), TODAY, words())
    assert [finding.id for finding in said] == [
        "goal-none",
        "task-none",
        "comm-no-channel",
        "exit-empty",
        "no-exclusions",
    ]
    full = check(Plan(size=PlanSize.FULL), TODAY, words())
    assert {finding.id for finding in full} - {finding.id for finding in said} == {"no-change-rule", "no-risks"}


def test_the_sample_has_nothing_to_mend() -> None:
    """What a new owner looks at first is found without fault."""
    assert check(sample(), date(2026, 11, 22), words()) == ()


def test_the_small_job_is_not_drowned() -> None:
    """Of a logo for €450.00 nothing is said, neither as it is tested elsewhere nor as it was typed."""
    assert check(logo(), TODAY, words()) == ()
    assert check(scenario("cafe-logo"), TODAY, words()) == ()


def test_what_the_scenarios_expect_is_said() -> None:
    """Health data that leaves the business, grave risks without an answer, and hours used up ahead of time."""
    clinic = [one.sentence for one in check(scenario("dental-back-office"), TODAY, words())]
    assert "“Insurance claim coding” holds patient health data: check that it must leave the business." in clinic
    assert "4 risks with impact 4 or more have no contingency." in clinic
    plumber = [one.sentence for one in check(scenario("german-capped-hours"), TODAY, words())]
    assert "62% of cap used after 50% of the time" in plumber


def test_an_empty_list_is_spoken_of_once() -> None:
    """Two rules about a list without a row say one thing, the heavier."""
    plan = changed(
        cafe(), size=PlanSize.FULL, scope__deliverables=(), assurance__papers=(), assurance__personal_data=True
    )
    plan = row(plan, "tasks.items[T1]", sensitive=Degree.HIGH)
    about_papers = [one.id for one in check(plan, TODAY, words()) if one.path == "assurance.papers"]
    assert about_papers == ["no-nda"]


def test_thresholds_change_what_is_said() -> None:
    """A rule reads its figure from the table that is passed in."""
    strict = thresholds.changed(DEFAULTS, "deposit_percent", 40)
    assert [one.id for one in check(cafe(), TODAY, words(), limits=strict)] == ["deposit-over-50"]


def test_a_blank_plan_before_the_first_step_is_not_scolded() -> None:
    """No rule speaks of a step the owner has not come to."""
    assert check(Plan(), TODAY, words(), frozenset()) == ()
    said = check(Plan(), TODAY, words(), frozenset({"goals"}))
    assert [finding.id for finding in said] == ["goal-none"]


@given(plans(), st.none() | st.frozensets(st.sampled_from(KEYS)), st.none() | plans())
def test_any_plan_can_be_checked(plan: Plan, reached: frozenset[str] | None, agreed: Plan | None) -> None:
    """No rule raises, and each finding has something to read and leads to a place in the plan and on a step."""
    said = check(plan, TODAY, words(), reached, agreed=agreed)
    for finding in said:
        assert finding.sentence
        assert finding.reason
        assert finding.source
        assert finding.known is None or any(one.rule == finding.id for one in plan.known)
        assert paths.has(plan, finding.path)
        assert finding.step in (KEYS if reached is None else reached)
    weights = [(list(Level).index(finding.level), KEYS.index(finding.step)) for finding in said]
    assert weights == sorted(weights)
    places = [(finding.id, finding.path) for finding in said]
    assert len(places) == len(set(places))


@given(plans(), st.frozensets(st.sampled_from(KEYS)))
def test_one_look_serves_every_step(plan: Plan, reached: frozenset[str]) -> None:
    """What is told where only some steps were reached is part of what is found in the whole plan."""
    assert within(check(plan, TODAY, words()), reached) == check(plan, TODAY, words(), reached)


@given(plans())
def test_what_is_reached_only_silences(plan: Plan) -> None:
    """The findings of single steps are among those of the whole plan."""
    everything = check(plan, TODAY, words())
    for key in KEYS:
        assert set(check(plan, TODAY, words(), frozenset({key}))) <= set(everything)


def _calls(plan: Plan) -> int:
    """How many functions a check calls, once its caches are warm."""
    said_by, count = words(), [0]
    check(plan, TODAY, said_by)

    def on_event(frame: FrameType, event: str, argument: object) -> None:
        count[0] += event == "call"

    before = sys.getprofile()
    sys.setprofile(on_event)
    try:
        check(plan, TODAY, said_by)
    finally:
        sys.setprofile(before)
    return count[0]


def _large(number: int) -> Plan:
    tasks = tuple(Task(id=f"T{n}", name=f"Task {n}", decision=Decision.OUTSOURCE) for n in range(number))
    tests = tuple(Deliverable(id=f"D{n}", task=f"T{n}", acceptance=("Opens",)) for n in range(0, number, 2))
    return changed(cafe(), size=PlanSize.FULL, tasks__items=tasks, scope__deliverables=tests)


def test_the_work_grows_with_the_plan_and_not_with_its_square() -> None:
    """Ten times the tasks are ten times the work, whatever machine does it."""
    few, many = _calls(_large(100)), _calls(_large(1000))
    assert many < 11 * few


def test_every_one_of_many_tasks_is_named() -> None:
    """Two thousand tasks without a goal are two thousand findings; those without a test are one."""
    ids = [finding.id for finding in check(_large(2000), TODAY, words())]
    assert (ids.count("task-no-goal"), ids.count("acc-missing")) == (2000, 1)
