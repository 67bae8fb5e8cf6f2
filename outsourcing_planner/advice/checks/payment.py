"""Rules about the price: its parts add up, no part is too heavy, not too much is paid first, and nothing runs away."""

from collections.abc import Iterator
from functools import partial

from ...plan.fields import N_
from ...plan.paths import item_path
from ...plan.payment import Instalment, PaymentModel
from ...plan.selection import Method
from ..cost_lines import PRICE_PATHS
from ..costs import comparison
from ..figures import contract_total, deposit_percent, paid_in_parts
from ..finding import Case, Found, Level, Topic, rule
from ..foreign_money import foreign_money
from ..rows import called, filled
from ..sources import CLEAR_GOALS, FITTING_METHOD, SIX_RISKS, WORTH_IT
from ..usage import usage

_rule = partial(rule, step="payment", topic=Topic.MONEY, source=CLEAR_GOALS)


@_rule("pay-sum", Level.ERROR, N_("Nobody can sign for a price whose parts come to something else."))
def parts_do_not_add_up(case: Case) -> Found:
    """A fixed price whose deposit and instalments, once any is given, come to something else."""
    pay = case.plan.payment
    amounts = [pay.deposit, *(part.amount for part in pay.instalments)]
    if pay.model is not PaymentModel.FIXED_PRICE or pay.total is None or all(amount is None for amount in amounts):
        return
    paid = paid_in_parts(case.plan)
    if paid != pay.total:
        sentence = N_("Deposit and instalments add up to {paid}, the total is {total}.")
        in_words = {"paid": case.words.money(paid, pay.currency), "total": case.words.money(pay.total, pay.currency)}
        yield "payment.instalments", case.words.say(sentence, **in_words)


@_rule("cur-mix", Level.ERROR, N_("An amount in another currency is another price tomorrow, and nobody can add it up."))
def currencies_mixed(case: Case) -> Found:
    """A term of payment that names an amount in another currency than the plan’s."""
    currency = case.plan.payment.currency
    for path, amount in foreign_money(case.plan):
        sentence = N_("“{amount}” is not in {currency}, the currency of this plan.")
        yield path, case.words.say(sentence, amount=amount, currency=currency)


@_rule(
    "pay-all-upfront",
    Level.ERROR,
    N_("Who has all the money has no reason to hurry, and you have nothing left to hold."),
)
def all_paid_first(case: Case) -> Found:
    """The whole price is paid on signing or before the work starts."""
    if _is_paid_first(case):
        sentence = case.words.say("You pay everything before any work is done.")
        yield "payment.deposit" if case.plan.payment.deposit else "payment.instalments", sentence


@_rule("deposit-over-50", Level.WARNING, N_("What you pay before you have seen work is what you lose if they vanish."))
def deposit_too_large(case: Case) -> Found:
    """More paid on signing than the threshold allows, and not all of it."""
    share = deposit_percent(case.plan)
    if share is not None and share > case.limits.deposit_percent and not _is_paid_first(case):
        limit = case.words.percent(case.limits.deposit_percent)
        yield "payment.deposit", case.words.say("The deposit is more than {limit} of the price.", limit=limit)


@_rule(
    "one-milestone",
    Level.WARNING,
    N_("Paid all at once, one of you is always far ahead of the other: share the risk in steps."),
)
def paid_at_once(case: Case) -> Found:
    """Long work, or a Full plan, for a fixed price that is paid in one sum."""
    parts = list(_parts(case))
    one = len(parts) == 1 and not case.plan.payment.deposit and parts[0].amount == case.plan.payment.total
    if one and (case.is_full or case.is_long) and not _is_paid_first(case):
        yield "payment.instalments", case.words.say("The whole price is paid in one sum.")


@_rule(
    "big-milestone",
    Level.WARNING,
    N_("If one step carries most of the money, a quarrel about it holds up everything."),
    full=True,
)
def step_too_heavy(case: Case) -> Found:
    """One instalment of several that is a larger share of the price than the threshold allows."""
    parts, total = list(_parts(case)), case.plan.payment.total or 0
    limit = case.limits.milestone_percent
    for part in parts if len(parts) + bool(case.plan.payment.deposit) > 1 else ():
        if (part.amount or 0) * 100 > limit * total:
            sentence = N_("“{name}” is more than {limit} of the price.")
            said = case.words.say(sentence, name=called(part, case.words), limit=case.words.percent(limit))
            yield f"{item_path('payment.instalments', part.id)}.amount", said


@_rule("no-holdback", Level.WARNING, N_("The last faults are mended by those who are still owed something."), full=True)
def nothing_held_back(case: Case) -> Found:
    """A fixed price of which hardly anything is left to pay at the end, and no holdback."""
    pay, parts = case.plan.payment, list(_parts(case))
    if pay.holdback_percent is None and parts and pay.total:
        last = (parts[-1].amount or 0) * 100
        if last < case.limits.last_percent * pay.total:
            yield "payment.holdback_percent", case.words.say("Hardly anything is left to pay when all is accepted.")


@_rule("tm-no-cap", Level.WARNING, N_("Without a limit the risk of extra work is all yours."))
def hours_without_cap(case: Case) -> Found:
    """Work paid by the hour that could go on and on."""
    if case.plan.payment.model is PaymentModel.TIME_AND_MATERIALS:
        yield "payment.model", case.words.say("You pay by the hour, and nothing says how many hours at most.")


@_rule(
    "cap-ahead",
    Level.WARNING,
    N_("At this pace the hours run out before the work does; talk while some are left."),
    source=SIX_RISKS,
)
def hours_run_out(case: Case) -> Found:
    """Hours under a cap that are used up faster than the time passes."""
    used = usage(case.plan)
    if used is None or used.of_time is None:
        return
    if used.of_cap - used.of_time > case.limits.cap_ahead_percent:
        yield "payment.cap_hours", used.say(case.words)


@_rule(
    "cost-worse-than-inhouse",
    Level.WARNING,
    N_("It may still be right, for time or quality; but then not to save money."),
    source=WORTH_IT,
)
def costs_more(case: Case) -> Found:
    """Giving the work away costs more than doing it in the house, with all that comes on top of the price."""
    if not any(filled(case.plan.costs.in_house)):
        return
    compared = comparison(case.plan, case.limits)
    if compared.saving is not None and compared.saving < 0:
        more = case.words.money(-compared.saving, compared.currency)
        sentence = N_("All told it costs about {more} more than doing it yourselves.")
        yield PRICE_PATHS[case.plan.payment.model], case.words.say(sentence, more=more)


@_rule(
    "method-pay-mismatch",
    Level.WARNING,
    N_("Nobody can price what nobody knows: they add a margin, or they cut corners."),
    topic=Topic.QUALITY,
    source=FITTING_METHOD,
    full=True,
)
def method_does_not_fit(case: Case) -> Found:
    """A fixed price for a result that is not known, or for work in short steps."""
    sought = case.plan.selection.sought
    unknown = sought.result_known is False and sought.method is not Method.FIND_OUT
    is_open = (sought.method is Method.IN_SHORT_STEPS or unknown) and not any(task.discovery for task in case.tasks)
    if is_open and case.plan.payment.model is PaymentModel.FIXED_PRICE:
        yield "payment.model", case.words.say("A fixed price does not fit a result that is still open.")


def _parts(case: Case) -> Iterator[Instalment]:
    """The instalments of a fixed price that have an amount."""
    if case.plan.payment.model is PaymentModel.FIXED_PRICE:
        yield from (part for part in case.plan.payment.instalments if part.amount)


def _is_paid_first(case: Case) -> bool:
    total, start = contract_total(case.plan), case.plan.timetable.start
    early = (part for part in _parts(case) if start and part.milestone is None and part.due and part.due <= start)
    first = (case.plan.payment.deposit or 0) + sum(part.amount or 0 for part in early)
    return bool(total) and first >= (total or 0)


RULES = (
    parts_do_not_add_up,
    currencies_mixed,
    all_paid_first,
    deposit_too_large,
    paid_at_once,
    step_too_heavy,
    nothing_held_back,
    hours_without_cap,
    hours_run_out,
    costs_more,
    method_does_not_fit,
)
