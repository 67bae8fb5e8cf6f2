"""Whether there is time to replace the contractor."""

from outsourcing_planner.advice.runway import Runway, runway
from outsourcing_planner.plan import Plan
from tests.advice.plans import changed, words

PLAN = changed(Plan(), exit__notice_days=14, exit__handover_days=10, exit__replace_days=21)


def test_days_to_spare() -> None:
    """Notice and handover less the time to find somebody new."""
    found = runway(PLAN)
    assert found == Runway(14, 10, 21, None)
    assert (found.days, found.gap) == (3, 0)
    assert found.say(words()) == "You have 24 days to find somebody new, and need 21 days: 3 days to spare."


def test_too_short() -> None:
    """What cannot be bridged is left with nobody there."""
    short = changed(PLAN, exit__replace_days=40)
    found = runway(short)
    assert found is not None and (found.days, found.gap) == (-16, 16)
    assert found.say(words()) == "You have 24 days to find somebody new, and need 40 days: 16 days with nobody there."
    bridged = runway(changed(short, exit__cover_days=16))
    assert bridged is not None and (bridged.days, bridged.gap) == (-16, 0)
    assert bridged.say(words()).endswith("you can bridge the 16 days between.")


def test_their_notice_counts_where_it_is_said() -> None:
    """It is when they leave that somebody has to be found."""
    found = runway(changed(PLAN, exit__notice_days_theirs=5))
    assert found is not None and found.days == -6
    assert runway(changed(PLAN, exit__notice_days=None)) is None
    assert runway(changed(PLAN, exit__replace_days=None)) is None
    assert runway(changed(PLAN, exit__handover_days=None)) == Runway(14, 0, 21, None)
