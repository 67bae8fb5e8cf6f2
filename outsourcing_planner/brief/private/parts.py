"""What the private prints share: how they look at a plan, a part under its heading, lists of the owner's own lines."""

from collections.abc import Iterable
from datetime import date

import msgspec

from ...advice.thresholds import Thresholds
from ...plan import Plan
from ..content import Block, Bullets, Heading, Paragraph, Wording
from ..wording import plain


class Outlook(msgspec.Struct, frozen=True):
    """From which day a plan is looked at, by which figures, and held against which version, agreed on last."""

    on: date
    limits: Thresholds
    agreed: Plan | None


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
