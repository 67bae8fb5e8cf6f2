"""Another currency for a plan that has amounts."""

import pytest

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.currency import with_currency
from outsourcing_planner.plan.payment import Instalment


@pytest.mark.parametrize(("currency", "total"), [("JPY", 451), ("KWD", 450_500), ("GBP", 45_050)])
def test_figures_stay_as_they_were_typed(currency: str, total: int) -> None:
    """450.50 stays 450.50 as far as the new currency has decimals; every amount of the plan goes with it."""
    plan = paths.put(Plan(), "payment.total", 45_050)
    plan = paths.insert(plan, "payment.instalments", Instalment(id="a", amount=45_050))
    changed = with_currency(plan, currency)
    assert changed.payment.currency == currency
    assert changed.payment.total == changed.payment.instalments[0].amount == total


def test_without_amounts_only_the_currency_changes() -> None:
    """A plan with no amounts has nothing else to change."""
    assert with_currency(Plan(), "USD") == paths.put(Plan(), "payment.currency", "USD")
