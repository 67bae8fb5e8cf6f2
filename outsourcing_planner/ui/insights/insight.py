"""What a page shows of a judgement: sentences, a table, and a chart."""

from collections.abc import Callable
from datetime import date

import msgspec

from ...language import Words
from ...plan import Plan


class Figures(msgspec.Struct, frozen=True):
    """A small table: its heads, its rows, the columns that hold figures, and the rows that are sums."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()
    strong: frozenset[int] = frozenset()


class Insight(msgspec.Struct, frozen=True):
    """What the answers come to.

    `says` holds sentences, the most important first, which alone is always in view; `tone` is plain, good, amber or
    red and colours that first one. The rest opens when wanted.
    """

    says: tuple[str, ...]
    tone: str = ""
    figures: Figures | None = None
    chart: msgspec.Struct | None = None


Look = Callable[[Plan, Words, date], Insight | None]
"""From a plan, in these words, on a day, to what it comes to; nothing where nothing can be said yet."""
