"""Changes asked for, rolled into the price and the end."""

from datetime import date
from decimal import Decimal

from hypothesis import given

from outsourcing_planner.advice.growth import growth
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.course import ChangeDecision, ChangeRequest
from tests.advice.plans import cafe, changed, words
from tests.strategies import plans

AGREED = ChangeDecision.AGREED


def test_agreed_changes_move_price_and_end() -> None:
    """€90.00 more and €22.50 less are 15 % of €450.00; what is open or refused does not move them."""
    changes = (
        ChangeRequest(id="a", what="A second logo", costs=9000, days=7, decision=AGREED),
        ChangeRequest(id="b", what="No usage note", costs=-2250, days=-2, decision=AGREED),
        ChangeRequest(id="c", what="Menus", costs=5000, days=3),
        ChangeRequest(id="d", what="Film", costs=90000, decision=ChangeDecision.REFUSED),
        ChangeRequest(id="e"),
    )
    found = growth(changed(cafe(), course__changes=changes))
    assert (found.agreed, found.open, found.refused) == (2, 1, 1)
    assert (found.cost, found.days, found.open_cost, found.open_days) == (6750, 5, 5000, 3)
    assert (found.total, found.percent, found.end) == (51750, Decimal("15.0"), date(2027, 3, 3))
    assert found.say(words()) == "2 agreed changes: it costs €67.50 more, 5 days later."


def test_less_and_earlier() -> None:
    """A single change that saves both; one that is still open; none at all."""
    less = ChangeRequest(id="a", what="Less", costs=-100, days=-1, decision=AGREED)
    assert (
        growth(changed(cafe(), course__changes=(less,))).say(words())
        == "1 agreed change: it costs €1.00 less, 1 day earlier."
    )
    open_ = ChangeRequest(id="a", what="More")
    assert growth(changed(cafe(), course__changes=(open_,))).say(words()) == "1 change is open."
    refused = ChangeRequest(id="a", what="More", decision=ChangeDecision.REFUSED)
    assert growth(changed(cafe(), course__changes=(refused,))).say(words()) == "No change was agreed."
    assert growth(cafe()).say(words()) == ""


@given(plans())
def test_growth_of_any_plan(plan: Plan) -> None:
    """Every change is counted once."""
    found = growth(plan)
    assert found.agreed + found.open + found.refused <= len(plan.course.changes)
