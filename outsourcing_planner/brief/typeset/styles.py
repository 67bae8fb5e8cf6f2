"""The brief's measures and colours, and the paragraph styles made of them; lengths in points."""

from functools import cache

import msgspec
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from ..content import Manner
from .fonts import BOLD, REGULAR, SEMIBOLD

MARGIN = 49.5
HEADER_BASELINE = 44.0
FOOTER_BASELINE = 34.0
TOP = 70.0
BOTTOM = 54.0

BODY = 9.2
LEADING = 12.6
SMALL = 7.8

QUIET_HEX = "#58636E"
INK: Color = HexColor("#1D2730")
QUIET: Color = HexColor(QUIET_HEX)
HAIR: Color = HexColor("#CFCDC8")
RULE: Color = INK
ACCENT: Color = HexColor("#0B6E63")
ACCENT_LIGHT: Color = HexColor("#B5CFCB")
DRAFT: Color = HexColor("#8A5300")

HAIR_WIDTH = 0.6
RULE_WIDTH = 1.0


class Look(msgspec.Struct, frozen=True):
    """A weight of the family, which other scripts follow with fonts of their own, and a colour."""

    font: str
    colour: Color


def look_of(manner: Manner, style: ParagraphStyle) -> Look:
    """How a piece of that manner looks in a paragraph of that style."""
    font = SEMIBOLD if manner is Manner.STRONG and style.fontName != BOLD else style.fontName
    return Look(font, QUIET if manner is Manner.QUIET else style.textColor)


@cache
def style(name: str, *, right_to_left: bool = False, at_end: bool = False) -> ParagraphStyle:
    """The style of that name, kept to the start or to the end of the line."""
    right = right_to_left != at_end
    own = dict(_OWN[name])
    if right_to_left:
        own["leftIndent"], own["rightIndent"] = own.get("rightIndent", 0), own.get("leftIndent", 0)
    base = {
        "fontName": REGULAR,
        "fontSize": BODY,
        "leading": LEADING,
        "textColor": INK,
        "bulletFontName": REGULAR,
        "bulletFontSize": BODY,
        "alignment": TA_RIGHT if right else TA_LEFT,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
        "uriWasteReduce": 0,
    }
    return ParagraphStyle(name, **{**base, **own})


_OWN: dict[str, dict[str, object]] = {
    "title": {"fontName": BOLD, "fontSize": 23, "leading": 28, "spaceAfter": 4},
    "lead": {"fontSize": 10.8, "leading": 15.4, "spaceAfter": 2, "rightIndent": 60},
    "heading1": {"fontName": SEMIBOLD, "fontSize": 13, "leading": 17, "spaceBefore": 15, "spaceAfter": 4},
    "heading2": {"fontName": SEMIBOLD, "fontSize": 10, "leading": 13.5, "spaceBefore": 9, "spaceAfter": 2},
    "body": {"spaceBefore": 0, "spaceAfter": 4},
    "label": {"fontName": SEMIBOLD, "spaceBefore": 6, "spaceAfter": 1},
    "bullet": {"leftIndent": 11, "bulletIndent": 1, "spaceAfter": 2},
    "dense bullet": {"fontSize": 8.6, "leading": 11.5, "leftIndent": 11, "bulletIndent": 1, "spaceAfter": 1.5},
    "cell": {},
    "figure": {"fontName": SEMIBOLD, "fontSize": 13, "leading": 17},
    "dense": {"fontSize": 8.6, "leading": 11.5},
    "tick": {"fontSize": 12.5, "leading": 11},
    "item": {"leftIndent": 10, "bulletIndent": 0},
    "head": {"fontName": SEMIBOLD, "fontSize": SMALL, "leading": 10.5, "textColor": QUIET},
}
