"""Where terms stand between both sides: kept for each, worked out where the plan has moved on since."""

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.agreeing import Count, count, moved, standings, unsettled, wished
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.terms import TermState
from tests import strategies

from .plans import cafe, changed, words

PAID, TRIGGER = "payment.net_days", "exit.triggers[E1]"


def _state(plan: Plan, path: str) -> TermState:
    return next(one.state for one in standings(plan) if one.term.path == path)


def test_nothing_said_yet_is_a_proposal() -> None:
    """What the plan says is what we propose."""
    assert {one.state for one in standings(cafe())} == {TermState.PROPOSED_BY_US}
    assert list(unsettled(cafe())) == []


def test_a_term_that_changes_after_it_was_agreed_is_open_until_it_is_as_it_was() -> None:
    """Nothing is stored for that: the same plan answers both ways."""
    agreed = moved(cafe(), (PAID,), TermState.AGREED)
    other = changed(agreed, payment__net_days=30)
    assert (_state(agreed, PAID), _state(other, PAID)) == (TermState.AGREED, TermState.OPEN)
    assert next(one for one in standings(other) if one.term.path == PAID).changed
    assert other.agreement == agreed.agreement
    assert _state(changed(other, payment__net_days=14), PAID) is TermState.AGREED
    assert _state(moved(other, (PAID,), TermState.AGREED), PAID) is TermState.AGREED


def test_a_wish_stays_whatever_becomes_of_the_term() -> None:
    """What they would rather have is still noted once another thing was agreed; emptied, it is gone."""
    plan = moved(wished(cafe(), PAID, "  7 days "), (PAID,), TermState.PROPOSED_BY_THEM)
    plan = moved(plan, (PAID,), TermState.AGREED)
    assert [(one.state, one.wish) for one in standings(plan) if one.term.path == PAID] == [(TermState.AGREED, "7 days")]
    assert wished(moved(plan, (PAID,), TermState.PROPOSED_BY_US), PAID, "").agreement.terms == ()


def test_terms_that_are_gone_are_forgotten() -> None:
    """With the next thing said; a path that is no term is never noted."""
    plan = moved(cafe(), (TRIGGER, PAID, "payment.walk_away", "nowhere"), TermState.OPEN)
    assert [one.path for one in plan.agreement.terms] == [TRIGGER, PAID]
    plan = moved(paths.remove(plan, TRIGGER), (PAID,), TermState.AGREED)
    assert [one.path for one in plan.agreement.terms] == [PAID]


def test_how_far_both_sides_are() -> None:
    """Counted over all terms, or over those of one part; what is nothing is not told."""
    every = [one.term.path for one in standings(cafe())]
    plan = moved(moved(cafe(), every[:4], TermState.AGREED), every[4:6], TermState.OPEN)
    plan = moved(plan, every[6:7], TermState.PROPOSED_BY_THEM)
    found = count(standings(plan))
    assert found == Count(terms=len(every), agreed=4, open=2, theirs=1)
    assert found.say(words()) == f"4 of {len(every)} terms agreed. 2 are open. 1 waits for your answer."
    assert Count(60, 34, 3, 0).say(words()) == "34 of 60 terms agreed. 3 are open."
    assert Count(0, 0, 0, 0).say(words()) == "There is nothing to agree on yet."


@given(strategies.plans(), st.sampled_from(TermState), st.data())
def test_any_term_can_be_moved(plan: Plan, state: TermState, data: st.DataObject) -> None:
    """It stands where it was put, all others where they stood, each noted at most once."""
    found = {one.term.path: one.state for one in standings(plan)}
    if not found:
        return
    path = data.draw(st.sampled_from(sorted(found)))
    after = moved(plan, (path,), state)
    assert {one.term.path: one.state for one in standings(after)} == {**found, path: state}
    ids = [one.id for one in after.agreement.terms]
    assert len(ids) == len(set(ids))
