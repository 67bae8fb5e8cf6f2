"""Giving work away against keeping it: totals worked out by hand, and what must hold at any price."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.costs import Comparison, comparison, contingency_percent, months_compared
from outsourcing_planner.advice.thresholds import Thresholds
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.costs import CostEvery, CostKind, HouseCost, OutsideCost
from outsourcing_planner.plan.payment import PaymentModel
from outsourcing_planner.plan.tasks import Decision, Task
from tests.advice.plans import cafe, changed, perfume_shop, plumbers, words
from tests.scenarios.content import scenario
from tests.strategies import plans

PRICES = st.integers(0, 10**12)


def clinic() -> Plan:
    """The dental clinic: $22,200.00 a year against $45,584.00 in the house."""
    return scenario("dental-back-office")


def lines(plan: Plan) -> dict[str, tuple[int, int]]:
    """What each line outside comes to, at least and at most."""
    return {line.key: (line.low, line.high) for line in comparison(plan).outside}


def test_the_clinic_line_by_line() -> None:
    """Each line over twelve months; two hours of 52 weeks at $60.00; ten per cent for surprises."""
    found = comparison(clinic())
    assert {line.key: line.low for line in found.outside} == {
        "search": 60000,
        "contracts": 40000,
        "transition": 80000,
        "price": 2220000,
        "bonus": 0,
        "owner": 624000,
        "tools": 120000,
        "contingency": 222000,
        "exit": 80000,
    }
    assert [line.low for line in found.house] == [3224000, 1334400]
    assert found.missing == ()
    assert found.say(words("en_US")) == (
        "Over 12 months it saves about $11,124.00 (24.4%). It is worth it up to a price of $32,312.73."
    )


def test_a_start_four_weeks_late() -> None:
    """Meanwhile the house costs 4 of 52 weeks: $3,506.46 of $45,584.00."""
    late = next(case for case in comparison(clinic()).what_if if case.key == "slip")
    assert late.saving == 1112400 - 350646
    assert late.title(words()) == "It begins 4 weeks later"
    one = comparison(clinic(), Thresholds(slip_weeks=1)).what_if[-1]
    assert one.title(words()) == "It begins 1 week later"


def test_more_and_less_work() -> None:
    """Half the work saves half the bookkeeper, nothing of the fee; a price that varies takes its surprises along."""
    assert [(one.percent, one.outside, one.house) for one in comparison(clinic()).volumes] == [
        (50, 3446000, 2946400),
        (100, 3446000, 4558400),
        (150, 3446000, 6170400),
    ]
    varying = comparison(changed(clinic(), costs__price_varies=True))
    assert varying.volumes[0].outside == 3446000 - 1110000 - 111000


def test_a_bonus_may_come_on_top() -> None:
    """It is not expected, but could be."""
    assert lines(clinic())["bonus"] == (0, 25000)
    assert comparison(clinic()).outside_total.high == 3446000 + 25000
    assert "bonus" not in lines(changed(clinic(), payment__bonus__amount=None))


def test_what_could_be_more_is_a_range() -> None:
    """The most counts only for the range; where only the most is said, it is expected."""
    costs = (
        OutsideCost(id="a", kind=CostKind.TOOLS, amount=100, at_most=300, every=CostEvery.MONTH),
        OutsideCost(id="b", kind=CostKind.TOOLS, amount=50),
        OutsideCost(id="c", at_most=70),
        OutsideCost(id="d", kind=CostKind.SEARCH, amount=90, at_most=10),
        OutsideCost(id="e", kind=CostKind.SEARCH, name="nothing said"),
    )
    found = lines(changed(cafe(), costs__outside=costs, costs__months=12))
    assert found == {
        "search": (90, 90),
        "price": (45000, 45000),
        "tools": (1250, 3650),
        "contingency": (4500, 4500),
        "other": (70, 70),
    }
    house = (HouseCost(id="h", amount=1000, at_most=1500, every=CostEvery.ONCE),)
    clinic_range = comparison(changed(clinic(), costs__in_house=house)).saving_range
    assert clinic_range == (1000 - 3446000 - 25000, 1500 - 3446000)


@pytest.mark.parametrize(
    ("every", "expected"),
    [(CostEvery.ONCE, 120), (CostEvery.WEEK, 3120), (CostEvery.MONTH, 720), (CostEvery.YEAR, 60), (None, 720)],
)
def test_how_often_over_half_a_year(every: CostEvery | None, expected: int) -> None:
    """26 weeks, 6 months, half of what a year costs; a cost in the house with nothing said is one a month."""
    rows = (HouseCost(id="h", name="Wages", amount=120, every=every),)
    found = comparison(changed(perfume_shop(), costs__in_house=rows))
    assert (found.months, found.house_total.low, found.house[0].title(words())) == (6, expected, "Wages")


def test_tasks_tell_what_the_house_costs() -> None:
    """Only those given away, what they cost and take a month, and only while the owner wrote down nothing else."""
    tasks = (
        Task(id="a", decision=Decision.OUTSOURCE, cost_today=100, hours_today=Decimal("1.5")),
        Task(id="b", decision=Decision.INSOURCE, cost_today=10),
        Task(id="c", decision=Decision.RETAIN, cost_today=1000, hours_today=Decimal(9)),
    )
    plan = changed(perfume_shop(), tasks__items=tasks, costs__owner_rate=20)
    assert {line.key: line.low for line in comparison(plan).house} == {"cost_today": 660, "hours_today": 180}
    own = changed(plan, costs__in_house=(HouseCost(id="h", amount=1),))
    assert [line.key for line in comparison(own).house] == ["h"]


def test_a_price_that_is_not_agreed_is_estimated() -> None:
    """By the hour it is the rate for the hours of the tasks; else what the owner thinks each may cost."""
    tasks = (Task(id="a", decision=Decision.OUTSOURCE, hours=Decimal("1.5"), price=700), Task(id="b", price=9))
    hourly = changed(plumbers(), payment__model=PaymentModel.TIME_AND_MATERIALS, tasks__items=tasks, payment__rate=9500)
    assert lines(hourly)["price"] == (14250, 14250)
    assert lines(changed(Plan(), tasks__items=tasks))["price"] == (700, 700)
    assert "price" not in lines(Plan())


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2027, 1, 4), date(2027, 1, 20), 1),
        (date(2027, 1, 4), date(2027, 7, 3), 6),
        (date(2027, 1, 4), date(2027, 7, 4), 7),
        (date(2027, 1, 31), date(2027, 2, 28), 2),
        (date(2027, 2, 1), date(2027, 1, 1), 12),
        (None, date(2027, 1, 1), 12),
    ],
)
def test_months_begun_count(start: date | None, end: date, months: int) -> None:
    """From the start to the end; a year where that is not known."""
    assert months_compared(changed(Plan(), timetable__start=start, timetable__end=end)) == months


def test_months_said_come_first() -> None:
    """The owner’s own months before those of the fee; none is no answer."""
    assert months_compared(changed(clinic(), costs__months=24)) == 24
    assert comparison(changed(clinic(), costs__months=24)).outside_total.low == 2 * (3446000 - 260000) + 260000
    assert months_compared(changed(perfume_shop(), costs__months=0)) == 6


def test_what_is_missing() -> None:
    """Nothing is compared until both sides are known, and it is said where to look."""
    found = comparison(cafe())
    assert (found.saving, found.break_even, found.what_if, found.saving_range) == (None, None, (), None)
    assert found.missing == ("costs.in_house", "costs.owner_hours", "costs.owner_rate")
    assert found.say(words()) == "Not enough is known yet to compare the costs."
    assert comparison(Plan()).missing[0] == "payment.model"
    assert contingency_percent(changed(Plan(), costs__contingency_percent=Decimal(0))) == 0


def test_not_worth_it() -> None:
    """A house that costs less than the hours alone is told without a price."""
    house = (HouseCost(id="h", amount=100000, every=CostEvery.ONCE),)
    found = comparison(changed(clinic(), costs__in_house=house))
    assert found.break_even is None
    assert found.say(words()) == "Even a price of nothing would cost you more than doing it yourselves."
    dear = comparison(changed(clinic(), payment__fee=300000))
    assert dear.saving is not None and dear.saving < 0
    assert dear.say(words("en_US")).startswith("Over 12 months it costs about $4,056.00 more than today.")


@given(PRICES, PRICES)
def test_the_dearer_the_less_is_saved(one: int, other: int) -> None:
    """Whatever the two prices are."""
    low, high = sorted((one, other))
    cheap, dear = (comparison(_at(price)).saving for price in (low, high))
    assert cheap is not None and dear is not None and cheap >= dear


@given(st.integers(1, 10**12), st.decimals(0, 100, places=2))
def test_nothing_is_saved_at_the_break_even_price(house: int, percent: Decimal) -> None:
    """Within one unit, whatever is kept for surprises; at any lower price something is saved."""
    plan = changed(_at(1), costs__in_house=(HouseCost(id="h", amount=house, every=CostEvery.ONCE),))
    plan = changed(plan, costs__contingency_percent=percent)
    price = comparison(plan).break_even
    if price is not None:
        saving = comparison(changed(plan, payment__total=price)).saving
        assert saving is not None and abs(saving) <= 1


@given(plans())
def test_lines_add_up(plan: Plan) -> None:
    """Totals are the sums of their lines, no line costs more at least than at most, and all is as today at 100 %."""
    found: Comparison = comparison(plan)
    for side, total in ((found.outside, found.outside_total), (found.house, found.house_total)):
        assert (sum(line.low for line in side), sum(line.high for line in side)) == (total.low, total.high)
        assert all(0 <= line.low <= line.high and 0 <= line.varying <= line.low for line in side)
    assert found.volumes[1].outside == found.outside_total.low
    if found.saving is not None and found.saving_range is not None:
        assert found.saving == found.house_total.low - found.outside_total.low
        assert found.saving_range[0] <= found.saving <= found.saving_range[1]


def _at(price: int) -> Plan:
    """The clinic with a fixed price."""
    return changed(clinic(), payment__model=PaymentModel.FIXED_PRICE, payment__total=price)
