"""A chart as plain strokes and words, the same for paper and screen; points, from the top left corner downwards."""

from collections.abc import Callable, Iterator
from enum import Enum

import msgspec


class Role(Enum):
    """What a colour is for; paper and screen each have their own for it."""

    INK = "ink"
    QUIET = "quiet"
    HAIR = "hair"
    ACCENT = "accent"
    SOFT = "soft"
    PAPER = "paper"
    ON_ACCENT = "on_accent"


class Weight(Enum):
    """How heavy a text is."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"


class Anchor(Enum):
    """Which part of a text stands at its place, whatever the direction of its script."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Pattern(Enum):
    """What fills an area, so that areas differ without their colour; see `hatching`."""

    PLAIN = "plain"
    HOLLOW = "hollow"
    RISING = "rising"
    FALLING = "falling"
    LEVEL = "level"
    UPRIGHT = "upright"
    GRID = "grid"
    LATTICE = "lattice"


SMALL = 7.5
"""Size of all text in a chart, in points."""


class Line(msgspec.Struct, frozen=True, tag=True):
    """A straight stroke."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    width: float = 0.6


class Rect(msgspec.Struct, frozen=True, tag=True):
    """An area: filled with its colour, or hatched and outlined in it."""

    x: float
    y: float
    width: float
    height: float
    role: Role
    pattern: Pattern = Pattern.PLAIN
    round: float = 0.0


class Polyline(msgspec.Struct, frozen=True, tag=True):
    """A stroke through several points."""

    points: tuple[tuple[float, float], ...]
    role: Role
    width: float = 1.2


class Dot(msgspec.Struct, frozen=True, tag=True):
    """A disc about its middle."""

    x: float
    y: float
    radius: float
    role: Role
    filled: bool = True


class Label(msgspec.Struct, frozen=True, tag=True):
    """A line of text; `x` is the place of its anchor, `y` of its baseline."""

    x: float
    y: float
    text: str
    anchor: Anchor = Anchor.LEFT
    role: Role = Role.QUIET
    weight: Weight = Weight.REGULAR
    size: float = SMALL


Mark = Line | Rect | Polyline | Dot | Label


class Target(msgspec.Struct, frozen=True):
    """A part of the drawing that can be picked: what it stands for, what it says, and where it is."""

    key: str
    says: str
    x: float
    y: float
    width: float
    height: float


class Drawing(msgspec.Struct, frozen=True):
    """Marks in the order in which they are drawn, over an area of that size; `right_to_left` once it is mirrored."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    targets: tuple[Target, ...] = ()
    right_to_left: bool = False


Measure = Callable[[str, Weight, float], float]
"""How wide a text is in a weight and size, in points."""

_STEP = 3.6
"""Between two strokes of a hatching."""


def mirrored(drawing: Drawing) -> Drawing:
    """The same drawing for a language written from right to left."""
    width = drawing.width
    return Drawing(
        width,
        drawing.height,
        tuple(_mirrored(mark, width) for mark in drawing.marks),
        tuple(msgspec.structs.replace(one, x=width - one.x - one.width) for one in drawing.targets),
        not drawing.right_to_left,
    )


def _mirrored(mark: Mark, width: float) -> Mark:
    match mark:
        case Line():
            return msgspec.structs.replace(mark, x1=width - mark.x1, x2=width - mark.x2)
        case Rect():
            return msgspec.structs.replace(mark, x=width - mark.x - mark.width)
        case Polyline():
            return msgspec.structs.replace(mark, points=tuple((width - x, y) for x, y in mark.points))
        case Dot():
            return msgspec.structs.replace(mark, x=width - mark.x)
        case Label():
            return msgspec.structs.replace(mark, x=width - mark.x, anchor=_OTHER_SIDE[mark.anchor])


_OTHER_SIDE = {Anchor.LEFT: Anchor.RIGHT, Anchor.RIGHT: Anchor.LEFT, Anchor.MIDDLE: Anchor.MIDDLE}


def hatching(area: Rect) -> Iterator[tuple[float, float, float, float]]:
    """The strokes that fill an area, each from point to point within it; none for a plain or a hollow one."""
    if area.width <= 0 or area.height <= 0:
        return
    if area.pattern in (Pattern.LEVEL, Pattern.GRID):
        yield from ((area.x, y, area.x + area.width, y) for y in _steps(area.y, area.height))
    if area.pattern in (Pattern.UPRIGHT, Pattern.GRID):
        yield from ((x, area.y, x, area.y + area.height) for x in _steps(area.x, area.width))
    if area.pattern in (Pattern.RISING, Pattern.LATTICE):
        yield from _slanted(area, rising=True)
    if area.pattern in (Pattern.FALLING, Pattern.LATTICE):
        yield from _slanted(area, rising=False)


def _steps(start: float, length: float) -> Iterator[float]:
    """Places at equal distances within a length, the same distance from both its ends."""
    count = int(length / _STEP)
    first = start + (length - (count - 1) * _STEP) / 2
    yield from (first + at * _STEP for at in range(count))


def _slanted(area: Rect, *, rising: bool) -> Iterator[tuple[float, float, float, float]]:
    """Strokes at half a right angle, cut where the area ends."""
    width, height, step = area.width, area.height, _STEP * 1.3
    offset = step / 2
    while offset < width + height:
        left, right = max(0.0, offset - height), min(offset, width)
        low, high = offset - left, offset - right
        if rising:
            yield (area.x + left, area.y + low, area.x + right, area.y + high)
        else:
            yield (area.x + left, area.y + height - low, area.x + right, area.y + height - high)
        offset += step
