"""Things judged by two measures: numbered dots with their names beside them, or in a list where names collide."""

from collections.abc import Iterator

import msgspec

from ...drawing import SMALL, Anchor, Dot, Drawing, Label, Role, Target, Weight
from ..kinds import DotChart, Point
from .pen import LINE, Pen
from .room import Room

_RADIUS = 6.6
_EDGE = 11.0
_BAND = 22.0
_APART = 2 * _RADIUS + 1.2
_MOST_LISTED = 40
_MOST_NAMED = 14
_COLUMN = 150.0


class _Box(msgspec.Struct, frozen=True):
    """A rectangle that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def dots(chart: DotChart, pen: Pen) -> Drawing:
    """The frame with both measures, the dots apart from each other, then the names."""
    return _Dots(chart, pen).draw()


class _Dots:
    def __init__(self, chart: DotChart, pen: Pen) -> None:
        self._chart, self._pen = chart, pen
        ends = pen.widest(pen.fitting(end, pen.width * 0.25) for end in chart.up_ends)
        self._left, self._right = ends + 8, pen.width - 1
        self._top = LINE + 3
        wide = self._right - self._left
        # What lies in the corners is said in all of them or in none.
        whole = pen.widest(chart.corners) <= wide / 2 - 10
        self._said = chart.corners if whole else ("",) * len(chart.corners)
        crowded = min(len(chart.points), 200)
        self._bottom = self._top + max(130.0, min(wide * 0.55, 210.0), crowded * 700 / max(wide, 1))

    def draw(self) -> Drawing:
        self._frame()
        placed = list(self._placed())
        named = self._names(placed) if len(placed) <= _MOST_NAMED else None
        for number, (point, x, y) in enumerate(placed, start=1):
            self._dot(number, point, x, y)
        for label in named or ():
            wide = self._pen.wide(label.text)
            self._pen.rect(label.x - 1.5, label.y - SMALL + 0.5, wide + 3, SMALL + 1.5, Role.PAPER)
            self._pen.put(label)
        bottom = self._bottom + LINE * 2 + 6
        bottom = self._strengths(bottom)
        if named is None and len(placed) <= _MOST_LISTED:
            bottom = self._list(bottom)
        return self._pen.finish(self._pen.caption(self._chart.caption, bottom) + 4 if self._chart.caption else bottom)

    def _frame(self) -> None:
        pen, left, right, top, bottom = self._pen, self._left, self._right, self._top, self._bottom
        pen.text(0, SMALL + 0.5, pen.fitting(self._chart.up, pen.width, Weight.SEMIBOLD), weight=Weight.SEMIBOLD)
        for line in ((left, top, right, top), (right, top, right, bottom)):
            pen.line(*line)
        pen.line((left + right) / 2, top, (left + right) / 2, bottom)
        pen.line(left, (top + bottom) / 2, right, (top + bottom) / 2)
        pen.line(left, top, left, bottom, Role.QUIET, 0.8)
        pen.line(left, bottom, right, bottom, Role.QUIET, 0.8)
        low, high = (pen.fitting(end, pen.width * 0.25) for end in self._chart.up_ends)
        pen.text(left - 6, bottom, low, Anchor.RIGHT)
        pen.text(left - 6, top + SMALL, high, Anchor.RIGHT)
        low, high = (pen.fitting(end, (right - left) / 2) for end in self._chart.across_ends)
        pen.text(left, bottom + LINE, low)
        pen.text(right, bottom + LINE, high, Anchor.RIGHT)
        across = pen.fitting(self._chart.across, right - left, Weight.SEMIBOLD)
        pen.text((left + right) / 2, bottom + LINE * 2, across, Anchor.MIDDLE, weight=Weight.SEMIBOLD)
        for (x, y, anchor), corner in zip(self._corners(), self._said, strict=True):
            pen.text(x, y, corner, anchor)

    def _corners(self) -> Iterator[tuple[float, float, Anchor]]:
        for y in (self._top + 9.5, self._bottom - 4):
            yield self._left + 5, y, Anchor.LEFT
            yield self._right - 5, y, Anchor.RIGHT

    def _placed(self) -> Iterator[tuple[Point, float, float]]:
        """Each point as near to its place as it can be without touching an earlier one."""
        area = _Box(self._left + _EDGE, self._top + _BAND, self._right - _EDGE, self._bottom - _BAND)
        room = Room(area.left - 3, area.top - 3, area.right + 3, area.bottom + 3, _APART)
        for point in self._chart.points:
            x = area.left + (area.right - area.left) * point.across
            y = area.bottom - (area.bottom - area.top) * point.up
            yield point, *room.take(x, y)

    def _dot(self, number: int, point: Point, x: float, y: float) -> None:
        self._pen.put(Dot(x, y, _RADIUS, Role.PAPER), Dot(x, y, _RADIUS, Role.ACCENT, point.strong))
        role = Role.ON_ACCENT if point.strong else Role.INK
        size = SMALL if number < 100 else SMALL * 0.8
        label = Label(x, y + size * 0.36, str(number), Anchor.MIDDLE, role, Weight.SEMIBOLD, size)
        self._pen.put(label)
        wide = 2 * _RADIUS + 2
        self._pen.target(Target(point.key, point.says, x - wide / 2, y - wide / 2, wide, wide))

    def _names(self, placed: list[tuple[Point, float, float]]) -> list[Label] | None:
        """The names beside their dots, each on the side that is free; nothing where one finds no room."""
        taken = [_Box(x - _RADIUS - 1, y - _RADIUS - 1, x + _RADIUS + 1, y + _RADIUS + 1) for _, x, y in placed]
        taken += self._corner_boxes()
        labels = []
        for point, x, y in placed:
            found = self._beside(point, x, y, taken)
            if found is None:
                return None
            label, box = found
            taken.append(box)
            labels.append(label)
        return labels

    def _corner_boxes(self) -> Iterator[_Box]:
        wides = [self._pen.wide(corner) + 8 for corner in self._said]
        yield _Box(self._left, self._top, self._left + wides[0], self._top + 12)
        yield _Box(self._right - wides[1], self._top, self._right, self._top + 12)
        yield _Box(self._left, self._bottom - 12, self._left + wides[2], self._bottom)
        yield _Box(self._right - wides[3], self._bottom - 12, self._right, self._bottom)

    def _beside(self, point: Point, x: float, y: float, taken: list[_Box]) -> tuple[Label, _Box] | None:
        name = self._pen.fitting(point.name, (self._right - self._left) * 0.28)
        wide, away, low = self._pen.wide(name), _RADIUS + 3.5, y + SMALL * 0.36
        above, below = y - _RADIUS - 3, y + _RADIUS + SMALL + 1
        sides = [(x + away, low), (x - away - wide, low)]
        sides += [(left, y) for left in (x - wide / 2, x - _RADIUS, x + _RADIUS - wide) for y in (above, below)]
        for left, baseline in sides:
            box = _Box(left - 1, baseline - SMALL, left + wide + 1, baseline + 2.5)
            within = box.left >= self._left and box.right <= self._right and box.top > self._top
            if within and box.bottom < self._bottom and not any(box.meets(other) for other in taken):
                return Label(left, baseline, name, role=Role.INK), box
        return None

    def _strengths(self, top: float) -> float:
        left = 0.0
        for name, filled in ((self._chart.strong_name, True), (self._chart.light_name, False)):
            if not name:
                continue
            said = self._pen.fitting(name, self._pen.width - 14)
            wide = 14 + self._pen.wide(said) + 12
            if left and left + wide - 12 > self._pen.width:
                left, top = 0.0, top + LINE + 1
            self._pen.put(Dot(left + 4.5, top + 5, 4, Role.ACCENT, filled))
            self._pen.text(left + 12, top + 7.6, said)
            left += wide
        return top + LINE + 3 if left else top

    def _list(self, top: float) -> float:
        """The names by number, in as many columns as fit, down one and then the next."""
        points = self._chart.points
        columns = max(1, min(3, int(self._pen.width / _COLUMN)))
        rows = -(-len(points) // columns)
        wide = self._pen.width / columns
        for at, point in enumerate(points):
            left, y = at // rows * wide, top + (at % rows + 1) * (LINE + 1) - 2.5
            self._pen.text(left + 11, y, str(at + 1), Anchor.RIGHT, Role.INK, Weight.SEMIBOLD)
            self._pen.text(left + 16, y, self._pen.fitting(point.name, wide - 24), role=Role.INK)
        return top + rows * (LINE + 1) + 2
