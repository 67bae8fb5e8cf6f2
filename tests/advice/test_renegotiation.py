"""The wished changes, counted and weighed, and what the owner's own limits lack."""

from hypothesis import given

from outsourcing_planner.advice.gains import BetterFor
from outsourcing_planner.advice.renegotiation import remarks, wishes
from outsourcing_planner.plan import Plan
from tests.advice.plans import cafe, changed, gift_shop, words
from tests.strategies import plans

GB = words("en_GB")


def thought_through() -> Plan:
    """The gift shop with all limits set."""
    return changed(
        gift_shop(),
        payment__highest_price=135_000,
        payment__opening_offer=121_000,
        payment__walk_away="Above £1,350 a month",
        payment__concessions=("Days to pay",),
        renegotiation__plan_b="A neighbour's packing room",
    )


def test_nothing_is_wished_where_nothing_changed() -> None:
    """It is said where wishes come from."""
    found = wishes(gift_shop(), gift_shop(), GB)
    assert found.changes == ()
    assert found.say(GB) == ("The plan is as it was agreed. What you change in it stands here, term by term.",)


def test_wishes_in_sentences() -> None:
    """How many, for whom, what they cost in a year, and what they do to the whole price."""
    new = changed(gift_shop(), payment__fee=129_600, payment__net_days=45, exit__handover_days=10)
    found = wishes(new, gift_shop(), GB)
    assert found.a_year == 115_200
    assert found.say(GB) == (
        "You want to change 3 terms.",
        "Better for you: 2. Better for the contractor: 1.",
        "In a year you pay £1,152.00 more.",
        "The whole price rises by £1,152.00, from £14,400.00 to £15,552.00.",
    )
    less = wishes(changed(gift_shop(), payment__fee=110_000), gift_shop(), GB)
    assert less.say(GB)[2] == "In a year you pay £1,200.00 less."
    once = wishes(changed(cafe(), payment__total=51_000), cafe(), GB)
    assert once.a_year is None
    assert once.count(BetterFor.THEM) == 1


def test_nothing_is_odd_about_limits_that_are_thought_through() -> None:
    """A price exactly at the ceiling is within it."""
    assert remarks(thought_through(), GB) == ()
    assert remarks(changed(thought_through(), payment__fee=135_000), GB) == ()
    assert remarks(changed(thought_through(), payment__opening_offer=135_000), GB) == ()


def test_what_is_odd_about_limits() -> None:
    """A wish or a first offer above the ceiling; no walk-away point, no plan B, nothing to give."""
    assert remarks(changed(thought_through(), payment__fee=135_001), GB) == (
        "The price you wish for, £1,350.01, is above the most you would pay, £1,350.00.",
    )
    assert remarks(changed(thought_through(), payment__opening_offer=135_001), GB) == (
        "Your first offer is above the most you would pay.",
    )
    assert len(remarks(Plan(), GB)) == 3


@given(plans(), plans())
def test_any_two_plans_can_be_weighed(plan: Plan, agreed: Plan) -> None:
    """There is always something to say."""
    assert all(wishes(plan, agreed, GB).say(GB))
    assert all(remarks(plan, GB))
