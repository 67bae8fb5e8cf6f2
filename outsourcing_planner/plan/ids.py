"""Short names for list items, made so that they can be read aloud and never repeat within their list."""

from collections.abc import Callable, Collection

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""No figure or letter that is easily taken for another."""


def new_id(taken: Collection[str], pick: Callable[[str], str]) -> str:
    """Four characters that are not taken; `pick` draws one of a string, such as `random.choice`."""
    while True:
        candidate = "".join(pick(ALPHABET) for _ in range(4))
        if candidate not in taken:
            return candidate
