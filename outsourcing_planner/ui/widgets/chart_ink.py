"""Paints the drawing of a chart with Qt: the screen's counterpart of what puts it on paper."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ...brief.drawing import (
    SMALL,
    Anchor,
    Dot,
    Drawing,
    Label,
    Line,
    Mark,
    Pattern,
    Polyline,
    Rect,
    Role,
    Weight,
    hatching,
)
from .. import theme
from ..theme import Look

WEIGHTS: Final = {Weight.REGULAR: QFont.Weight.Normal, Weight.SEMIBOLD: QFont.Weight.DemiBold}

_TOKENS: Final = {
    Role.INK: "ink",
    Role.QUIET: "muted",
    Role.HAIR: "hair",
    Role.ACCENT: "accent",
    Role.ON_ACCENT: "on_accent",
}
_SOFT: Final = 0.3
"""How much of the accent is in its soft shade, as on paper."""
_OUTLINE: Final = 0.7
_BEFORE: Final = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}


def ink(painter: QPainter, drawing: Drawing, factor: float, look: Look, ground: str = "paper") -> None:
    """Paint a drawing from the painter's origin; a point of it is `factor` pixels.

    `ground` names the colour of the palette that lies behind it.
    """
    # Each text runs as its own letters do; the drawing itself is mirrored already where it must be.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    pen = _Pen(painter, factor, look, ground)
    for mark in drawing.marks:
        pen.draw(mark)


def colour(role: Role, look: Look, ground: str = "paper") -> QColor:
    """The colour the look has for a role, over a ground of that name."""
    if role is Role.SOFT:
        return _soft(look, ground)
    return look.colour(ground if role is Role.PAPER else _TOKENS[role])


def _soft(look: Look, ground: str) -> QColor:
    accent, paper = look.colour("accent"), look.colour(ground)
    mixed = (
        round(light + (dark - light) * _SOFT)
        for dark, light in zip(accent.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


class _Pen:
    def __init__(self, painter: QPainter, factor: float, look: Look, ground: str) -> None:
        self._painter, self._by, self._look, self._ground = painter, factor, look, ground

    def draw(self, mark: Mark) -> None:
        shade = colour(mark.role, self._look, self._ground)
        match mark:
            case Line():
                self._stroke(shade, mark.width)
                self._painter.drawLine(self._line(mark.x1, mark.y1, mark.x2, mark.y2))
            case Rect():
                self._area(mark, shade)
            case Polyline():
                self._stroke(shade, mark.width)
                self._painter.drawPolyline(QPolygonF([QPointF(x * self._by, y * self._by) for x, y in mark.points]))
            case Dot():
                self._dot(mark, shade)
            case Label():
                self._text(mark, shade)

    def _line(self, x1: float, y1: float, x2: float, y2: float) -> QLineF:
        return QLineF(x1 * self._by, y1 * self._by, x2 * self._by, y2 * self._by)

    def _stroke(self, shade: QColor, width: float) -> None:
        pen = QPen(shade, width * self._by)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _area(self, area: Rect, shade: QColor) -> None:
        box = QRectF(area.x * self._by, area.y * self._by, area.width * self._by, area.height * self._by)
        round = min(area.round * self._by, box.width() / 2, box.height() / 2)
        if area.pattern is Pattern.PLAIN:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(shade)
            self._painter.drawRoundedRect(box, round, round)
            return
        self._stroke(shade, _OUTLINE)
        self._painter.setBrush(self._look.colour(self._ground))
        inset = _OUTLINE * self._by / 2
        self._painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), round, round)
        self._painter.drawLines([self._line(*stroke) for stroke in hatching(area)])

    def _dot(self, dot: Dot, shade: QColor) -> None:
        if dot.filled:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(shade)
        else:
            self._stroke(shade, 1.0)
        radius = dot.radius * self._by
        self._painter.drawEllipse(QPointF(dot.x * self._by, dot.y * self._by), radius, radius)

    def _text(self, label: Label, shade: QColor) -> None:
        font = self._look.font(label.size * theme.SMALL / SMALL, WEIGHTS[label.weight])
        wide = QFontMetricsF(font).horizontalAdvance(label.text)
        self._painter.setPen(shade)
        self._painter.setFont(font)
        left = label.x * self._by - wide * _BEFORE[label.anchor]
        self._painter.drawText(QPointF(left, label.y * self._by), label.text)
