"""What follows from a notice given on a day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.key_dates import decide_by, key_dates, last_days
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.exit import HandoverTask
from tests.advice.plans import changed, words
from tests.scenarios.content import scenario
from tests.strategies import plans

GIVEN = date(2027, 5, 10)


def test_days_after_a_notice() -> None:
    """30 days to the end of a month, 20 of handover, 30 to pay the last bill."""
    found = key_dates(scenario("german-capped-hours"), GIVEN)
    assert (found.ends_on, found.handover_until) == (date(2027, 6, 30), date(2027, 7, 20))
    assert (found.last_payment, found.data_back) == (date(2027, 7, 30), date(2027, 7, 20))
    assert found.say(words()) == "A notice given on 10 May 2027 ends it on 30 Jun 2027."
    assert found.lines(words())[1] == ("It ends", "30 Jun 2027")
    assert len(found.lines(words())) == 5


def test_the_last_thing_they_do_may_take_longer() -> None:
    """The data is back with it."""
    tasks = (HandoverTask(id="a", name="Return the data", days=45), HandoverTask(id="b", name="Explain"))
    found = key_dates(changed(scenario("german-capped-hours"), exit__handover=tasks), GIVEN)
    assert found.data_back == date(2027, 8, 14)


def test_nothing_is_guessed() -> None:
    """Without days of notice only the day it was given is known."""
    found = key_dates(Plan(), GIVEN)
    assert (found.ends_on, found.data_back, found.say(words())) == (None, None, "")
    assert found.lines(words()) == (("Notice given", "10 May 2027"),)


def test_the_last_day_to_decide_before_it_is_renewed() -> None:
    """The days of notice before the renewal."""
    plan = changed(Plan(), exit__renewal=date(2027, 3, 1), exit__notice_days=14)
    assert decide_by(plan) == key_dates(plan, GIVEN).decide_by == date(2027, 2, 15)
    assert decide_by(changed(plan, exit__notice_days=None)) is None


@given(plans(), st.dates(), st.booleans())
def test_days_of_any_plan_are_in_order(plan: Plan, day: date, theirs: bool) -> None:
    """Nothing ends before notice is given, and nothing is back before it ends."""
    found = key_dates(plan, day, theirs=theirs)
    if found.ends_on is not None:
        assert found.ends_on >= day
        for later in (found.handover_until, found.last_payment, found.data_back):
            assert later is None or later >= found.ends_on


def test_the_last_day_of_each_thing_they_do() -> None:
    """Counted from the day it ends; one without days has those of the handover, and an empty row is none."""
    tasks = (
        HandoverTask(id="a", name="Return the data", days=45),
        HandoverTask(id="b", name="Explain"),
        HandoverTask(id="c"),
    )
    plan = changed(Plan(), exit__handover=tasks, exit__handover_days=20)
    ends = date(2027, 6, 30)
    assert [(task.id, day) for task, day in last_days(plan, ends)] == [
        ("a", date(2027, 8, 14)),
        ("b", date(2027, 7, 20)),
    ]
    assert [day for _, day in last_days(plan, None)] == [None, None]
    assert last_days(changed(plan, exit__handover_days=None), ends)[1][1] is None
