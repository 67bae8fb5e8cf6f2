"""Payment: who carries the risk, what is paid when, and what happens when somebody is late or stops."""

from ...language import Words
from ...plan.fields import N_, Unit
from ...plan.payment import PaymentModel
from ..allowed import Due, Shown
from ..content import Block, Heading, Paragraph, Wording
from ..pricing import model_sentence, money
from ..tables import figure, key_table, table, text
from ..wording import joined, plain, sentence, strong


def payment(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The model in a sentence, the payments in a table, and the rules under it."""
    how = model_sentence(shown, words)
    body = (
        *((Paragraph(how),) if how else ()),
        *_schedule(shown, words),
        *_rules(shown, words),
    )
    return (Heading(words.say("Payment")), *body) if body else ()


def _schedule(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The payments; a monthly fee is told in the sentence above and not twelve times."""
    dues = [due for due in shown.dues if due.source != "payment.fee"]
    columns = (
        text(words.say("When")),
        text(words.say("What for")),
        figure(words.say("Paid by")),
        figure(words.say("Share")),
        figure(words.say("Amount")),
    )
    return table(columns, [_row(shown, due, words) for due in dues], _total(shown, dues, words))


def _row(shown: Shown, due: Due, words: Words) -> tuple[Wording, ...]:
    whole = all(other.source != "payment.fee" for other in shown.dues)
    return (
        plain(_when(shown, due, words)),
        plain(_what_for(shown, due, words)),
        plain(words.day(due.pay_by)) if due.pay_by else (),
        plain(words.percent(due.share)) if due.share is not None and whole else (),
        money(shown, due.amount, words),
    )


def _when(shown: Shown, due: Due, words: Words) -> str:
    if due.source == "payment.deposit":
        return words.say("On signing")
    milestone = _milestone(shown, due)
    if milestone:
        return words.say("On acceptance of “{milestone}”", milestone=milestone)
    return words.day(due.due) if due.due else ""


def _what_for(shown: Shown, due: Due, words: Words) -> str:
    """What the payment is called, where that says more than when it is due."""
    if due.source == "payment.deposit":
        return words.say("Deposit")
    return due.name if due.name.strip() != _milestone(shown, due) else ""


def _milestone(shown: Shown, due: Due) -> str:
    names = (step.name.strip() for step in shown.plan.timetable.milestones if step.id == due.milestone)
    return next(names, "")


def _total(shown: Shown, dues: list[Due], words: Words) -> tuple[Wording, ...]:
    """The sum of the rows above it, whatever the plan says the total is."""
    if len(dues) < 2 or len(dues) != len(shown.dues) or any(due.share is None for due in dues):
        return ()
    amounts = [due.amount for due in dues if due.amount is not None]
    stated = len(amounts) == len(dues)
    return (
        strong(words.say("Total before tax") if stated else words.say("Total")),
        (),
        (),
        strong(words.percent(100)),
        strong(words.money(sum(amounts), shown.plan.payment.currency)) if stated else (),
    )


def _rules(shown: Shown, words: Words) -> tuple[Block, ...]:
    return key_table(
        (
            (words.say("Invoices"), _invoices(shown, words)),
            (words.say("Deposit"), _deposit(shown, words)),
            (words.say("Holdback"), _holdback(shown, words)),
            (words.say("Bonus"), _bonus(shown, words)),
            (words.say("Penalty"), _penalty(shown, words)),
            (words.say("If we stop early"), _cancel(shown, words)),
        )
    )


def _invoices(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    rule = own.invoice_rule.strip()
    within = (
        sentence(words, "We pay within {days} of the invoice.", days=strong(words.counted(own.net_days, Unit.DAYS)))
        if own.net_days is not None
        else ()
    )
    late = (
        sentence(
            words,
            "If we pay late, {percent} a month is added, counted by the day.",
            percent=words.percent(own.late_fee_percent),
        )
        if own.late_fee_percent
        else ()
    )
    return joined((plain(_ended(rule)), within, late))


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
        "The deposit is part of the price: it is taken off the first {label}.",
        label=words.say("monthly fees"),
    )


def _holdback(shown: Shown, words: Words) -> Wording:
    percent = shown.plan.payment.holdback_percent
    if not percent:
        return ()
    return sentence(
        words,
        "{percent} of each payment is kept back and paid when all of the work is accepted.",
        percent=strong(words.percent(percent)),
    )


def _bonus(shown: Shown, words: Words) -> Wording:
    bonus = shown.plan.payment.bonus
    amount = money(shown, bonus.amount, words, bold=True)
    condition = _bare(bonus.condition)
    if amount and condition:
        return sentence(words, "{condition}: {amount} more.", amount=amount, condition=condition)
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
        return sentence(words, "{condition}: {amount} less each time.", amount=less, condition=condition)
    return sentence(words, "{amount} less each time.", amount=less) if less else plain(_ended(condition))


def _at_most(shown: Shown, words: Words) -> Wording:
    percent = words.percent(shown.plan.payment.penalty.cap_percent or 0)
    if shown.penalty_cap is None:
        return sentence(words, "Never more than {percent} of the whole price.", percent=strong(percent))
    return sentence(
        words,
        "Never more than {percent} of the whole price, which is {amount}.",
        percent=strong(percent),
        amount=money(shown, shown.penalty_cap, words, bold=True),
    )


def _cancel(shown: Shown, words: Words) -> Wording:
    percent = shown.plan.payment.kill_fee_percent
    if percent is None:
        return ()
    if percent == 0:
        return plain(words.say("You keep what is accepted and paid; there is no cancel fee."))
    if shown.cancel_fee is None:
        return sentence(
            words,
            "Without your fault: a cancel fee of {percent} of the whole price.",
            percent=strong(words.percent(percent)),
        )
    return sentence(
        words,
        "Without your fault: a cancel fee of {percent} of the whole price, which is {amount}.",
        percent=strong(words.percent(percent)),
        amount=money(shown, shown.cancel_fee, words, bold=True),
    )
