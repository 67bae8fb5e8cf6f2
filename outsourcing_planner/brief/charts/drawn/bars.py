"""One bar a period, and under it, over an axis of its own, what the bars have come to."""

from collections.abc import Sequence

from ...drawing import SMALL, Anchor, Drawing, Role, Weight
from ..kinds import BarChart, Grade, Pile
from .frame import AXIS, HEIGHT, Frame, frame, margin, under
from .pen import LINE, Pen

_WIDEST = 34.0
_SHARE = 0.62
_HALF = 58.0


def bars(chart: BarChart, pen: Pen) -> Drawing:
    """The bars of each period, then what they have come to, the periods named once under both."""
    left = margin(pen, (*chart.grades, *chart.so_far_grades))
    if not chart.so_far:
        bottom = _row(pen, chart.bars_name, chart.piles, chart.grades, Role.ACCENT, 0.0, left, HEIGHT)
    else:
        bottom = _row(pen, chart.bars_name, chart.piles, chart.grades, Role.ACCENT, 0.0, left, _HALF)
        bottom = _row(pen, chart.so_far_name, chart.so_far, chart.so_far_grades, Role.SOFT, bottom + 6, left, _HALF)
    under(pen, _places(pen, chart.piles, left), bottom + 11, left)
    bottom = _openings(pen, chart.piles, bottom + AXIS, left)
    return pen.finish(pen.caption(chart.caption, bottom) + 4 if chart.caption else bottom)


def _row(
    pen: Pen, name: str, piles: Sequence[Pile], grades: Sequence[Grade], role: Role, top: float, left: float,
    height: float,
) -> float:  # fmt: skip
    """Draw one row of bars under its name; gives where it ends."""
    if name:
        said = pen.fitting(name, pen.width, Weight.SEMIBOLD)
        pen.text(0, top + SMALL + 0.5, said, role=Role.INK, weight=Weight.SEMIBOLD)
        top += LINE
    made = frame(pen, grades, top, left, height)
    room = (made.right - left) / max(len(piles), 1)
    wide = min(room * _SHARE, _WIDEST)
    for (middle, _), pile in zip(_places(pen, piles, left), piles, strict=True):
        high = made.at(pile.value)
        pen.rect(middle - wide / 2, high, wide, made.zero - high, role)
        if role is Role.SOFT and pile.value:
            pen.line(middle - wide / 2, high, middle + wide / 2, high, Role.ACCENT, 1.2)
    _figures(pen, piles, made, room)
    return made.bottom


def _openings(pen: Pen, piles: Sequence[Pile], top: float, left: float) -> float:
    """Write what begins with a period under it; gives where that ends."""
    free = 0.0
    for (middle, _), pile in zip(_places(pen, piles, left), piles, strict=True):
        begins = middle - min(pen.wide(pile.label), pen.wide(pile.opens)) / 2
        if pile.opens and begins >= free and begins + pen.wide(pile.opens) <= pen.width:
            pen.text(begins, top + 5, pile.opens, role=Role.INK)
            free = begins + pen.wide(pile.opens) + 6
    return top + LINE if free else top


def _places(pen: Pen, piles: Sequence[Pile], left: float) -> list[tuple[float, str]]:
    room = (pen.width - left) / max(len(piles), 1)
    return [(left + room * (at + 0.5), pile.label) for at, pile in enumerate(piles)]


def _figures(pen: Pen, piles: Sequence[Pile], made: Frame, room: float) -> None:
    """The figures above the bars: all of them or none, so that nobody wonders which are missing."""
    if pen.widest(pile.said for pile in piles) > room - 3:
        return
    for (middle, _), pile in zip(_places(pen, piles, made.left), piles, strict=True):
        if pile.value:
            low, wide = made.at(pile.value) - 3, pen.wide(pile.said) + 3
            pen.rect(middle - wide / 2, low - SMALL + 0.5, wide, SMALL + 1, Role.PAPER)
            pen.text(middle, low, pile.said, Anchor.MIDDLE, Role.INK)
