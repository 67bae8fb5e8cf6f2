"""A figure that changes on certain days, drawn as a line of steps over its area, the worst stretch marked."""

from datetime import date

from ...drawing import Anchor, Dot, Drawing, Label, Pattern, Polyline, Rect, Role, Weight
from ..kinds import StepChart, Stretch
from .frame import AXIS, Frame, day_lines, frame, margin
from .pen import LINE, Pen


def steps(chart: StepChart, pen: Pen) -> Drawing:
    """The axes, the area under the line, the worst stretch hatched, the line itself, and what is said of the worst."""
    made = frame(pen, chart.grades, LINE if chart.worst else 0.0, margin(pen, chart.grades))
    return _Steps(chart, pen, made).draw()


class _Steps:
    def __init__(self, chart: StepChart, pen: Pen, made: Frame) -> None:
        self._chart, self._pen, self._frame = chart, pen, made
        self._first = chart.ticks[0].on if chart.ticks else chart.levels[0].on
        self._first = min(self._first, chart.levels[0].on)
        self._days = max((chart.end - self._first).days, 1)

    def draw(self) -> Drawing:
        day_lines(self._pen, self._chart.ticks, [self._at(tick.on) for tick in self._chart.ticks], self._frame)
        until = [level.on for level in self._chart.levels[1:]] + [self._chart.end]
        points: list[tuple[float, float]] = []
        for level, end in zip(self._chart.levels, until, strict=True):
            left, right, high = self._at(level.on), self._at(end), self._frame.at(level.value)
            self._area(left, right, high, Role.SOFT, Pattern.PLAIN)
            points += [(left, high), (right, high)]
        if self._chart.worst:
            self._mark(self._chart.worst)
        self._pen.put(Polyline(tuple(points), Role.ACCENT, 1.4))
        bottom = self._frame.bottom + AXIS
        return self._pen.finish(self._pen.caption(self._chart.caption, bottom) + 4 if self._chart.caption else bottom)

    def _at(self, day: date) -> float:
        far = min(max((day - self._first).days, 0), self._days) / self._days
        return self._frame.left + (self._frame.right - self._frame.left) * far

    def _area(self, left: float, right: float, high: float, role: Role, pattern: Pattern) -> None:
        zero = self._frame.zero
        if right > left and high != zero:
            self._pen.put(Rect(left, min(high, zero), right - left, abs(zero - high), role, pattern))

    def _mark(self, worst: Stretch) -> None:
        """Hatch the worst days and say what they are above the frame, no further out than it reaches."""
        left, right, high = self._at(worst.start), self._at(worst.end), self._frame.at(worst.value)
        right = max(right, left + 2)
        self._area(left, right, high, Role.ACCENT, Pattern.RISING)
        said = self._pen.fitting(worst.said, self._pen.width, Weight.SEMIBOLD)
        wide = self._pen.wide(said, Weight.SEMIBOLD)
        middle = min(max((left + right) / 2, wide / 2), self._pen.width - wide / 2)
        self._pen.line((left + right) / 2, LINE, (left + right) / 2, high, Role.INK)
        self._pen.put(Dot((left + right) / 2, high, 2.0, Role.INK))
        self._pen.put(Label(middle, 8.5, said, Anchor.MIDDLE, Role.INK, Weight.SEMIBOLD))
