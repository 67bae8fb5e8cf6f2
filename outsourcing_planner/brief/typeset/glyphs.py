"""What no font at hand can draw, so that the owner hears of it, and where it stands, before the brief goes out."""

from collections.abc import Iterator

import msgspec

from ...advice.sharing import shared_part
from ...language import Words
from ...plan import Plan, paths
from ..content import (
    Block,
    Brief,
    Bullets,
    Chart,
    FormBlock,
    FormField,
    FormTable,
    Heading,
    KeyFigures,
    KeyTable,
    Paragraph,
    Table,
)
from ..wording import text_of
from .text import can_draw, clean


class Undrawn(msgspec.Struct, frozen=True):
    """Characters of one answer that will be printed as empty squares: its path, its field's label, and which."""

    path: str
    label: str
    signs: str

    def told(self, words: Words) -> str:
        """The finding as a sentence."""
        return words.say("These signs under “{label}” cannot be printed: {signs}", label=self.label, signs=self.signs)


def undrawn(plan: Plan, words: Words) -> tuple[Undrawn, ...]:
    """Every shared answer of a plan that holds a character no font can draw, in the plan's order."""
    found = []
    for path, _, held in paths.walk(shared_part(plan)):
        given = held if isinstance(held, tuple) else (held,)
        signs = "".join(dict.fromkeys("".join(_signs(text) for text in given if isinstance(text, str))))
        if signs:
            found.append(Undrawn(path, words.say(paths.field(path).label), signs))
    return tuple(found)


def missing(brief: Brief) -> list[tuple[str, str]]:
    """Each text of the brief that holds such characters, with those characters, once each in their order."""
    found = ((text, _signs(text)) for text in dict.fromkeys(texts(brief)))
    return [(text, signs) for text, signs in found if signs]


def _signs(text: str) -> str:
    if text.isascii():
        return ""
    return "".join(dict.fromkeys(sign for sign in clean(text) if not can_draw(sign)))


def texts(brief: Brief) -> Iterator[str]:
    """Every text that is printed, in order."""
    yield brief.title
    yield text_of(brief.lead)
    yield from (brief.furniture.edition, brief.furniture.draft, brief.furniture.footer)
    for block in brief.blocks:
        yield from _of(block)


def _of(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.title
        case Paragraph():
            yield from (block.label, text_of(block.wording))
        case Bullets():
            yield block.label
            yield from (text_of(item) for item in block.items)
        case KeyTable():
            yield from (text_of(cell) for row in block.rows for cell in row)
        case KeyFigures():
            yield from (text for figure in block.figures for text in figure)
        case Table():
            yield from (column.title for column in block.columns)
            yield from (text_of(cell) for row in (*block.rows, block.total) for cell in row)
        case Chart():
            yield from _of(block.table)
            yield block.caption
        case FormBlock():
            for field in block.fields:
                yield from (field.label, *_in_field(field))
        case FormTable():
            yield from (column.title for column in block.columns)
            for cell in (cell for row in block.rows for cell in row):
                yield from _in_field(cell) if isinstance(cell, FormField) else (text_of(cell),)


def _in_field(field: FormField) -> tuple[str, ...]:
    return (field.hint, field.value, *(option.label for option in field.options))
