"""Candidates against what counts, as a table: points in the cells, the price and the totals worked out."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from ...advice.rows import called, filled
from ...advice.scoring import Result, results
from ...plan import Plan
from ...plan.fields import N_
from ...plan.selection import Candidate, Criterion, Score
from ..document import Document
from .score_rows import ScoreRows
from .table_rows import ROOT, Index

_Role = Qt.ItemDataRole
NOTED = _Role.UserRole
"""Whether there is a note on a cell."""
MEANT = N_("What counts")
TOTAL = N_("Total")


class ScoreModel(QAbstractTableModel):
    """A row for each criterion and one for the total; a column for what counts and one for each candidate."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.rows = document, ScoreRows(document)
        self.criteria: tuple[Criterion, ...] = ()
        self.candidates: tuple[Candidate, ...] = ()
        self._results: dict[str, Result] = {}
        self._read(document.plan)
        document.changed.connect(self._follow)

    def criterion(self, index: Index) -> Criterion | None:
        """What the row of a cell is about; nothing for the total."""
        return self.criteria[index.row()] if 0 <= index.row() < len(self.criteria) else None

    def candidate(self, index: Index) -> Candidate | None:
        """Whom the column of a cell is about; nothing for the column of names."""
        at = index.column() - 1
        return self.candidates[at] if 0 <= at < len(self.candidates) else None

    def score(self, index: Index) -> Score | None:
        """What was entered in a cell."""
        criterion, candidate = self.criterion(index), self.candidate(index)
        return self.rows.find(candidate.id, criterion.id) if criterion and candidate else None

    def takes_points(self, index: Index) -> bool:
        """Whether points are given in a cell, and not worked out."""
        criterion = self.criterion(index)
        return criterion is not None and self.candidate(index) is not None and not criterion.is_cost

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each criterion, and the total."""
        return 0 if parent.isValid() else len(self.criteria) + 1

    def columnCount(self, parent: Index = ROOT) -> int:
        """What counts, and one column for each candidate."""
        return 0 if parent.isValid() else len(self.candidates) + 1

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The cell in words, for eyes and for a screen reader."""
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return self._said(index)
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.AccessibleTextRole:
            return self._spoken(index)
        if role == NOTED:
            score = self.score(index)
            return bool(score and score.note.strip())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The candidates' names; in full as the tooltip."""
        if orientation is Qt.Orientation.Vertical or role not in (
            _Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole, _Role.TextAlignmentRole,
        ):  # fmt: skip
            return None
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        words = self.document.words
        return called(self.candidates[section - 1], words) if section else words.say(MEANT)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be gone to."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def name_of(self, index: Index) -> str:
        """What the row of a cell is called."""
        criterion, words = self.criterion(index), self.document.words
        return words.say(TOTAL) if criterion is None else called(criterion, words)

    def _said(self, index: Index) -> str:
        criterion, candidate, words = self.criterion(index), self.candidate(index), self.document.words
        if candidate is None:
            weight = criterion.weight if criterion else None
            return self.name_of(index) if not weight else f"{self.name_of(index)} · {words.percent(weight)}"
        result = self._results.get(candidate.id)
        if criterion is None:
            return words.percent(result.percent) if result and result.percent is not None else "–"
        if criterion.is_cost:
            return words.number(result.cost_score) if result and result.cost_score is not None else "–"
        score = self.score(index)
        return words.number(Decimal(score.points)) if score and score.points is not None else ""

    def _spoken(self, index: Index) -> str:
        candidate, words, said = self.candidate(index), self.document.words, self._said(index)
        if candidate is None:
            return said
        score = self.score(index)
        answer = ". ".join(part for part in (said or words.say("empty"), score.note.strip() if score else "") if part)
        return words.say(
            "{candidate}, {criterion}: {answer}",
            candidate=called(candidate, words),
            criterion=self.name_of(index),
            answer=answer,
        )

    def _read(self, plan: Plan) -> None:
        self.criteria = tuple(filled(plan.selection.criteria))
        self.candidates = tuple(filled(plan.selection.candidates))
        self._results = {result.candidate: result for result in results(plan)}

    def _follow(self, old: Plan, new: Plan) -> None:
        if old.selection is new.selection:
            return
        before = _ids(self)
        fresh = (
            [one.id for one in filled(new.selection.criteria)],
            [one.id for one in filled(new.selection.candidates)],
        )
        if before != fresh:
            self.beginResetModel()
            self._read(new)
            self.endResetModel()
        else:
            self._read(new)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.candidates))


def _ids(model: ScoreModel) -> tuple[list[str], list[str]]:
    return [one.id for one in model.criteria], [one.id for one in model.candidates]
