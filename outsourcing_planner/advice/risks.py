"""How heavy a risk is, and which ones ask for a plan of what to do."""

from ..plan import Plan
from ..plan.assurance import Risk
from .rows import filled

HIGH_IMPACT = 4
"""From this impact on a risk needs a contingency: what shows it, and what is done then."""

HIGH_SCORE = 15
"""From this product of likelihood and impact on a risk is high."""


def score(risk: Risk) -> int | None:
    """Likelihood times impact, 1 to 25; nothing while either is open."""
    return None if risk.likelihood is None or risk.impact is None else risk.likelihood * risk.impact


def high(plan: Plan) -> tuple[Risk, ...]:
    """The risks whose score is high, in the order of the plan."""
    return tuple(risk for risk in filled(plan.assurance.risks) if (score(risk) or 0) >= HIGH_SCORE)


def grave(plan: Plan) -> tuple[Risk, ...]:
    """The risks whose impact is high, however likely they are."""
    return tuple(risk for risk in filled(plan.assurance.risks) if (risk.impact or 0) >= HIGH_IMPACT)


def without_contingency(plan: Plan) -> tuple[Risk, ...]:
    """The grave risks for which it is not said what shows them and what is done then."""
    return tuple(risk for risk in grave(plan) if not (risk.trigger.strip() and risk.response.strip()))
