"""Rules about choosing: the weights add up, the price is not all, and the method fits the way of paying."""

from ...plan.fields import N_
from ...plan.paths import item_path
from ...plan.payment import PaymentModel
from ...plan.selection import Method
from ..finding import Case, Found, Level, Rule
from ..scoring import ALL


def weights_not_100(case: Case) -> Found:
    """Weights, once one is given, that come to something else than 100."""
    weights = [one.weight for one in case.plan.selection.criteria if one.weight is not None]
    if weights and sum(weights) != ALL:
        total = case.words.number(sum(weights))
        yield "selection.criteria", case.words.say("The weights add up to {total}, not to 100.", total=total)


def cost_weighs_too_much(case: Case) -> Found:
    """A price that counts for more than all else."""
    for one in case.plan.selection.criteria:
        if one.is_cost and (one.weight or 0) > case.limits.cost_weight:
            path = f"{item_path('selection.criteria', one.id)}.weight"
            yield path, case.words.say("The price counts for more than everything else together.")


def method_does_not_fit(case: Case) -> Found:
    """A fixed price for a result that is not known, or for work in short steps."""
    sought, tasks = case.plan.selection.sought, case.plan.tasks.items
    unknown = sought.result_known is False and sought.method is not Method.FIND_OUT
    is_open = (sought.method is Method.IN_SHORT_STEPS or unknown) and not any(task.discovery for task in tasks)
    if is_open and case.plan.payment.model is PaymentModel.FIXED_PRICE:
        yield "selection.sought.method", case.words.say("A fixed price does not fit a result that is still open.")


RULES = (
    Rule(
        "weights-not-100",
        Level.ERROR,
        "selection",
        N_("Candidates read the weights; what does not add up says nothing about what counts."),
        weights_not_100,
    ),
    Rule(
        "cost-over-50",
        Level.WARNING,
        "selection",
        N_("Who chooses by price alone pays again for what was left out."),
        cost_weighs_too_much,
    ),
    Rule(
        "method-pay-mismatch",
        Level.WARNING,
        "selection",
        N_("Nobody can price what nobody knows: they add a margin, or they cut corners."),
        method_does_not_fit,
    ),
)
