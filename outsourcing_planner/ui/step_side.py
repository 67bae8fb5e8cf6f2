"""Beside the page: the steps with their states, where the owner is among them, and the pages beside the steps."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ..advice.finding import Finding
from ..advice.readiness import STEPS, StepState, put_aside, steps
from ..plan import paths
from . import theme
from .document import Document
from .watch import Watch
from .widgets.beside_list import BesideList
from .widgets.naming import named, shown_as
from .widgets.prose import Prose
from .widgets.scrolling import Scrolled
from .widgets.step_list import StepList


class StepSide(QWidget):
    """Follows the plan by itself; `chosen(key)` tells which page the owner wants."""

    chosen = Signal(str)

    def __init__(
        self,
        document: Document,
        watch: Watch,
        beside: Mapping[str, str],
        once_agreed: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`beside` are the names of the pages beside the steps by their keys, in words.

        Those of them that are among `once_agreed` are offered only when something was agreed.
        """
        super().__init__(parent)
        self.setObjectName("side")
        self._document, self._watch, self._once_agreed = document, watch, once_agreed
        self._current = ""
        self.steps = StepList(document.words, self)
        self._beside = BesideList(beside, document.words, self)
        self._position = named(Prose("", "hint", self), "steps.position")
        self._open = named(Prose("", "hint", self), "steps.open")
        self._lay_out()
        self.steps.chosen.connect(self.chosen)
        self._beside.chosen.connect(self.chosen)
        watch.judged.connect(self._show_states)
        self._show_states()

    def show_current(self, key: str) -> None:
        """Mark the page that is on the screen."""
        self._current = key
        self._show_states()

    def _show_states(self) -> None:
        words, plan = self._document.words, self._document.plan
        shown = [each.key for each in steps(plan)]
        for each in STEPS:
            state = self._watch.states.get(each.key, StepState.NOT_STARTED)
            count = _on_step(self._watch.findings, each.key)
            more = words.say_many("{n} to look at", "{n} to look at", count) if count else ""
            self.steps.show_step(each.key, words.say(each.title), state, more, current=each.key == self._current)
            self.steps.item_of(each.key).setHidden(each.key not in shown)
        self._beside.show_current(self._current)
        for key in self._once_agreed:
            self._beside.offer(key, self._watch.agreed is not None)
        aside = len(put_aside(plan))
        self._open.setText(words.say_many("{n} open question", "{n} open questions", aside) if aside else "")
        self._open.setVisible(bool(aside))
        at = shown.index(self._current) + 1 if self._current in shown else 0
        said = words.say("Step {n} of {count} · {size}", n=at, count=len(shown), size=words.choice(plan.size))
        self._position.setText(said if at else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is low, most of it is for the steps."""
        super().resizeEvent(event)
        look = theme.current()
        self._beside.take_little_room(self.height() < look.px(theme.STEP_ROW) * (len(STEPS) + 3))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.gap(3), theme.gap(4), theme.gap(3), theme.gap(4))
        column.setSpacing(theme.gap(2))
        for label in (self._position, self._open):
            label.setContentsMargins(theme.gap(2.5), 0, theme.gap(2.5), 0)
        column.addWidget(self._position)
        column.addWidget(self.steps, 1)
        column.addWidget(self._open)
        column.addWidget(shown_as(QFrame(self), "rule"))
        column.addWidget(_Shelf(self._beside, self))


class _Shelf(Scrolled):
    """As high as what is on it, and scrolling where there is less room, so that nothing on it is squeezed."""

    def __init__(self, beside: QWidget, parent: QWidget) -> None:
        super().__init__(shown_as(beside, "page"), parent)
        self._beside = beside
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        beside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room once there is more or less on it."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """What is on it, whole."""
        return self._beside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """One row of it can always be reached."""
        return QSize(0, theme.current().px(theme.CONTROL))


def _on_step(findings: tuple[Finding, ...], step: str) -> int:
    return sum(1 for finding in findings if paths.steps(finding.path)[0][0] == step)
