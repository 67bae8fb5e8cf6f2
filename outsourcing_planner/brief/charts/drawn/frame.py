"""The frame of a chart with an upright axis of figures: its lines, its labels, and where a figure lies."""

from collections.abc import Sequence

import msgspec

from ...content import Tick
from ...drawing import SMALL, Anchor, Role
from ..kinds import Figure, Grade
from .pen import Pen

HEIGHT = 104.0
"""Of the part in which figures are drawn."""

AXIS = 16.0
"""What the labels under the frame take."""

_HEAD = 12.0
_STRIDES = (1, 2, 3, 4, 6, 12, 24, 48, 96)


class Frame(msgspec.Struct, frozen=True):
    """Where figures are drawn; `bottom` is the lowest place, `zero` the place of nothing."""

    left: float
    right: float
    top: float
    bottom: float
    low: float
    high: float

    @property
    def zero(self) -> float:
        """Where nothing lies."""
        return self.at(0)

    def at(self, value: Figure) -> float:
        """How far down a figure lies."""
        return self.bottom - (self.bottom - self.top) * (float(value) - self.low) / (self.high - self.low)


def margin(pen: Pen, grades: Sequence[Grade]) -> float:
    """How much room the figures of an axis take at its side."""
    return min(pen.widest(grade.label for grade in grades) + 8, pen.width * 0.4)


def frame(pen: Pen, grades: Sequence[Grade], top: float, left: float, height: float = HEIGHT) -> Frame:
    """Draw the lines of the axis with their figures; there is room for a figure above the highest."""
    low, high = float(grades[0].value), float(grades[-1].value)
    made = Frame(left, pen.width, top + _HEAD, top + _HEAD + height, low, high)
    for grade in grades:
        at = made.at(grade.value)
        nothing = grade.value == 0
        pen.line(left, at, made.right, at, Role.QUIET if nothing else Role.HAIR, 0.8 if nothing else 0.6)
        pen.text(left - 6, at + SMALL * 0.35, pen.fitting(grade.label, left - 6), Anchor.RIGHT)
    return made


def under(pen: Pen, places: Sequence[tuple[float, str]], baseline: float, left: float) -> None:
    """Write labels about the middle of their places: all, or every so many of them, so that each has room."""
    for every in _STRIDES:
        begun = [_begun(pen, at, label, left) for at, label in places[::every]]
        ends = [start + pen.wide(label) + 5 for start, (_, label) in zip(begun, places[::every], strict=True)]
        if all(end <= start for end, start in zip(ends, begun[1:], strict=False)) or every == _STRIDES[-1]:
            for start, (_, label) in zip(begun, places[::every], strict=True):
                pen.text(start, baseline, label)
            return


def _begun(pen: Pen, at: float, label: str, left: float) -> float:
    """Where a label begins that stands about a place and within the frame."""
    wide = pen.wide(label)
    return max(min(max(at - wide / 2, left), pen.width - wide), 0.0)


def day_lines(pen: Pen, ticks: Sequence[Tick], places: Sequence[float], made: Frame) -> None:
    """Draw the lines of an axis of days, with their labels where they have room."""
    for at in places:
        pen.line(at, made.top, at, made.bottom + 3)
    free = made.left
    for at, tick in zip(places, ticks, strict=True):
        wide = pen.wide(tick.label)
        if at >= free and at + wide <= pen.width + 0.01:
            pen.text(at, made.bottom + 13, tick.label)
            free = at + wide + 8
