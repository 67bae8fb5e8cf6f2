"""The payments month by month, and what they come to."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate

from ...language import Words
from ...plan.fields import N_
from ..content import Table
from ..tables import figure, text
from ..wording import plain
from .kinds import BarChart, Pile
from .scale import money_grades, months

LONGEST = 60
"""Months shown at most, from the first payment on."""

_FEW = 4

_NAME = N_("Payments by month")


def payments_chart(paid: Iterable[tuple[date | None, int | None]], currency: str, words: Words) -> BarChart | None:
    """Each payment by its day and amount in minor units; those without either are left out.

    Nothing where fewer than two months are paid in, or nothing is paid.
    """
    known = [(day, amount) for day, amount in paid if day is not None and amount is not None]
    shown = months(min(day for day, _ in known), max(day for day, _ in known)) if known else ()
    by_month = {month: sum(amount for day, amount in known if day.replace(day=1) == month) for month in shown}
    if len(shown) < 2 or len(shown) > LONGEST or not any(by_month.values()):
        return None
    return _chart(by_month, currency, words)


def _chart(by_month: dict[date, int], currency: str, words: Words) -> BarChart:
    sums, amounts = tuple(accumulate(by_month.values())), list(by_month.values())
    labels = [words.month(month, short=True) for month in by_month]
    years = [str(month.year) if not at or month.month == 1 else "" for at, month in enumerate(by_month)]
    return BarChart(
        name=words.say(_NAME),
        alternative=_alternative(by_month, currency, words),
        table=_table(list(by_month), amounts, sums, currency, words),
        piles=tuple(
            Pile(label, amount, words.round_money(amount, currency), year)
            for label, amount, year in zip(labels, amounts, years, strict=True)
        ),
        grades=money_grades(0, max(amounts), currency, words, most=_FEW),
        bars_name=words.say("Paid in the month"),
        so_far=tuple(
            Pile(label, amount, words.round_money(amount, currency)) for label, amount in zip(labels, sums, strict=True)
        ),
        so_far_grades=money_grades(0, sums[-1], currency, words, most=_FEW),
        so_far_name=words.say("Paid so far"),
    )


def _alternative(by_month: dict[date, int], currency: str, words: Words) -> str:
    highest = max(by_month, key=lambda month: by_month[month])
    return words.say(
        "Bars for {count} months, from {first} to {last}. All together {total}. The most is paid in {month}: {most}.",
        count=words.number(len(by_month)),
        first=words.month_of_year(min(by_month)),
        last=words.month_of_year(max(by_month)),
        total=words.money(sum(by_month.values()), currency),
        month=words.month_of_year(highest),
        most=words.money(by_month[highest], currency),
    )


def _table(shown: Sequence[date], amounts: Sequence[int], sums: Sequence[int], currency: str, words: Words) -> Table:
    columns = (text(words.say("Month")), figure(words.say("Paid in the month")), figure(words.say("Paid so far")))
    rows = tuple(
        (plain(words.month_of_year(month)), plain(words.money(amount, currency)), plain(words.money(so_far, currency)))
        for month, amount, so_far in zip(shown, amounts, sums, strict=True)
    )
    return Table(columns, rows)
