"""The briefs of known plans stay word for word what they were, until somebody means to change them."""

import difflib

import pytest

from .references import FOLDER, current

_CURRENT = current()


@pytest.mark.parametrize("name", sorted(_CURRENT))
def test_a_brief_is_what_it_was(name: str) -> None:
    """What differs is shown line by line; `python -m tests.brief.references` takes it over."""
    stored = (FOLDER / name).read_text(encoding="utf-8")
    difference = difflib.unified_diff(stored.splitlines(), _CURRENT[name].splitlines(), "stored", "now", lineterm="")
    assert _CURRENT[name] == stored, "\n".join(difference)
