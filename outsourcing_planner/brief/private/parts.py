"""What the private prints share: a part under its heading, and lists of the owner's own lines."""

from collections.abc import Iterable

from ..content import Block, Bullets, Heading, Paragraph, Wording
from ..wording import plain


def part(title: str, *body: Block | None, level: int = 1) -> tuple[Block, ...]:
    """The blocks there are, under a heading; nothing without any."""
    there = tuple(block for block in body if block is not None)
    return (Heading(title, level), *there) if there else ()


def said(text: str) -> Block | None:
    """A paragraph; nothing for an empty text."""
    return Paragraph(plain(text)) if text.strip() else None


def bullets(texts: Iterable[str], label: str = "", *, numbered: bool = False) -> Block | None:
    """The texts that say something, one under the other; nothing where none does."""
    items: tuple[Wording, ...] = tuple(plain(text.strip()) for text in texts if text.strip())
    return Bullets(items, label, numbered) if items else None
