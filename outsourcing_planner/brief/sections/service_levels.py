"""Service levels: what is promised about work that goes on, how it is measured, and what a miss costs."""

from ...language import Words
from ...plan.fields import N_
from ...plan.money import percent_of
from ...plan.payment import ServiceLevel
from ..allowed import Shown
from ..content import Block, Heading, Paragraph, Wording
from ..pricing import money
from ..tables import figure, label, mark, table, text
from ..wording import joined, plain, sentence, strong

_LEVEL = "payment.service_levels[x]"


def service_levels(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The levels in a table, and the limit of all credits under it."""
    columns = (
        text(label(words, f"{_LEVEL}.metric")),
        text(label(words, f"{_LEVEL}.target")),
        text(label(words, f"{_LEVEL}.method")),
        mark(label(words, f"{_LEVEL}.period")),
        figure(label(words, f"{_LEVEL}.credit_percent")),
    )
    body = table(columns, [_row(level, words) for level in shown.plan.payment.service_levels])
    if not body:
        return ()
    limit = _limit(shown, words)
    return (
        Heading(label(words, "payment.service_levels")),
        *body,
        *((Paragraph(limit),) if limit else ()),
    )


def _row(level: ServiceLevel, words: Words) -> tuple[Wording, ...]:
    return (
        plain(level.metric),
        plain(level.target),
        plain(level.method),
        plain(words.choice(level.period)) if level.period else (),
        plain(words.percent(level.credit_percent)) if level.credit_percent is not None else (),
    )


def _limit(shown: Shown, words: Words) -> Wording:
    own = shown.plan.payment
    credited = any(level.credit_percent for level in own.service_levels)
    taken = plain(words.say("A missed level takes its credit off the fee of that period.")) if credited else ()
    return joined((taken, _cap(shown, words)))


def _cap(shown: Shown, words: Words) -> Wording:
    percent, fee = shown.plan.payment.credit_cap_percent, shown.plan.payment.fee
    if percent is None:
        return ()
    said = strong(words.percent(percent))
    if fee is None:
        return sentence(words, N_("All credits together never come to more than {percent} of that fee."), percent=said)
    return sentence(
        words,
        N_("All credits together never come to more than {percent} of that fee, which is {amount}."),
        percent=said,
        amount=money(shown, percent_of(fee, percent), words, bold=True),
    )
