"""Hours a week that looking and meeting take of either side."""

from datetime import date
from decimal import Decimal

from hypothesis import given

from outsourcing_planner.advice.look_load import contracted_hours, loads
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import Frequency, Meeting, TrustStage
from outsourcing_planner.plan.tasks import Decision, Task
from tests.advice.plans import changed, perfume_shop, plumbers, words
from tests.strategies import plans

STAGES = (
    TrustStage(id="A", name="close", every_days=1, minutes=60, until=date(2027, 1, 17), up="3 in a row"),
    TrustStage(id="B", name="steady", every_days=7, minutes=30),
    TrustStage(id="C", name="light", every_days=28),
)


def dated(plan: Plan) -> Plan:
    """The plan for four weeks from 4 January."""
    return changed(plan, timetable__start=date(2027, 1, 4), timetable__end=date(2027, 1, 31))


def test_load_by_stage() -> None:
    """Daily for an hour is seven a week; a stage begins after the last; without a length nothing is told."""
    plan = changed(dated(plumbers()), communication__trust=STAGES)
    close, steady, light = loads(plan)
    assert (close.hours, close.both, close.share) == (Decimal("7.0"), Decimal("14.0"), Decimal("17.5"))
    assert (close.since, close.until, close.up) == (date(2027, 1, 4), date(2027, 1, 17), "3 in a row")
    assert (steady.hours, steady.since, steady.until) == (Decimal("0.5"), date(2027, 1, 18), date(2027, 1, 31))
    assert light.say(words()) == "How long it takes is not said yet."
    assert close.say(words()) == "7 hours a week of yours and as many of theirs: 17.5% of the hours you pay for"
    assert loads(changed(perfume_shop(), communication__trust=STAGES))[1].say(words()) == (
        "0.5 hours a week of yours and as many of theirs"
    )


def test_meetings_count_too() -> None:
    """Weekly for an hour and monthly for half an hour; what happens once is no load."""
    meetings = (
        Meeting(id="a", frequency=Frequency.WEEKLY, minutes=60),
        Meeting(id="b", frequency=Frequency.MONTHLY, minutes=30),
        Meeting(id="c", frequency=Frequency.ONCE, minutes=600),
        Meeting(id="d"),
    )
    plan = changed(Plan(), communication__meetings=meetings)
    (only,) = loads(plan)
    assert (only.stage, only.hours) == ("", Decimal("1.1"))
    assert loads(Plan()) == ()


def test_contracted_hours_of_a_week() -> None:
    """What the owner says, else the cap or the tasks over the weeks; with a fee the tasks are those of a month."""
    tasks = (Task(id="a", decision=Decision.OUTSOURCE, hours=Decimal(52)), Task(id="b", hours=Decimal(9)))
    assert contracted_hours(changed(perfume_shop(), tasks__items=tasks)) == 12
    assert contracted_hours(dated(changed(Plan(), tasks__items=tasks))) == 13
    assert contracted_hours(dated(plumbers())) == 40
    assert contracted_hours(changed(dated(plumbers()), selection__sought__hours_needed=Decimal(8))) == 8
    assert contracted_hours(plumbers()) is None
    assert contracted_hours(perfume_shop()) is None


@given(plans())
def test_load_of_any_plan(plan: Plan) -> None:
    """Never less than nothing, and one for each rung that says how often."""
    found = loads(plan)
    assert all(stage.hours >= 0 and (stage.share is None or stage.share >= 0) for stage in found)
    rungs = [rung.id for rung in plan.communication.trust if rung.every_days]
    assert not rungs or [stage.stage for stage in found] == rungs
