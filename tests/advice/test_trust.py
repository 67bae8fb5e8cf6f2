"""Whether the last milestones speak for looking more or less often."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.trust import Move, trust
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import TrustStage
from outsourcing_planner.plan.timetable import Milestone, MilestoneStatus
from tests.advice.plans import changed, words
from tests.strategies import plans

TODAY = date(2027, 3, 10)
STAGES = (
    TrustStage(id="A", every_days=2, until=date(2027, 2, 28)),
    TrustStage(id="B", every_days=7, until=date(2027, 4, 30)),
    TrustStage(id="C", every_days=28),
)


def after(*milestones: Milestone) -> Plan:
    """A plan on the middle rung with those milestones."""
    return changed(Plan(), communication__trust=STAGES, timetable__milestones=milestones)


def good(day: int) -> Milestone:
    """A milestone of February, accepted on its day."""
    return Milestone(id=f"g{day}", due=date(2027, 2, day), accepted_on=date(2027, 2, day))


def test_three_in_a_row_speak_for_less() -> None:
    """Two do not yet; on the last rung there is nowhere to go."""
    two = trust(after(good(1), good(2)), TODAY)
    assert two is not None
    assert (two.stage, two.in_a_row, two.move) == ("B", 2, Move.STAY)
    assert two.say(words()) == "2 milestones in a row were accepted in time. After 1 more you may look less often."
    three = trust(after(good(1), good(2), good(3)), TODAY)
    assert three is not None
    assert (three.move, three.next_stage) == (Move.UP, "C")
    assert three.say(words()) == "3 milestones in a row were accepted in time. You may look less often."
    top = trust(after(good(1), good(2), good(3)), date(2027, 5, 1))
    assert top is not None and (top.stage, top.move, top.next_stage) == ("C", Move.STAY, "")
    assert top.say(words()) == "3 milestones in a row were accepted in time."


def test_a_miss_speaks_for_more() -> None:
    """Sent back, accepted past the leniency, or not there in time; it ends the row."""
    sent = Milestone(id="m", due=date(2027, 2, 9), status=MilestoneStatus.SENT_BACK)
    late = Milestone(id="m", due=date(2027, 2, 9), grace_days=1, accepted_on=date(2027, 2, 11))
    open_ = Milestone(id="m", due=date(2027, 3, 9), status=MilestoneStatus.ON_THE_WAY)
    for missed in (sent, late, open_):
        found = trust(after(good(1), good(2), missed), TODAY)
        assert found is not None
        assert (found.move, found.next_stage, found.last_missed) == (Move.BACK, "A", "m")
        assert (found.in_a_row, found.misses) == (0, 1)
        assert found.say(words()) == "The last milestone was missed. Look more often again for a while."
    mended = trust(after(sent, good(20)), TODAY)
    assert mended is not None and (mended.in_a_row, mended.misses, mended.move) == (1, 1, Move.STAY)


def test_what_is_not_known_is_no_miss() -> None:
    """Delivered and not looked at, within the leniency, or with nothing written down."""
    waiting = (
        Milestone(id="a", due=date(2027, 3, 1), status=MilestoneStatus.DELIVERED),
        Milestone(id="b", due=date(2027, 3, 9), grace_days=1, status=MilestoneStatus.ON_THE_WAY),
        Milestone(id="c", due=date(2027, 3, 1)),
    )
    found = trust(after(*waiting), TODAY)
    assert found is not None and (found.in_a_row, found.misses, found.move) == (0, 0, Move.STAY)
    assert found.say(words()) == "Nothing has been accepted yet. Go on as agreed."
    assert trust(Plan(), TODAY) is None


@given(plans(), st.dates())
def test_trust_of_any_plan(plan: Plan, day: date) -> None:
    """It never moves to a stage that is not there."""
    found = trust(plan, day)
    stages = {stage.id for stage in plan.communication.trust}
    assert found is None or ({found.stage, found.next_stage} - {""} <= stages and found.say(words()))
