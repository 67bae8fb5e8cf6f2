"""A file that is to go out: made, looked through for what is private, and told with what was found; for any thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from ..brief.content import About
from ..language import Words
from ..plan import Plan

if TYPE_CHECKING:
    from ..brief.proof import Flaw

Progress = Callable[[int, int], bool]
"""Hears how much of how much is done, and stops it by answering False."""


class Wanted(msgspec.Struct, frozen=True):
    """Which brief of which plan goes out, in which words it speaks and in which ones the owner is told of it.

    Where there is a plan from `before`, it is what changed since then. A notice is made of an agreed version; what the
    owner has written down `since` is looked for as well.
    """

    plan: Plan
    about: About
    words: Words
    told_in: Words
    edition: str = "full"
    lot: str = ""
    before: Plan | None = None
    since: Plan | None = None


class Remark(msgspec.Struct, frozen=True):
    """Something to know before the file goes out, and the path where it is mended; empty where there is none."""

    sentence: str
    path: str = ""


class Proved(msgspec.Struct, frozen=True):
    """The finished file and what was found in it."""

    data: bytes
    remarks: tuple[Remark, ...]


def proved(wanted: Wanted, progress: Progress) -> Proved:
    """Set the brief, open it again and look through it; for any thread. Raises `TypesetError`, `Cancelled`."""
    from ..brief.finished import UnreadableError
    from ..brief.typeset import TypesetError
    from ..brief.typeset.glyphs import undrawn

    try:
        data, flaws = (
            _made(wanted, progress) if wanted.before is None else _changes_made(wanted, wanted.before, progress)
        )
    except UnreadableError as error:
        raise TypesetError(str(error)) from error
    return Proved(
        data,
        (
            *(Remark(flaw.told(wanted.told_in), getattr(flaw, "path", "")) for flaw in flaws),
            *(Remark(one.told(wanted.told_in), one.path) for one in undrawn(wanted.plan, wanted.told_in)),
        ),
    )


def _made(wanted: Wanted, progress: Progress) -> "tuple[bytes, tuple[Flaw, ...]]":
    from ..brief.compose import compose
    from ..brief.edition import Edition
    from ..brief.proof import prove, prove_notice
    from ..brief.typeset import Paper, typeset

    edition = Edition(wanted.edition)
    brief = compose(wanted.plan, wanted.about, wanted.words, edition, wanted.lot or None)
    data = typeset(brief, Paper.usual(wanted.words), progress)
    if wanted.since is not None:
        return data, prove_notice(data, wanted.plan, wanted.since, brief, wanted.words, wanted.lot)
    return data, prove(data, wanted.plan, brief, wanted.words, edition=edition, lot=wanted.lot)


def _changes_made(wanted: Wanted, old: Plan, progress: Progress) -> "tuple[bytes, tuple[Flaw, ...]]":
    from ..advice.comparison import compare
    from ..brief.changes import compose_changes
    from ..brief.proof import prove_changes
    from ..brief.typeset import Paper, typeset

    new, words = wanted.plan, wanted.words
    brief = compose_changes(old, new, compare(old, new, words), wanted.about, words)
    data = typeset(brief, Paper.usual(words), progress)
    return data, prove_changes(data, old, new, brief, words)


def proved_table(make: Callable[[], bytes], plan: Plan, words: Words, told_in: Words) -> Proved:
    """What `make` makes, a table or a calendar in UTF-8 to be handed on, looked through for what is private."""
    from ..brief.proof import prove_text

    data = make()
    return Proved(data, tuple(Remark(leak.told(told_in), leak.path) for leak in prove_text(data, plan, words)))
