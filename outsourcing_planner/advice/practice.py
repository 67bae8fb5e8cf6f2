"""The agreement in practice: the terms as they were agreed, with what was written down since."""

from collections.abc import Iterator

from msgspec.structs import replace

from ..plan import Plan
from ..plan.course import ChangeDecision, ChangeRequest
from ..plan.timetable import Milestone
from .rows import filled


def in_practice(plan: Plan, agreed: Plan | None) -> Plan:
    """The agreed terms with the course, the costs and the state of the milestones that the owner's plan has now.

    What happened is held against what was promised, not against what the owner would like to change. The plan itself
    where nothing was agreed.
    """
    if agreed is None:
        return plan
    now = {step.id: step for step in plan.timetable.milestones}
    steps = tuple(_as_now(step, now.get(step.id)) for step in agreed.timetable.milestones)
    return replace(
        agreed,
        course=plan.course,
        costs=plan.costs,
        timetable=replace(agreed.timetable, milestones=steps),
    )


def agreed_since(plan: Plan, agreed: Plan | None) -> tuple[ChangeRequest, ...]:
    """The changes both sides agreed to that were not agreed to yet in the version agreed last."""
    before = set() if agreed is None else {one.id for one in _agreed_to(agreed)}
    return tuple(one for one in _agreed_to(plan) if one.id not in before)


def _agreed_to(plan: Plan) -> Iterator[ChangeRequest]:
    return (one for one in filled(plan.course.changes) if one.decision is ChangeDecision.AGREED)


def _as_now(step: Milestone, now: Milestone | None) -> Milestone:
    return step if now is None else replace(step, status=now.status, accepted_on=now.accepted_on)
