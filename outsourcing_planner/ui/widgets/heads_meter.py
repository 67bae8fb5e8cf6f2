"""The five heads an agreement must address, as five small bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...advice.readiness import Head
from ...language import Words
from ...plan.fields import N_
from .. import theme

_BAR = QSize(26, 6)
_GAP = 3


class HeadsMeter(QWidget):
    """One bar for each head, filled as far as it is answered; the words are in its tool tip."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heads: tuple[Head, ...] = ()
        self.setAccessibleName(words.say(N_("Agreement heads")))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_heads(self, heads: Sequence[Head]) -> None:
        """Show how complete each head is."""
        self._heads = tuple(heads)
        said = "\n".join(
            self._words.say(N_("{head}: {share}"), head=self._words.say(head.name), share=self._share(head))
            for head in self._heads
        )
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def _share(self, head: Head) -> str:
        return self._words.percent(round(head.share * 100))

    def sizeHint(self) -> QSize:
        """The size it would like."""
        many, look = max(len(self._heads), 1), theme.current()
        return QSize(look.px(many * _BAR.width() + (many - 1) * _GAP), look.px(_BAR.height() + theme.gap(2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.scale(look.scale, look.scale)
        top = (self.height() / look.scale - _BAR.height()) / 2
        for at, head in enumerate(self._heads):
            bar = QRectF(at * (_BAR.width() + _GAP), top, _BAR.width(), _BAR.height())
            path = QPainterPath()
            path.addRoundedRect(bar, _BAR.height() / 2, _BAR.height() / 2)
            painter.fillPath(path, look.colour("hair"))
            painter.setClipPath(path)
            painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * head.share, bar.height()), look.colour("accent"))
            painter.setClipping(False)
        painter.end()
