"""What a page shows of a judgement: sentences, a picture, and tables."""

from collections.abc import Callable
from datetime import date

import msgspec

from ...advice.thresholds import Thresholds
from ...brief.content import Chart, Table
from ...language import Words
from ...plan import Plan


class Insight(msgspec.Struct, frozen=True):
    """What the answers come to.

    `says` holds sentences, the most important first; `tone` colours that one: empty, good, amber or red. The picture
    and the tables open when wanted, behind a line that says `behind`. A picture brings its own table, unless it is
    `bare` because the same stands on the page anyway.
    """

    says: tuple[str, ...]
    tone: str = ""
    chart: Chart | None = None
    tables: tuple[Table, ...] = ()
    behind: str = ""
    bare: bool = False


class Asked(msgspec.Struct, frozen=True):
    """What is asked: about which plan, on which day, by which figures, and in which words to answer.

    `agreed` is the plan as it was agreed last, where it was.
    """

    plan: Plan
    words: Words
    today: date
    limits: Thresholds
    agreed: Plan | None = None


Look = Callable[[Asked], Insight | None]
"""From what is asked to what it comes to; nothing where nothing can be said yet."""
