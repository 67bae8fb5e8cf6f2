"""Who is better off when a term changes: the owner, the contractor, neither, or whoever reads the words."""

import re
from enum import Enum
from typing import Any

from ..language import Words
from ..plan import Plan, paths
from ..plan.exit import NoticeRule, Rights
from ..plan.fields import N_, Field, Gain
from ..plan.payment import InvoiceDay, PayRule
from ..plan.shape import Kind
from .comparison import ChangeKind, TermChange
from .effects import LOOSER, TIGHTER, word_of


class BetterFor(Enum):
    """For whom a changed term is better; the value is told to the owner. `WORDS`: no figure tells, it must be read."""

    YOU = N_("you")
    THEM = N_("the contractor")
    NEITHER = N_("neither")
    WORDS = N_("read it")


_OF = {Gain.OWNER: BetterFor.YOU, Gain.CONTRACTOR: BetterFor.THEM, Gain.NEITHER: BetterFor.NEITHER}

_BEST_LAST: tuple[tuple[Any, ...], ...] = (
    (Rights.LICENCE, Rights.ON_PAYMENT, Rights.ON_CREATION),
    (PayRule.FROM_INVOICE, PayRule.TO_END_OF_MONTH, PayRule.FROM_END_OF_MONTH),
    (InvoiceDay.IN_ADVANCE, InvoiceDay.MONTH_WORKED),
    (NoticeRule.END_OF_QUARTER, NoticeRule.END_OF_MONTH, NoticeRule.ANY_DAY),
)
"""Answers of closed lists of which one is plainly better for the owner than another, the best one last."""

_ENDLESS = frozenset(
    {
        "payment.net_days",
        "communication.channels[].reply_hours",
        "communication.trust[].every_days",
        "tasks.items[].support_reply_hours",
        "timetable.review_days",
        "exit.cure_days",
        "payment.penalty.cap_percent",
        "payment.credit_cap_percent",
        "payment.cap",
        "payment.cap_hours",
        "payment.expenses_cap",
    }
)
"""Limits: where there is none, there is no end to it; every other figure that is not said counts as nothing."""

_ROW = re.compile(r"\[[^\]]*\]")


def better_for(old: Plan, new: Plan, change: TermChange, words: Words) -> BetterFor:
    """For whom a change that `compare` found is better, as the term is declared."""
    field, kind = paths.field(change.path), paths.declaration(change.path).kind
    if change.path.endswith("]"):
        list_path, _ = paths.split_item(change.path)
        gain = paths.field(list_path).gain
        return _OF[gain if change.kind is ChangeKind.ADDED else gain.turned]
    before, after = paths.get(old, change.path), paths.get(new, change.path)
    if kind is Kind.CHOICE:
        return _of_choice(field, before, after, words)
    if kind in (Kind.WHOLE, Kind.DECIMAL, Kind.DATE, Kind.YES_NO):
        return _of_figure(field, _figure(change.path, before), _figure(change.path, after))
    return _of_word(word_of(field, before, after, words), otherwise=BetterFor.WORDS)


def _of_choice(field: Field, before: Any, after: Any, words: Words) -> BetterFor:
    for order in _BEST_LAST:
        if before in order and after in order:
            return BetterFor.YOU if order.index(after) > order.index(before) else BetterFor.THEM
    return _of_word(word_of(field, before, after, words), otherwise=BetterFor.NEITHER)


def _of_word(word: str, *, otherwise: BetterFor) -> BetterFor:
    """A promise that gets stricter binds the contractor."""
    return {TIGHTER: BetterFor.YOU, LOOSER: BetterFor.THEM}.get(word, otherwise)


def _of_figure(field: Field, before: Any, after: Any) -> BetterFor:
    if before is None or after is None or before == after:
        return BetterFor.NEITHER
    return _OF[field.gain if after > before else field.gain.turned]


def _figure(path: str, value: Any) -> Any:
    """What is compared: of a figure that is not said, nothing or no end; of a day that is not said, nothing known."""
    kind = paths.declaration(path).kind
    if value is not None or kind is Kind.DATE:
        return value
    return float("inf") if _ROW.sub("[]", path) in _ENDLESS else 0
