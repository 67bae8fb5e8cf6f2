"""Short names for new rows."""

from random import Random

from outsourcing_planner.plan.ids import ALPHABET, new_id


def test_an_id_is_short_and_not_taken() -> None:
    """Four characters that can be read aloud, drawn again until they are free."""
    draws = iter("aaaa" + "bbbb")
    assert new_id({"aaaa"}, lambda _: next(draws)) == "bbbb"
    name = new_id((), Random(7).choice)
    assert len(name) == 4
    assert set(name) <= set(ALPHABET)
