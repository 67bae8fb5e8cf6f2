"""The timetable drawn: bars for work and, lighter, for leniency, over the months they lie in."""

from datetime import date

from ...content import Bar, TimelineChart
from ...drawing import SMALL, Drawing, Role
from .pen import Pen

_ROW = 17.0
_DENSE_ROW = 12.0
_DENSE_FROM = 10
_BAR = 8.5
_AXIS = 16.0
_ROUND = 1.5
_RIGHT = 30.0


def timeline(chart: TimelineChart, pen: Pen) -> Drawing:
    """The axis first, so that bars lie over its lines."""
    return _Timeline(chart, pen).draw()


class _Timeline:
    def __init__(self, chart: TimelineChart, pen: Pen) -> None:
        self._chart = chart
        self._pen = pen
        self._row = _ROW if len(chart.bars) < _DENSE_FROM else _DENSE_ROW
        self._bottom = len(chart.bars) * self._row
        names = pen.widest(pen.fitting(bar.label, pen.width) for bar in chart.bars)
        self._left = min(max(names + 14, 60.0), pen.width * 0.3)
        self._right = pen.width - min(_RIGHT, pen.width * 0.1)

    def draw(self) -> Drawing:
        self._draw_axis()
        for row, bar in enumerate(self._chart.bars):
            self._draw_bar(bar, row * self._row)
        bottom = self._bottom + _AXIS
        return self._pen.finish(self._pen.caption(self._chart.caption, bottom) + 4 if self._chart.caption else bottom)

    def _at(self, day: date) -> float:
        span = max((self._chart.end - self._chart.start).days, 1)
        return self._left + (self._right - self._left) * (day - self._chart.start).days / span

    def _draw_axis(self) -> None:
        free = self._left
        for tick in self._chart.ticks:
            at = self._at(tick.on)
            self._pen.line(at, 0, at, self._bottom + 3)
            wide = self._pen.wide(tick.label)
            if at >= free and at + wide <= self._pen.width:
                self._pen.text(at, self._bottom + 13, tick.label)
                free = at + wide + 8

    def _draw_bar(self, bar: Bar, top: float) -> None:
        middle = top + self._row / 2
        self._pen.text(0, middle + SMALL / 2 - 1, self._pen.fitting(bar.label, self._left - 10))
        high = middle - _BAR / 2
        start, due, latest = self._at(bar.start), self._at(bar.due), self._at(bar.latest)
        start = min(start, due - 3)
        if latest > due:
            self._pen.rect(due - _ROUND * 2, high, latest - due + _ROUND * 2, _BAR, Role.SOFT, round=_ROUND)
        self._pen.rect(start, high, due - start, _BAR, Role.ACCENT, round=_ROUND)
