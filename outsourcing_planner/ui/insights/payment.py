"""What is paid when, and how much is paid ahead of the work; only the owner sees it."""

from ...advice.cash import Expected, cash
from ...advice.exposure import exposure
from ...brief.charts.exposure import exposure_chart
from ...brief.charts.payments import payments_chart
from ...brief.content import Table
from ...brief.tables import figure, label, text
from ...brief.wording import plain
from ...language import Words
from .insight import Asked, Insight

_FEW = 40
"""Payments listed one by one; more are told by month alone."""


def calendar(asked: Asked) -> Insight | None:
    """Every payment with its days, and what is paid in each month."""
    plan, words = asked.plan, asked.words
    found = cash(plan)
    if not found.total:
        return None
    chart = payments_chart(((one.pay_by, one.amount) for one in found.payments), found.currency, words)
    tables = (_payments(found.payments, found.currency, words),) if len(found.payments) <= _FEW else ()
    return Insight((found.say(words),), chart=chart, tables=tables)


def _payments(found: tuple[Expected, ...], currency: str, words: Words) -> Table:
    columns = (
        text(words.say("Payment")),
        figure(words.say("Invoice")),
        figure(words.say("Pay by")),
        figure(label(words, "payment.instalments[x].amount")),
    )
    rows = tuple(
        (
            plain(one.title(words)),
            plain(words.day(one.invoiced) if one.invoiced else ""),
            plain(words.day(one.pay_by) if one.pay_by else ""),
            plain(words.money(one.amount, currency) if one.amount is not None else ""),
        )
        for one in found
    )
    return Table(columns, rows)


def at_risk(asked: Asked) -> Insight | None:
    """How much is paid ahead of work that was accepted, at its worst."""
    found = exposure(asked.plan)
    if found is None:
        return None
    chart = exposure_chart(found, asked.words)
    return Insight((found.say(asked.words),), tone="amber" if found.worst else "good", chart=chart)
