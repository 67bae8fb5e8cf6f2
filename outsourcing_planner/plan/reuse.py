"""An ended plan as a start: what holds for the next job stays; days, candidates and the course of the last one go.

What was learned comes along, and the contractor who was chosen where the owner would take them again.
"""

from typing import TypeVar

import msgspec

from .course import Course
from .paths import has
from .plan import Plan
from .renegotiation import Renegotiation
from .selection import Candidate
from .shape import Kind, declared
from .terms import Agreement
from .unsure import still_open

Struct = TypeVar("Struct", bound=msgspec.Struct)


def fresh_copy(plan: Plan) -> Plan:
    """The plan to begin anew with: the same work, terms, risks and criteria, and nothing of how it went last time.

    Every date is open again. Candidates, their references and scores, the notes on them, and the course of the
    agreement are left behind, but for whom the owner would take again, and for the lessons. So is where its terms
    stood. Questions that were still put aside stay so. The title stays as it is.
    """
    copy = msgspec.structs.replace(
        _undated(plan),
        agreement=Agreement(),
        course=Course(),
        renegotiation=Renegotiation(),
        selection=msgspec.structs.replace(
            _undated(plan.selection),
            candidates=_again(plan),
            chosen=None,
            references=(),
            scores=(),
            notes=Plan().selection.notes,
        ),
        goals=msgspec.structs.replace(_undated(plan.goals), lessons=lessons(plan)),
    )
    return msgspec.structs.replace(copy, unsure=tuple(path for path in still_open(plan) if has(copy, path)))


def lessons(plan: Plan) -> tuple[str, ...]:
    """What was learned, in the plans before it and in its own look-backs, in that order, each once."""
    own = (lesson for look in plan.course.looks for lesson in look.lessons)
    said = (lesson.strip() for lesson in (*plan.goals.lessons, *own))
    return tuple(dict.fromkeys(lesson for lesson in said if lesson))


def _again(plan: Plan) -> tuple[Candidate, ...]:
    """The contractor who was chosen, as far as they are the same next time, where they would be taken again."""
    if not plan.course.again:
        return ()
    return tuple(
        Candidate(id=one.id, name=one.name, kind=one.kind, contact=one.contact, hours=one.hours, note=one.note)
        for one in plan.selection.candidates
        if one.id == plan.selection.chosen
    )


def _undated(value: Struct) -> Struct:
    """The same value with every date below it open."""
    changed = {}
    for name, one in declared(type(value)).items():
        held = getattr(value, name)
        if one.kind is Kind.DATE:
            changed[name] = one.default
        elif one.kind is Kind.GROUP:
            changed[name] = _undated(held)
        elif one.kind is Kind.LIST:
            changed[name] = tuple(_undated(item) for item in held)
    return msgspec.structs.replace(value, **changed)
