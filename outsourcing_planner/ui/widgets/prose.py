"""Text on the page, wrapped and set on the house's line heights; never taken for markup."""

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
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
_BETWEEN_LINES = {
    Qt.LayoutDirection.LayoutDirectionAuto: "\u2028",
    Qt.LayoutDirection.RightToLeft: "\u200f\u2028",
}
"""What parts a text's lines; from the right, a mark keeps one's full stop from a name that begins the next."""


class Prose(QLabel):
    """A label for one or many lines of plain text; its role decides type, colour and line height.

    Roles: title, heading, label, strong, lead, muted, hint, small, error, private, or none for body text.
    """

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, wraps: bool = True, tail: str = ""
    ) -> None:
        """`tail` stands behind the text, in muted ink."""
        super().__init__(parent)
        self._line = _LINES.get(role, theme.BODY_LINE)
        self._tail = tail
        self._heights: dict[int, int] = {}
        self._sizes: tuple[QSize, QSize] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if tail:
            self.setAccessibleName(f"{text} {tail}")
        self.setWordWrap(wraps)
        self.setProperty("role", role)
        across = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed if not wraps else QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        """The lines at a width, and their height together."""
        high = theme.current().px(self._line)
        runs = self._direction(self.text())
        text = self.text().replace("\n", _BETWEEN_LINES[runs])
        layout = QTextLayout(f"{text} {self._tail}" if self._tail else text, self.font())
        if self._tail:
            layout.setFormats([_muted(len(text), len(self._tail) + 1)])
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(runs)
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

    def _direction(self, text: str) -> Qt.LayoutDirection:
        """From the right in a window that is, where a word is: a sentence of ours may begin with a Latin name."""
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if right and any(bidirectional(sign) in ("R", "AL") for sign in text):
            return Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LayoutDirectionAuto

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """The height the text needs at that width."""
        if not self.wordWrap():
            return -1
        whole = self._measured()[0]
        if width >= whole.width():
            return whole.height()  # no line is broken
        if width not in self._heights:
            around = self.contentsMargins()
            inner = width - around.left() - around.right()
            self._heights[width] = self._laid_out(inner)[1] + around.top() + around.bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return self._measured()[0]

    def minimumSizeHint(self) -> QSize:
        """The size below which something would be cut off."""
        return self._measured()[1]

    def _measured(self) -> tuple[QSize, QSize]:
        """The size it would like, and the one below which a word would be cut."""
        self.ensurePolished()
        if self._sizes is None:
            layout, height = self._laid_out(_WIDEST)
            widest = max((layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount())), default=0)
            whole = QSize(int(widest) + 2, height)
            words = [*self.text().split(), *self._tail.split()] if self.wordWrap() else []
            longest = max(map(self.fontMetrics().horizontalAdvance, words), default=whole.width())
            around = self.contentsMargins()
            least = QSize(min(longest + 2, whole.width()), whole.height())
            self._sizes = whole.grownBy(around), least.grownBy(around)
        return self._sizes

    def setText(self, text: str) -> None:
        """Show another text."""
        self._forget()
        super().setText(text)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another type."""
        self._forget()
        super().changeEvent(event)

    def _forget(self) -> None:
        self._heights.clear()
        self._sizes = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        space = QRect(self.contentsRect())
        layout, height = self._laid_out(space.width())
        above = (space.height() - height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        layout.draw(painter, QPointF(space.left(), space.top() + max(above, 0)))
        painter.end()


def _muted(start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    kind = QTextCharFormat()
    kind.setForeground(theme.current().colour("muted"))
    kind.setFontWeight(QFont.Weight.Normal)
    made.format = kind
    return made
