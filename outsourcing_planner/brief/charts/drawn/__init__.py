"""How each kind of chart is drawn, for any width: a value becomes strokes and words."""

from ...content import Chart, TimelineChart
from ...drawing import Drawing, Measure, mirrored
from ..kinds import BarChart, DayChart, DotChart, StackChart, StepChart
from .bars import bars
from .days import days
from .dots import dots
from .pen import Pen
from .stacks import stacks
from .steps import steps
from .timeline import timeline

NARROWEST = 120.0
"""In points; a chart is never laid out narrower."""


def drawn(chart: Chart, width: float, measure: Measure, *, right_to_left: bool = False) -> Drawing:
    """The chart as a drawing that wide, in points; `measure` must know the typeface it will be written in."""
    drawing = _drawn(chart, Pen(max(width, NARROWEST), measure))
    return mirrored(drawing) if right_to_left else drawing


def _drawn(chart: Chart, pen: Pen) -> Drawing:
    match chart:
        case TimelineChart():
            return timeline(chart, pen)
        case BarChart():
            return bars(chart, pen)
        case StepChart():
            return steps(chart, pen)
        case DotChart():
            return dots(chart, pen)
        case StackChart():
            return stacks(chart, pen)
        case DayChart():
            return days(chart, pen)
    raise TypeError(f"no drawing for {type(chart).__name__}")


__all__ = ["NARROWEST", "drawn"]
