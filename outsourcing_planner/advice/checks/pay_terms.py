"""Rules about the terms beside the price: how soon is paid, what lateness and misses cost, and what a quote needs."""

from functools import partial

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.payment import PaymentModel, PayRule, Penalty, PriceTold
from ..figures import contract_total
from ..finding import Case, Found, Level, Topic, rule
from ..rows import called, filled
from ..sources import BONUS_PENALTY, FAIR_TO_THEM

_rule = partial(rule, step="payment", topic=Topic.FAIR, source=FAIR_TO_THEM)

_LONGEST_MONTH = 31


@_rule(
    "penalty-no-cap",
    Level.WARNING,
    N_("A penalty without a cap frightens good people away, or ends up in their price."),
)
def penalty_without_cap(case: Case) -> Found:
    """A penalty that could grow without end."""
    penalty = case.plan.payment.penalty
    if penalty.cap_percent is None and _is_set(penalty):
        yield "payment.penalty.cap_percent", case.words.say("The penalty has no upper limit.")


@_rule(
    "penalty-no-bonus",
    Level.NOTE,
    N_("Terms that only punish make people careful, not quick; a small bonus pulls as well."),
)
def penalty_without_bonus(case: Case) -> Found:
    """A penalty for less, and no bonus for more."""
    if _is_set(case.plan.payment.penalty) and not is_answered(case.plan.payment.bonus):
        yield "payment.bonus.condition", case.words.say("There is a penalty for less, and no bonus for more.")


@_rule(
    "net-over-30", Level.NOTE, N_("Small contractors live from month to month; quick pay buys goodwill for nothing.")
)
def paid_late(case: Case) -> Found:
    """More days until they are paid than are fair."""
    days = _days_to_pay(case)
    if case.limits.net_days < days <= case.limits.net_days_long:
        yield "payment.net_days", _said(case, days)


@_rule(
    "net-over-60",
    Level.WARNING,
    N_("That long a wait is a loan they give you; in some countries the law does not allow it."),
)
def paid_very_late(case: Case) -> Found:
    """More days until they are paid than are bearable."""
    days = _days_to_pay(case)
    if days > case.limits.net_days_long:
        yield "payment.net_days", _said(case, days)


@_rule(
    "no-cancel-terms",
    Level.WARNING,
    N_("Whoever keeps time free for you risks it; say what they get if you change your mind."),
)
def no_cancel_terms(case: Case) -> Found:
    """A price, and no word on what they get if the owner stops early: a cancel fee, a last payment, or notice."""
    plan = case.plan
    is_priced = contract_total(plan) is not None or plan.payment.rate is not None
    goes_on = plan.payment.model is not PaymentModel.FIXED_PRICE and plan.exit.notice_days is not None
    said = plan.payment.kill_fee_percent is not None or is_answered(plan.exit.final_payment) or goes_on
    if is_priced and not said:
        yield "payment.kill_fee_percent", case.words.say("It is not said what they get if you stop early.")


@_rule(
    "no-budget-shared",
    Level.NOTE,
    N_("Who knows about how much there is can say what is possible for it; the others guess."),
)
def no_budget(case: Case) -> Found:
    """Quotes are asked for, and nothing says about how much there is."""
    if case.plan.payment.price_told is PriceTold.QUOTE:
        yield "payment.price_told", case.words.say("You ask for quotes without naming a budget.")


@_rule(
    "sla-no-method",
    Level.WARNING,
    N_("A promise that each side measures in its own way is two promises."),
    topic=Topic.QUALITY,
    source=BONUS_PENALTY,
    full=True,
)
def level_without_method(case: Case) -> Found:
    """Service levels of which nobody knows how they are measured."""
    for level in filled(case.plan.payment.service_levels):
        if not is_answered(level.method):
            sentence = case.words.say("“{name}” does not say how it is measured.", name=called(level, case.words))
            yield f"{item_path('payment.service_levels', level.id)}.method", sentence


@_rule(
    "credit-no-cap",
    Level.WARNING,
    N_("Credits without a limit frighten good people away, or end up in their price."),
    full=True,
)
def credit_without_cap(case: Case) -> Found:
    """Service credits that could eat the whole fee."""
    pay = case.plan.payment
    if pay.credit_cap_percent is None and any(level.credit_percent for level in pay.service_levels):
        yield "payment.credit_cap_percent", case.words.say("The service credits have no upper limit.")


def _is_set(penalty: Penalty) -> bool:
    return bool(penalty.condition.strip() or penalty.percent or penalty.amount)


def _days_to_pay(case: Case) -> int:
    """The most days that may pass from the invoice to the payment."""
    pay = case.plan.payment
    until_the_end = pay.pay_rule in (PayRule.FROM_END_OF_MONTH, PayRule.TO_END_OF_MONTH)
    return 0 if pay.net_days is None else pay.net_days + (_LONGEST_MONTH - 1 if until_the_end else 0)


def _said(case: Case, days: int) -> str:
    return case.words.say_many(
        "They may wait {n} day for their money.", "They may wait {n} days for their money.", days
    )


RULES = (
    penalty_without_cap,
    penalty_without_bonus,
    paid_late,
    paid_very_late,
    no_cancel_terms,
    no_budget,
    level_without_method,
    credit_without_cap,
)
