"""How a table's width is shared: figures and dates keep their natural width, words share the rest."""

from collections.abc import Sequence

from ..content import Column, Table, Wording
from ..wording import text_of
from .fonts import REGULAR, SEMIBOLD
from .inking import width_of
from .styles import BODY, SMALL
from .text import printable

GAP = 14.0
"""Air between two columns, in points."""

_KEY_SHARE = 0.234
_WIDEST_KEY = 0.34
_WIDEST_COMPACT = 0.3
_NARROWEST = 42.0
_LONG_WORD = 9
"""Letters of a word that may be wider than a narrow column."""


def widths(table: Table, whole: float) -> list[float]:
    """The width of each column, gaps included, adding up to the whole."""
    if all(column.share for column in table.columns):
        return _with_whole_words(table, [whole * column.share for column in table.columns])
    natural = [_natural(table, at) + GAP for at in range(len(table.columns))]
    natural[-1] -= GAP
    if sum(natural) <= whole:
        return _spread(table.columns, natural, whole)
    kept = [
        min(size, whole * _WIDEST_COMPACT) if column.compact else 0.0
        for column, size in zip(table.columns, natural, strict=True)
    ]
    if sum(kept) > whole * 0.75:
        return [whole * size / sum(natural) for size in natural]
    return _with_whole_words(table, _shared(natural, kept, whole), _LONG_WORD)


def key_width(terms: Sequence[Wording], whole: float) -> float:
    """The width of the left side of a key table: the same in most, wider where the terms are long."""
    longest = max((_longest_line(text_of(term)) for term in terms), default=0.0) + GAP
    return min(max(longest, whole * _KEY_SHARE), whole * _WIDEST_KEY)


def _natural(table: Table, at: int) -> float:
    """How wide the column would be if no text in it were broken; very long ones count as very long, no more."""
    head = width_of(printable(table.columns[at].title), SEMIBOLD, SMALL)
    cells = [*(row[at] for row in table.rows), *((table.total[at],) if table.total else ())]
    return max([head, *(_longest_line(text_of(cell)) for cell in cells)]) + 1


def _with_whole_words(table: Table, sizes: list[float], long: int = 0) -> list[float]:
    """No head or figure is broken within a word; what that takes comes from the columns that have room to spare.

    Nor is, in the texts, any word of at least `long` letters, such as German is made of; 0 leaves the texts alone.
    """
    natural = [_longest_word(table, at, long) + GAP for at in range(len(sizes))]
    natural[-1] -= GAP
    needed = [min(size, sum(sizes) * _WIDEST_COMPACT) for size in natural]
    lacking = sum(max(need - size, 0.0) for need, size in zip(needed, sizes, strict=True))
    spare = sum(max(size - need, 0.0) for need, size in zip(needed, sizes, strict=True))
    if not lacking or lacking > spare:
        return sizes
    return [
        need if need > size else size - (size - need) * lacking / spare
        for need, size in zip(needed, sizes, strict=True)
    ]


def _longest_word(table: Table, at: int, long: int) -> float:
    column = table.columns[at]
    words = [width_of(word, SEMIBOLD, SMALL) for word in printable(column.title).split()]
    if column.compact or long:
        least, font = (0, SEMIBOLD) if column.compact else (long, REGULAR)
        said = {word for row in table.rows for word in printable(text_of(row[at])).split() if len(word) >= least}
        words += [width_of(word, font, BODY) for word in said]
    return max(words, default=0.0) + 1


def _longest_line(text: str) -> float:
    return max((width_of(printable(line[:200]), SEMIBOLD, BODY) for line in text.split("\n")), default=0.0)


def _spread(columns: Sequence[Column], natural: list[float], whole: float) -> list[float]:
    """What is over goes to the columns of words, more to the longer ones."""
    over = whole - sum(natural)
    weights = [0.0 if column.compact else size for column, size in zip(columns, natural, strict=True)]
    if not any(weights):
        weights = natural
    return [size + over * weight / sum(weights) for size, weight in zip(natural, weights, strict=True)]


def _shared(natural: list[float], kept: list[float], whole: float) -> list[float]:
    """Columns of words share what the figures leave: short ones get what they need, long ones by the root of theirs."""
    sizes = list(kept)
    open_ones = [at for at, size in enumerate(kept) if not size]
    rest = whole - sum(kept)
    while open_ones:
        roots = sum(natural[at] ** 0.5 for at in open_ones)
        content = [at for at in open_ones if natural[at] <= rest * natural[at] ** 0.5 / roots]
        if not content:
            for at in open_ones:
                sizes[at] = rest * natural[at] ** 0.5 / roots
            break
        for at in content:
            sizes[at] = max(natural[at], _NARROWEST)
            rest -= sizes[at]
            open_ones.remove(at)
    return sizes
