"""What only the owner is to know, as it is looked for in texts: amounts, names and phrases of private fields."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

import msgspec

from ..language import Words
from ..plan.fields import Unit
from ..plan.money import to_major
from ..plan.shape import Declared, Kind, declared
from .written_amounts import Amount, amounts_in

Answer = tuple[str, Declared, Any]
"""A path, what is declared of it and the value there, as `paths.walk` gives them."""

NAMES = frozenset(
    (
        "selection.candidates[].name",
        "selection.candidates[].contact",
        "selection.references[].name",
        "exit.stand_in",
    )
)
"""Fields whose answers name somebody, so that even a single word of it tells too much."""

QUOTING = frozenset(
    (
        "agreement.terms[].path",
        "agreement.terms[].seal",
        "assurance.risks[].term",
        "course.incidents[].term",
        "known[].rule",
        "known[].path",
        "unsure",
    )
)
"""Fields that name terms and places of the plan itself, so that finding their words in it tells nothing."""

SHORTEST_NAME = 4
SHORTEST_PHRASE = 12
FEWEST_WORDS = 3
SHORTEST_OF_WORDS = 9
"""Letters: a phrase is looked for where it is `SHORTEST_PHRASE` long, or has `FEWEST_WORDS` and is this long."""

LEAST_AMOUNT = 100
"""In whole units of the currency; smaller figures stand everywhere."""

_BREAK = re.compile(r"[\n;!?。！？؟।]+|\.(?=\s|$)")
_ITEM = re.compile(r"\[[^\]]*\]")
_WORD = re.compile(r"\w+")


class Secret(msgspec.Struct, frozen=True):
    """Something only the owner is to know: the path it stands at, as it is written there, and how it is looked for.

    `amount` is in whole units of the currency, and None for a text; a text has `folded` and the `parts` it is made of,
    no parts where its script puts no space between words. `named` tells that it names somebody, `worked_out` that it
    is written nowhere but follows from what stands at the path.
    """

    path: str
    phrase: str
    folded: str = ""
    parts: frozenset[str] = frozenset()
    amount: Amount | None = None
    named: bool = False
    worked_out: bool = False


class Said(msgspec.Struct, frozen=True):
    """A text prepared for being searched."""

    folded: str
    parts: frozenset[str]
    amounts: frozenset[Amount]


def written(owner: msgspec.Struct, at: str = "") -> Iterator[Answer]:
    """The answers of a plan, or of a row at that place, that are texts or amounts: what tells something by itself."""
    for one in telling(type(owner)):
        held = getattr(owner, one.name)
        if not held:
            continue
        path = f"{at}{one.name}"
        if one.kind is Kind.GROUP:
            yield from written(held, f"{path}.")
        elif one.kind is Kind.LIST:
            for row in held:
                yield from written(row, f"{path}[{row.id}].")
        else:
            yield path, one, held


@cache
def telling(owner: type[msgspec.Struct]) -> tuple[Declared, ...]:
    """The fields of a struct that can tell something by themselves, texts and amounts, and those that hold such."""
    kinds = (Kind.TEXT, Kind.TEXTS, Kind.GROUP, Kind.LIST)
    return tuple(one for one in declared(owner).values() if one.kind in kinds or one.field.unit is Unit.MONEY)


def secrets(private: Iterable[Answer], currency: str, words: Words) -> tuple[Secret, ...]:
    """What is to be looked for of private answers: amounts, names, and sentences long enough to be no coincidence."""
    found: dict[tuple[str, str], Secret] = {}
    for path, _, value in private:
        for secret in _of(path, value, currency, words):
            found.setdefault((path, secret.phrase), secret)
    return tuple(found.values())


def sums(figures: Iterable[tuple[str, int]], currency: str, words: Words) -> Iterator[Secret]:
    """What is to be looked for of figures worked out of private answers, each a path and minor units."""
    for path, figure in figures:
        for secret in _of(path, figure, currency, words):
            yield msgspec.structs.replace(secret, worked_out=True)


def phrases(path: str, value: Any) -> Iterator[Secret]:
    """What is to be looked for of a private text or of several; nothing where it only names places of the plan."""
    field = _ITEM.sub("[]", path)
    if field in QUOTING:
        return
    named = field in NAMES
    for text in texts_of(value):
        for phrase, plain, parts in _name(text) if named else _sentences(text):
            yield Secret(path, phrase, plain, parts, named=named)


def shared_amounts(answers: Iterable[Answer], currency: str) -> set[Amount]:
    """The amounts among answers, in whole units."""
    return {
        to_major(value, currency)
        for _, one, value in answers
        if one.field.unit is Unit.MONEY and isinstance(value, int)
    }


def told(hidden: Iterable[Secret], text: Said) -> Iterator[Secret]:
    """Those of the secrets that stand in a text."""
    for secret in hidden:
        if secret.amount is not None:
            if secret.amount in text.amounts:
                yield secret
        elif secret.parts <= text.parts and place_of(secret.folded, text.folded) >= 0:
            yield secret


@lru_cache(maxsize=32768)
def said(text: str, currency: str) -> Said:
    """The text prepared for being searched."""
    plain = folded(text)
    return Said(plain, frozenset(_WORD.findall(plain)), frozenset(amounts_in(plain, currency)))


def folded(text: str) -> str:
    """The text so that two ways of writing the same are equal: one form of each letter, small, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def texts_of(value: Any) -> tuple[str, ...]:
    """The texts of an answer: itself, its lines, or none."""
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, tuple) else ()


def place_of(phrase: str, text: str, start: int = 0) -> int:
    """Where the phrase stands in the text as words of their own, or -1."""
    at = text.find(phrase, start)
    while at >= 0:
        end = at + len(phrase)
        if not (at and _joined(text[at - 1] + phrase[0])) and not _joined(phrase[-1] + text[end : end + 1]):
            return at
        at = text.find(phrase, at + 1)
    return -1


def _of(path: str, value: Any, currency: str, words: Words) -> Iterator[Secret]:
    if not isinstance(value, int):
        yield from phrases(path, value)
        return
    amount = to_major(value, currency)
    if amount >= LEAST_AMOUNT:
        yield Secret(path, words.money(value, currency), amount=amount)


def _name(text: str) -> tuple[tuple[str, str, frozenset[str]], ...]:
    plain = folded(text)
    return ((text.strip(), plain, _parts(plain)),) if _length(plain) >= SHORTEST_NAME else ()


@lru_cache(maxsize=8192)
def _sentences(text: str) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """The sentences of a text that say enough to be known again."""
    found = []
    for sentence in _BREAK.split(text):
        plain = folded(sentence).strip(" .,:–—-•“”\"'()")
        length = _length(plain)
        if length >= SHORTEST_PHRASE or (length >= SHORTEST_OF_WORDS and plain.count(" ") + 1 >= FEWEST_WORDS):
            found.append((sentence.strip(), plain, _parts(plain)))
    return tuple(found)


def _parts(plain: str) -> frozenset[str]:
    return frozenset() if any(_wide(sign) for sign in plain) else frozenset(_WORD.findall(plain))


def _length(text: str) -> int:
    """How much a text says, in letters; a sign that is a word of its own counts for three."""
    return len(text) if text.isascii() else sum(3 if _wide(sign) else 1 for sign in text)


def _wide(sign: str) -> bool:
    return not sign.isascii() and unicodedata.east_asian_width(sign) in "WF"


def _joined(pair: str) -> bool:
    """Whether two signs belong to one word; in scripts that put no space between words, none do."""
    return len(pair) == 2 and pair.isalnum() and not any(_wide(sign) for sign in pair)
