"""Text on the page, wrapped and set on the house's line heights; never taken for markup."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from .. import theme

_LINES = {
    "title": theme.TITLE_LINE,
    "heading": theme.HEADING_LINE,
    "hint": theme.HINT_LINE,
    "small": theme.HINT_LINE,
    "error": theme.HINT_LINE,
    "private": theme.HINT_LINE,
}
_WIDEST = 100_000


class Prose(QLabel):
    """A label for one or many lines of plain text; its role decides type, colour and line height.

    Roles: title, heading, label, strong, lead, muted, hint, small, error, private, or none for body text.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None, *, wraps: bool = True) -> None:
        super().__init__(text, parent)
        self._line = _LINES.get(role, theme.BODY_LINE)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("role", role)
        across = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed if not wraps else QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        """The lines at a width, and their height together."""
        high = theme.current().px(self._line)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        wraps = (
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else QTextOption.WrapMode.ManualWrap
        )
        option.setWrapMode(wraps)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + (high - line.height()) / 2))
            top += high
        layout.endLayout()
        return layout, max(top, high)

    def _width(self) -> int:
        layout, _ = self._laid_out(_WIDEST)
        return int(max((layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount())), default=0)) + 2

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """The height the text needs at that width."""
        return self._laid_out(width)[1] if self.wordWrap() else -1

    def sizeHint(self) -> QSize:
        """The size it would like."""
        self.ensurePolished()
        return QSize(self._width(), self._laid_out(_WIDEST)[1])

    def minimumSizeHint(self) -> QSize:
        """The size below which something would be cut off."""
        self.ensurePolished()
        whole = self.sizeHint()
        if not self.wordWrap():
            return whole
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(longest + 2, whole.width()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        space = QRect(self.contentsRect())
        layout, height = self._laid_out(space.width())
        above = (space.height() - height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        layout.draw(painter, QPointF(space.left(), space.top() + max(above, 0)))
        painter.end()
