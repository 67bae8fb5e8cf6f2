"""Amounts in another currency than the plan's."""

import pytest
from hypothesis import given

from outsourcing_planner.advice.foreign_money import foreign_money
from outsourcing_planner.plan import Plan, paths
from tests.advice.plans import changed
from tests.strategies import plans


@pytest.mark.parametrize(
    ("currency", "text", "amount"),
    [
        ("EUR", "€ 20 a day", None),
        ("EUR", "20€ a day", None),
        ("EUR", "£20 a day", "£20"),
        ("EUR", "EUR 20, USD 1,200.50 at most", "USD 1,200.50"),
        ("EUR", "1.200,50 CHF", "1.200,50 CHF"),
        ("CAD", "$20 a trip", None),
        ("CNY", "¥20 a trip", None),
        ("JPY", "₹20 a trip", "₹20"),
        ("EUR", "USD for 20 trips", None),
        ("EUR", "AUSD 20, 20 USDT", None),
        ("EUR", "ALL 12 months, TOP 10", None),
    ],
)
def test_amounts_are_read_with_sign_or_code(currency: str, text: str, amount: str | None) -> None:
    """A sign fits each currency it may stand for; a code or a word without a figure is no amount."""
    plan = changed(Plan(), payment__currency=currency, payment__expenses=text)
    assert list(foreign_money(plan)) == ([("payment.expenses", amount)] if amount else [])


def test_the_last_payment_is_money_too() -> None:
    """What is agreed about the end is read as well; what is private is not."""
    plan = changed(Plan(), exit__final_payment="£ 50", payment__walk_away="£ 50", goals__summary="£ 50")
    assert [path for path, _ in foreign_money(plan)] == ["exit.final_payment"]


@given(plans())
def test_any_plan_can_be_read(plan: Plan) -> None:
    """Each path is there, once."""
    found = [path for path, _ in foreign_money(plan)]
    assert len(found) == len(set(found))
    assert all(paths.has(plan, path) for path in found)
