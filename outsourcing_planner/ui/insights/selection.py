"""Who does best, how far ahead, and what would have to change for somebody else to win; only the owner sees it."""

from datetime import date

from ...advice import scoring
from ...advice.rows import called
from ...advice.scoring import Result, Standing
from ...language import Words
from ...plan import Plan, paths
from ...plan.fields import N_
from ...plan.selection import Candidate
from .insight import Figures, Insight

_OUT = {
    Standing.INCOMPLETE: N_("Points are missing"),
    Standing.NOT_ALL_MUST_HAVES: N_("Not all must-haves"),
    Standing.BELOW_FLOOR: N_("Too few points, whatever the price"),
}


def standing(plan: Plan, words: Words, today: date) -> Insight | None:
    """The ranking of the candidates, how firm it is, and what the private limits say about their prices."""
    results = scoring.results(plan)
    ranked = scoring.ranking(plan)
    if not ranked:
        return None
    names = {one.id: called(one, words) for one in plan.selection.candidates}
    says = [_first(plan, words, ranked, names), *_turn(plan, words, names), *scoring.price_remarks(plan, words)]
    return Insight(tuple(says), figures=_figures(plan, words, results, names))


def _first(plan: Plan, words: Words, ranked: tuple[Result, ...], names: dict[str, str]) -> str:
    ahead = scoring.margin(plan)
    if ahead is None:
        return words.say("{name} is the only one who can be compared so far.", name=names[ranked[0].candidate])
    if not ahead:
        return words.say(
            "{name} and {other} are level.", name=names[ranked[0].candidate], other=names[ranked[1].candidate]
        )
    return words.say(
        "{name} comes first, {points} points of 100 ahead of {other}.",
        name=names[ranked[0].candidate],
        points=words.number(ahead),
        other=names[ranked[1].candidate],
    )


def _turn(plan: Plan, words: Words, names: dict[str, str]) -> tuple[str, ...]:
    turn = scoring.turn(plan)
    if turn is None:
        return ()
    return (
        words.say(
            "If the price counted {at} instead of {now}, {name} would win.",
            at=words.number(turn.at_weight),
            now=words.number(turn.from_weight),
            name=names[turn.winner],
        ),
    )


def _figures(plan: Plan, words: Words, results: tuple[Result, ...], names: dict[str, str]) -> Figures:
    quote = words.say(paths.field("selection.candidates[x].quote").label)
    heads = (words.say("Candidate"), quote, words.say("Points for the price"), words.say("Of 100"))
    candidates = {one.id: one for one in plan.selection.candidates}
    in_order = sorted(results, key=lambda one: (one.total is None, -(one.total or 0)))
    rows = tuple(_row(plan, words, one, candidates[one.candidate], names[one.candidate]) for one in in_order)
    return Figures(heads, rows, frozenset({1, 2, 3}), frozenset({0}))


def _row(plan: Plan, words: Words, result: Result, candidate: Candidate, name: str) -> tuple[str, ...]:
    quote = words.money(candidate.quote, plan.payment.currency) if candidate.quote is not None else ""
    cost = words.number(result.cost_score) if result.cost_score is not None else ""
    total = words.number(result.percent) if result.percent is not None else words.say(_OUT[result.standing])
    return (name, quote, cost, total)
