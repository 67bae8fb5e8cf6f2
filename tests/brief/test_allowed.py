"""The gate lets through what is declared shared, and nothing else."""

import msgspec
import pytest

from outsourcing_planner.advice.sharing import shared_part
from outsourcing_planner.brief.allowed import shown
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.payment import PaymentModel, PriceTold
from outsourcing_planner.plan.shape import declarations
from tests import plans

from .filling import CANARY, PRIVATE_AMOUNT, PRIVATE_COUNT, filled


def test_the_filled_plan_answers_every_declared_field() -> None:
    """The plan that the leak tests use leaves no field empty, so none is left untested."""
    answered = {_general(path) for path, _, value in paths.walk(filled()) if paths.is_answered(value)}
    leaves = {path for path, one in declarations() if one.kind.value not in ("group", "list")}
    assert leaves == answered


def test_no_private_value_is_in_the_shared_part() -> None:
    """Whatever stands in a private field or in a task that stays is not in the shared part at all."""
    held = msgspec.json.encode(shared_part(filled())).decode()
    assert CANARY not in held
    assert str(PRIVATE_AMOUNT) not in held
    assert str(PRIVATE_COUNT) not in held


def test_every_shared_value_of_the_work_given_away_is_in_the_shared_part() -> None:
    """The gate does not lose what a contractor needs to know."""
    plan = paths.put(filled(), "payment.price_told", PriceTold.STATED)
    part = shared_part(plan)
    for path, one, value in paths.walk(plan):
        if one.field.shared and "[kept" not in path and path != "payment.shared_budget":
            assert paths.get(part, path) == value, path


def test_private_fields_are_at_their_defaults() -> None:
    """A private field of the shared part holds what an empty plan holds."""
    for path, one, value in paths.walk(shared_part(filled())):
        if not one.field.shared and path != "locale":
            assert value == one.default, path


@pytest.mark.parametrize("told", [PriceTold.QUOTE, PriceTold.BUDGET])
def test_a_price_that_is_not_told_is_nowhere(told: PriceTold) -> None:
    """With a quote or a budget asked for, neither the plan's amounts nor what is computed from them can be seen."""
    plan = paths.put(paths.put(filled(), "payment.price_told", told), "payment.shared_budget", 4242)
    seen = shown(plan)
    payment = seen.plan.payment
    assert payment.shared_budget == (4242 if told is PriceTold.BUDGET else None)
    amounts = (payment.total, payment.rate, payment.cap, payment.fee, payment.deposit, payment.bonus.amount)
    assert amounts == (None,) * 6
    assert payment.instalments[0].amount is None
    assert (payment.expense_each, payment.expenses_cap, seen.plan.timetable.relationship[0].pay) == (None,) * 3
    assert payment.service_levels[0].credit_percent == 5
    assert (seen.total, seen.cancel_fee, seen.penalty_cap) == (None, None, None)
    assert [due.amount for due in seen.dues] == [None, None]
    assert [str(due.share) for due in seen.dues] == ["50", "50"]


def test_a_stated_price_hides_the_budget() -> None:
    """The budget is told only where the owner chose to name it."""
    assert shown(paths.put(plans.cafe(), "payment.shared_budget", 99)).plan.payment.shared_budget is None


def test_a_kept_task_is_named_only_where_the_owner_wants_it() -> None:
    """Of a task that stays, the name alone is shared, and only with the owner's tick."""
    assert shown(plans.cafe()).kept == ()
    ticked = paths.put(plans.cafe(), "tasks.items[t2].named_if_kept", True)
    assert shown(ticked).kept == ("Choosing the name and colours",)
    assert CANARY not in repr(shown(ticked))


def test_of_private_lists_not_even_the_length_is_known() -> None:
    """How many candidates or risks there are is nobody's business, nor is a kept task's id."""
    part = shared_part(paths.put(filled(), "tasks.items[one].after", ("one", "kept0")))
    assert (part.selection.candidates, part.selection.scores, part.assurance.risks) == ((), (), ())
    assert part.tasks.items[0].after == ("one",)


def test_shares_add_up_to_a_hundred() -> None:
    """Three equal payments are 33.4, 33.3 and 33.3 percent, not three times 33.3."""
    plan = plans.two_hundred()
    three = msgspec.structs.replace(
        plan, payment=msgspec.structs.replace(plan.payment, instalments=plan.payment.instalments[:3])
    )
    assert [str(due.share) for due in shown(three).dues] == ["33.4", "33.3", "33.3"]


def test_an_amount_that_is_missing_leaves_all_shares_out() -> None:
    """No share is told where one of the amounts is not known."""
    plan = paths.put(plans.cafe(), "payment.instalments[i1].amount", None)
    assert [due.share for due in shown(plan).dues] == [None, None]


def test_the_shared_part_of_an_empty_plan_is_empty() -> None:
    """The gate works before anything is answered."""
    assert shared_part(Plan()) == Plan()
    assert shown(paths.put(Plan(), "payment.model", PaymentModel.RETAINER)).dues == ()


def _general(path: str) -> str:
    import re

    return re.sub(r"\[[^\]]*\]", "[]", path)
