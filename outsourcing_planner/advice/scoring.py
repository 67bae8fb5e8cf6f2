"""Candidates compared: scores by criterion, the price scored from the quotes, totals, ranking, and how firm it is."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import N_
from ..plan.payment import PaymentModel
from ..plan.selection import Candidate, Criterion
from .rows import called, filled

ALL = 100
"""What the weights come to."""

FULL_POINTS = 5
"""The best score on a criterion."""


class Standing(Enum):
    """Whether a candidate takes part in the ranking."""

    RANKED = "ranked"
    INCOMPLETE = "incomplete"
    NOT_ALL_MUST_HAVES = "not_all_must_haves"
    BELOW_FLOOR = "below_floor"


WHY_NOT_RANKED = {
    Standing.INCOMPLETE: N_("Points or a price are missing"),
    Standing.NOT_ALL_MUST_HAVES: N_("Does not have all must-haves"),
    Standing.BELOW_FLOOR: N_("Below the points they need at least"),
}


class Result(msgspec.Struct, frozen=True):
    """How one candidate does, known by id.

    `cost_score` is 5 × the lowest price ÷ theirs, to two decimals; nothing without a price or a criterion for it.
    `total` is Σ weight × score ÷ 5 before rounding, given when they take part in the ranking. `missing` holds the
    ids of the criteria without points or price.
    """

    candidate: str
    standing: Standing
    cost_score: Decimal | None
    total: Decimal | None
    missing: tuple[str, ...]

    @property
    def percent(self) -> Decimal | None:
        """The total as it is shown, to one decimal."""
        return None if self.total is None else self.total.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


class Turn(msgspec.Struct, frozen=True):
    """The weight of the price at which somebody else would win, and who; both ids of the plan."""

    from_weight: int
    at_weight: int
    winner: str


def results(plan: Plan) -> tuple[Result, ...]:
    """Every candidate in the order of the plan.

    The lowest price is looked for among those who have all must-haves and reach the points asked for at least; who
    may have them counts as having them.
    """
    table = _Table(plan)
    return tuple(table.result(candidate) for candidate in table.candidates)


def ranking(plan: Plan) -> tuple[Result, ...]:
    """Those who take part, the best first; who stands earlier in the plan comes first where totals are equal."""
    return _ranked(results(plan))


def margin(plan: Plan) -> Decimal | None:
    """By how many percentage points the first is ahead of the second, from the totals as they are shown."""
    first, second, *_ = [*(result.percent for result in ranking(plan)), None, None]
    return None if first is None or second is None else first - second


def turn(plan: Plan) -> Turn | None:
    """The first whole weight of the price, above the one given, at which somebody else wins; nothing where none does.

    The other weights shrink in proportion, so that all together stay 100; where they are not, nothing is told.
    """
    table = _Table(plan)
    leaders = _ranked(tuple(table.result(candidate) for candidate in table.candidates))
    cost = table.cost
    if cost is None or not leaders or not cost.weight or table.whole != ALL or cost.weight == ALL:
        return None
    for weight in range(cost.weight + 1, ALL + 1):
        other = table.weighing(weight)
        found = _ranked(tuple(other.result(candidate) for candidate in table.candidates))
        if found[0].candidate != leaders[0].candidate:
            return Turn(cost.weight, weight, found[0].candidate)
    return None


def price_remarks(plan: Plan, words: Words) -> tuple[str, ...]:
    """What the owner's private limits say about the prices of those who take part; never for a brief."""
    pay = plan.payment
    ranked = {result.candidate for result in ranking(plan)}
    quoted = [one for one in plan.selection.candidates if one.id in ranked and one.quote is not None]
    said = []
    if pay.highest_price is not None:
        limit = words.money(pay.highest_price, pay.currency)
        over = N_("{name} is over your private limit of {limit}")
        if pay.model is PaymentModel.RETAINER:
            over = N_("{name} is over your private monthly limit of {limit}")
        for one in quoted:
            if (one.quote or 0) > pay.highest_price:
                said.append(words.say(over, name=called(one, words), limit=limit))
    if pay.opening_offer is not None:
        below = [one for one in quoted if (one.quote or 0) < pay.opening_offer]
        if len(below) == 1:
            said.append(words.say("{name} is the only one under your opening offer", name=called(below[0], words)))
    return tuple(said)


class _Table:
    """The criteria, points and prices of a plan, ready to be added up with its own weights or others."""

    def __init__(self, plan: Plan, weights: Mapping[str, Decimal] | None = None) -> None:
        chosen = plan.selection
        self._plan = plan
        self.candidates: Sequence[Candidate] = list(filled(chosen.candidates))
        self.criteria: Sequence[Criterion] = [one for one in filled(chosen.criteria) if one.weight]
        self.cost = next((one for one in self.criteria if one.is_cost), None)
        self._weights = weights or {one.id: Decimal(one.weight or 0) for one in self.criteria}
        self._points = {
            (one.candidate, one.criterion): Decimal(one.points) for one in chosen.scores if one.points is not None
        }
        self._out = {one.id: self._excluded(one) for one in self.candidates}
        prices = [one.quote for one in self.candidates if self._out[one.id] is None and one.quote is not None]
        self._lowest = min(prices, default=None)

    @property
    def whole(self) -> int:
        """All weights together."""
        return sum(one.weight or 0 for one in self.criteria)

    def weighing(self, cost_weight: int) -> "_Table":
        """The same table with another weight of the price."""
        assert self.cost is not None
        rest = Decimal(self.whole - cost_weight) / (self.whole - (self.cost.weight or 0))
        weights = {one.id: (one.weight or 0) * rest for one in self.criteria}
        return _Table(self._plan, weights | {self.cost.id: Decimal(cost_weight)})

    def result(self, candidate: Candidate) -> Result:
        """How one candidate does."""
        out = self._out[candidate.id]
        scores = {one.id: self._score(candidate, one) for one in self.criteria}
        missing = tuple(key for key, points in scores.items() if points is None)
        cost = scores[self.cost.id] if self.cost and out is None else None
        if out is not None or missing or not scores:
            return Result(candidate.id, out or Standing.INCOMPLETE, cost, None, missing)
        total = sum((self._weights[key] * (points or 0) / FULL_POINTS for key, points in scores.items()), Decimal(0))
        return Result(candidate.id, Standing.RANKED, cost, total, ())

    def _score(self, candidate: Candidate, criterion: Criterion) -> Decimal | None:
        if criterion is not self.cost:
            return self._points.get((candidate.id, criterion.id))
        if candidate.quote is None or self._lowest is None:
            return None
        if candidate.quote <= self._lowest:
            return Decimal(FULL_POINTS)
        exact = Decimal(FULL_POINTS * self._lowest) / candidate.quote
        return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)

    def _excluded(self, candidate: Candidate) -> Standing | None:
        if candidate.meets_essentials is False:
            return Standing.NOT_ALL_MUST_HAVES
        floor, reached = self._plan.selection.quality_floor, self._quality(candidate)
        return Standing.BELOW_FLOOR if floor is not None and reached is not None and reached < floor else None

    def _quality(self, candidate: Candidate) -> Decimal | None:
        """The weighted mean of the points on everything but the price; nothing while one is open."""
        others = [one for one in self.criteria if one is not self.cost]
        points = [self._points.get((candidate.id, one.id)) for one in others]
        if not others or None in points:
            return None
        scored = zip(others, points, strict=True)
        got = sum((Decimal(one.weight or 0) * (point or 0) for one, point in scored), Decimal(0))
        return got / sum(one.weight or 0 for one in others)


def _ranked(found: Sequence[Result]) -> tuple[Result, ...]:
    taking_part = [result for result in found if result.total is not None]
    return tuple(sorted(taking_part, key=lambda result: result.total or 0, reverse=True))
