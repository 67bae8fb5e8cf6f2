"""What is where: a line for each heading with its page, which is filled in when all pages are known, and a link."""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.platypus import Flowable

from .fonts import REGULAR, SEMIBOLD
from .inking import Anchor, draw_text, fitted
from .structure import Element
from .styles import BODY, INK, LEADING, QUIET
from .tagging import Tagged
from .text import one_line

_INDENT = 14.0
_NUMBER = 40.0
_AIR = 5.0


class ContentsLine(Tagged, Flowable):  # type: ignore[misc]
    """One heading by its `key`, set in as deep as its `level`, from 0."""

    def __init__(self, title: str, level: int, key: str, element: Element, *, right_to_left: bool) -> None:
        super().__init__()
        self._title = one_line(title)
        self._level = level
        self._key = key
        self._link = element.add("Link")
        self._right_to_left = right_to_left
        self.element = self._link
        self._link.speak(self._title, as_drawn=not right_to_left)

    def wrap(self, availWidth: float, _height: float) -> tuple[float, float]:  # noqa: N803 (ReportLab's name)
        """The width given; a line, with air above the first of a section."""
        self.width = availWidth
        self.height = LEADING + (_AIR if self._level == 0 else 0.0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the title and the place of the number, and lay the link over both."""
        canvas, right = self.canv, self._right_to_left
        indent = self._level * _INDENT
        font = REGULAR if self._level else SEMIBOLD
        canvas.setFillColor(QUIET if self._level else INK)
        draw_text(
            canvas, self.width - indent if right else indent, 3.0,
            fitted(self._title, font, BODY, self.width - indent - _NUMBER), font, BODY,
            anchor=Anchor.RIGHT if right else Anchor.LEFT, right_to_left=right,
        )  # fmt: skip
        canvas.doForm(form_name(self._key))
        canvas.pending.append(self)
        canvas.annotate(self._annotation(), self._link)

    def draw_number(self, canvas: Any) -> None:
        """Draw the form that holds the page's number, now that it is known."""
        page = canvas.places.get(self._key)
        canvas.beginForm(form_name(self._key), 0, 0, self.width, self.height)
        canvas.setFillColor(QUIET if self._level else INK)
        right = self._right_to_left
        draw_text(
            canvas, 0 if right else self.width, 3.0, "" if page is None else str(page),
            REGULAR if self._level else SEMIBOLD, BODY, anchor=Anchor.LEFT if right else Anchor.RIGHT,
        )  # fmt: skip
        canvas.endForm()

    def _annotation(self) -> PDFDictionary:
        canvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        made = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": PDFArray([left, bottom, right, top]),
                "Border": PDFArray([0, 0, 0]),
                "Dest": PDFName(self._key),
                "Contents": PDFString(self._title),
                "F": 4,
            }
        )
        made.__RefOnly__ = 1
        return made


def form_name(key: str) -> str:
    """What the form with the page's number of a heading is called inside the file."""
    return f"contents-{key}"
