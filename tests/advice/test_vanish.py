"""The card for the day they vanish."""

from datetime import date

from outsourcing_planner.advice.vanish import NOBODY_STANDS_IN, READY_STEPS, card, next_rehearsal
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.exit import Asset
from tests.advice.plans import cafe, changed, words

TODAY = date(2027, 3, 1)


def test_who_holds_what() -> None:
    """By the name of the business or a word for oneself; without a name it is not known."""
    assets = (
        Asset(id="a", name="Domain", holder="the Copper Kettle, Cork"),
        Asset(id="b", name="Hosting", holder="Ours"),
        Asset(id="c", name="Fonts", holder="Aoife"),
        Asset(id="d", name="Drafts"),
        Asset(id="e"),
    )
    found = card(changed(cafe(), exit__assets=assets, exit__knowledge_held=("the colours", " ")), TODAY, words())
    assert (found.we_hold, found.they_hold) == (("Domain", "Hosting"), ("Fonts",))
    assert (found.nobody_said, found.only_they_know) == (("Drafts",), ("the colours",))


def test_first_steps() -> None:
    """The owner’s, five at most; ready ones for who has none."""
    ready = card(changed(Plan(), exit__stand_in="Dana"), TODAY, words())
    assert (ready.steps, ready.steps_are_ready) == (READY_STEPS, True)
    alone = card(Plan(), TODAY, words())
    assert alone.steps == (NOBODY_STANDS_IN, *READY_STEPS[1:])
    own = card(changed(Plan(), exit__first_steps=("1", "", "2", "3", "4", "5", "6")), TODAY, words())
    assert (own.steps, own.steps_are_ready) == (("1", "2", "3", "4", "5"), False)


def test_how_long_it_can_be_bridged() -> None:
    """And how many days remain until somebody new is there."""
    plan = changed(Plan(), exit__stand_in="Dana", exit__cover_days=7, exit__replace_days=21)
    found = card(plan, TODAY, words())
    assert (found.stand_in, found.cover_days, found.uncovered) == ("Dana", 7, 14)
    assert found.say(words()) == "Somebody stands in, and you can bridge 7 days."
    assert card(changed(plan, exit__stand_in=" "), TODAY, words()).say(words()) == (
        "Nobody stands in yet; you can bridge 7 days."
    )
    unsaid = card(changed(plan, exit__cover_days=None), TODAY, words())
    assert unsaid.uncovered is None
    assert unsaid.say(words()) == "Somebody stands in. How many days you can bridge is not said."
    assert card(Plan(), TODAY, words()).say(words()) == "Nobody stands in yet."


def test_it_is_tried_once_a_year() -> None:
    """The day set, then the same day of this year or the next; 29 February is the 28th where there is none."""
    for day, expected in (
        (date(2027, 3, 1), date(2027, 3, 1)),
        (date(2025, 6, 1), date(2027, 6, 1)),
        (date(2025, 2, 1), date(2028, 2, 1)),
        (date(2024, 2, 29), date(2028, 2, 29)),
    ):
        assert next_rehearsal(changed(Plan(), exit__rehearse_on=day), TODAY) == expected
    assert next_rehearsal(Plan(), TODAY) is None
