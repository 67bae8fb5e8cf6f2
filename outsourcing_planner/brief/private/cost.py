"""The cost comparison for the owner: both ways line by line, what if, and at other amounts of work."""

from ...advice.cost_lines import CostLine
from ...advice.costs import Comparison, CostRange, comparison
from ...language import Words
from ...plan import Plan, paths
from ...plan.fields import Unit
from ..content import Block, Heading, Paragraph, Wording
from ..tables import figure, table, text
from ..wording import plain, quiet, strong
from .parts import Outlook, bullets, part, said


def cost(plan: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    """The answer in a sentence, then what it is made of."""
    found = comparison(plan, outlook.limits)
    months = words.counted(found.months, Unit.MONTHS)
    return (
        Paragraph(strong(found.say(words))),
        Paragraph(quiet(words.say("An estimate over {months}, before tax.", months=months))),
        *_side(words.say("Giving it away"), found.outside, found.outside_total, found, words),
        *_side(words.say("Doing it yourselves"), found.house, found.house_total, found, words),
        *_range(found, words),
        *what_if(found, words),
        *volumes(found, words),
        *_missing(found, words),
        *part(words.say("Notes"), said(plan.costs.notes)),
    )


def _side(
    title: str, costs: tuple[CostLine, ...], total: CostRange, found: Comparison, words: Words
) -> tuple[Block, ...]:
    columns = (text(words.say("What for")), figure(words.say("Expected")), figure(words.say("Could be")))
    rows = [(plain(line.title(words)), *_amounts(CostRange(line.low, line.high), found, words)) for line in costs]
    low, high = _amounts(total, found, words)
    sums = (strong(words.say("Total")), strong(_text(low)), strong(_text(high) or _text(low)))
    return part(title, *table(columns, rows, sums, dense=True))


def _amounts(between: CostRange, found: Comparison, words: Words) -> tuple[Wording, Wording]:
    """What is expected, and what it could come to where that is more."""
    high = plain(words.money(between.high, found.currency)) if between.high != between.low else ()
    return plain(words.money(between.low, found.currency)), high


def _text(wording: Wording) -> str:
    return "".join(span.text for span in wording)


def _range(found: Comparison, words: Words) -> tuple[Block, ...]:
    between = found.saving_range
    if between is None or between[0] == between[1]:
        return ()
    worst, best = (words.money(amount, found.currency) for amount in between)
    return (
        Paragraph(
            plain(words.say("If everything goes badly or well: from {worst} to {best}.", worst=worst, best=best))
        ),
    )


def what_if(found: Comparison, words: Words) -> tuple[Block, ...]:
    """What would be saved if something were different."""
    columns = (text(words.say("What if")), figure(words.say("Then you save")))
    rows = [(plain(one.title(words)), plain(words.money(one.saving, found.currency))) for one in found.what_if]
    return part(words.say("What if"), *table(columns, rows, dense=True))


def volumes(found: Comparison, words: Words) -> tuple[Block, ...]:
    """Both ways with less work than today, and with more."""
    columns = (
        text(words.say("Amount of work")),
        figure(words.say("Giving it away")),
        figure(words.say("Doing it yourselves")),
    )
    rows = [
        (
            plain(words.percent(one.percent)),
            plain(words.money(one.outside, found.currency)),
            plain(words.money(one.house, found.currency)) if one.house is not None else (),
        )
        for one in found.volumes
    ]
    return part(words.say("With less work, or more"), *table(columns, rows, dense=True)) if found.outside else ()


def _missing(found: Comparison, words: Words) -> tuple[Block, ...]:
    labels = [words.say(paths.field(path).label) for path in found.missing]
    listed = bullets(labels)
    return (Heading(words.say("What would make it surer")), listed) if listed else ()
