"""Where a finding is mended, and what a rule may ask of its case."""

from datetime import date

import pytest

from outsourcing_planner.advice.finding import Case, step_of
from outsourcing_planner.advice.thresholds import DEFAULTS
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.plan import PlanSize
from tests.advice.plans import TODAY, cafe, changed, words


def case(plan: Plan) -> Case:
    """A plan to be judged."""
    return Case(plan, TODAY, words(), DEFAULTS)


@pytest.mark.parametrize(
    ("path", "step"),
    [
        ("payment.net_days", "payment"),
        ("tasks.items[T1].name", "tasks"),
        ("selection.sought.employee_signs", "tasks"),
        ("selection.candidates", "selection"),
        ("selection.answers_by", "review"),
        ("title", "goals"),
    ],
)
def test_the_step_on_which_a_question_is_asked(path: str, step: str) -> None:
    """It is the first word of the path, but for the few that are asked elsewhere."""
    assert step_of(path) == step


def test_how_long_the_work_lasts() -> None:
    """Both days count; a monthly fee tells the end too; an end before the start tells nothing."""
    assert case(cafe()).days == 26
    assert case(changed(cafe(), timetable__end=date(2027, 1, 1))).days is None
    fee = changed(
        cafe(), timetable__end=None, payment__model=PaymentModel.RETAINER, payment__months=6, payment__total=None
    )
    assert (case(fee).end, case(fee).days) == (date(2027, 8, 1), 182)
    assert case(changed(fee, payment__months=None)).days is None


def test_when_it_is_late_for_a_first_look() -> None:
    """The last fifth of a hundred days begins after eighty."""
    hundred = changed(cafe(), timetable__end=date(2027, 5, 11))
    assert case(hundred).days == 100
    assert case(hundred).late_from == date(2027, 4, 22)
    assert case(Plan()).late_from is None


def test_long_work() -> None:
    """Four weeks are not long, a day more is, whatever the size of the plan."""
    assert not case(changed(cafe(), timetable__end=date(2027, 2, 28))).is_long
    assert case(changed(cafe(), timetable__end=date(2027, 3, 1))).is_long
    assert not case(changed(cafe(), size=PlanSize.FULL)).is_long


def test_tasks_are_told_apart() -> None:
    """Those with an answer, and those a contractor does."""
    assert [task.id for task in case(cafe()).tasks] == ["T1", "T2"]
    assert [task.id for task in case(cafe()).given] == ["T1"]
