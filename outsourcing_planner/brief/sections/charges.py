"""What stands beside the price: what it covers, taxes apart, and expenses with the most they may come to."""

from collections.abc import Iterator
from decimal import Decimal

from ...language import Words
from ...plan.fields import N_
from ...plan.money import percent_of, rounded
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
    own, found = shown.plan.payment, []
    if shown.total is not None and own.tax_percent:
        if own.tax_rule is TaxRule.INCLUDED:
            tax = _contained(shown.total, own.tax_percent)
            found += [tax, shown.total - tax]
        elif own.tax_rule is TaxRule.ADDED:
            tax = percent_of(shown.total, own.tax_percent)
            found += [tax, shown.total + tax]
    cap = _cap(shown)
    return (*found, *(() if cap is None else (cap,)))


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
    rate = strong(words.percent(percent))
    if shown.total is None:
        return sentence(words, N_("{percent} comes on top."), percent=rate)
    tax = percent_of(shown.total, percent)
    return sentence(
        words,
        N_("{percent} comes on top. On the whole price that is {tax}, so {whole} with tax."),
        percent=rate,
        tax=money(shown, tax, words),
        whole=money(shown, shown.total + tax, words, bold=True),
    )


def _taken_out(shown: Shown, percent: Decimal, words: Words) -> Wording:
    rate = strong(words.percent(percent))
    if shown.total is None:
        return sentence(words, N_("{percent} is included."), percent=rate)
    tax = _contained(shown.total, percent)
    return sentence(
        words,
        N_("{percent} is included. Of the whole price that is {tax}, so {bare} without tax."),
        percent=rate,
        tax=money(shown, tax, words),
        bare=money(shown, shown.total - tax, words, bold=True),
    )


def _contained(total: int, percent: Decimal) -> int:
    return total - rounded(Decimal(total) * 100 / (100 + percent))


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
    most = money(shown, _cap(shown), words, bold=True)
    return sentence(words, N_("Never more than {amount} in all."), amount=most) if most else ()


def _cap(shown: Shown) -> int | None:
    """The cap the owner names, or else each time × how often."""
    own = shown.plan.payment
    if own.expenses_cap is not None or own.expense_each is None or own.expense_times is None:
        return own.expenses_cap
    return own.expense_each * own.expense_times
