"""How far a plan has come: its steps and their states, the five heads of the agreement, and what to do next."""

from collections.abc import Sequence
from datetime import date
from enum import Enum

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.fields import N_, Choice
from ..plan.payment import PaymentPlan
from .essentials import HEADS, asked, is_met, open_questions, without_ids
from .finding import Finding, Level


class Step(msgspec.Struct, frozen=True):
    """A step of the interview: its key, which is the first word of its paths, and its title, a message."""

    key: str
    title: str


REVIEW = "review"

_ASKING = ("goals", "tasks", "scope", "timetable", "payment", "communication", "exit")

STEPS = (*(Step(key, paths.field(key).label) for key in _ASKING), Step(REVIEW, N_("Review and share")))
"""Every step, in the order of the interview."""


class StepState(Enum):
    """What the step list shows beside a step."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    ATTENTION = "attention"


class Head(msgspec.Struct, frozen=True):
    """One of the five heads an agreement must address: its name, a message, and how complete it is, 0 to 1."""

    name: str
    share: float


class Phase(Choice):
    """Where a plan is in its life."""

    THINK = "think", N_("Think")
    ASK = "ask", N_("Ask")
    AGREE = "agree", N_("Agree")
    RUN = "run", N_("Run")
    END = "end", N_("Change or end")


def step_states(plan: Plan, findings: Sequence[Finding], visited: frozenset[str]) -> dict[str, StepState]:
    """The state of each step by its key.

    A visited step with an error needs attention. One whose essential questions are answered is done, even where
    a warning is left standing. A visited step with a warning and open questions needs attention too.
    """
    levels: dict[str, set[Level]] = {key: set() for key in _ASKING}
    for finding in findings:
        if finding.step in visited:
            levels[finding.step].add(finding.level)
    states = {key: _state(plan, key, levels[key], key in visited) for key in _ASKING}
    return states | {REVIEW: _review_state(states, findings, REVIEW in visited)}


def heads(plan: Plan, findings: Sequence[Finding]) -> tuple[Head, ...]:
    """How complete each of the five heads is; an answer that an error points at does not count."""
    wrong = {without_ids(finding.path) for finding in findings if finding.level is Level.ERROR}
    found = []
    for name, questions in HEADS.items():
        put = asked(plan, questions)
        met = [question for question in put if is_met(plan, question) and not _is_wrong(question, wrong)]
        found.append(Head(name, len(met) / len(put)))
    return tuple(found)


def phase(*, has_brief: bool, agreed_on: date | None, start: date | None, end: date | None, today: date) -> Phase:
    """Where a plan is in its life, from what has happened to it; a day that is today counts as come."""
    if agreed_on is None:
        return Phase.ASK if has_brief else Phase.THINK
    if end is not None and end < today:
        return Phase.END
    return Phase.AGREE if start is not None and today < start else Phase.RUN


def readiness(plan: Plan) -> float:
    """How much of the whole interview is answered, 0 to 1."""
    put = [question for _, questions in HEADS.items() for question in asked(plan, questions)]
    return sum(is_met(plan, question) for question in put) / len(put)


def next_step(plan: Plan, findings: Sequence[Finding], words: Words) -> str:
    """What to do next, in one short sentence."""
    for step in STEPS:
        missing = len(open_questions(plan, step.key))
        if missing:
            return words.say_many(
                "Answer {n} question on {step}", "Answer {n} questions on {step}", missing, step=words.say(step.title)
            )
    errors = sum(finding.level is Level.ERROR for finding in findings)
    if errors:
        return words.say_many("Mend {n} thing before you share it", "Mend {n} things before you share it", errors)
    return words.say("Ready to share")


def _state(plan: Plan, key: str, levels: set[Level], visited: bool) -> StepState:
    if Level.ERROR in levels:
        return StepState.ATTENTION
    if not open_questions(plan, key):
        return StepState.DONE
    if Level.WARNING in levels:
        return StepState.ATTENTION
    return StepState.IN_PROGRESS if visited or _has_answers(plan, key) else StepState.NOT_STARTED


def _review_state(states: dict[str, StepState], findings: Sequence[Finding], visited: bool) -> StepState:
    if not visited:
        return StepState.NOT_STARTED
    if any(finding.level is Level.ERROR for finding in findings):
        return StepState.ATTENTION
    return StepState.DONE if set(states.values()) == {StepState.DONE} else StepState.IN_PROGRESS


def _has_answers(plan: Plan, key: str) -> bool:
    held = getattr(plan, key)
    if isinstance(held, PaymentPlan):
        held = msgspec.structs.replace(held, currency=PaymentPlan().currency)
    return bool(held != type(held)())


def _is_wrong(question: tuple[str, ...], wrong: set[str]) -> bool:
    asked_at = [without_ids(path) for path in question]
    return any(f"{at}.".startswith(f"{path}.") or path.startswith(f"{at}.") for path in wrong for at in asked_at)
