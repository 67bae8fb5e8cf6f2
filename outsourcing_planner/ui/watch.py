"""Looks at the plan after each edit: what the check finds, how each step stands, how full each head is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from ..advice.check import check, within
from ..advice.finding import Finding, Level
from ..advice.readiness import Head, StepState, heads, step_states
from ..advice.thresholds import DEFAULTS, Thresholds
from ..plan import Plan
from .document import Document


class Watch(QObject):
    """Emits `judged` once after one or more edits in a row; its values are those of the newest plan."""

    judged = Signal()

    def __init__(
        self,
        document: Document,
        visited: frozenset[str],
        today: Callable[[], date],
        limits: Thresholds = DEFAULTS,
        agreed: Plan | None = None,
    ) -> None:
        """`agreed` is the plan as it was last agreed, where it was."""
        super().__init__(document)
        self._document, self._today = document, today
        self._limits, self._agreed = limits, agreed
        self.visited = visited
        self.findings: tuple[Finding, ...] = ()
        self.states: dict[str, StepState] = {}
        self.heads: tuple[Head, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        document.changed.connect(self._soon.start)
        self._all: tuple[Finding, ...] = ()
        self._judged_plan: Plan | None = None
        self._judge()

    @property
    def limits(self) -> Thresholds:
        """The figures the check speaks by."""
        return self._limits

    @property
    def agreed(self) -> Plan | None:
        """The plan as it was agreed last, where it was."""
        return self._agreed

    @property
    def has_errors(self) -> bool:
        """Whether the brief still prints as a draft."""
        return any(finding.level is Level.ERROR for finding in self.all_findings())

    def all_findings(self) -> tuple[Finding, ...]:
        """What the check finds in the whole plan, visited or not."""
        if self._judged_plan is not self._document.plan:
            self._check()
        return self._all

    def visit(self, *steps: str) -> None:
        """From now on the check speaks about these steps: the owner has been there."""
        if not self.visited.issuperset(steps):
            self.visited |= frozenset(steps)
            self.look()

    def look(self) -> None:
        """Judge now, and say so."""
        self._soon.stop()
        self._judge()
        self.judged.emit()

    def measure_by(self, limits: Thresholds) -> None:
        """From now on the check speaks by these figures."""
        self._limits = limits
        self.look()

    def compare_with(self, agreed: Plan | None) -> None:
        """From now on the plan is held against this one, which was agreed."""
        self._agreed = agreed
        self.look()

    def _check(self) -> None:
        """Look at the whole plan, once for all who ask."""
        plan = self._document.plan
        words, agreed = self._document.words, self._agreed
        self._all = check(plan, self._today(), words, limits=self._limits, agreed=agreed)
        self._judged_plan = plan

    def _judge(self) -> None:
        self._check()
        plan = self._document.plan
        self.findings = within(self._all, self.visited)
        self.states = step_states(plan, self.findings, self.visited)
        self.heads = heads(plan, self.findings)
