"""An ended plan as a start: what holds for the next job stays; days, candidates and the course of the last one go."""

from typing import TypeVar

import msgspec

from .course import Course
from .paths import has
from .plan import Plan
from .renegotiation import Renegotiation
from .shape import Kind, declared
from .terms import Agreement
from .unsure import still_open

Struct = TypeVar("Struct", bound=msgspec.Struct)


def fresh_copy(plan: Plan) -> Plan:
    """The plan to begin anew with: the same work, terms, risks and criteria, and nothing of how it went last time.

    Every date is open again. Candidates, their references and scores, the notes on them, and the course of the
    agreement are left behind, and so is where its terms stood. Questions that were still put aside stay so. The title
    stays as it is.
    """
    copy = msgspec.structs.replace(
        _undated(plan),
        agreement=Agreement(),
        course=Course(),
        renegotiation=Renegotiation(),
        selection=msgspec.structs.replace(
            _undated(plan.selection), candidates=(), references=(), scores=(), notes=Plan().selection.notes
        ),
    )
    return msgspec.structs.replace(copy, unsure=tuple(path for path in still_open(plan) if has(copy, path)))


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
