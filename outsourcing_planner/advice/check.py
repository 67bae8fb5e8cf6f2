"""The plan check: every rule looks at the plan, and what they find is put in order of weight."""

from collections.abc import Iterator
from datetime import date

from ..language import Words
from ..plan import Plan
from ..plan.plan import PlanSize
from .checks import RULES
from .finding import Case, Finding, Level, Rule
from .readiness import STEPS, steps
from .thresholds import DEFAULTS, Thresholds

_WEIGHT = {level: weight for weight, level in enumerate(Level)}
_PLACE = {step.key: place for place, step in enumerate(STEPS)}


def check(
    plan: Plan,
    today: date,
    words: Words,
    reached: frozenset[str] | None = None,
    limits: Thresholds = DEFAULTS,
) -> tuple[Finding, ...]:
    """Everything the rules find, errors first, then in the order of the steps.

    `reached` holds the keys of the steps the owner has come to; of others nothing is said. `None` means all. Nothing
    is ever said of a step that a plan of this size does not have.
    """
    case = Case(plan, today, words, limits)
    spoken = frozenset(step.key for step in steps(plan) if reached is None or step.key in reached)
    is_full = plan.size is PlanSize.FULL
    rules = (rule for rule in RULES if rule.step in spoken and (is_full or not rule.full))
    kept = [finding for rule in rules for finding in _findings(rule, case) if finding.step in spoken]
    return tuple(sorted(kept, key=lambda finding: (_WEIGHT[finding.level], _PLACE[finding.step])))


def _findings(rule: Rule, case: Case) -> Iterator[Finding]:
    reason = case.words.say(rule.reason)
    return (Finding(rule.id, rule.level, path, sentence, reason) for path, sentence in rule.look(case))
