"""What the owner knows and keeps of what the plan check finds, with the reason, in the plan itself."""

import msgspec

from ..plan import Plan
from ..plan.plan import KnownFinding
from .finding import Finding


def keep(plan: Plan, finding: Finding, reason: str) -> Plan:
    """The plan in which that finding is known and kept for that reason, which may be empty."""
    rest = _without(plan, finding)
    number = max((int(one.id[1:]) for one in rest if one.id[1:].isdigit()), default=0) + 1
    entry = KnownFinding(id=f"f{number}", rule=finding.id, path=finding.path, reason=reason)
    return msgspec.structs.replace(plan, known=(*rest, entry))


def speak_again(plan: Plan, finding: Finding) -> Plan:
    """The plan in which that finding is spoken of again."""
    return msgspec.structs.replace(plan, known=_without(plan, finding))


def _without(plan: Plan, finding: Finding) -> tuple[KnownFinding, ...]:
    return tuple(one for one in plan.known if (one.rule, one.path) != (finding.id, finding.path))
