"""The look: every colour, size and typeface of the screen, and the one call that puts them on the application."""

import math
from enum import StrEnum
from typing import Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from .. import resources

FAMILY: Final = "Outplan Inter"

STEP: Final = 4
"""All distances are multiples of this many pixels; see `gap`."""
CONTROL: Final = 36
"""Height of fields and buttons."""
TARGET: Final = 32
"""Height of small buttons."""
PILL: Final = 22
LEAST_TARGET: Final = 24
"""Height of what stands in a line of text; nothing that is clicked is smaller."""
RADIUS: Final = 6
CARD_RADIUS: Final = 8
RING: Final = 2
"""Width of the focus ring."""
RING_GAP: Final = 1
"""What is left free between a control and its focus ring."""
ICON: Final = 18
STEP_LIST: Final = 228
STEP_ROW: Final = 44
PLAN_ROW: Final = 56
"""Height of a plan in the list of plans."""
HOME_SIDE: Final = 300
PAGE_TEXT: Final = 640
"""The widest a page's text and fields become."""
PAGE_WIDE: Final = 720
"""The widest a page of rows becomes that are not filled in."""
PAGE_MARGIN: Final = 32
PAGE_NARROW: Final = 480
"""The narrowest a page may become beside the preview; the preview gives way first."""
PREVIEW: Final = 372
SHARE: Final = 292
"""Width of what stands beside the review."""
ROOMY: Final = 1100
"""From this window width there is room for words that are only nice to have."""
WINDOW: Final = (1280, 800)
"""How wide and high the window first opens, where the screen has that room."""
FRAME: Final = 40
"""What the system's frame is taken to need of the screen's height until it is known."""
HEADER: Final = 52
FOOTER: Final = 60
CHOICE_CARD: Final = 140
"""The narrowest a choice card becomes before the cards wrap."""
START_CARD: Final = 170
"""The narrowest a card to start from becomes."""
FIELD_SHORT: Final = 180
"""Width of a field for a figure, a date or a time."""
SIDE_SHARE: Final = 0.3
"""The share of the window that what stands at its side takes at most, however large the text."""
SHARE_MOST: Final = 0.38
"""The share of the window that what stands beside the review takes where its words need it."""
DIALOG: Final = 480

SMALL: Final = 11.5
SMALL_LINE: Final = 16
HINT: Final = 12.5
HINT_LINE: Final = 18
BODY: Final = 14
BODY_LINE: Final = 20
HEADING: Final = 15.5
HEADING_LINE: Final = 22
TITLE: Final = 22
TITLE_LINE: Final = 28


class Palette(msgspec.Struct, frozen=True):
    """The colours of one theme, as `#RRGGBB`, named for what they are for."""

    paper: str
    surface: str
    sunk: str
    ink: str
    muted: str
    hair: str
    border: str
    accent: str
    on_accent: str
    accent_hover: str
    tint: str
    amber: str
    amber_tint: str
    red: str
    red_tint: str
    green: str
    green_tint: str
    plum: str
    plum_tint: str


LIGHT: Final = Palette(
    paper="#FAF9F7", surface="#FFFFFF", sunk="#F3F1EC", ink="#1D2730", muted="#58636E", hair="#E4E1DA",
    border="#7D848C", accent="#0B6E63", on_accent="#FFFFFF", accent_hover="#095A51", tint="#E4F1EF",
    amber="#8A5300", amber_tint="#FBF2E1", red="#B42318", red_tint="#FCEBE9", green="#1A7446", green_tint="#E6F4EC",
    plum="#66489A", plum_tint="#F3EEFA",
)  # fmt: skip

DARK: Final = Palette(
    paper="#14181B", surface="#1C2125", sunk="#171B1F", ink="#E7EAEC", muted="#A3ADB6", hair="#2C3339",
    border="#77828C", accent="#56C7B8", on_accent="#06231F", accent_hover="#7AD6C9", tint="#17332F",
    amber="#E0B15C", amber_tint="#2E2617", red="#F28B80", red_tint="#351F1D", green="#69C48F", green_tint="#182B20",
    plum="#B9A1E8", plum_tint="#26203A",
)  # fmt: skip


class Mode(StrEnum):
    """What the owner chose in the menu; the system's own where they chose nothing."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(msgspec.Struct, frozen=True):
    """The theme in force: its colours, and how much larger than usual the text is."""

    palette: Palette
    scale: float = 1.0

    def px(self, size: float) -> int:
        """A size that grows with the text, in whole pixels; half a pixel counts as one."""
        return math.floor(size * self.scale + 0.5)

    def beside(self, size: float, whole: int) -> int:
        """The width of something at the window's side: it grows with the text, but leaves the page its room."""
        return min(self.px(size), max(math.floor(size), math.floor(whole * SIDE_SHARE)))

    def colour(self, token: str) -> QColor:
        """The colour of that name in this palette."""
        return QColor(getattr(self.palette, token))

    def font(self, size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The house's typeface in that size and weight, for what is painted by hand."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font


def gap(steps: float) -> int:
    """A distance of that many steps, in pixels."""
    return round(STEP * steps)


def load_fonts() -> None:
    """Make the bundled typeface known to Qt; safe to call again."""
    if FAMILY not in QFontDatabase.families():
        for file in sorted(resources.folder("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def apply(app: QApplication, mode: Mode = Mode.SYSTEM, scale: float = 1.0) -> None:
    """Put the look on the application; `scale` 2.0 makes all text twice as large."""
    from .stylesheet import stylesheet

    load_fonts()
    look = Look(_wanted(app, mode), scale)
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(look.font())
    app.setPalette(qpalette(look.palette))
    app.setStyleSheet(stylesheet(look))


def current() -> Look:
    """The look in force, read back from the application's own palette and font."""
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    size = QGuiApplication.font().pixelSize()
    return Look(DARK if dark else LIGHT, size / BODY if size > 0 else 1.0)


def qpalette(palette: Palette) -> QPalette:
    """The colours under Qt's names, for what no style sheet reaches."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(getattr(palette, token)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.muted))
    return made


def _wanted(app: QApplication, mode: Mode) -> Palette:
    if mode is Mode.SYSTEM:
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if mode is Mode.DARK else LIGHT


_Role = QPalette.ColorRole
_ROLES: Final = {
    _Role.Window: "paper",
    _Role.WindowText: "ink",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunk",
    _Role.Text: "ink",
    _Role.Button: "surface",
    _Role.ButtonText: "ink",
    _Role.BrightText: "red",
    _Role.PlaceholderText: "muted",
    _Role.ToolTipBase: "ink",
    _Role.ToolTipText: "surface",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.Light: "surface",
    _Role.Midlight: "hair",
    _Role.Mid: "border",
    _Role.Dark: "border",
    _Role.Shadow: "border",
}
