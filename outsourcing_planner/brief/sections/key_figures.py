"""The few figures by which a contractor decides whether to read on: the price, the days, and until when to answer."""

from collections.abc import Iterator

from ...language import Words
from ...plan.fields import N_
from ...plan.payment import PaymentModel, PriceTold, TaxRule
from ..allowed import Shown
from ..content import KeyFigures
from ..tables import label

FEWEST = 3
"""With fewer figures than this, they are told in the table alone."""

_PRICES = {
    TaxRule.ADDED: N_("Price before tax"),
    TaxRule.INCLUDED: N_("Price with tax"),
    TaxRule.NONE: N_("Price"),
}


def key_figures(shown: Shown, words: Words) -> KeyFigures | None:
    """The figures there are; nothing where they are too few to stand by themselves."""
    dates = shown.plan.timetable
    days = (
        (words.say("Start"), dates.start),
        (words.say("End"), dates.end),
        (label(words, "selection.answers_by"), shown.plan.selection.answers_by),
    )
    found = (*_price(shown, words), *((name, words.day(day)) for name, day in days if day))
    return KeyFigures(found) if len(found) >= FEWEST else None


def _price(shown: Shown, words: Words) -> Iterator[tuple[str, str]]:
    """What it pays, or the budget, or that a price is asked for; nothing where there is no word of it yet."""
    own = shown.plan.payment
    if own.price_told is not PriceTold.STATED:
        if own.shared_budget is not None:
            yield words.say("Our budget, about"), words.round_money(own.shared_budget, own.currency)
        else:
            yield words.say("Price"), words.say("Please quote")
        return
    name, amount = words.say(_PRICES[own.tax_rule or TaxRule.ADDED]), shown.total
    if own.model is PaymentModel.RETAINER:
        name, amount = words.say("Fee a month"), own.fee
    elif own.model is PaymentModel.TIME_AND_MATERIALS:
        name, amount = words.say("For an hour"), own.rate
    elif own.model is PaymentModel.CAPPED:
        name = words.say("At most")
    if amount is not None:
        yield name, words.round_money(amount, own.currency)
