"""Finds private words in the texts of a plan that are shared; what a row or a list says is gathered once."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.money import to_major
from ..plan.shape import Kind
from ..plan.values import Item
from .private_words import (
    Answer,
    Said,
    Secret,
    phrases,
    place_of,
    said,
    secrets,
    shared_amounts,
    telling,
    texts_of,
    written,
)
from .written_amounts import Amount


class _Telling(msgspec.Struct, frozen=True):
    """What some answers say: shared texts by their paths and shared amounts, and of private ones phrases and sums."""

    texts: tuple[tuple[str, Said], ...]
    amounts: frozenset[Amount]
    phrases: tuple[Secret, ...]
    sums: tuple[Answer, ...]


class _Part(msgspec.Struct, frozen=True):
    """What a part of a plan says, ready to be searched.

    `whole` holds its texts one after the other, and `starts` where in it each of them begins; `vocabulary` are the
    words that stand in them and `named` the amounts.
    """

    says: _Telling
    whole: str
    starts: tuple[int, ...]
    vocabulary: frozenset[str]
    named: frozenset[Amount]


def private_in_shared(plan: Plan, words: Words) -> tuple[tuple[str, str, str], ...]:
    """What stands in a private field and also in a text that is shared: (shared path, private path, phrase).

    Each private field is named once for each shared one. Amounts that are shared as such, and figures so small or
    words so few that they could mean anything, are not among them.
    """
    currency = plan.payment.currency
    parts = tuple(_parts(plan, currency))
    vocabulary = frozenset[str]().union(*(part.vocabulary for part in parts))
    named = frozenset[Amount]().union(*(part.named for part in parts))
    known = frozenset[Amount]().union(*(part.says.amounts for part in parts))
    likely = [secret for part in parts for secret in part.says.phrases if secret.parts <= vocabulary]
    looked_for = named - known
    mentioned = (one for part in parts for one in part.says.sums if to_major(one[2], currency) in looked_for)
    sums = secrets(mentioned, currency, words)
    found = {
        (path, secret.path): secret.phrase
        for part in parts
        for path, secret in (*_phrases_told(likely, part), *_sums_told(sums, part))
    }
    return tuple((path, private, phrase) for (path, private), phrase in sorted(found.items()))


def _parts(plan: Plan, currency: str) -> Iterator[_Part]:
    """A part for each list that has rows, and one for all other answers."""
    alone: list[Answer] = []
    for path, rows in _lists(plan, "", alone):
        yield _of_rows(path, rows, currency)
    yield _part((_telling(alone, currency),))


def _lists(group: msgspec.Struct, at: str, alone: list[Answer]) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """The lists below a group by their paths; what does not stand in one is put to `alone`."""
    for one in telling(type(group)):
        held, path = getattr(group, one.name), f"{at}{one.name}"
        if one.kind is Kind.GROUP:
            yield from _lists(held, f"{path}.", alone)
        elif held and one.kind is Kind.LIST:
            yield path, held
        elif held:
            alone.append((path, one, held))


@lru_cache(maxsize=48)
def _of_rows(list_path: str, rows: tuple[Item, ...], currency: str) -> _Part:
    """Kept from one edit to the next, as all lists but one are the same values again."""
    return _part(tuple(_of_row(list_path, row, currency) for row in rows))


@lru_cache(maxsize=16384)
def _of_row(list_path: str, row: Item, currency: str) -> _Telling:
    """Kept likewise for the list in which one row has changed."""
    return _telling(tuple(written(row, f"{list_path}[{row.id}].")), currency)


def _telling(answers: Iterable[Answer], currency: str) -> _Telling:
    shared = [one for one in answers if one[1].field.shared]
    private = [one for one in answers if not one[1].field.shared]
    return _Telling(
        tuple((path, said(text, currency)) for path, _, value in shared for text in texts_of(value)),
        frozenset(shared_amounts(shared, currency)),
        tuple(secret for path, _, value in private if not isinstance(value, int) for secret in phrases(path, value)),
        tuple(one for one in private if isinstance(one[2], int)),
    )


def _part(told: tuple[_Telling, ...]) -> _Part:
    says = _Telling(
        tuple(text for one in told for text in one.texts),
        frozenset[Amount]().union(*(one.amounts for one in told)),
        tuple(secret for one in told for secret in one.phrases),
        tuple(answer for one in told for answer in one.sums),
    )
    texts = [text for _, text in says.texts]
    return _Part(
        says,
        "\n".join(text.folded for text in texts),
        tuple(accumulate((len(text.folded) + 1 for text in texts), initial=0)),
        frozenset[str]().union(*(text.parts for text in texts)),
        frozenset[Amount]().union(*(text.amounts for text in texts)),
    )


def _phrases_told(likely: Iterable[Secret], part: _Part) -> Iterator[tuple[str, Secret]]:
    """All texts of a part are searched as one, and the place says which of them it was."""
    for secret in likely:
        place = place_of(secret.folded, part.whole) if secret.parts <= part.vocabulary else -1
        while place >= 0:
            at = bisect_right(part.starts, place) - 1
            yield part.says.texts[at][0], secret
            place = place_of(secret.folded, part.whole, part.starts[at + 1])


def _sums_told(sums: Iterable[Secret], part: _Part) -> Iterator[tuple[str, Secret]]:
    for secret in sums:
        if secret.amount in part.named:
            yield from ((path, secret) for path, text in part.says.texts if secret.amount in text.amounts)
