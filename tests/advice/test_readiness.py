"""Steps, their states, the five heads, phases, and the next thing to do."""

from datetime import date

import pytest
from hypothesis import given

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.essentials import ESSENTIALS, HEADS, PRICE, open_questions, without_ids
from outsourcing_planner.advice.readiness import (
    STEPS,
    Phase,
    StepState,
    heads,
    next_step,
    phase,
    put_aside,
    readiness,
    step_states,
    steps,
)
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.payment import PaymentModel, PriceTold
from outsourcing_planner.plan.plan import PlanSize
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.unsure import mark
from tests.advice.plans import TODAY, cafe, changed, row, words
from tests.strategies import plans

KEYS = ("goals", "tasks", "scope", "timetable", "payment", "communication", "exit", "review")
FULL_KEYS = (*KEYS[:6], "assurance", "exit", "selection", "review")
EVERY = frozenset(FULL_KEYS)


def states(plan: Plan, visited: frozenset[str] = EVERY) -> dict[str, StepState]:
    """The states of a plan's steps, with what the check finds on the visited ones."""
    return step_states(plan, check(plan, TODAY, words(), visited), visited)


def test_steps_in_order_with_the_titles_of_the_plan() -> None:
    """The step list reads its names from the plan's declarations; Full adds Safety and Choosing."""
    assert tuple(step.key for step in steps(Plan())) == KEYS
    assert tuple(step.key for step in steps(Plan(size=PlanSize.FULL))) == FULL_KEYS
    assert steps(Plan(size=PlanSize.FULL)) == STEPS
    assert [step.title for step in STEPS[:3]] == ["Goals", "Tasks", "Done means"]
    assert [STEPS[at].title for at in (6, 8)] == ["Safety", "Choosing"]


def test_a_full_plan_has_more_to_do() -> None:
    """The two steps have states of their own, and the heads ask about them; going back to Quick hides both."""
    full = changed(cafe(), size=PlanSize.FULL)
    assert tuple(states(full)) == FULL_KEYS
    assert states(full)["assurance"] is StepState.ATTENTION
    assert states(full, frozenset())["selection"] is StepState.NOT_STARTED
    assert readiness(full) < 1
    begun = changed(full, selection__notes="x", assurance__notes="x")
    assert states(begun, frozenset())["selection"] is StepState.IN_PROGRESS
    assert readiness(changed(begun, size=PlanSize.QUICK)) == 1
    assert next_step(full, (), words()) == "Answer 3 questions on Safety"


def test_what_is_put_aside_stays_open() -> None:
    """A step with such a question is not done, the whole is not ready, and it is the last thing to do."""
    plan = mark(mark(cafe(), "timetable.review_days"), "assurance.law_note")
    assert put_aside(plan) == ("timetable.review_days",)
    assert states(plan)["timetable"] is StepState.IN_PROGRESS
    assert readiness(plan) < 1
    assert next_step(plan, (), words()) == "1 question put aside"
    assert put_aside(changed(plan, size=PlanSize.FULL)) == ("timetable.review_days", "assurance.law_note")
    answered = changed(plan, timetable__review_days=5)
    assert (put_aside(answered), readiness(answered)) == ((), 1)


def test_an_essential_question_put_aside_is_not_nagged_about() -> None:
    """It is open, and counted once, but the next thing to do is elsewhere."""
    plan = mark(changed(cafe(), payment__net_days=None), "payment.net_days")
    assert next_step(plan, (), words()) == "1 question put aside"
    assert readiness(plan) == readiness(changed(cafe(), payment__net_days=None))


def test_essentials_are_questions_that_exist() -> None:
    """Every path in the two tables leads to a declared field."""
    for questions in (*ESSENTIALS.values(), *HEADS.values()):
        for question in questions:
            for path in question if question != PRICE else ():
                assert paths.declaration(without_ids(path))


def test_a_new_plan_has_not_begun() -> None:
    """Nothing is begun, though the currency was set for the owner."""
    plan = changed(Plan(), payment__currency="KWD")
    assert set(states(plan, frozenset()).values()) == {StepState.NOT_STARTED}


def test_a_whole_plan_is_done() -> None:
    """The café has answered what matters on every step."""
    assert set(states(cafe()).values()) == {StepState.DONE}


def test_an_error_needs_attention_once_the_step_was_visited() -> None:
    """Before that it is a step in progress."""
    plan = changed(cafe(), exit=Plan().exit, goals__items=())
    assert states(plan)["exit"] is StepState.ATTENTION
    assert states(plan)["review"] is StepState.ATTENTION
    assert states(plan, frozenset())["exit"] is StepState.NOT_STARTED
    assert states(plan, frozenset())["goals"] is StepState.IN_PROGRESS


def test_a_warning_leaves_an_answered_step_done() -> None:
    """The owner may know better; what is answered and without error is done."""
    plan = row(cafe(), "timetable.milestones[M2]", grace_days=None)
    assert states(plan)["timetable"] is StepState.DONE
    assert states(changed(cafe(), exit__data_return=""))["exit"] is StepState.ATTENTION


def test_the_price_asked_for_follows_the_way_of_paying() -> None:
    """A fee is asked of a monthly fee, and nothing of a plan that asks for a quote."""
    plan = changed(cafe(), payment__model=PaymentModel.RETAINER)
    assert open_questions(plan, "payment") == ("payment.fee", "payment.months")
    assert open_questions(changed(plan, payment__price_told=PriceTold.QUOTE), "payment") == ()
    budget = changed(plan, payment__price_told=PriceTold.BUDGET)
    assert open_questions(budget, "payment") == ("payment.shared_budget",)


def test_an_empty_row_is_no_answer() -> None:
    """A row just added does not make the step done."""
    plan = changed(cafe(), scope__deliverables=(Deliverable(id="D9"),))
    assert open_questions(plan, "scope") == ("scope.deliverables",)


def test_five_heads() -> None:
    """The café is complete in all five, a blank plan in none."""
    assert [head.share for head in heads(cafe(), ())] == [1] * 5
    assert [head.share for head in heads(Plan(), ())] == [0] * 5
    assert readiness(cafe()) == 1
    assert readiness(Plan()) == 0


def test_an_answer_with_an_error_does_not_count() -> None:
    """An end before the start is no time frame."""
    plan = changed(cafe(), timetable__end=date(2027, 1, 1), timetable__milestones=())
    shares = [head.share for head in heads(plan, check(plan, TODAY, words()))]
    assert shares == [1, 0.75, 1, 1, 1]


@given(plans())
def test_shares_of_any_plan(plan: Plan) -> None:
    """Every plan has five shares from nothing to all, a state for each step, and a next thing to do."""
    said = check(plan, TODAY, words())
    shares = [head.share for head in heads(plan, said)]
    assert len(shares) == 5
    assert all(0 <= share <= 1 for share in shares)
    assert tuple(step_states(plan, said, EVERY)) == tuple(step.key for step in steps(plan))
    assert 0 <= readiness(plan) <= 1
    assert next_step(plan, said, words())


START, END = date(2027, 2, 1), date(2027, 2, 26)


@pytest.mark.parametrize(
    ("has_brief", "agreed_on", "today", "expected"),
    [
        (False, None, START, Phase.THINK),
        (True, None, START, Phase.ASK),
        (True, date(2027, 1, 20), date(2027, 1, 31), Phase.AGREE),
        (True, date(2027, 1, 20), START, Phase.RUN),
        (False, date(2027, 1, 20), END, Phase.RUN),
        (True, date(2027, 1, 20), date(2027, 2, 27), Phase.END),
    ],
)
def test_phase(has_brief: bool, agreed_on: date | None, today: date, expected: Phase) -> None:
    """Think until there is a brief, ask until it is agreed, then by the calendar."""
    assert phase(has_brief=has_brief, agreed_on=agreed_on, start=START, end=END, today=today) is expected


def test_work_without_dates_runs_once_agreed() -> None:
    """No start means at once, and no end means it goes on."""
    assert phase(has_brief=True, agreed_on=START, start=None, end=None, today=START) is Phase.RUN


def test_the_next_step_in_words() -> None:
    """First the open questions, then the errors, then nothing is in the way."""
    english = words()
    assert next_step(changed(cafe(), payment__net_days=None), (), english) == "Answer 1 question on Payment"
    assert next_step(Plan(), (), english) == "Answer 2 questions on Goals"
    faulty = changed(cafe(), payment__deposit=1)
    assert next_step(faulty, check(faulty, TODAY, english), english) == "Mend 1 thing before you share it"
    assert next_step(cafe(), (), english) == "Ready to share"
