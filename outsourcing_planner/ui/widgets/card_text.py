"""The two lines on anything that looks like a card: a title, and under it what it means."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from .. import theme
from .prose import Prose

_ACROSS = theme.gap(3.5)
_DOWN = theme.gap(3)


class CardText:
    """Lays a title and a hint out on a widget that paints itself as a card."""

    def __init__(self, card: QWidget, title: str, hint: str) -> None:
        self._title = Prose(title, "strong", card)
        self._hint = Prose(hint, "hint", card)
        self._hint.setVisible(bool(hint))
        for label in (self._title, self._hint):
            label.setMouseTracking(False)

    @property
    def narrowest(self) -> int:
        """The width below which a word would be cut."""
        return max(self._title.minimumSizeHint().width(), self._hint.minimumSizeHint().width()) + 2 * _ACROSS

    def height(self, width: int) -> int:
        """The height the card needs at a width."""
        return sum(self._heights(width - 2 * _ACROSS)) + 2 * _DOWN

    def place(self, width: int) -> None:
        """Put both lines where they belong on a card of that width."""
        inner = width - 2 * _ACROSS
        title, hint = self._heights(inner)
        self._title.setGeometry(_ACROSS, _DOWN, inner, title)
        self._hint.setGeometry(_ACROSS, _DOWN + title, inner, hint)

    def _heights(self, inner: int) -> tuple[int, int]:
        hint = self._hint.heightForWidth(inner) if self._hint.text() else 0
        return self._title.heightForWidth(inner), hint


def draw_card(card: QWidget, edge: str, fill: str, width: float = 1.0) -> None:
    """Paint a card's ground and edge in the colours of those names."""
    look = theme.current()
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(edge), width))
    painter.setBrush(look.colour(fill))
    space = QRectF(card.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(space, theme.CARD_RADIUS, theme.CARD_RADIUS)
    painter.end()
