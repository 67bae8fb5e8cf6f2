"""What comes along to begin with, in the owner's language: only its texts, for figures and days stand once.

The texts are the messages of `content.po`, which lies beside the translation of the program and is read when one of
them is asked for first.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import msgspec

from ..plan import Plan
from ..plan.paths import declaration
from ..plan.shape import Kind, declared
from ..resources import folder

CONTENT = "content"

_CODES = frozenset({"locale", "currency", "zone"})
"""Fields that hold the name of something for the program, not words."""

Say = Callable[[str], str]


def is_translated(language: str) -> bool:
    """Whether what comes along has a translation into that language."""
    return _file(language) is not None


def in_language(data: dict[str, Any], owner: type[msgspec.Struct], language: str) -> dict[str, Any]:
    """The same plain data with its texts in the language; a text that was not translated stays as it is written."""
    file = _file(language)
    if file is None:
        return data
    from ..language.catalogue import catalogue_in  # gets its patterns ready, which English does not need

    return said(data, owner, catalogue_in(file).gettext)


def said(data: dict[str, Any], owner: type[msgspec.Struct], say: Say) -> dict[str, Any]:
    """The same plain data, each of its texts put through `say`."""
    told = dict(data)
    for name, one in declared(owner).items():
        held = data.get(name)
        if not held or name in _CODES:
            continue
        if one.kind is Kind.TEXT:
            told[name] = _text(held, say)
        elif one.kind is Kind.TEXTS:
            told[name] = [_text(text, say) for text in held]
        elif one.kind is Kind.GROUP:
            told[name] = said(held, one.inner, say)
        elif one.kind is Kind.LIST:
            told[name] = [said(row, one.inner, say) for row in held]
    return told


def texts(file: Path) -> Iterator[str]:
    """Every text to translate in a file of what comes along, in its order, as often as it stands there."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    data = msgspec.json.decode(file.read_bytes())
    is_list = isinstance(data, list)  # the ready rows of the list that the file is named after
    for entry in data if is_list else (data,):
        said(entry, declaration(file.stem).inner if is_list else Plan, note)
    yield from found


def extract(
    source: IO[bytes], _keywords: object, _tags: object, options: object
) -> Iterator[tuple[int, None, str, list[str]]]:
    """The texts of a file as the translators' tool takes them, which asks it so; see docs/translating.md."""
    for text in texts(Path(source.name)):
        yield 1, None, text, []


def _file(language: str) -> Path | None:
    files = (folder("translations") / name / f"{CONTENT}.po" for name in (language, language.split("_")[0]))
    return next((file for file in files if file.is_file()), None)


def _text(text: str, say: Say) -> str:
    return say(text) if any(sign.isalpha() for sign in text) else text
