"""What giving the work away costs against keeping it, line by line, and if something were different; private."""

from ...advice.cost_lines import CostLine
from ...advice.costs import Comparison, CostRange
from ...language import Words
from ...plan.fields import Unit
from ..content import Table, Wording
from ..tables import figure, text
from ..wording import plain, strong
from .kinds import WHOLE, Part, Stack, StackChart
from .scale import money_grades

MOST_LINES = 9
"""Lines told apart; the smaller ones beyond them are one."""


def cost_chart(found: Comparison, words: Words) -> StackChart | None:
    """Both ways, line by line, then the work given away if something were different; nothing without an amount."""
    if not (found.outside_total.high or found.house_total.high):
        return None
    names = _names((*found.house, *found.outside), words)
    stacks = [
        _stack(words.say("In the house"), found.house, found.house_total, names, found, words),
        _stack(words.say("Given away"), found.outside, found.outside_total, names, found, words),
        *_what_if(found, words),
    ]
    highest = max(found.outside_total.high, found.house_total.high, *(sum(_values(one)) for one in stacks))
    return StackChart(
        name=words.say("Cost in the house and given away"),
        caption=words.say("Over {time}. An estimate.", time=words.counted(found.months, Unit.MONTHS)),
        alternative=found.say(words),
        table=_table(found, words),
        stacks=tuple(one for one in stacks if one.parts),
        part_names=names,
        grades=money_grades(0, highest, found.currency, words),
        spread_name=words.say("From what is expected to what it could come to"),
    )


def volume_chart(found: Comparison, words: Words) -> StackChart | None:
    """Both ways at half, all and more of today's work; nothing where the cost in the house is not known."""
    if any(one.house is None for one in found.volumes) or not found.volumes:
        return None
    stacks, rows = [], []
    for one in found.volumes:
        work = words.say("{percent} of today’s work", percent=words.percent(one.percent))
        amounts = (one.house or 0, one.outside)
        said = tuple(words.money(amount, found.currency) for amount in amounts)
        stacks += [Stack(work if not at else "", (Part(at, amount),), said[at]) for at, amount in enumerate(amounts)]
        rows.append((plain(work), *(plain(text) for text in said)))
    names = (words.say("In the house"), words.say("Given away"))
    highest = max(int(part.value) for one in stacks for part in one.parts)
    return StackChart(
        name=words.say("If there is less or more work"),
        alternative=words.say("What both ways cost at half, all and one and a half times today’s work."),
        table=Table((text(words.say("Work")), *(figure(name) for name in names)), tuple(rows)),
        stacks=tuple(stacks),
        part_names=names,
        grades=money_grades(0, highest, found.currency, words),
    )


def _values(stack: Stack) -> list[int]:
    return [int(part.value) for part in stack.parts]


def _names(lines: tuple[CostLine, ...], words: Words) -> tuple[str, ...]:
    """What the lines are called, once each, the largest ones; the rest under one name."""
    sums: dict[str, int] = {}
    for line in lines:
        if line.low:
            sums[line.title(words)] = sums.get(line.title(words), 0) + line.low
    if len(sums) <= MOST_LINES + 1:
        return tuple(sums)
    large = set(sorted(sums, key=lambda name: -sums[name])[:MOST_LINES])
    return (*(name for name in sums if name in large), words.say("Everything else"))


def _stack(
    name: str, lines: tuple[CostLine, ...], total: CostRange, names: tuple[str, ...], found: Comparison, words: Words
) -> Stack:
    sums = dict.fromkeys(names, 0)
    for line in lines:
        title = line.title(words)
        if line.low:
            sums[title if title in sums else names[-1]] += line.low
    return Stack(
        label=name,
        parts=tuple(Part(at, sums[one]) for at, one in enumerate(names) if sums[one]),
        said=words.money(total.low, found.currency),
        spread=(total.low, total.high) if total.high > total.low else None,
    )


def _what_if(found: Comparison, words: Words) -> list[Stack]:
    """What giving it away would come to: the cost in the house less what would still be saved."""
    return [
        Stack(
            label=one.title(words),
            parts=(Part(WHOLE, found.house_total.low - one.saving),),
            said=words.money(found.house_total.low - one.saving, found.currency),
            lighter=True,
        )
        for one in found.what_if
    ]


def _table(found: Comparison, words: Words) -> Table:
    columns = (
        text(words.say("What")),
        figure(words.say("Expected")),
        figure(words.say("Could come to")),
    )
    rows: list[tuple[Wording, ...]] = []
    for name, lines, total in (
        (words.say("In the house"), found.house, found.house_total),
        (words.say("Given away"), found.outside, found.outside_total),
    ):
        rows.append((strong(name), (), ()))
        rows += [(plain(one.title(words)), *_amounts(one.low, one.high, found, words)) for one in lines]
        rows.append((strong(words.say("Total")), *_amounts(total.low, total.high, found, words)))
    for one in _what_if(found, words):
        rows.append((plain(one.label), plain(one.said), ()))
    return Table(columns, tuple(rows))


def _amounts(low: int, high: int, found: Comparison, words: Words) -> tuple[Wording, Wording]:
    return plain(words.money(low, found.currency)), plain(words.money(high, found.currency))
