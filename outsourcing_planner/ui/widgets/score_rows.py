"""The points a candidate has on a criterion, and why: read from the plan's list of scores, and written into it."""

import msgspec

from ...plan.selection import Score
from ..document import Document

SCORES = "selection.scores"


class ScoreRows:
    """The scores of a document by candidate and criterion; where a pair was entered twice, the last one counts."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def find(self, candidate: str, criterion: str) -> Score | None:
        """The score of a pair, both known by id."""
        found = self._all(candidate, criterion)
        return found[-1] if found else None

    def put_points(self, candidate: str, criterion: str, points: int | None) -> None:
        """Give points, or take them back."""
        score = self.find(candidate, criterion)
        self._put(candidate, criterion, "points", points, keeps=bool(score and score.note.strip()))

    def put_note(self, candidate: str, criterion: str, note: str) -> None:
        """Say why."""
        score = self.find(candidate, criterion)
        self._put(candidate, criterion, "note", note, keeps=bool(score and score.points is not None))

    def _put(self, candidate: str, criterion: str, name: str, value: int | str | None, *, keeps: bool) -> None:
        """Write into the pair's row, add one where there is none, and remove it when nothing is left in it."""
        found = self._all(candidate, criterion)
        if found and (keeps or value not in ("", None)):
            self._document.edit(f"{SCORES}[{found[-1].id}].{name}", value)
        elif found:
            self._document.remove_all(SCORES, {score.id for score in found})
        elif value not in ("", None):
            row = Score(id=self._document.fresh_id(SCORES), candidate=candidate, criterion=criterion)
            self._document.insert(SCORES, msgspec.structs.replace(row, **{name: value}))

    def _all(self, candidate: str, criterion: str) -> list[Score]:
        scores = self._document.plan.selection.scores
        return [one for one in scores if one.candidate == candidate and one.criterion == criterion]
