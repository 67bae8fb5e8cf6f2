"""The questions to contractors."""

import re

import pytest
from hypothesis import given

from outsourcing_planner.advice.answer_form import (
    LONGEST_LINE,
    LONGEST_TEXT,
    AnswerKind,
    AnswerPart,
    answer_fields,
    is_small,
)
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.selection import Requirement
from outsourcing_planner.plan.tasks import Decision, Task
from tests import plans, strategies

from .plans import words

WORDS = words()


def names(plan: Plan) -> list[str]:
    """The names of a plan's questions, in order."""
    return [one.name for one in answer_fields(plan, "abc", 1, WORDS)]


def test_a_small_job_is_asked_little() -> None:
    """Sixteen places at most, and what must be there is."""
    assert is_small(plans.cafe())
    found = names(plans.cafe())
    assert len(found) <= 16
    assert {"plan", "version", "currency", "name", "contact", "total", "start", "weekly", "when"} <= set(found)
    assert {"needed", "limits", "changes", "valid"} <= set(found)


@pytest.mark.parametrize(
    ("model", "asked"),
    [
        (PaymentModel.FIXED_PRICE, ["price_t1", "price_t2", "total"]),
        (PaymentModel.RETAINER, ["price_t1", "price_t2", "fee"]),
        (PaymentModel.TIME_AND_MATERIALS, ["rate", "hours", "cap"]),
        (PaymentModel.CAPPED, ["rate", "hours", "cap"]),
        (None, ["price_t1", "price_t2", "total"]),
    ],
)
def test_the_price_is_asked_the_way_it_is_paid(model: PaymentModel | None, asked: list[str]) -> None:
    """Item by item and in all, by the month, or by the hour."""
    tasks = tuple(Task(id=f"t{n}", name=f"Task {n}", decision=Decision.OUTSOURCE) for n in (1, 2))
    kept = Task(id="t3", name="Secret", decision=Decision.RETAIN)
    plan = paths.put(paths.put(Plan(), "tasks.items", (*tasks, kept)), "payment.model", model)
    fields = answer_fields(plan, "abc", 1, WORDS)
    assert [one.name for one in fields if one.part is AnswerPart.PRICE] == asked


def test_each_must_have_is_asked_for() -> None:
    """Yes or no, and what shows it; the owner's own idea of evidence is the hint."""
    plan = paths.put(Plan(), "selection.must_haves", (Requirement(id="m", name="Insured", evidence="The policy"),))
    yes, shown = [one for one in answer_fields(plan, "abc", 1, WORDS) if one.part is AnswerPart.MUST_HAVES]
    assert (yes.name, yes.kind, yes.item) == ("must_m", AnswerKind.YES_NO, "m")
    assert (shown.name, shown.hint, shown.longest) == ("shown_m", "The policy", LONGEST_TEXT)
    assert yes.longest == LONGEST_LINE


def test_the_form_says_what_it_belongs_to() -> None:
    """Plan, version, currency and lot come filled in."""
    fixed = [one for one in answer_fields(plans.cafe(), "abc", 3, WORDS, "x") if one.kind is AnswerKind.FIXED]
    assert [(one.name, one.value) for one in fixed] == [
        ("plan", "abc"),
        ("version", "3"),
        ("currency", "EUR"),
        ("lot", "x"),
    ]


@given(strategies.plans())
def test_names_can_stand_in_any_file(plan: Plan) -> None:
    """Unlike each other, and of signs that no form and no table trips over."""
    found = names(plan)
    assert len(found) == len(set(found))
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name) for name in found)
