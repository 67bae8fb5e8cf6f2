"""Tests of full stops: one at a sentence's end, whatever stands before it."""

import pytest

from outsourcing_planner.language.stops import filled


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("385.750 د.ك.\u200f", "It costs 385.750 د.ك.\u200f"),
        ("£5", "It costs £5."),
        ("half of Smith Ltd.", "It costs half of Smith Ltd."),
        ("more...", "It costs more..."),
    ],
)
def test_a_sentence_ends_with_one_stop(amount: str, said: str) -> None:
    """A value that ends with a stop of its own takes the sentence's."""
    assert filled("It costs {amount}.", {"amount": amount}) == said


def test_stops_within_a_value_are_its_own() -> None:
    """What a person typed stays as it is, and so does the rest of the sentence."""
    assert filled("{a} and {b}. {c}.", {"a": "x..y", "b": "z.", "c": "w"}) == "x..y and z. w."
    assert filled("{a:.2f}. {b}.", {"a": 1.5, "b": "etc."}) == "1.50. etc."
