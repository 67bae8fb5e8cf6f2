"""What follows from a notice: a day to try out, and what that day would bring. The day is not part of the plan."""

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .. import theme
from ..document import Document
from ..insights.exit import if_notice_given
from ..insights.insight import Asked, Insight
from ..surroundings import Surroundings
from .insight_panel import InsightPanel
from .naming import named
from .plain_date import PlainDate
from .prose import Prose


class NoticeDays(QWidget):
    """A field for the day notice is given, today at first, and under it the days that follow."""

    def __init__(self, document: Document, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = document.words
        label = Prose(words.say("If you gave notice on"), "label", self)
        self._on = named(PlainDate(words, around.today(), self), "notice.on")
        self._on.setAccessibleName(words.say("If you gave notice on"))
        self._on.setFixedWidth(theme.current().px(theme.FIELD_SHORT))
        line = QHBoxLayout()
        line.setSpacing(theme.gap(3))
        line.addWidget(label)
        line.addWidget(self._on)
        line.addStretch(1)
        panel = InsightPanel(document, "insight.notice", "", self._told, around, self)
        self._on.editingFinished.connect(panel.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(1))
        column.addLayout(line)
        column.addWidget(panel)

    def _told(self, asked: Asked) -> Insight | None:
        day = self._on.value()
        return if_notice_given(asked if day is None else msgspec.structs.replace(asked, today=day))
