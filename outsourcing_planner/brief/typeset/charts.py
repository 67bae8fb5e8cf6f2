"""Puts the drawing of a chart on paper, as vectors and real text."""

from reportlab.lib.colors import Color, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ..content import Chart
from ..drawing import Anchor, Dot, Drawing, Label, Line, Mark, Pattern, Polyline, Rect, Role, Weight, hatching
from .fonts import REGULAR, SEMIBOLD
from .inking import Anchor as Inked
from .inking import draw_text, width_of
from .styles import ACCENT, ACCENT_LIGHT, HAIR, INK, QUIET
from .tagging import Tagged
from .text import one_line

COLOURS: dict[Role, Color] = {
    Role.INK: INK,
    Role.QUIET: QUIET,
    Role.HAIR: HAIR,
    Role.ACCENT: ACCENT,
    Role.SOFT: ACCENT_LIGHT,
    Role.PAPER: white,
    Role.ON_ACCENT: white,
}
_FONTS = {Weight.REGULAR: REGULAR, Weight.SEMIBOLD: SEMIBOLD}
_ANCHORS = {Anchor.LEFT: Inked.LEFT, Anchor.MIDDLE: Inked.CENTRE, Anchor.RIGHT: Inked.RIGHT}
_OUTLINE = 0.7


class ChartDrawing(Tagged, Flowable):  # type: ignore[misc]
    """A chart between two paragraphs, as wide as the text."""

    def __init__(self, chart: Chart, width: float, *, right_to_left: bool = False) -> None:
        from ..charts.drawn import drawn  # with the first chart; small plans have none

        super().__init__()
        self.chart = chart
        self.drawing: Drawing = drawn(chart, width, measure, right_to_left=right_to_left)
        self.width, self.height = width, self.drawing.height
        self.spaceBefore = 10
        self.spaceAfter = 7

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """It is as wide as the text and as high as what is drawn."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw mark by mark."""
        draw_on(self.canv, self.drawing)


def measure(text: str, weight: Weight, size: float) -> float:
    """How wide a text is on paper, in points."""
    return width_of(one_line(text), _FONTS[weight], size)


def draw_on(canvas: Canvas, drawing: Drawing) -> None:
    """Put a drawing on the canvas, its lower left corner at the origin."""
    canvas.saveState()
    canvas.setLineJoin(1)
    for mark in drawing.marks:
        _draw(canvas, mark, drawing)
    canvas.restoreState()


def _draw(canvas: Canvas, mark: Mark, drawing: Drawing) -> None:
    colour, height = COLOURS[mark.role], drawing.height
    match mark:
        case Line():
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(mark.width)
            canvas.line(mark.x1, height - mark.y1, mark.x2, height - mark.y2)
        case Rect():
            _area(canvas, mark, colour, height)
        case Polyline():
            _polyline(canvas, mark, colour, height)
        case Dot():
            canvas.setFillColor(colour)
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(1.0)
            canvas.circle(mark.x, height - mark.y, mark.radius, stroke=int(not mark.filled), fill=int(mark.filled))
        case Label():
            _text(canvas, mark, colour, height, right_to_left=drawing.right_to_left)


def _area(canvas: Canvas, area: Rect, colour: Color, height: float) -> None:
    x, y = area.x, height - area.y - area.height
    round = min(area.round, area.width / 2, area.height / 2)
    if area.pattern is Pattern.PLAIN:
        canvas.setFillColor(colour)
        canvas.roundRect(x, y, area.width, area.height, round, stroke=0, fill=1)
        return
    canvas.setFillColor(COLOURS[Role.PAPER])
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(_OUTLINE)
    inset = _OUTLINE / 2
    canvas.roundRect(
        x + inset, y + inset, max(area.width - _OUTLINE, 0.1), max(area.height - _OUTLINE, 0.1), round, stroke=1, fill=1
    )
    for x1, y1, x2, y2 in hatching(area):
        canvas.line(x1, height - y1, x2, height - y2)


def _polyline(canvas: Canvas, line: Polyline, colour: Color, height: float) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(line.width)
    path = canvas.beginPath()
    for at, (x, y) in enumerate(line.points):
        (path.lineTo if at else path.moveTo)(x, height - y)
    canvas.drawPath(path, stroke=1, fill=0)


def _text(canvas: Canvas, label: Label, colour: Color, height: float, *, right_to_left: bool) -> None:
    canvas.setFillColor(colour)
    draw_text(
        canvas, label.x, height - label.y, label.text, _FONTS[label.weight], label.size,
        anchor=_ANCHORS[label.anchor], right_to_left=right_to_left,
    )  # fmt: skip
