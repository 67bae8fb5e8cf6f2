"""One bar a period, with what they have come to as a line over them."""

from ...drawing import Anchor, Dot, Drawing, Pattern, Polyline, Role
from ..kinds import BarChart
from .frame import AXIS, Frame, frame, under
from .pen import LINE, Pen

_WIDEST = 34.0
_SHARE = 0.62


def bars(chart: BarChart, pen: Pen) -> Drawing:
    """The axis from zero, the bars with their figures where there is room, then the line."""
    made = frame(pen, chart.grades)
    room = (made.right - made.left) / max(len(chart.piles), 1)
    wide = min(room * _SHARE, _WIDEST)
    middles = [made.left + room * (at + 0.5) for at in range(len(chart.piles))]
    for middle, pile in zip(middles, chart.piles, strict=True):
        pen.rect(middle - wide / 2, made.at(pile.value), wide, made.zero - made.at(pile.value), Role.ACCENT, round=0.8)
    _figures(chart, pen, made, middles, room)
    if chart.so_far:
        _line(chart, pen, made, middles)
    labels = [pile.label for pile in chart.piles]
    under(pen, list(zip(middles, labels, strict=True)), made.bottom, made.left, middle=True)
    return pen.finish(_foot(chart, pen, made.bottom + AXIS))


def _figures(chart: BarChart, pen: Pen, made: Frame, middles: list[float], room: float) -> None:
    """The figures above the bars: all of them or none, so that nobody wonders which are missing."""
    if pen.widest(pile.said for pile in chart.piles) > room - 3 or chart.so_far:
        return
    for middle, pile in zip(middles, chart.piles, strict=True):
        pen.text(middle, made.at(pile.value) - 3.5, pile.said, Anchor.MIDDLE, Role.INK)


def _line(chart: BarChart, pen: Pen, made: Frame, middles: list[float]) -> None:
    points = tuple((middle, made.at(value)) for middle, value in zip(middles, chart.so_far, strict=True))
    pen.put(Polyline(points, Role.INK, 1.1))
    if len(points) <= 40:
        pen.put(*(Dot(x, y, 1.7, Role.INK) for x, y in points))


def _foot(chart: BarChart, pen: Pen, top: float) -> float:
    if chart.so_far:
        entries = [(chart.bars_name, Role.ACCENT, Pattern.PLAIN)]
        beside = pen.wide(chart.bars_name) + 26
        top += 2
        pen.legend(entries, top)
        fits = beside + pen.wide(chart.line_name) + 18 <= pen.width
        pen.stroke_legend(chart.line_name, beside if fits else 0.0, top if fits else top + LINE)
        top += LINE if fits else LINE * 2
    return pen.caption(chart.caption, top + 2) + 4 if chart.caption else top + 4
