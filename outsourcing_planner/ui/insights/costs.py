"""Whether giving the work away pays, up to which price, and what if; only the owner sees it."""

from collections.abc import Iterator

from ...advice.costs import Comparison, comparison
from ...brief.charts.cost import cost_chart
from ...brief.content import Table
from ...brief.private.cost import volumes, what_if
from ...language import Words
from ...plan import paths
from .insight import Asked, Insight


def worth_it(asked: Asked) -> Insight | None:
    """The whole comparison: both ways line by line, what if, and other amounts of work."""
    plan, words = asked.plan, asked.words
    found = comparison(plan, asked.limits)
    if not found.outside and not found.house:
        return None
    says = (found.say(words), *_missing(found, words), words.say("It is an estimate, and as good as your figures."))
    tone = "" if found.saving is None else "good" if found.saving > 0 else "amber"
    blocks = (*what_if(found, words), *volumes(found, words))
    tables = tuple(block for block in blocks if isinstance(block, Table))
    return Insight(says, tone=tone, chart=cost_chart(found, words), tables=tables)


def _missing(found: Comparison, words: Words) -> Iterator[str]:
    if found.missing and found.saving is None:
        labels = [words.say(paths.field(path).label) for path in found.missing]
        yield words.say("Still missing: {fields}.", fields=words.listed([f"“{label}”" for label in labels]))
