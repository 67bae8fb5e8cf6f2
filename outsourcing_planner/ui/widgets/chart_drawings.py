"""A chart laid out for the screen: the drawings for the widths a layout asks for, in the type of the look in force."""

from PySide6.QtGui import QFontMetricsF

from ...brief.charts.drawn import drawn
from ...brief.content import Chart
from ...brief.drawing import SMALL, Drawing, Weight
from .. import theme
from .chart_ink import WEIGHTS

POINT = theme.SMALL / SMALL
"""Pixels that stand for a point of a drawing, so that its text has the size of small text on the screen."""

_KEPT = 8
"""Drawings for different widths that are kept."""


def pixels_a_point() -> float:
    """How many pixels a point of a drawing has in the look in force."""
    return POINT * theme.current().scale


class ChartDrawings:
    """The drawings of one chart; a layout asks for the same few widths again and again, so some are kept."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._kept: dict[float, Drawing] = {}

    def at(self, width: float, *, right_to_left: bool) -> Drawing:
        """The drawing for a width in pixels."""
        if width not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            points = width / pixels_a_point()
            self._kept[width] = drawn(self._chart, points, _measure, right_to_left=right_to_left)
        return self._kept[width]

    def forget(self) -> None:
        """Lay it out anew from now on, as after a change of the type or of the direction."""
        self._kept.clear()


def _measure(text: str, weight: Weight, size: float) -> float:
    font = theme.current().font(size * POINT, WEIGHTS[weight])
    return QFontMetricsF(font).horizontalAdvance(text) / pixels_a_point()
