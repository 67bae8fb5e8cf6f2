"""Rules about money: the parts add up, not too much is paid first, and nothing grows without end."""

from ...plan.fields import N_
from ...plan.paths import is_answered, item_path
from ...plan.payment import PaymentModel
from ...plan.selection import Method
from ..figures import deposit_percent, paid_in_parts
from ..finding import Case, Found, Level, Rule
from ..rows import called, filled


def parts_do_not_add_up(case: Case) -> Found:
    """A fixed price whose deposit and instalments, once any is given, come to something else."""
    pay = case.plan.payment
    amounts = [pay.deposit, *(part.amount for part in pay.instalments)]
    if pay.model is not PaymentModel.FIXED_PRICE or pay.total is None or all(amount is None for amount in amounts):
        return
    paid = paid_in_parts(case.plan)
    if paid != pay.total:
        yield (
            "payment.instalments",
            case.words.say(
                "Deposit and instalments add up to {paid}, the total is {total}.",
                paid=case.words.money(paid, pay.currency),
                total=case.words.money(pay.total, pay.currency),
            ),
        )


def deposit_too_large(case: Case) -> Found:
    """More paid on signing than the threshold allows."""
    share = deposit_percent(case.plan)
    if share is not None and share > case.limits.deposit_percent:
        limit = case.words.percent(case.limits.deposit_percent)
        yield "payment.deposit", case.words.say("The deposit is more than {limit} of the price.", limit=limit)


def penalty_without_cap(case: Case) -> Found:
    """A penalty that could grow without end."""
    penalty = case.plan.payment.penalty
    if penalty.cap_percent is None and (penalty.condition.strip() or penalty.percent or penalty.amount):
        yield "payment.penalty.cap_percent", case.words.say("The penalty has no upper limit.")


def hours_without_cap(case: Case) -> Found:
    """Work paid by the hour that could go on and on."""
    if case.plan.payment.model is PaymentModel.TIME_AND_MATERIALS:
        yield "payment.model", case.words.say("You pay by the hour, and nothing says how many hours at most.")


def level_without_method(case: Case) -> Found:
    """Service levels of which nobody knows how they are measured."""
    for level in filled(case.plan.payment.service_levels):
        if not is_answered(level.method):
            sentence = case.words.say("“{name}” does not say how it is measured.", name=called(level, case.words))
            yield f"{item_path('payment.service_levels', level.id)}.method", sentence


def credit_without_cap(case: Case) -> Found:
    """Service credits that could eat the whole fee."""
    pay = case.plan.payment
    if pay.credit_cap_percent is None and any(level.credit_percent for level in pay.service_levels):
        yield "payment.credit_cap_percent", case.words.say("The service credits have no upper limit.")


def method_does_not_fit(case: Case) -> Found:
    """A fixed price for a result that is not known, or for work in short steps."""
    sought, tasks = case.plan.selection.sought, case.plan.tasks.items
    unknown = sought.result_known is False and sought.method is not Method.FIND_OUT
    is_open = (sought.method is Method.IN_SHORT_STEPS or unknown) and not any(task.discovery for task in tasks)
    if is_open and case.plan.payment.model is PaymentModel.FIXED_PRICE:
        yield "payment.model", case.words.say("A fixed price does not fit a result that is still open.")


RULES = (
    Rule(
        "pay-sum",
        Level.ERROR,
        "payment",
        N_("Nobody can sign for a price whose parts come to something else."),
        parts_do_not_add_up,
    ),
    Rule(
        "deposit-over-50",
        Level.WARNING,
        "payment",
        N_("What you pay before you have seen work is what you lose if they vanish."),
        deposit_too_large,
    ),
    Rule(
        "penalty-no-cap",
        Level.WARNING,
        "payment",
        N_("A penalty without a cap frightens good people away, or ends up in their price."),
        penalty_without_cap,
    ),
    Rule(
        "tm-no-cap",
        Level.WARNING,
        "payment",
        N_("Without a limit the risk of extra work is all yours."),
        hours_without_cap,
    ),
    Rule(
        "sla-no-method",
        Level.WARNING,
        "payment",
        N_("A promise that each side measures in its own way is two promises."),
        level_without_method,
        full=True,
    ),
    Rule(
        "credit-no-cap",
        Level.WARNING,
        "payment",
        N_("Credits without a limit frighten good people away, or end up in their price."),
        credit_without_cap,
        full=True,
    ),
    Rule(
        "method-pay-mismatch",
        Level.WARNING,
        "payment",
        N_("Nobody can price what nobody knows: they add a margin, or they cut corners."),
        method_does_not_fit,
        full=True,
    ),
)
