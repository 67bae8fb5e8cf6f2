"""Keeps figures read from the left in one piece in a sentence written from the right: 22 Nov 2026, £450, 5%."""

import re
from collections.abc import Mapping
from unicodedata import bidirectional

_LEFT_TO_RIGHT = "\u200e"
_BARE = re.compile(r"[\d.,]*")


def kept_whole(values: Mapping[str, object]) -> dict[str, object]:
    """The values, a mark before each that has figures and does not itself run from the right.

    Without it a day before its month, or a sign before its amount, changes places with it beside Arabic or Hebrew words
    (UAX 9, W2): the window draws a sentence with its values as one text.
    """
    return {name: _kept(value) if isinstance(value, str) else value for name, value in values.items()}


def _kept(text: str) -> str:
    if _BARE.fullmatch(text) or not any(sign.isdecimal() for sign in text):
        return text
    first = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return _LEFT_TO_RIGHT + text if first == "L" else text
