"""Who does best, how far ahead, and what would have to change for somebody else to win; only the owner sees it."""

from collections.abc import Iterator

from ...advice import scoring
from ...advice.rows import called
from ...brief.charts.scores import scores_chart
from ...language import Words
from ...plan import Plan
from .insight import Asked, Insight


def standing(asked: Asked) -> Insight | None:
    """The ranking of the candidates, how firm it is, and what the private limits say about their prices."""
    plan, words = asked.plan, asked.words
    if not scoring.ranking(plan):
        return None
    says = (_first(plan, words), *_turn(plan, words), *scoring.price_remarks(plan, words))
    return Insight(says, chart=scores_chart(plan, words), behind=words.say("How the points add up"), bare=True)


def _first(plan: Plan, words: Words) -> str:
    names = [_name(plan, result.candidate, words) for result in scoring.ranking(plan)]
    ahead = scoring.margin(plan)
    if ahead is None:
        return words.say("{name} is the only one who can be compared so far.", name=names[0])
    if not ahead:
        return words.say("{name} and {other} are level.", name=names[0], other=names[1])
    return words.say(
        "{name} comes first, {points} points of 100 ahead of {other}.",
        name=names[0],
        points=words.number(ahead),
        other=names[1],
    )


def _turn(plan: Plan, words: Words) -> Iterator[str]:
    turn = scoring.turn(plan)
    if turn is not None:
        yield words.say(
            "If the price counted {at} instead of {now}, {name} would win.",
            at=words.number(turn.at_weight),
            now=words.number(turn.from_weight),
            name=_name(plan, turn.winner, words),
        )


def _name(plan: Plan, candidate: str, words: Words) -> str:
    return next(called(one, words) for one in plan.selection.candidates if one.id == candidate)
