"""How the brief shows the payments."""

from decimal import Decimal

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import Chart
from outsourcing_planner.brief.wording import text_of
from outsourcing_planner.plan import paths
from outsourcing_planner.storage.starters import sample
from tests.brief.reading import ABOUT, words_of


def months(percent: str) -> list[tuple[str, ...]]:
    """The rows behind the chart of payments of the sample, where so many percent of each are held back."""
    plan = paths.put(sample(), "payment.holdback_percent", Decimal(percent))
    brief = compose(plan, ABOUT, words_of("en_GB"))
    (chart,) = [one for one in brief.blocks if isinstance(one, Chart) and one.name == "Payments by month"]
    return [tuple(text_of(cell) for cell in row) for row in chart.table.rows]


def test_the_picture_shows_what_is_held_back_when_it_is_paid() -> None:
    """Each month is less by it, the last one more, and the sum is the price."""
    assert months("0")[0] == ("February 2027", "£2,160.00", "£2,160.00")
    held = months("5")
    assert held[0] == ("February 2027", "£2,052.00", "£2,052.00")
    assert held[-1] == ("July 2027", "£468.00", "£4,800.00")
