"""What a page shows of a judgement: sentences, a picture, and tables."""

from collections.abc import Callable
from datetime import date

import msgspec

from ...brief.content import Chart, Table
from ...language import Words
from ...plan import Plan


class Insight(msgspec.Struct, frozen=True):
    """What the answers come to.

    `says` holds sentences, the most important first; `tone` colours that one: empty, good, amber or red. The picture
    and the tables open when wanted; a picture brings its own table.
    """

    says: tuple[str, ...]
    tone: str = ""
    chart: Chart | None = None
    tables: tuple[Table, ...] = ()


Look = Callable[[Plan, Words, date], Insight | None]
"""From a plan, in these words, on a day, to what it comes to; nothing where nothing can be said yet."""
