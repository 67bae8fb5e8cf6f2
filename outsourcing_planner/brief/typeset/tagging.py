"""Puts on the page, around each thing drawn, the mark that says which element of the structure it is."""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFPage, PDFtrue
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from .metadata import Packet
from .structure import CELLS, Element, Root
from .text import Line
from .widgets import Fields

FURNITURE = "/Type /Pagination"
"""What stands at the edges of pages, in the words of PDF."""

_VERSION = (1, 7)


class SpacedText(PDFTextObject):  # type: ignore[misc]
    """A text whose lines end with a space, so that the words on both sides of a line's end are read as two."""

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 (ReportLab's names)
        super()._textOut(f"{text} " if TStar else text, TStar)


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that marks what is drawn on it, and writes the tree of it all with the file.

    Between `begin` and `end` stands one thing; a `begin` within another changes nothing. `places` are the pages on
    which headings were drawn, by key. Where it is not `tagged`, nothing is marked and there is no tree.
    """

    tagged = True

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.tree = Root(Element("Document"))
        self.packet: Packet | None = None
        self.fields = Fields()
        self.places: dict[str, int] = {}
        self._marks: list[Element] = []
        self._notes: list[tuple[Element, Any]] = []
        self._depth = 0
        self._body: Element | None = None

    def begin(self, element: Element | None, sign: Element | None = None, *, edge: bool = False) -> None:
        """Whatever follows is that element's; of no element where it only decorates, as at a page's `edge`.

        The first text goes to the `sign` where there is one: the bullet or number of a list's item.
        """
        self._depth += 1
        if self._depth > 1 or not self.tagged:
            return
        if element is None:
            self._code.append(f"/Artifact <<{FURNITURE}>> BDC" if edge else "/Artifact BMC")
            return
        self._mark(sign or element)
        self._body = element if sign else None

    def end(self) -> None:
        """What was begun is whole."""
        self._depth -= 1
        if self._depth == 0 and self.tagged:
            self._code.append("EMC")
            self._body = None

    def beginText(self, *given: Any, **named: Any) -> SpacedText:  # noqa: N802 (ReportLab's name)
        """A text to be drawn."""
        return SpacedText(self, *given, **named)

    def drawText(self, text: Any) -> None:  # noqa: N802 (ReportLab's name)
        """Draw a text, and after the sign of a list's item turn to what it says."""
        super().drawText(text)
        if self._body is not None:
            self._code.append("EMC")
            self._mark(self._body)
            self._body = None

    def annotate(self, annotation: Any, element: Element) -> None:
        """Put an annotation on this page as part of an element."""
        annotation["StructParent"] = len(self.tree.parents)
        annotation["P"] = self._doc.thisPageRef()
        self.tree.parents.append(element)
        element.content.append(annotation)
        self._addAnnotation(annotation)
        self._notes.append((element, self._annotationrefs.pop()))

    def hide(self, annotation: Any) -> None:
        """Put an annotation on this page that nobody is to see or hear of."""
        annotation["P"] = self._doc.thisPageRef()
        self._addAnnotation(annotation)

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        """Close the page, and note whose its marks are; the keyboard goes through its annotations as they are read."""
        self._notes.sort(key=lambda note: note[0].place)
        self._annotationrefs += [reference for _, reference in self._notes]
        self._notes = []
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self.tree.parents), PDFName("S")
        self.tree.parents.append(self._marks)
        self._marks = []

    def save(self) -> None:
        """Write the tree with the file, and that a reader shows the title and not the file's name."""
        catalog = self._doc.Catalog
        if self.tagged:
            self.tree.top.prune()
            catalog.StructTreeRoot = self.tree
            catalog.MarkInfo = PDFDictionary({"Marked": PDFtrue})
        catalog.Metadata = self.packet
        catalog.AcroForm = self.fields.written()
        self.setViewerPreference("DisplayDocTitle", PDFtrue)
        self._doc._pdfVersion = _VERSION
        super().save()

    def _mark(self, element: Element) -> None:
        number = len(self._marks)
        self._marks.append(element)
        element.content.append((self._doc.thisPageName(), number))
        self._code.append(f"/{element.role} <</MCID {number}>> BDC")


class Tagged:
    """Mixed into what is laid out: draws itself under its element, and so does each part of it when it is torn.

    Drawn again, as a table's head on the next page is, it is told only once.
    """

    element: Element | None = None
    sign: Element | None = None
    _told = False

    def split(self, width: float, height: float) -> list[Any]:
        """The parts, all of the same element; the sign stands before the first."""
        parts: list[Any] = super().split(width, height)  # type: ignore[misc]
        for number, part in enumerate(parts):
            part.element = self.element
            part.sign = None if number else self.sign
        return parts

    def _drawOn(self, canvas: Any) -> None:  # noqa: N802 (ReportLab's name)
        canvas.begin(None if self._told else self.element, self.sign)
        super()._drawOn(canvas)  # type: ignore[misc]
        canvas.end()
        self._told = True


def tell(flowables: Sequence[Any], lines: Sequence[Line], under: Element, *, right_to_left: bool) -> None:
    """Say of set lines what they are: paragraphs, or items of a list where a sign stands before them.

    A heading, or a table's cell with one line, needs no paragraph in it. `right_to_left` is how the document runs.
    """
    if under.role == "H1" or (len(flowables) == 1 and under.role in CELLS and not lines[0].sign):
        for flowable, line in zip(flowables, lines, strict=True):
            flowable.element = under
            speak(under, line)
        return
    items: Element | None = None
    for flowable, line in zip(flowables, lines, strict=True):
        if not line.sign:
            items = None
            flowable.element = under.add("P")
            speak(flowable.element, line)
            continue
        items = items or under.add("L")
        flowable.sign, flowable.element = item(items, line.sign, right_to_left=right_to_left)
        speak(flowable.element, line)


def item(items: Element, sign: str, *, right_to_left: bool) -> tuple[Element, Element]:
    """A new item of a list: the element of its sign, and that of what it says."""
    made = items.add("LI")
    label = made.add("Lbl")
    label.speak(sign, as_drawn=not right_to_left)
    return label, made.add("LBody")


def speak(element: Element, line: Line) -> None:
    """Note what a line says for its element."""
    element.speak("".join(span.text for span in line.spans), as_drawn=line.plain)
