"""The rules of paying: invoices, deposit, bonus and penalty, and what happens when something goes wrong."""

from ...language import Words
from ...plan.fields import N_, Unit
from ...plan.payment import PaymentModel, Remedy, RemedyStep
from ..allowed import Shown
from ..content import Block, Wording
from ..pricing import days_to_pay, fee_asked_for, money
from ..tables import key_table, label
from ..wording import counted, joined, plain, sentence, strong
from .charges import charges

_REMEDIES = {
    Remedy.TELL: N_("We tell you"),
    Remedy.WRITTEN_NOTICE: N_("We write you a notice"),
    Remedy.TIME_TO_FIX: N_("You get time to put it right"),
    Remedy.CREDIT: N_("You give a service credit"),
    Remedy.SUSPEND: N_("We hold back payment"),
    Remedy.END: N_("We may end the agreement"),
}


def rules(shown: Shown, words: Words) -> tuple[Block, ...]:
    """A row for each rule that was agreed on."""
    return key_table(
        (
            (words.say("Invoices"), _invoices(shown, words)),
            *charges(shown, words),
            (words.say("Deposit"), _deposit(shown, words)),
            (words.say("Holdback"), _holdback(shown, words)),
            (words.say("Bonus"), _bonus(shown, words)),
            (words.say("Penalty"), _penalty(shown, words)),
            (label(words, "payment.remedies"), _remedies(shown, words)),
            (words.say("If we stop early"), _cancel(shown, words)),
        )
    )


def _invoices(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    rule = own.invoice_rule.strip()
    counted_days = days_to_pay(shown, words, bold=True)
    within = sentence(words, N_("We pay within {days}."), days=counted_days) if counted_days else ()
    late = (
        sentence(
            words,
            N_("If we pay late, {percent} a month is added, counted by the day."),
            percent=words.percent(own.late_fee_percent),
        )
        if own.late_fee_percent
        else ()
    )
    return joined((plain(_ended(rule)), fee_asked_for(shown, words), within, late))


def _ended(rule: str) -> str:
    """The owner's words as a sentence among ours."""
    return rule if not rule or rule[-1] in ".!?…。؟" else f"{rule}."


def _bare(condition: str) -> str:
    """The owner's words without the full stop, to go before a colon."""
    return condition.strip().rstrip(".")


def _deposit(shown: Shown, words: Words) -> Wording:
    """Told here only where no table tells it."""
    alone = [due for due in shown.dues if due.source == "payment.deposit" and due.amount is not None]
    if not alone or len(shown.dues) == 1 or all(due.source != "payment.fee" for due in shown.dues):
        return ()
    return sentence(
        words,
        N_("The deposit is part of the price: it is taken off the first {label}."),
        label=words.say("monthly fees"),
    )


def _holdback(shown: Shown, words: Words) -> Wording:
    percent = shown.plan.payment.holdback_percent
    if not percent:
        return ()
    return sentence(
        words,
        N_("{percent} of each payment is kept back and paid when all of the work is accepted."),
        percent=strong(words.percent(percent)),
    )


def _bonus(shown: Shown, words: Words) -> Wording:
    bonus = shown.plan.payment.bonus
    amount = money(shown, bonus.amount, words, bold=True)
    condition = _bare(bonus.condition)
    if amount and condition:
        return sentence(words, N_("{condition}: {amount} more."), amount=amount, condition=condition)
    return amount or plain(condition)


def _penalty(shown: Shown, words: Words) -> Wording:
    penalty = shown.plan.payment.penalty
    return joined((_each_time(shown, words), _at_most(shown, words) if penalty.cap_percent is not None else ()))


def _each_time(shown: Shown, words: Words) -> Wording:
    penalty = shown.plan.payment.penalty
    less: Wording = money(shown, penalty.amount, words, bold=True)
    if not less and penalty.percent is not None:
        monthly = shown.plan.payment.model is PaymentModel.RETAINER
        share = N_("{percent} of the monthly fee") if monthly else N_("{percent} of the instalment")
        less = sentence(words, share, percent=strong(words.percent(penalty.percent)))
    condition = _bare(penalty.condition)
    if less and condition:
        return sentence(words, N_("{condition}: {amount} less each time."), amount=less, condition=condition)
    return sentence(words, N_("{amount} less each time."), amount=less) if less else plain(_ended(condition))


def _at_most(shown: Shown, words: Words) -> Wording:
    percent = words.percent(shown.plan.payment.penalty.cap_percent or 0)
    if shown.penalty_cap is None:
        return sentence(words, N_("Never more than {percent} of the whole price."), percent=strong(percent))
    return sentence(
        words,
        N_("Never more than {percent} of the whole price, which is {amount}."),
        percent=strong(percent),
        amount=money(shown, shown.penalty_cap, words, bold=True),
    )


def _remedies(shown: Shown, words: Words) -> Wording:
    return counted(_remedy(step, words) for step in shown.plan.payment.remedies)


def _remedy(step: RemedyStep, words: Words) -> Wording:
    """What is done, how, and after how many days without a cure."""
    named = plain(words.say(_REMEDIES[step.remedy])) if step.remedy else ()
    told = joined((named, plain(step.detail.strip())), ": ")
    if step.days is None or not told:
        return told
    return sentence(words, N_("{step} (after {days})"), step=told, days=words.counted(step.days, Unit.DAYS))


def _cancel(shown: Shown, words: Words) -> Wording:
    percent = shown.plan.payment.kill_fee_percent
    if percent is None:
        return ()
    if percent == 0:
        return plain(words.say("You keep what is accepted and paid; there is no cancel fee."))
    if shown.cancel_fee is None:
        return sentence(
            words,
            N_("Without your fault: a cancel fee of {percent} of the whole price."),
            percent=strong(words.percent(percent)),
        )
    return sentence(
        words,
        N_("Without your fault: a cancel fee of {percent} of the whole price, which is {amount}."),
        percent=strong(words.percent(percent)),
        amount=money(shown, shown.cancel_fee, words, bold=True),
    )
