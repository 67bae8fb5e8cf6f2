"""How far a plan has come: its steps and their states, the five heads of the agreement, and what to do next."""

from collections.abc import Sequence
from datetime import date
from enum import Enum

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.fields import N_, Choice
from ..plan.plan import PlanSize
from ..plan.unsure import still_open
from .begun import has_answers
from .essentials import asked, head_questions, is_met, open_questions, without_ids
from .finding import Finding, Level


class Step(msgspec.Struct, frozen=True):
    """A step of the interview: its key, which is the first word of its paths, and its title, a message."""

    key: str
    title: str


REVIEW = "review"

_ASKING = (
    "goals",
    "tasks",
    "scope",
    "timetable",
    "payment",
    "communication",
    "assurance",
    "exit",
    "selection",
)

FULL_ONLY = frozenset({"assurance", "selection"})
"""The steps a Quick plan does without; what was answered on them is kept."""

STEPS = (*(Step(key, paths.field(key).label) for key in _ASKING), Step(REVIEW, N_("Review and share")))
"""Every step there is, in the order of the interview; those of one plan are `steps(plan)`."""


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


def steps(plan: Plan) -> tuple[Step, ...]:
    """The steps of a plan of its size, in the order of the interview."""
    if plan.size is PlanSize.FULL:
        return STEPS
    return tuple(step for step in STEPS if step.key not in FULL_ONLY)


def put_aside(plan: Plan) -> tuple[str, ...]:
    """The paths of the questions answered “Not sure yet” on the plan's steps, in the order they were put aside."""
    shown = {step.key for step in steps(plan)}
    return tuple(path for path in still_open(plan) if path.partition(".")[0] in shown or "." not in path)


def step_states(plan: Plan, findings: Sequence[Finding], visited: frozenset[str]) -> dict[str, StepState]:
    """The state of each of the plan's steps by its key.

    A visited step with an error needs attention. One whose essential questions are answered is done, even where
    a warning is left standing. A visited step with a warning and open questions needs attention too, unless the owner
    knows the warning and keeps what it is about. A question that was put aside is open.
    """
    levels: dict[str, set[Level]] = {step.key: set() for step in steps(plan) if step.key != REVIEW}
    for finding in findings:
        if finding.counts and finding.step in visited and finding.step in levels:
            levels[finding.step].add(finding.level)
    aside = {path.partition(".")[0] for path in put_aside(plan)}
    states = {key: _state(plan, key, found, key in visited, key in aside) for key, found in levels.items()}
    return states | {REVIEW: _review_state(states, findings, REVIEW in visited)}


def heads(plan: Plan, findings: Sequence[Finding]) -> tuple[Head, ...]:
    """How complete each of the five heads is; an answer that an error points at does not count."""
    wrong = {without_ids(finding.path) for finding in findings if finding.level is Level.ERROR}
    found = []
    for name, questions in head_questions(plan).items():
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
    """How much of the whole interview is answered, 0 to 1; a question put aside is one more to answer."""
    put = [question for questions in head_questions(plan).values() for question in asked(plan, questions)]
    unmet = [question for question in put if not is_met(plan, question)]
    known = {path for question in unmet for path in question}
    more = sum(path not in known for path in put_aside(plan))
    return (len(put) - len(unmet)) / (len(put) + more)


def next_step(plan: Plan, findings: Sequence[Finding], words: Words) -> str:
    """What to do next, in one short sentence; what was put aside comes last."""
    aside = put_aside(plan)
    for step in steps(plan):
        missing = sum(path not in aside for path in open_questions(plan, step.key))
        if missing:
            return words.say_many(
                "Answer {n} question on {step}", "Answer {n} questions on {step}", missing, step=words.say(step.title)
            )
    errors = sum(finding.level is Level.ERROR for finding in findings)
    if errors:
        return words.say_many("Mend {n} thing before you share it", "Mend {n} things before you share it", errors)
    if aside:
        return words.say_many("{n} question put aside", "{n} questions put aside", len(aside))
    return words.say("Ready to share")


def _state(plan: Plan, key: str, levels: set[Level], visited: bool, aside: bool) -> StepState:
    if Level.ERROR in levels:
        return StepState.ATTENTION
    if not aside and not open_questions(plan, key):
        return StepState.DONE
    if Level.WARNING in levels:
        return StepState.ATTENTION
    return StepState.IN_PROGRESS if visited or aside or has_answers(plan, key) else StepState.NOT_STARTED


def _review_state(states: dict[str, StepState], findings: Sequence[Finding], visited: bool) -> StepState:
    if not visited:
        return StepState.NOT_STARTED
    if any(finding.level is Level.ERROR for finding in findings):
        return StepState.ATTENTION
    return StepState.DONE if set(states.values()) == {StepState.DONE} else StepState.IN_PROGRESS


def _is_wrong(question: tuple[str, ...], wrong: set[str]) -> bool:
    asked_at = [without_ids(path) for path in question]
    return any(f"{at}.".startswith(f"{path}.") or path.startswith(f"{at}.") for path in wrong for at in asked_at)
