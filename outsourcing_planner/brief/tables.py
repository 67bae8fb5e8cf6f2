"""Tables that hold only what there is to say: no empty column, no empty row, no table of one column."""

from collections.abc import Iterable, Sequence

import msgspec

from ..language import Words
from ..plan import paths
from .content import Align, Block, Bullets, Column, KeyTable, Paragraph, Table, Wording
from .wording import quiet


def label(words: Words, path: str) -> str:
    """What the field at a path is called, in the brief's language."""
    return words.say(paths.field(path).label)


def text(title: str) -> Column:
    """A column of words."""
    return Column(title)


def mark(title: str) -> Column:
    """A column of short words that are best left on one line."""
    return Column(title, compact=True)


def figure(title: str) -> Column:
    """A column of dates or figures, kept to the end."""
    return Column(title, Align.END, compact=True)


def table(
    columns: Sequence[Column], rows: Iterable[Sequence[Wording]], total: Sequence[Wording] = (), *, dense: bool = False
) -> tuple[Block, ...]:
    """A table of the columns that have something in a row; a plain list where only one has, nothing where none has."""
    filled = [tuple(row) for row in rows if any(row)]
    used = [at for at in range(len(columns)) if any(row[at] for row in filled)]
    if not used:
        return ()
    if len(used) == 1:
        only = tuple(row[used[0]] for row in filled)
        return (Bullets(only),) if len(only) > 1 else (Paragraph(only[0]),)
    return (
        Table(
            _sharing([columns[at] for at in used]),
            tuple(tuple(row[at] for at in used) for row in filled),
            tuple(total[at] for at in used) if total else (),
            dense,
        ),
    )


def _sharing(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns that are left, their shares adding up to one again."""
    whole = sum(column.share for column in columns)
    if not whole:
        return tuple(columns)
    return tuple(msgspec.structs.replace(column, share=column.share / whole) for column in columns)


def key_table(rows: Iterable[tuple[str, Wording]]) -> tuple[Block, ...]:
    """A key table of the terms about which there is something to say."""
    filled = tuple((quiet(term), said) for term, said in rows if said)
    return (KeyTable(filled),) if filled else ()
