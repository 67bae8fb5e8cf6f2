"""What the answers come to, kept in step with the plan: a sentence in view, the picture and the figures on demand."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...brief.content import Chart
from .. import theme
from ..document import Document
from ..insights.insight import Asked, Insight, Look
from ..surroundings import Surroundings
from .figures_grid import FiguresGrid
from .more import More
from .prose import Prose

SOON_MS = 120
"""How long after an edit it is worked out again, so that typing is never held up."""


class InsightPanel(QWidget):
    """Shows what `look` makes of the plan under a title; hidden while nothing can be said.

    `picked(path)` is emitted when something in the picture is chosen. It is worked out only while it is on the screen.
    """

    picked = Signal(str)

    def __init__(
        self,
        document: Document,
        name: str,
        title: str,
        look: Look,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._document, self._look, self._around = document, look, around
        self._told: Insight | None = None
        self._first = Prose("", "strong", self)
        self._rest = Prose("", "", self)
        self._more = More("", self)
        self._filled = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.gap(2))
        self._column.setSpacing(theme.gap(1))
        if title:
            self._column.addWidget(Prose(title, "label", self))
        for part in (self._first, self._rest, self._more):
            self._column.addWidget(part)
        self._more.content.addWidget(self._filled)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        document.changed.connect(self._stale)
        self._is_stale = False
        self.refresh()

    def refresh(self) -> None:
        """Work it out again."""
        self._is_stale = False
        around = self._around
        asked = Asked(self._document.plan, self._document.words, around.today(), around.settings.limits)
        told = self._look(asked)
        if told != self._told:
            self._told = told
            self._show(told)
        self.setVisible(told is not None)

    def _stale(self) -> None:
        self._is_stale = True
        parent = self.parentWidget()
        if self.isVisible() or (self._told is None and parent is not None and parent.isVisible()):
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._soon.start()

    def _show(self, told: Insight | None) -> None:
        if told is None:
            return
        first, *rest = told.says or ("",)
        self._first.setText(first)
        self._first.setProperty("tone", told.tone)
        self._first.style().unpolish(self._first)
        self._first.style().polish(self._first)
        self._rest.setText("\n".join(rest))
        self._rest.setVisible(bool(rest))
        self._more.rename(told.behind or self._document.words.say("The figures behind it"))
        self._more.setVisible(bool(told.tables) or told.chart is not None)
        self._fill(told)

    def _picture(self, chart: Chart) -> QWidget:
        from .chart import ChartView  # drawn only when it is first opened

        view = ChartView(chart, self)
        view.picked.connect(self.picked)
        return view

    def _fill(self, told: Insight) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        tables = told.tables
        if told.chart is not None:
            column.addWidget(self._picture(told.chart))
            tables = tables if told.bare else (told.chart.table, *tables)
        for table in tables:
            column.addWidget(FiguresGrid(table, fresh))
        self._more.content.replaceWidget(self._filled, fresh)
        self._filled.hide()
        self._filled.deleteLater()
        self._filled = fresh
        fresh.show()
