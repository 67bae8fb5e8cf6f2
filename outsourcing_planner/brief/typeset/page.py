"""The sheet: header and footer of every page, and "Page n of N" that knows the last one."""

from typing import Any

from reportlab.pdfgen.canvas import Canvas

from ..content import Brief
from ..paper import Paper
from .fonts import REGULAR, SEMIBOLD, width_of
from .styles import DRAFT, FOOTER_BASELINE, HAIR, HAIR_WIDTH, HEADER_BASELINE, MARGIN, QUIET, SMALL
from .tagging import TaggedCanvas
from .text import one_line

_RULE_ABOVE_FOOTER = 13.0


class CountingCanvas(TaggedCanvas):
    """Draws each page's number as a form filled in at the end, when the number of pages is known."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.furniture: tuple[Brief, Paper] | None = None
        self.pages = 0

    def save(self) -> None:
        """Fill in the page numbers, then write the file."""
        if self.furniture is not None:
            brief, paper = self.furniture
            for page in range(1, self.pages + 1):
                self._draw_number(brief, paper, page)
        super().save()

    def _draw_number(self, brief: Brief, paper: Paper, page: int) -> None:
        text = one_line(brief.furniture.page.format(page=page, count=self.pages))
        self.beginForm(form_name(page), 0, 0, paper.width, paper.height)
        self.setFont(REGULAR, SMALL)
        self.setFillColor(QUIET)
        at = MARGIN if brief.right_to_left else paper.width - MARGIN - width_of(text, REGULAR, SMALL)
        self.drawString(at, FOOTER_BASELINE, text)
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
    _draw_edge(canvas, paper, _fitting(brief.furniture.header, room), top, at_start=not brief.right_to_left)
    canvas.setStrokeColor(HAIR)
    canvas.setLineWidth(HAIR_WIDTH)
    rule = FOOTER_BASELINE + _RULE_ABOVE_FOOTER
    canvas.line(MARGIN, rule, paper.width - MARGIN, rule)
    _draw_edge(canvas, paper, one_line(brief.furniture.footer), FOOTER_BASELINE, at_start=not brief.right_to_left)
    canvas.restoreState()
    canvas.pages = canvas.getPageNumber()
    canvas.doForm(form_name(canvas.pages))
    canvas.end()


def _draw_edition(canvas: Canvas, brief: Brief, paper: Paper, top: float) -> float:
    """Draw version and date, after the word that says it is a draft; the width of it all."""
    edition = one_line(brief.furniture.edition)
    width = width_of(edition, REGULAR, SMALL)
    _draw_edge(canvas, paper, edition, top, at_start=brief.right_to_left)
    if not brief.furniture.draft:
        return width
    mark = one_line(brief.furniture.draft)
    mark_width = width_of(mark, SEMIBOLD, SMALL)
    at = MARGIN + width + 10 if brief.right_to_left else paper.width - MARGIN - width - 10 - mark_width
    canvas.saveState()
    canvas.setFillColor(DRAFT)
    canvas.setFont(SEMIBOLD, SMALL)
    canvas.drawString(at, top, mark)
    canvas.restoreState()
    return width + 10 + mark_width


def _draw_edge(canvas: Canvas, paper: Paper, text: str, baseline: float, *, at_start: bool) -> None:
    canvas.setFont(REGULAR, SMALL)
    if at_start:
        canvas.drawString(MARGIN, baseline, text)
    else:
        canvas.drawRightString(paper.width - MARGIN, baseline, text)


def _fitting(text: str, room: float) -> str:
    line = one_line(text)
    if width_of(line, REGULAR, SMALL) <= room:
        return line
    while line and width_of(line + "…", REGULAR, SMALL) > room:
        line = line[:-1]
    return line.rstrip() + "…"
