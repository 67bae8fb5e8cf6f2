"""The plan check: every rule looks at the plan, and what they find is put in order of weight."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ..language import Words
from ..plan import Plan, paths
from ..plan.shape import Kind
from .checks import RULES
from .finding import EVERY_STEP, Case, Finding, Level, Rule
from .known import reasons
from .readiness import STEPS, steps
from .rows import filled
from .thresholds import DEFAULTS, Thresholds

_WEIGHT = {level: weight for weight, level in enumerate(Level)}
_PLACE = {step.key: place for place, step in enumerate(STEPS)}


def check(
    plan: Plan,
    today: date,
    words: Words,
    reached: frozenset[str] | None = None,
    limits: Thresholds = DEFAULTS,
    agreed: Plan | None = None,
) -> tuple[Finding, ...]:
    """Everything the rules find, errors first, then in the order of the steps.

    `reached` holds the keys of the steps the owner has come to; of others nothing is said. `None` means all. Nothing
    is ever said of a step that a plan of this size does not have, and of a list without a row one thing only. `agreed`
    is the version agreed on last. What the owner knows and keeps is found too, and marked.
    """
    case = Case(plan, today, words, limits, agreed)
    spoken = frozenset(step.key for step in steps(plan) if reached is None or step.key in reached)
    rules = (rule for rule in RULES if rule.step in spoken or rule.step == EVERY_STEP)
    wanted = (rule for rule in rules if case.is_full or not rule.full)
    known = reasons(plan)
    found = [finding for rule in wanted for finding in _findings(rule, case, known) if finding.step in spoken]
    found.sort(key=lambda finding: (_WEIGHT[finding.level], _PLACE[finding.step]))
    return tuple(_one_for_each_empty_list(plan, found))


def within(findings: Iterable[Finding], reached: frozenset[str]) -> tuple[Finding, ...]:
    """Of all that was found in a plan, what `check` tells where the owner has come to these steps."""
    return tuple(finding for finding in findings if finding.step in reached)


def _findings(rule: Rule, case: Case, known: Mapping[tuple[str, str], str]) -> Iterator[Finding]:
    say = case.words.say
    for path, sentence in rule.look(case):
        why = known.get((rule.id, path))
        yield Finding(rule.id, rule.level, path, sentence, say(rule.reason), say(rule.source), rule.topic, why)


def _one_for_each_empty_list(plan: Plan, found: Iterable[Finding]) -> Iterator[Finding]:
    """A table with no row yet is still to do, which is said once."""
    said: set[str] = set()
    for finding in found:
        if finding.path not in said:
            yield finding
        if finding.path not in said and _is_empty_list(plan, finding.path):
            said.add(finding.path)


def _is_empty_list(plan: Plan, path: str) -> bool:
    if path.endswith("]") or paths.declaration(path).kind is not Kind.LIST:
        return False
    return not any(filled(paths.get(plan, path)))
