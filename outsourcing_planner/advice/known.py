"""“I know, keep it”: findings the owner has looked at and keeps, each with the reason why."""

from collections.abc import Mapping

import msgspec

from ..plan import Plan
from ..plan.paths import has
from ..plan.plan import KnownFinding
from .finding import Finding


def keep(plan: Plan, finding: Finding, reason: str) -> Plan:
    """The plan in which that finding is known and kept, for a reason that replaces an earlier one.

    What was kept about rows that are gone is forgotten with it.
    """
    others = tuple(one for one in plan.known if not _is_about(one, finding) and has(plan, one.path))
    taken = {one.id for one in others}
    free = next(name for n in range(len(taken) + 1) if (name := f"k{n + 1}") not in taken)
    entry = KnownFinding(id=free, rule=finding.id, path=finding.path, reason=reason.strip())
    return msgspec.structs.replace(plan, known=(*others, entry))


def speak_again(plan: Plan, finding: Finding) -> Plan:
    """The plan in which that finding counts again."""
    if not any(_is_about(one, finding) for one in plan.known):
        return plan
    return msgspec.structs.replace(plan, known=tuple(one for one in plan.known if not _is_about(one, finding)))


def reasons(plan: Plan) -> Mapping[tuple[str, str], str]:
    """Why the owner keeps what the check says, by rule and path."""
    return {(one.rule, one.path): one.reason for one in plan.known}


def _is_about(one: KnownFinding, finding: Finding) -> bool:
    return (one.rule, one.path) == (finding.id, finding.path)
