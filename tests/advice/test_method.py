"""The method that follows from three questions, and what would be set with it."""

from datetime import date

import pytest
from hypothesis import given

from outsourcing_planner.advice.method import PRESETS, suggested_method, with_method
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Frequency, Meeting
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.selection import Method, Sought
from tests.advice.plans import cafe, changed, words
from tests.strategies import plans


def asked(plan: Plan, known: bool | None, change: bool | None, often: bool | None) -> Plan:
    """The plan with those answers to the three questions."""
    return changed(plan, selection__sought=Sought(result_known=known, will_change=change, look_often=often))


@pytest.mark.parametrize(
    ("known", "change", "often", "expected"),
    [
        (True, False, None, Method.FIXED_SCOPE),
        (True, False, True, Method.FIXED_SCOPE),
        (True, True, True, Method.IN_SHORT_STEPS),
        (False, None, True, Method.IN_SHORT_STEPS),
        (False, True, False, Method.FIND_OUT),
        (True, True, False, Method.FIND_OUT),
        (True, None, True, None),
        (False, True, None, None),
        (None, False, True, None),
    ],
)
def test_three_answers(known: bool | None, change: bool | None, often: bool | None, expected: Method | None) -> None:
    """What is known and stays is bought whole; what is open is steered often, or found out first."""
    suggested = suggested_method(asked(Plan(), known, change, often), words())
    assert (suggested.method if suggested else None) is expected


def test_work_that_goes_on() -> None:
    """A monthly fee, or work counted by the day, is not bought step by step to an end."""
    paid = asked(changed(Plan(), payment__model=PaymentModel.RETAINER), True, False, None)
    suggested = suggested_method(paid, words())
    assert suggested is not None
    assert suggested.method is Method.ONGOING
    assert suggested.why[0] == "The same work comes again each month, so a monthly fee fits it."


def test_what_is_set_with_it() -> None:
    """A meeting, reviews between start and end, and a way of paying where there is none."""
    plan = changed(
        asked(Plan(), False, None, True), timetable__start=date(2027, 1, 31), timetable__end=date(2027, 4, 1)
    )
    suggested = suggested_method(plan, words())
    assert suggested is not None
    done = with_method(plan, suggested, words())
    assert done.selection.sought.method is Method.IN_SHORT_STEPS
    assert done.payment.model is PaymentModel.CAPPED
    assert [meeting.frequency for meeting in done.communication.meetings] == [Frequency.FORTNIGHTLY]
    assert [review.on for review in done.timetable.reviews] == [date(2027, 2, 28), date(2027, 3, 31)]


def test_answers_stay() -> None:
    """What the owner has said already is left alone."""
    meetings = (Meeting(id="M1", purpose="Coffee"),)
    plan = asked(changed(cafe(), communication__meetings=meetings), False, None, True)
    suggested = suggested_method(plan, words())
    assert suggested is not None
    done = with_method(plan, suggested, words())
    assert done.payment == plan.payment
    assert done.communication == plan.communication


def test_every_method_has_a_preset() -> None:
    """None is suggested without saying what goes with it."""
    assert set(PRESETS) == set(Method)


@given(plans())
def test_any_plan_can_be_asked(plan: Plan) -> None:
    """Setting what is suggested changes only the rhythm, the method and the way of paying."""
    suggested = suggested_method(plan, words())
    if suggested is None:
        return
    done = with_method(plan, suggested, words())
    allowed = ("selection.sought.method", "payment.model", "communication.meetings", "timetable.reviews")
    before = {path: value for path, _, value in paths.walk(plan)}
    after = {path: value for path, _, value in paths.walk(done)}
    assert all(path.startswith(allowed) for path in after if before.get(path, ()) != after[path])
