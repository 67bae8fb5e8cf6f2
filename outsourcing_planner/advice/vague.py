"""Finds words that mean something else to each reader, in the answers that must mean one thing."""

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from ..plan import Plan
from ..plan.paths import item_path
from ..plan.values import Item
from .phrases import Phrases
from .vague_words import VAGUE_WORDS

_ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("goals.items", ("outcome", "measure", "target")),
    ("scope.deliverables", ("does", "performs", "standard", "acceptance")),
    ("timetable.milestones", ("acceptance",)),
    ("payment.service_levels", ("metric", "target")),
    ("exit.triggers", ("event",)),
)
_SINGLE = ("payment.bonus.condition", "payment.penalty.condition")

_PHRASES = Phrases(VAGUE_WORDS)


class Vague(msgspec.Struct, frozen=True):
    """A phrase as it was written, and what to write instead, a message."""

    phrase: str
    instead: str


_Found = tuple[str, Vague]


def vague_answers(plan: Plan) -> Iterator[tuple[str, Vague]]:
    """The answers that must mean one thing and hold a vague phrase, each by its path with the first such phrase."""
    language = plan.locale.split("_")[0]
    if not _PHRASES.knows(language):
        return
    for list_path, names in _ROWS:
        group, name = list_path.split(".")
        yield from _in_list(list_path, names, getattr(getattr(plan, group), name), language)
    for path in _SINGLE:
        group, name, field = path.split(".")
        yield from _in_answer(path, getattr(getattr(getattr(plan, group), name), field), language)


def vague_in(text: str, language: str) -> Vague | None:
    """The first vague phrase of a text in that language, whole words only; nothing where no list is known."""
    found = _PHRASES.first_in(text, language)
    return None if found is None else Vague(*found)


@lru_cache(maxsize=32)
def _in_list(list_path: str, names: tuple[str, ...], rows: tuple[Item, ...], language: str) -> tuple[_Found, ...]:
    """Kept from one edit to the next, as all lists but one are the same values again."""
    return tuple(found for row in rows for found in _in_row(list_path, names, row, language))


@lru_cache(maxsize=16384)
def _in_row(list_path: str, names: tuple[str, ...], row: Item, language: str) -> tuple[_Found, ...]:
    """Kept likewise for the list in which one row has changed."""
    at = item_path(list_path, row.id)
    return tuple(found for name in names for found in _in_answer(f"{at}.{name}", getattr(row, name), language))


def _in_answer(path: str, held: str | tuple[str, ...], language: str) -> Iterator[_Found]:
    texts = held if isinstance(held, tuple) else (held,)
    found = next((vague for text in texts if text and (vague := vague_in(text, language))), None)
    if found is not None:
        yield path, found
