"""Rules about choosing: the weights add up, and the price is not all."""

from ...plan.fields import N_
from ...plan.paths import item_path
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
)
