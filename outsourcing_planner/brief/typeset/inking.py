"""Puts one line of text of any script straight on the page: for charts, headers and footers."""

from enum import Enum
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from .shelf import shelf
from .styles import INK, Look
from .text import is_plain, one_line

if TYPE_CHECKING:
    from .mixed import Mixed


class Anchor(Enum):
    """Which point of a line of text stands at the given place, whatever the direction of its script."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


def draw_text(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    font: str,
    size: float,
    *,
    anchor: Anchor = Anchor.LEFT,
    right_to_left: bool = False,
) -> float:
    """Draw one line in the canvas's fill colour, shaped, in reading order, and return its width in points.

    `x` and `y` are where the anchor stands on the baseline, in points; `font` is a weight of the family from
    `fonts`; `right_to_left` says how the document runs, which only matters where the text's own direction is open.
    """
    line = one_line(text)
    if is_plain(line):
        width = width_of(line, font, size)
        canvas.setFont(font, size)
        canvas.drawString(x - _before(anchor, width), y, line)
        return width
    mixed = _mixed(line, Look(font, canvas._fillColorObj or INK), right_to_left)
    width = mixed.width * size / 1000
    canvas.saveState()
    mixed.draw(canvas, mixed.clusters, x - _before(anchor, width), y, size)
    canvas.restoreState()
    return width


def width_of(text: str, font: str, size: float) -> float:
    """How wide a line of text is, in points."""
    if is_plain(text):
        return float(pdfmetrics.stringWidth(text, font, size))
    return _mixed(text, Look(font, INK), False).width * size / 1000


def fitted(text: str, font: str, size: float, room: float) -> str:
    """The text on one line, cut with an ellipsis so that it is at most that wide, in points."""
    line = one_line(text)
    if width_of(line, font, size) <= room:
        return line
    while line and width_of(line + "…", font, size) > room:
        line = line[:-1]
    return line.rstrip() + "…"


def _before(anchor: Anchor, width: float) -> float:
    return {Anchor.LEFT: 0.0, Anchor.CENTRE: width / 2, Anchor.RIGHT: width}[anchor]


def _mixed(line: str, look: Look, right_to_left: bool) -> "Mixed":
    from .mixed import Mixed  # with the first text the family cannot draw; most briefs have none

    return Mixed.of([(line, look)], right_to_left, shelf())
