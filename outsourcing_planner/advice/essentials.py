"""The questions each step and each head of the agreement hang on, and which of them are still open."""

import re
from collections.abc import Sequence

from ..plan import Plan, paths
from ..plan.fields import N_
from ..plan.payment import PaymentModel, PriceTold
from ..plan.plan import PlanSize
from ..plan.shape import Kind
from .rows import filled

Question = tuple[str, ...]
"""Paths of which one answer is enough; `list[all].name` asks it of every row of a list, `list[any].name` of one."""

PRICE: Question = ("price",)
"""Stands for the amount that the way of paying asks for."""

ESSENTIALS: dict[str, tuple[Question, ...]] = {
    "goals": (("goals.business.name",), ("goals.items",)),
    "tasks": (("tasks.items",), ("tasks.items[all].decision",)),
    "scope": (("scope.deliverables",), ("scope.exclusions",)),
    "timetable": (("timetable.start",), ("timetable.end", "timetable.milestones")),
    "payment": (("payment.model",), PRICE, ("payment.net_days",)),
    "communication": (
        ("communication.channels",),
        ("communication.report",),
        ("communication.feedback_rule",),
    ),
    "assurance": (
        ("assurance.confidential", "assurance.security", "assurance.personal_data"),
        ("assurance.papers",),
        ("assurance.risks",),
    ),
    "exit": (
        ("exit.triggers",),
        ("exit.notice_days", "exit.notice_days_theirs"),
        ("exit.handover", "exit.handover_days"),
        ("exit.data_return",),
    ),
    "selection": (
        ("selection.must_haves",),
        ("selection.criteria",),
        ("selection.methods",),
    ),
}
"""The questions without which a step is not done."""

HEADS: dict[str, tuple[Question, ...]] = {
    N_("Expectations"): (
        ("goals.items",),
        ("tasks.items",),
        ("scope.deliverables",),
        ("scope.exclusions",),
        ("communication.channels",),
    ),
    N_("Time frames and measurements"): (
        ("timetable.start",),
        ("timetable.end", "timetable.milestones"),
        ("goals.items[all].measure",),
        ("goals.items[all].by",),
    ),
    N_("Bonuses and penalties"): (
        ("payment.model",),
        PRICE,
        ("payment.net_days",),
        (
            "payment.bonus.condition",
            "payment.penalty.condition",
            "payment.late_fee_percent",
            "payment.kill_fee_percent",
            "payment.holdback_percent",
        ),
    ),
    N_("Quality and reviews"): (
        ("scope.deliverables[any].acceptance",),
        ("scope.revision_rounds", "timetable.review_days"),
        ("communication.feedback_rule",),
        ("communication.report",),
    ),
    N_("Exit"): ESSENTIALS["exit"],
}
"""The five things an agreement must address, whatever its size, each with the questions it hangs on."""

_IN_FULL: dict[str, tuple[Question, ...]] = {
    "Expectations": (
        ("assurance.confidential", "assurance.security"),
        ("selection.must_haves", "selection.criteria"),
    ),
    "Quality and reviews": (("assurance.quality_checks", "timetable.reviews"),),
}
"""What a Full plan is asked besides, by the name of the head."""

_PRICES: dict[PaymentModel | None, tuple[Question, ...]] = {
    PaymentModel.FIXED_PRICE: (("payment.total",),),
    PaymentModel.TIME_AND_MATERIALS: (("payment.rate",),),
    PaymentModel.CAPPED: (("payment.rate",), ("payment.cap", "payment.cap_hours")),
    PaymentModel.RETAINER: (("payment.fee",), ("payment.months",)),
}


def open_questions(plan: Plan, step: str) -> tuple[str, ...]:
    """The paths of the essential questions of a step that have no answer yet."""
    return tuple(question[0] for question in asked(plan, ESSENTIALS.get(step, ())) if not is_met(plan, question))


def head_questions(plan: Plan) -> dict[str, tuple[Question, ...]]:
    """The five heads, each with the questions that a plan of this size is asked."""
    if plan.size is not PlanSize.FULL:
        return HEADS
    return {name: (*questions, *_IN_FULL.get(name, ())) for name, questions in HEADS.items()}


def asked(plan: Plan, questions: Sequence[Question]) -> tuple[Question, ...]:
    """The questions with the price put as the plan's way of paying asks for it; no price is asked for a quote."""
    put: list[Question] = []
    for question in questions:
        put.extend(_price(plan) if question == PRICE else (question,))
    return tuple(put)


def is_met(plan: Plan, question: Question) -> bool:
    """Whether one of the question's paths is answered."""
    return any(_is_answered(plan, path) for path in question)


def without_ids(path: str) -> str:
    """A path as it is declared, whichever row it is in."""
    return re.sub(r"\[[^\]]*\]", "", path)


def _price(plan: Plan) -> tuple[Question, ...]:
    if plan.payment.price_told is PriceTold.QUOTE:
        return ()
    if plan.payment.price_told is PriceTold.BUDGET:
        return (("payment.shared_budget",),)
    return _PRICES.get(plan.payment.model, ())


def _is_answered(plan: Plan, path: str) -> bool:
    match = _ROWS.fullmatch(path)
    if match:
        answers = [paths.is_answered(getattr(row, match["name"])) for row in filled(paths.get(plan, match["list"]))]
        return any(answers) and (match["which"] == "any" or all(answers))
    value = paths.get(plan, path)
    if isinstance(value, tuple):
        return any(filled(value)) if paths.declaration(path).kind is Kind.LIST else any(map(paths.is_answered, value))
    return paths.is_answered(value)


_ROWS = re.compile(r"(?P<list>.+)\[(?P<which>any|all)\]\.(?P<name>\w+)")
