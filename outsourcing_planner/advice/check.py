"""The plan check: every rule looks at the plan, and what they find is put in order of weight."""

from collections.abc import Iterator
from datetime import date

from ..language import Words
from ..plan import Plan
from .checks import RULES
from .finding import Case, Finding, Level, Rule
from .readiness import STEPS
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

    `reached` holds the keys of the steps the owner has come to; of others nothing is said. `None` means all.
    """
    case = Case(plan, today, words, limits)
    found = [finding for rule in RULES if _is_reached(rule.step, reached) for finding in _findings(rule, case)]
    kept = (finding for finding in found if _is_reached(finding.step, reached))
    return tuple(sorted(kept, key=lambda finding: (_WEIGHT[finding.level], _PLACE[finding.step])))


def _is_reached(step: str, reached: frozenset[str] | None) -> bool:
    return reached is None or step in reached


def _findings(rule: Rule, case: Case) -> Iterator[Finding]:
    reason = case.words.say(rule.reason)
    return (Finding(rule.id, rule.level, path, sentence, reason) for path, sentence in rule.look(case))
