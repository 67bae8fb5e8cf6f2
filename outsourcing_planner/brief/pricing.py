"""The price in a sentence, with who carries the risk; or what is asked of the contractor where none is told."""

from ..language import Words
from ..plan.fields import N_, Unit
from ..plan.payment import InvoiceDay, PaymentModel, PayRule, PriceTold, TaxRule
from .allowed import Shown
from .content import Wording
from .wording import joined, plain, sentence, strong

_RISK = {
    PaymentModel.FIXED_PRICE: N_("You carry the risk of extra work; a change we ask for is priced before it starts."),
    PaymentModel.TIME_AND_MATERIALS: N_("We pay the hours that are worked, and carry the risk of extra work."),
    PaymentModel.CAPPED: N_(
        "We pay the hours that are worked, up to a limit. Until then the risk of extra work is ours, beyond it yours."
    ),
    PaymentModel.RETAINER: N_("The fee is the same each month."),
}

_WITHIN = {
    PayRule.FROM_INVOICE: N_("{days} of the invoice"),
    PayRule.FROM_END_OF_MONTH: N_("{days} of the end of the invoice’s month"),
    PayRule.TO_END_OF_MONTH: N_("{days} of the invoice, counted to the end of that month"),
}

_ASKED_FOR = {
    InvoiceDay.MONTH_WORKED: N_("You ask for each fee when its month of work is over."),
    InvoiceDay.END_OF_MONTH: N_("You ask for the fee on the last day of each month."),
    InvoiceDay.LAST_WORKING_DAY: N_("You ask for the fee on the last working day of each month."),
    InvoiceDay.IN_ADVANCE: N_("You ask for each fee in advance, on the first day of its month."),
}

_TAXED = {
    TaxRule.ADDED: N_("{amount} before tax"),
    TaxRule.INCLUDED: N_("{amount} including tax"),
}


def money(shown: Shown, amount: int | None, words: Words, *, bold: bool = False) -> Wording:
    """An amount in the plan's currency; nothing for none."""
    if amount is None:
        return ()
    said = words.money(amount, shown.plan.payment.currency)
    return strong(said) if bold else plain(said)


def taxed(shown: Shown, amount: Wording, words: Words) -> Wording:
    """The amount, and how taxes stand to it; before tax where nothing else is said."""
    said = _TAXED.get(shown.plan.payment.tax_rule or TaxRule.ADDED)
    return sentence(words, said, amount=amount) if amount and said else amount


def days_to_pay(shown: Shown, words: Words, *, bold: bool = False) -> Wording:
    """How long there is to pay, and from when that is counted: `14 days of the invoice`; nothing where not said."""
    own = shown.plan.payment
    if own.net_days is None:
        return ()
    days = words.counted(own.net_days, Unit.DAYS)
    return sentence(words, _WITHIN[own.pay_rule or PayRule.FROM_INVOICE], days=strong(days) if bold else days)


def fee_asked_for(shown: Shown, words: Words) -> Wording:
    """On which day a monthly fee is asked for; nothing where that is not said."""
    own = shown.plan.payment
    if own.invoice_day is None or own.model not in (PaymentModel.RETAINER, None):
        return ()
    return plain(words.say(_ASKED_FOR[own.invoice_day]))


def model_sentence(shown: Shown, words: Words) -> Wording:
    """How the work is paid: the model, its figures, and whose risk it is."""
    model = shown.plan.payment.model
    risk = plain(words.say(_RISK[model])) if model else ()
    return joined((price(shown, words), risk, asked(shown, words)))


def price(shown: Shown, words: Words) -> Wording:
    """The model and the figures the brief may tell, in one short sentence; nothing without a model."""
    own = shown.plan.payment
    match own.model:
        case PaymentModel.FIXED_PRICE:
            return _with_amount(shown, words, own.total, N_("Fixed price."), N_("Fixed price: {amount}."))
        case PaymentModel.TIME_AND_MATERIALS:
            return _hourly(shown, words)
        case PaymentModel.CAPPED:
            return _capped(shown, words)
        case PaymentModel.RETAINER:
            return _monthly(shown, words)
    return _with_amount(shown, words, own.total, "", N_("Price: {amount}."))


def asked(shown: Shown, words: Words) -> Wording:
    """What the contractor is asked to say about the price; nothing where the brief states it."""
    own = shown.plan.payment
    if own.price_told is PriceTold.STATED:
        return ()
    if own.shared_budget is None:
        return strong(words.say("Please quote."))
    return sentence(
        words,
        N_("Our budget is about {budget}. {ask}"),
        budget=taxed(shown, money(shown, own.shared_budget, words, bold=True), words),
        ask=strong(words.say("Please quote.")),
    )


def _with_amount(shown: Shown, words: Words, amount: int | None, bare: str, told: str) -> Wording:
    if amount is None:
        return plain(words.say(bare))
    return sentence(words, told, amount=taxed(shown, money(shown, amount, words, bold=True), words))


def _hourly(shown: Shown, words: Words) -> Wording:
    rate = money(shown, shown.plan.payment.rate, words, bold=True)
    if not rate:
        return plain(words.say("Paid by the hour."))
    an_hour = sentence(words, "{amount} an hour", amount=rate)
    return sentence(words, N_("Paid by the hour: {amount}."), amount=taxed(shown, an_hour, words))


def _capped(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    rate = _hourly(shown, words)
    hours = words.counted(own.cap_hours, Unit.HOURS) if own.cap_hours is not None else ""
    if shown.total is None:
        limit = sentence(words, N_("Never more than {amount}."), amount=strong(hours)) if hours else ()
    elif hours:
        limit = sentence(
            words,
            N_("Never more than {amount} for at most {hours}."),
            amount=money(shown, shown.total, words, bold=True),
            hours=hours,
        )
    else:
        limit = sentence(words, N_("Never more than {amount}."), amount=money(shown, shown.total, words, bold=True))
    return joined((rate, limit))


def _monthly(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    months = words.counted(own.months, Unit.MONTHS) if own.months is not None else ""
    fee = taxed(shown, money(shown, own.fee, words, bold=True), words)
    if fee and months and shown.total is not None:
        return sentence(
            words,
            N_("Monthly fee: {fee} for {months}, {total} in all."),
            fee=fee,
            months=months,
            total=money(shown, shown.total, words, bold=True),
        )
    if fee:
        return sentence(words, N_("Monthly fee: {fee}."), fee=fee)
    return (
        sentence(words, N_("Monthly fee for {months}."), months=months) if months else plain(words.say("Monthly fee."))
    )
