"""Payment: who carries the risk, what is paid when, and what happens when somebody is late or stops."""

from ...language import Words
from ...plan.payment import TaxRule
from ..allowed import Due, Shown
from ..charts.payments import payments_chart
from ..content import Block, Heading, Paragraph, Wording
from ..pricing import model_sentence, money
from ..tables import figure, table, text
from ..wording import plain, strong
from .payment_rules import rules

_WORTH_A_PICTURE = 3


def payment(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The model in a sentence, the payments in a table, and the rules under it."""
    how = model_sentence(shown, words)
    body = (
        *((Paragraph(how),) if how else ()),
        *_schedule(shown, words),
        *_picture(shown, words),
        *rules(shown, words),
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


def _picture(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The payments month by month, where the price is told and a picture shows more than the table.

    It does from three months on in which something is paid, unless that is always the same.
    """
    chart = payments_chart(shown.paid, shown.plan.payment.currency, words)
    amounts = [pile.value for pile in chart.piles if pile.value] if chart else []
    return (chart,) if chart and len(amounts) >= _WORTH_A_PICTURE and len(set(amounts)) > 1 else ()


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
        strong(_summed(shown, words) if stated else words.say("Total")),
        (),
        (),
        strong(words.percent(100)),
        strong(words.money(sum(amounts), shown.plan.payment.currency)) if stated else (),
    )


def _summed(shown: Shown, words: Words) -> str:
    before = shown.plan.payment.tax_rule in (None, TaxRule.ADDED)
    return words.say("Total before tax") if before else words.say("Total")
