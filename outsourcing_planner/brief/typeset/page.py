"""The sheet: header and footer of every page, and "Page n of N" that knows the last one."""

from typing import Any

from reportlab.pdfgen.canvas import Canvas

from ..content import Brief
from ..paper import Paper
from .contents import ContentsLine
from .fonts import REGULAR, SEMIBOLD
from .inking import Anchor, draw_text, fitted
from .styles import DRAFT, FOOTER_BASELINE, HAIR, HAIR_WIDTH, HEADER_BASELINE, MARGIN, QUIET, SMALL
from .tagging import TaggedCanvas

_RULE_ABOVE_FOOTER = 13.0
_BETWEEN = 10.0


class CountingCanvas(TaggedCanvas):
    """Draws page numbers as forms filled in at the end: how many pages there are, and where each heading stands."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.furniture: tuple[Brief, Paper] | None = None
        self.pages = 0
        self.pending: list[ContentsLine] = []

    def save(self) -> None:
        """Fill in the page numbers, then write the file."""
        if self.furniture is not None:
            brief, paper = self.furniture
            for page in range(1, self.pages + 1):
                self._draw_number(brief, paper, page)
        for line in self.pending:
            line.draw_number(self)
        super().save()

    def _draw_number(self, brief: Brief, paper: Paper, page: int) -> None:
        text = brief.furniture.page.format(page=page, count=self.pages)
        self.beginForm(form_name(page), 0, 0, paper.width, paper.height)
        self.setFillColor(QUIET)
        _draw_edge(self, brief, paper, text, FOOTER_BASELINE, at_start=False)
        self.endForm()


def form_name(page: int) -> str:
    """What the form with a page's number is called inside the file."""
    return f"page{page}"


def draw_furniture(canvas: CountingCanvas, brief: Brief, paper: Paper) -> None:
    """Draw the header, the footer and the place of the page's number."""
    canvas.begin(None, edge=True)
    canvas.saveState()
    canvas.setFillColor(QUIET)
    top = paper.height - HEADER_BASELINE
    edition_width = _draw_edition(canvas, brief, paper, top)
    room = paper.width - 2 * MARGIN - edition_width - 20
    _draw_edge(canvas, brief, paper, fitted(brief.furniture.header, REGULAR, SMALL, room), top, at_start=True)
    canvas.setStrokeColor(HAIR)
    canvas.setLineWidth(HAIR_WIDTH)
    rule = FOOTER_BASELINE + _RULE_ABOVE_FOOTER
    canvas.line(MARGIN, rule, paper.width - MARGIN, rule)
    _draw_edge(canvas, brief, paper, brief.furniture.footer, FOOTER_BASELINE, at_start=True)
    canvas.restoreState()
    canvas.pages = canvas.getPageNumber()
    canvas.doForm(form_name(canvas.pages))
    canvas.end()


def _draw_edition(canvas: Canvas, brief: Brief, paper: Paper, top: float) -> float:
    """Draw version and date, after the word that says it is a draft; the width of it all."""
    width = _draw_edge(canvas, brief, paper, brief.furniture.edition, top, at_start=False)
    if not brief.furniture.draft:
        return width
    right = brief.right_to_left
    at = MARGIN + width + _BETWEEN if right else paper.width - MARGIN - width - _BETWEEN
    canvas.saveState()
    canvas.setFillColor(DRAFT)
    mark_width = draw_text(
        canvas, at, top, brief.furniture.draft, SEMIBOLD, SMALL,
        anchor=Anchor.LEFT if right else Anchor.RIGHT, right_to_left=right,
    )  # fmt: skip
    canvas.restoreState()
    return width + _BETWEEN + mark_width


def _draw_edge(canvas: Canvas, brief: Brief, paper: Paper, text: str, baseline: float, *, at_start: bool) -> float:
    """Draw a text at the edge where lines start, or at the other; its width."""
    left = at_start != brief.right_to_left
    return draw_text(
        canvas, MARGIN if left else paper.width - MARGIN, baseline, text, REGULAR, SMALL,
        anchor=Anchor.LEFT if left else Anchor.RIGHT, right_to_left=brief.right_to_left,
    )  # fmt: skip
