"""Charts on paper: real text, vectors, and only colours that differ in grey too."""

import io
from collections.abc import Iterator

import msgspec
import pytest
from pypdf import PdfReader
from reportlab.lib.colors import Color

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import Brief, Chart
from outsourcing_planner.brief.drawing import Label, Role
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.typeset.charts import COLOURS, ChartDrawing
from outsourcing_planner.brief.typeset.fonts import load_fonts
from outsourcing_planner.plan import Plan
from tests.brief.charts.cases import every_chart
from tests.brief.reading import ABOUT, everything, squeezed, words_of

CHARTS = every_chart()


def _brief_of(*charts: Chart) -> Brief:
    return msgspec.structs.replace(compose(Plan(title="Charts"), ABOUT, words_of("en_GB")), blocks=charts)


def _labels(chart: Chart, width: float) -> Iterator[str]:
    load_fonts()
    for mark in ChartDrawing(chart, width).drawing.marks:
        if isinstance(mark, Label):
            yield mark.text


@pytest.mark.parametrize("name", [name for name in CHARTS if not name.startswith(("programme", "many"))])
def test_every_word_of_a_chart_is_text_in_the_file(name: str) -> None:
    """What a chart says can be searched, copied and read out."""
    found = everything(typeset(_brief_of(CHARTS[name]), Paper.A4))
    for label in _labels(CHARTS[name], 496.276):
        assert squeezed(label) in found


def test_no_chart_is_an_image() -> None:
    """All charts are drawn by strokes, on both papers."""
    for paper in Paper:
        reader = PdfReader(io.BytesIO(typeset(_brief_of(*CHARTS.values()), paper)))
        assert [len(page.images) for page in reader.pages] == [0] * len(reader.pages)
        assert len(reader.pages) > 5


def test_from_the_right() -> None:
    """A brief in a language written from the right mirrors its charts."""
    there = typeset(_brief_of(CHARTS["sample costs"]), Paper.A4)
    brief = msgspec.structs.replace(_brief_of(CHARTS["sample costs"]), right_to_left=True)
    back = typeset(brief, Paper.A4)
    assert there != back
    assert len(PdfReader(io.BytesIO(back)).pages) == 1


def test_shades_of_grey() -> None:
    """Printed without colour, neighbouring fillings and the text on them stay apart."""
    accent, soft, paper = (_grey(COLOURS[role]) for role in (Role.ACCENT, Role.SOFT, Role.PAPER))
    assert soft - accent > 0.3
    assert paper - soft > 0.15
    assert _grey(COLOURS[Role.ON_ACCENT]) - accent > 0.6


def _grey(colour: Color) -> float:
    return float(0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue)
