"""What the charts of a plan show: the figures the judgement gives, no others."""

from datetime import date
from decimal import Decimal

import pytest

from outsourcing_planner.advice import scoring
from outsourcing_planner.advice.benefits import progress
from outsourcing_planner.advice.checkins import check_ins
from outsourcing_planner.advice.costs import comparison
from outsourcing_planner.advice.exposure import exposure
from outsourcing_planner.advice.overlap import both_seasons
from outsourcing_planner.brief.charts.benefits import MOST_GOALS, benefits_chart
from outsourcing_planner.brief.charts.cost import MOST_LINES, cost_chart, volume_chart
from outsourcing_planner.brief.charts.exposure import exposure_chart
from outsourcing_planner.brief.charts.overlap import overlap_chart
from outsourcing_planner.brief.charts.payments import payments_chart
from outsourcing_planner.brief.charts.scores import scores_chart
from outsourcing_planner.brief.charts.tasks import tasks_chart
from outsourcing_planner.brief.charts.trust import trust_chart
from outsourcing_planner.brief.wording import text_of
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Communication, WorkingHours
from outsourcing_planner.plan.course import Benefit
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.storage.starters import sample
from tests import plans
from tests.brief.reading import words_of

from .cases import DUBLIN, NEW_YORK, NIGHT, many

WORDS = words_of("en_GB")


def test_payments_by_month() -> None:
    """Payments of a month are one bar, months between without one are there too, and the sums run up to the total."""
    paid = [
        (date(2027, 1, 31), 100),
        (date(2027, 1, 2), 50),
        (date(2027, 3, 1), 7),
        (None, 9),
        (date(2027, 5, 1), None),
    ]
    chart = payments_chart(paid, "EUR", WORDS)
    assert chart is not None
    assert [(pile.label, pile.value, pile.opens) for pile in chart.piles] == [
        ("Jan", 150, "2027"), ("Feb", 0, ""), ("Mar", 7, ""),
    ]  # fmt: skip
    assert [pile.value for pile in chart.so_far] == [150, 150, 157]
    assert chart.alternative == (
        "Bars for 3 months, from January 2027 to March 2027. All together €1.57. "
        "The most is paid in January 2027: €1.50."
    )
    assert [[text_of(cell) for cell in row] for row in chart.table.rows][1] == ["February 2027", "€0.00", "€1.50"]


@pytest.mark.parametrize(
    "paid",
    [
        [],
        [(date(2027, 1, 1), 5), (date(2027, 1, 9), 5)],
        [(date(2027, 1, 1), 0), (date(2027, 3, 9), 0)],
        [(date(2027, 1, 1), 1), (date(2099, 3, 9), 1)],
    ],
)
def test_no_chart_of_payments(paid: list[tuple[date | None, int | None]]) -> None:
    """One month, no money, or half a century is no picture."""
    assert payments_chart(paid, "EUR", WORDS) is None


def test_exposure() -> None:
    """The line follows the curve, and the worst stretch is the one the sentence names."""
    curve = exposure(sample())
    chart = exposure_chart(curve, WORDS)
    assert curve is not None and chart is not None and chart.worst is not None
    assert max(level.value for level in chart.levels) == curve.worst == chart.worst.value
    assert (chart.worst.start, chart.worst.end) == (curve.since, curve.until)
    assert chart.alternative == curve.say(WORDS)
    assert len(chart.table.rows) == len(curve.points)


def test_no_exposure() -> None:
    """Where nothing is paid ahead a sentence is enough."""
    assert exposure_chart(exposure(plans.dental()), WORDS) is None
    assert exposure_chart(None, WORDS) is None


def test_tasks() -> None:
    """Each task is a dot that leads to it; those given away are filled."""
    plan = sample()
    chart = tasks_chart(plan, WORDS)
    assert chart is not None
    assert [point.key for point in chart.points] == [f"tasks.items[{task.id}]" for task in plan.tasks.items]
    assert all(paths.has(plan, point.key) for point in chart.points)
    assert 0 < sum(point.strong for point in chart.points) < len(chart.points)
    assert tasks_chart(Plan(), WORDS) is None


def test_scores_are_made_of_their_parts() -> None:
    """The parts of a bar add up to the total that is told; who is not ranked has none, but a reason."""
    plan = many()
    chart = scores_chart(plan, WORDS)
    assert chart is not None
    results = {f"selection.candidates[{one.candidate}]": one for one in scoring.results(plan)}
    for stack in chart.stacks:
        total = results[stack.key].total
        whole = sum((Decimal(part.value) for part in stack.parts), Decimal(0))
        assert whole == pytest.approx(total or 0)
        assert (stack.said == "Does not have all must-haves") == (stack.key == "selection.candidates[c1]")
    assert scores_chart(Plan(), WORDS) is None


def goals(*targets: str) -> Plan:
    """Goals that began at 20 with these targets, each at 8 in February and at 5 in March."""
    plan = Plan()
    for at, target in enumerate(targets):
        goal = Goal(id=f"g{at}", outcome=f"Goal {at}", baseline="20 calls", target=target)
        plan = paths.insert(plan, "goals.items", goal)
        for month, reached in ((2, "8 calls"), (3, "5")):
            benefit = Benefit(id=f"b{at}{month}", goal=goal.id, month=date(2027, month, 9), reached=reached)
            plan = paths.insert(plan, "course.benefits", benefit)
    return plan


def test_benefits() -> None:
    """A bar for each goal that can be told, never beyond its ends; the table has every month of every goal."""
    chart = benefits_chart(progress(goals("0", "10", "40", "quiet"), WORDS), WORDS)
    assert chart is not None
    assert [(stack.said, stack.parts[0].value) for stack in chart.stacks] == [("75%", 75), ("150%", 100), ("-75%", 0)]
    assert [stack.key for stack in chart.stacks] == [f"goals.items[g{at}]" for at in range(3)]
    assert [column.title for column in chart.table.columns] == [
        "Goal", "Before", "February 2027", "March 2027", "Target",
    ]  # fmt: skip
    rows = [[text_of(cell) for cell in row] for row in chart.table.rows]
    assert rows[0] == ["Goal 0", "20", "8", "5", "0"]
    assert rows[3] == ["Goal 3", "20", "8", "5", ""]


def test_no_chart_of_benefits() -> None:
    """Without a goal of which it can be told how far it came, and with too many to look at."""
    for plan in (Plan(), goals("quiet"), goals(*["0"] * (MOST_GOALS + 1))):
        assert benefits_chart(progress(plan, WORDS), WORDS) is None


def test_costs() -> None:
    """Both bars add up to their totals; a long list of lines ends in one for the rest; what-ifs follow the savings."""
    found = comparison(many())
    chart = cost_chart(found, WORDS)
    assert chart is not None
    assert len(chart.part_names) == MOST_LINES + 1
    assert chart.part_names[-1] == "Everything else"
    house, outside, *_ = chart.stacks
    assert sum(part.value for part in house.parts) == found.house_total.low
    assert sum(part.value for part in outside.parts) == found.outside_total.low
    assert house.spread == (found.house_total.low, found.house_total.high)
    assert cost_chart(comparison(Plan()), WORDS) is None


def test_what_if() -> None:
    """If something were different, the bar is as long as giving the work away would then cost."""
    plan = paths.put(many(), "payment", sample().payment)
    found = comparison(plan)
    chart = cost_chart(found, WORDS)
    assert chart is not None and found.what_if
    costs = [sum(part.value for part in stack.parts) for stack in chart.stacks if stack.lighter]
    assert costs == [found.house_total.low - one.saving for one in found.what_if]


def test_volumes() -> None:
    """Both ways stand under each other for every amount of work."""
    found = comparison(many())
    chart = volume_chart(found, WORDS)
    assert chart is not None
    assert [stack.parts[0].value for stack in chart.stacks] == [
        amount for one in found.volumes for amount in (one.house, one.outside)
    ]
    assert volume_chart(comparison(Plan()), WORDS) is None


@pytest.mark.parametrize("theirs", [NEW_YORK, NIGHT, DUBLIN])
def test_overlap_is_what_is_counted(theirs: WorkingHours) -> None:
    """The filled parts of a day come to the hours that are told everywhere else."""
    chart = overlap_chart(Communication(owner_hours=DUBLIN, contractor_hours=theirs), 2027, WORDS)
    assert chart is not None
    for season, hours in zip(chart.seasons, both_seasons(DUBLIN, theirs, 2027), strict=True):
        for row in season.rows:
            common = sum(span.end - span.start for span in row.common)
            assert Decimal(common) / 60 == hours


def test_a_working_day_is_as_long_as_it_is() -> None:
    """A night that runs past midnight, and a day elsewhere, keep their length on the owner's clock."""
    chart = overlap_chart(Communication(owner_hours=NIGHT, contractor_hours=DUBLIN), 2027, WORDS)
    assert chart is not None
    for season in chart.seasons:
        lengths = [sum(span.end - span.start for span in row.spans) for row in season.rows]
        assert lengths == [9 * 60, 8 * 60 + 30]


def test_no_overlap_without_hours() -> None:
    """Where a time or a zone is missing there is nothing to draw."""
    assert overlap_chart(Communication(owner_hours=DUBLIN), 2027, WORDS) is None


def test_trust() -> None:
    """Every look is counted in its week."""
    days = check_ins(sample())
    chart = trust_chart(days, WORDS)
    assert chart is not None
    assert sum(pile.value for pile in chart.piles) == len(days)
    assert trust_chart(days[:1], WORDS) is None
    assert trust_chart((), WORDS) is None
