"""The brief's charts as vector drawings."""

from datetime import date

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ..content import Bar, TimelineChart
from .fonts import REGULAR, width_of
from .styles import ACCENT, ACCENT_LIGHT, HAIR, HAIR_WIDTH, QUIET, SMALL
from .tagging import Tagged
from .text import one_line

_ROW = 17.0
_DENSE_ROW = 12.0
_DENSE_FROM = 10
_BAR = 8.5
_AXIS = 16.0
_CAPTION = 15.0
_ROUND = 1.5


class Timeline(Tagged, Flowable):  # type: ignore[misc]
    """Bars for work and, lighter, for leniency, over the months they lie in."""

    def __init__(self, chart: TimelineChart, width: float) -> None:
        super().__init__()
        self.chart = chart
        self.width = width
        self._row = _ROW if len(chart.bars) < _DENSE_FROM else _DENSE_ROW
        self._foot = _AXIS + (_CAPTION if chart.caption else 0)
        self.height = len(chart.bars) * self._row + self._foot
        self.spaceBefore = 10
        self.spaceAfter = 7
        names = max(width_of(one_line(bar.label), REGULAR, SMALL) for bar in chart.bars)
        self._left = min(max(names + 14, 60), width * 0.3)
        self._right = 30.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """It is as wide as the text and as high as its bars."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the axis first, so that bars lie over its lines."""
        canvas: Canvas = self.canv
        self._draw_axis(canvas)
        canvas.drawString(0, 2, one_line(self.chart.caption))
        for row, bar in enumerate(self.chart.bars):
            self._draw_bar(canvas, bar, self.height - (row + 1) * self._row)

    def _at(self, day: date) -> float:
        span = max((self.chart.end - self.chart.start).days, 1)
        return self._left + (self.width - self._left - self._right) * (day - self.chart.start).days / span

    def _draw_axis(self, canvas: Canvas) -> None:
        canvas.setStrokeColor(HAIR)
        canvas.setLineWidth(HAIR_WIDTH)
        canvas.setFont(REGULAR, SMALL)
        canvas.setFillColor(QUIET)
        free = self._left
        for tick in self.chart.ticks:
            at = self._at(tick.on)
            canvas.line(at, self._foot - 3, at, self.height)
            label = one_line(tick.label)
            if at >= free:
                canvas.drawString(at, self._foot - 13, label)
                free = at + width_of(label, REGULAR, SMALL) + 8

    def _draw_bar(self, canvas: Canvas, bar: Bar, bottom: float) -> None:
        canvas.setFillColor(QUIET)
        canvas.setFont(REGULAR, SMALL)
        canvas.drawString(0, bottom + (self._row - SMALL) / 2 + 1, self._fitting(bar.label))
        low = bottom + (self._row - _BAR) / 2
        start, due, latest = self._at(bar.start), self._at(bar.due), self._at(bar.latest)
        start = min(start, due - 3)
        if latest > due:
            canvas.setFillColor(ACCENT_LIGHT)
            canvas.roundRect(due - _ROUND * 2, low, latest - due + _ROUND * 2, _BAR, _ROUND, stroke=0, fill=1)
        canvas.setFillColor(ACCENT)
        canvas.roundRect(start, low, due - start, _BAR, _ROUND, stroke=0, fill=1)

    def _fitting(self, label: str) -> str:
        text = one_line(label)
        room = self._left - 10
        if width_of(text, REGULAR, SMALL) <= room:
            return text
        while text and width_of(text + "…", REGULAR, SMALL) > room:
            text = text[:-1]
        return text.rstrip() + "…"
