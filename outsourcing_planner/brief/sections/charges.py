"""What stands beside the price: what it covers, taxes apart, and expenses with the most they may come to."""

from collections.abc import Iterator
from decimal import Decimal

from ...advice.figures import expenses_cap, tax
from ...language import Words
from ...plan.fields import N_
from ...plan.payment import TaxRule
from ..allowed import Shown
from ..content import Wording
from ..pricing import money
from ..tables import label
from ..wording import joined, lines, plain, sentence, strong


def charges(shown: Shown, words: Words) -> Iterator[tuple[str, Wording]]:
    """Each with its name; those about which nothing is said are empty."""
    yield label(words, "payment.included_units"), _included(shown, words)
    yield label(words, "payment.tax_rule"), _taxes(shown, words)
    yield label(words, "payment.expenses"), _expenses(shown, words)


def worked_out(shown: Shown) -> tuple[int, ...]:
    """The amounts among them that nobody typed: the tax, the price with or without it, and the most of expenses."""
    cap = expenses_cap(shown.plan)
    return (*(_taxed(shown) or ()), *(() if cap is None else (cap,)))


def _included(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    unit = own.unit_name.strip()
    if own.included_units is None:
        return plain(unit)
    return joined((strong(words.number(own.included_units)), plain(unit)))


def _taxes(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    percent = own.tax_percent
    if own.tax_rule is TaxRule.NONE:
        return plain(words.say("No tax is added."))
    if not percent:
        return plain(words.choice(own.tax_rule)) if own.tax_rule else ()
    if own.tax_rule is TaxRule.INCLUDED:
        return _taken_out(shown, percent, words)
    return _put_on_top(shown, percent, words)


def _put_on_top(shown: Shown, percent: Decimal, words: Words) -> Wording:
    rate, taxed = strong(words.percent(percent)), _taxed(shown)
    if taxed is None:
        return sentence(words, N_("{percent} comes on top."), percent=rate)
    return sentence(
        words,
        N_("{percent} comes on top. On the whole price that is {tax}, so {whole} with tax."),
        percent=rate,
        tax=money(shown, taxed[0], words),
        whole=money(shown, taxed[1], words, bold=True),
    )


def _taken_out(shown: Shown, percent: Decimal, words: Words) -> Wording:
    rate, taxed = strong(words.percent(percent)), _taxed(shown)
    if taxed is None:
        return sentence(words, N_("{percent} is included."), percent=rate)
    return sentence(
        words,
        N_("{percent} is included. Of the whole price that is {tax}, so {bare} without tax."),
        percent=rate,
        tax=money(shown, taxed[0], words),
        bare=money(shown, taxed[1], words, bold=True),
    )


def _taxed(shown: Shown) -> tuple[int, int] | None:
    """The tax, and the price without it where it is within, else with it; nothing where the price is not told."""
    taxes = None if shown.total is None else tax(shown.plan, shown.total)
    if shown.total is None or taxes is None:
        return None
    within = shown.plan.payment.tax_rule is TaxRule.INCLUDED
    return taxes, shown.total - taxes if within else shown.total + taxes


def _expenses(shown: Shown, words: Words) -> Wording:
    return lines(plain(shown.plan.payment.expenses), joined((_each_time(shown, words), _at_most(shown, words))))


def _each_time(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    often = words.say_many("at most once", "at most {n} times", own.expense_times) if own.expense_times else ""
    each = money(shown, own.expense_each, words)
    if each and often:
        return sentence(words, N_("{amount} each time, {often}."), amount=each, often=often)
    if each:
        return sentence(words, N_("{amount} each time."), amount=each)
    return sentence(words, N_("Paid {often}."), often=often) if often else ()


def _at_most(shown: Shown, words: Words) -> Wording:
    most = money(shown, expenses_cap(shown.plan), words, bold=True)
    return sentence(words, N_("Never more than {amount} in all."), amount=most) if most else ()
