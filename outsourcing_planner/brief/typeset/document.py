"""Sets a brief on paper and returns the file's bytes; nothing is written to disk here."""

from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from ..content import Brief
from ..paper import Paper
from .flow import Setter
from .fonts import REGULAR, load_fonts
from .metadata import Packet
from .page import CountingCanvas, draw_furniture
from .progress import Progress, Steps
from .structure import Element, Root
from .styles import BODY, BOTTOM, LEADING, MARGIN, TOP
from .text import one_line

PROGRAM = "Outsourcing Planner"


class TypesetError(Exception):
    """A brief that could not be set; its message is for a log, without a word of the plan."""


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """Tells what it has laid on a page."""

    steps: Steps

    def afterFlowable(self, _flowable: Any) -> None:  # noqa: N802 (ReportLab's name)
        """Count it."""
        self.steps.step()


def typeset(brief: Brief, paper: Paper, progress: Progress | None = None, *, to_keep: bool = True) -> bytes:
    """The brief as a tagged PDF with embedded fonts; the same brief gives the same bytes.

    `progress` hears how far it is, and stops it by answering False. What is not `to_keep`, since it is shown on the
    screen until the next edit, looks the same, but is neither compressed nor tagged: this takes half the time.
    Raises `TypesetError`, `Cancelled`.
    """
    load_fonts()
    target = BytesIO()
    steps = Steps(progress, len(brief.blocks))
    setter = Setter(brief, paper.width - 2 * MARGIN)
    story = setter.story(steps.step)
    steps.second_half(len(story))
    document = _document(brief, paper, target, to_keep)
    document.steps = steps
    try:
        document.build(story, canvasmaker=_canvas_maker(brief, paper, setter.structure, to_keep))
    except LayoutError as error:
        raise TypesetError("a block fits on no page") from error
    data = target.getvalue()
    if document.page < 1 or not data.startswith(b"%PDF-") or not data.rstrip().endswith(b"%%EOF"):
        raise TypesetError("the file came out incomplete")
    steps.finish()
    return data


def _document(brief: Brief, paper: Paper, target: BytesIO, to_keep: bool) -> _Document:
    document = _Document(
        target,
        pagesize=paper.value,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        title=one_line(brief.title),
        author=one_line(brief.author),
        subject="",
        keywords="",
        creator=PROGRAM,
        producer=PROGRAM,
        lang=brief.language,
        invariant=1,
        pageCompression=int(to_keep),
        initialFontName=REGULAR,
        initialFontSize=BODY,
        initialLeading=LEADING,
    )
    frame = Frame(
        MARGIN, BOTTOM, paper.width - 2 * MARGIN, paper.height - TOP - BOTTOM,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    template = PageTemplate(
        id="page", frames=[frame], onPage=lambda canvas, _document: draw_furniture(canvas, brief, paper)
    )
    document.addPageTemplates([template])
    return document


def _canvas_maker(brief: Brief, paper: Paper, structure: Element, to_keep: bool) -> Any:
    def make(*given: Any, **named: Any) -> CountingCanvas:
        canvas = CountingCanvas(*given, **named)
        canvas.furniture = (brief, paper)
        canvas.tagged = to_keep
        canvas.tree = Root(structure)
        canvas.packet = Packet(one_line(brief.title), one_line(brief.author), brief.language, PROGRAM)
        return canvas

    return make
