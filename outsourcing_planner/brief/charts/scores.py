"""The candidates' totals, each made of what its points on every criterion weigh; for the owner alone."""

from decimal import Decimal

from ...advice import scoring
from ...advice.rows import called, filled
from ...language import Words
from ...plan import Plan, paths
from ...plan.selection import Candidate, Criterion
from ..content import Table
from ..tables import figure, text
from ..wording import plain
from .kinds import Part, Stack, StackChart
from .scale import percent_grades


def scores_chart(plan: Plan, words: Words) -> StackChart | None:
    """The candidates, the best first; who takes no part in the ranking stands below it, without parts.

    Nothing where nobody is ranked. A stack's key is the candidate's path.
    """
    best = scoring.ranking(plan)
    if not best:
        return None
    people = {one.id: one for one in filled(plan.selection.candidates)}
    criteria = tuple(one for one in filled(plan.selection.criteria) if one.weight)
    others = [one for one in scoring.results(plan) if one.total is None]
    ranked = [_Shown(people[one.candidate], one, _parts(plan, one, criteria)) for one in best]
    out = [_Shown(people[one.candidate], one, ()) for one in others if one.candidate in people]
    return StackChart(
        name=words.say("Candidates by their points"),
        caption=words.say("The longer, the better; 100% would be full points on everything."),
        alternative=_alternative(ranked, words),
        table=_table([*ranked, *out], criteria, words),
        stacks=tuple(one.stack(words) for one in (*ranked, *out)),
        part_names=tuple(called(one, words) for one in criteria),
        grades=percent_grades(words),
    )


class _Shown:
    """A candidate with what came out and what it is made of, in percent."""

    def __init__(self, candidate: Candidate, result: scoring.Result, parts: tuple[Decimal, ...]) -> None:
        self.candidate, self.result, self.parts = candidate, result, parts

    def said(self, words: Words) -> str:
        """The total, or why there is none."""
        if self.result.percent is not None:
            return words.percent(self.result.percent)
        return words.say(scoring.WHY_NOT_RANKED[self.result.standing])

    def stack(self, words: Words) -> Stack:
        """The candidate as a bar."""
        return Stack(
            label=called(self.candidate, words),
            parts=tuple(Part(at, part) for at, part in enumerate(self.parts)),
            said=self.said(words),
            key=f"selection.candidates[{self.candidate.id}]",
        )


def _parts(plan: Plan, result: scoring.Result, criteria: tuple[Criterion, ...]) -> tuple[Decimal, ...]:
    """What each criterion adds to a total: weight × points ÷ 5."""
    points = {one.criterion: one.points for one in plan.selection.scores if one.candidate == result.candidate}
    scored = (result.cost_score if one.is_cost else points.get(one.id) for one in criteria)
    return tuple(
        (one.weight or 0) * Decimal(got or 0) / scoring.FULL_POINTS for one, got in zip(criteria, scored, strict=True)
    )


def _alternative(ranked: list[_Shown], words: Words) -> str:
    told = (words.say("{name} {percent}", name=called(one.candidate, words), percent=one.said(words)) for one in ranked)
    return words.say("The candidates from the best down: {candidates}.", candidates=words.listed(told))


def _table(shown: list[_Shown], criteria: tuple[Criterion, ...], words: Words) -> Table:
    columns = (
        text(words.say(paths.field("selection.candidates[x].name").label)),
        *(figure(called(one, words)) for one in criteria),
        figure(words.say("Total")),
    )
    empty = ((),) * len(criteria)
    rows = tuple(
        (
            plain(called(one.candidate, words)),
            *((plain(words.number(part.quantize(Decimal("0.1")))) for part in one.parts) if one.parts else empty),
            plain(one.said(words)),
        )
        for one in shown
    )
    return Table(columns, rows)
