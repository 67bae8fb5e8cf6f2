"""What no bundled font can draw, so that the owner hears of it before the brief goes out."""

from collections.abc import Iterator

from ..content import Block, Brief, Bullets, Chart, FormBlock, FormField, FormTable, Heading, KeyTable, Paragraph, Table
from ..wording import text_of
from .fonts import drawable
from .text import clean


def missing(brief: Brief) -> list[tuple[str, str]]:
    """Each text of the brief that holds such characters, with those characters, once each in their order."""
    known = drawable()
    found = []
    for text in dict.fromkeys(texts(brief)):
        signs = dict.fromkeys(sign for sign in clean(text) if sign != "\n" and ord(sign) not in known)
        if signs:
            found.append((text, "".join(signs)))
    return found


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
            yield block.text
        case Paragraph():
            yield from (block.label, text_of(block.wording))
        case Bullets():
            yield block.label
            yield from (text_of(item) for item in block.items)
        case KeyTable():
            yield from (text_of(cell) for row in block.rows for cell in row)
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
