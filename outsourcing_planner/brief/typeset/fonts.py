"""The one type family of the brief, loaded from the program's own files when first needed."""

from functools import cache
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ... import resources

REGULAR = "OutplanInter-Regular"
SEMIBOLD = "OutplanInter-SemiBold"
BOLD = "OutplanInter-Bold"

_loading = Lock()


def load_fonts() -> None:
    """Make the family known to ReportLab, once a process; any thread may ask."""
    with _loading:
        known = set(pdfmetrics.getRegisteredFontNames())
        for name in (REGULAR, SEMIBOLD, BOLD):
            if name not in known:
                pdfmetrics.registerFont(TTFont(name, str(resources.folder("fonts") / f"{name}.ttf")))
        pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=REGULAR, boldItalic=SEMIBOLD)


@cache
def drawable() -> frozenset[int]:
    """The code points the family can draw."""
    load_fonts()
    return frozenset(pdfmetrics.getFont(REGULAR).face.charToGlyph)
