"""How much work it is: clicks, and keys that are no letters, from a blank Quick plan to a saved brief."""

from pathlib import Path

from .person import Person
from .test_cafe import types_the_cafe

MOST_CLICKS = 46
MOST_KEYS = 35
"""Tab, Enter, Escape and arrows; letters are not counted, for they are what the owner has to say."""


def test_the_cafe_is_little_work(person: Person, tmp_path: Path) -> None:
    """From a blank plan to the café's saved brief within a counted number of clicks and keys."""
    types_the_cafe(person)
    person.clicks("brief.save")
    person.saves_as("pdf.dialog", tmp_path / "logo.pdf")
    person.waits_until((tmp_path / "logo.pdf").exists)
    assert person.clicked <= MOST_CLICKS
    assert person.pressed <= MOST_KEYS
    person.closes()
