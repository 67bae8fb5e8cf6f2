"""One line of text that gives way: what does not fit ends in an ellipsis, and the tool tip has all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from .. import theme


class OneLine(QLabel):
    """A label as wide as its text where there is room, and narrower where there is not."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """The size it would like."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """The size below which nothing could be read."""
        return QSize(min(theme.current().px(40), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of it as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flow = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        flow.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flow.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(self.rect().toRectF(), shown, flow)
        painter.end()
