"""Candidates compared where it gets difficult: gaps, floors, ties and prices of nothing."""

from decimal import Decimal

from hypothesis import given

from outsourcing_planner.advice.scoring import Standing, margin, price_remarks, ranking, results, turn
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.selection import Candidate, Criterion, Score
from tests.advice.plans import changed, row, words
from tests.strategies import plans


def two(quality: tuple[int, int], quotes: tuple[int | None, int | None], cost_weight: int = 40) -> Plan:
    """Two candidates, judged on quality and price."""
    criteria = (
        Criterion(id="Q", name="Quality", weight=100 - cost_weight),
        Criterion(id="C", name="Price", weight=cost_weight, is_cost=True),
    )
    candidates = tuple(Candidate(id=key, name=key, quote=quote) for key, quote in zip("AB", quotes, strict=True))
    scores = tuple(
        Score(id=key, candidate=key, criterion="Q", points=points) for key, points in zip("AB", quality, strict=True)
    )
    return changed(Plan(), selection__criteria=criteria, selection__candidates=candidates, selection__scores=scores)


def standings(plan: Plan) -> list[Standing]:
    """How each candidate stands."""
    return [one.standing for one in results(plan)]


def test_a_gap_keeps_out_of_the_ranking() -> None:
    """Without a price, or without points, nothing is added up, and it is said what is missing."""
    plan = two((4, 4), (1000, None))
    assert standings(plan) == [Standing.RANKED, Standing.INCOMPLETE]
    assert results(plan)[1].missing == ("C",)
    assert results(changed(plan, selection__scores=()))[0].missing == ("Q",)
    assert margin(plan) is None


def test_the_quality_floor_comes_before_the_price() -> None:
    """Who does not reach it does not set the lowest price either."""
    plan = changed(two((2, 4), (500, 1000)), selection__quality_floor=3)
    assert standings(plan) == [Standing.BELOW_FLOOR, Standing.RANKED]
    assert results(plan)[1].cost_score == 5
    assert standings(changed(plan, selection__quality_floor=2)) == [Standing.RANKED, Standing.RANKED]


def test_must_haves() -> None:
    """Not known yet is not no."""
    plan = row(two((4, 4), (1000, 1000)), "selection.candidates[A]", meets_essentials=False)
    assert standings(plan) == [Standing.NOT_ALL_MUST_HAVES, Standing.RANKED]


def test_ties_and_nothing_for_a_price() -> None:
    """Equal totals keep the order of the plan; a price of nothing is the lowest."""
    assert [one.candidate for one in ranking(two((4, 4), (1000, 1000)))] == ["A", "B"]
    assert margin(two((4, 4), (1000, 1000))) == 0
    free = results(two((4, 4), (0, 1000)))
    assert [one.cost_score for one in free] == [5, 0]


def test_no_turn() -> None:
    """The cheapest and best stays the winner whatever the price counts; weights must come to 100."""
    assert turn(two((5, 3), (500, 1000))) is None
    found = turn(two((5, 3), (1000, 500)))
    assert found is not None
    assert (found.at_weight, found.winner) == (45, "B")
    plan = two((5, 3), (1000, 500))
    assert turn(row(plan, "selection.criteria[Q]", weight=61)) is None


def test_totals_by_hand() -> None:
    """60 × 5/5 + 40 × 2.5/5 against 60 × 3/5 + 40."""
    assert [one.total for one in results(two((5, 3), (1000, 500)))] == [Decimal(80), Decimal(76)]


def test_remarks_need_a_limit() -> None:
    """Without private limits nothing is remarked; two below the offer are not the only one."""
    plan = two((5, 3), (1000, 500))
    assert price_remarks(plan, words()) == ()
    assert price_remarks(changed(plan, payment__opening_offer=2000), words()) == ()
    assert price_remarks(changed(plan, payment__highest_price=1000), words()) == ()
    assert len(price_remarks(changed(plan, payment__highest_price=999), words())) == 1


@given(plans())
def test_any_plan_is_scored(plan: Plan) -> None:
    """Totals lie between nothing and the sum of the weights, best first, one result a candidate."""
    whole = sum(one.weight or 0 for one in plan.selection.criteria)
    totals = [one.total or Decimal(0) for one in ranking(plan)]
    assert totals == sorted(totals, reverse=True)
    assert all(0 <= total <= whole for total in totals)
    ids = {one.candidate for one in results(plan)}
    assert ids <= {one.id for one in plan.selection.candidates}
    found = turn(plan)
    assert found is None or found.winner in ids
