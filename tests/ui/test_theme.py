"""Tests of the look: contrast is computed, and the application wears what it was given."""

import msgspec
import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from outsourcing_planner.ui import theme
from outsourcing_planner.ui.stylesheet import stylesheet
from outsourcing_planner.ui.theme import DARK, LIGHT, Look, Mode, Palette

GROUNDS = ("paper", "surface", "sunk")
TINTS = ("tint", "amber_tint", "red_tint", "green_tint", "plum_tint")
TEXTS = [
    *((text, ground) for text in ("ink", "muted") for ground in (*GROUNDS, *TINTS)),
    *((text, ground) for text in ("accent", "red", "amber", "green", "plum") for ground in GROUNDS),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_hover", "surface"),
    ("accent_hover", "paper"),
    ("accent", "tint"),
    ("amber", "amber_tint"),
    ("red", "red_tint"),
    ("green", "green_tint"),
    ("plum", "plum_tint"),
    ("ink", "hair"),
    ("surface", "ink"),
]
CONTROLS = [
    *((edge, ground) for edge in ("border", "accent", "red") for ground in GROUNDS),
    ("accent", "tint"),
    ("accent", "plum_tint"),
    ("plum", "plum_tint"),
    ("border", "tint"),
]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(palette: Palette, text: str, ground: str) -> None:
    """Text stands out from its ground by at least 4.5 to 1."""
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), CONTROLS)
def test_controls_and_focus_can_be_seen(palette: Palette, edge: str, ground: str) -> None:
    """The edge of a control and the focus ring stand out by at least 3 to 1."""
    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3.0


def test_contrast_is_computed_as_wcag_does() -> None:
    """Black on white is 21 to 1, a colour on itself 1 to 1."""
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21.0
    assert contrast("#868D95", "#868D95") == 1.0


def test_the_sheet_has_no_colour_but_the_palette_s() -> None:
    """Every colour in the style sheet is a token, so that a new palette changes all of it."""
    blank = Palette(**dict.fromkeys(msgspec.structs.asdict(LIGHT), "#123456"))
    sheet = stylesheet(Look(blank))
    assert sheet.count("#") == sheet.count("#123456") > 50


@pytest.mark.parametrize(("mode", "palette"), [(Mode.LIGHT, LIGHT), (Mode.DARK, DARK)])
def test_the_application_wears_the_theme(qtbot: QtBot, qapp: QApplication, mode: Mode, palette: Palette) -> None:
    """Applying a mode sets Qt's palette, and the look can be read back from it."""
    theme.apply(qapp, mode, 1.5)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(palette.paper)
    assert theme.current() == Look(palette, 1.5)
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setProperty("role", "hint")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == QColor(palette.muted)
    theme.apply(qapp, Mode.LIGHT)
    assert theme.current() == Look(LIGHT, 1.0)


def test_without_a_system_scheme_it_is_light(qapp: QApplication) -> None:
    """Where the system says nothing about light or dark, the paper is light."""
    theme.apply(qapp, Mode.DARK)
    theme.apply(qapp, Mode.SYSTEM)
    assert theme.current().palette == LIGHT


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_the_bundled_typeface_is_used(qtbot: QtBot, qapp: QApplication, weight: int) -> None:
    """All four weights come from the bundled files, under one family name."""
    theme.apply(qapp, Mode.LIGHT)
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setStyleSheet(f"font-weight: {weight};")
    label.ensurePolished()
    assert QFontInfo(label.font()).family() == theme.FAMILY
    assert QFontInfo(label.font()).weight() == weight


def test_sizes_grow_with_the_text() -> None:
    """Twice the text makes the controls twice as high, and half a pixel is never lost."""
    assert Look(LIGHT, 2.0).px(theme.CONTROL) == 72
    assert Look(LIGHT).px(theme.HINT) == 13
    assert "min-height: 70px" in stylesheet(Look(LIGHT, 2.0))


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_a_placeholder_can_be_read(qtbot: QtBot, qapp: QApplication, mode: Mode) -> None:
    """What stands in an empty field is written in the colour of hints, and not in a paler one of Qt's."""
    theme.apply(qapp, mode)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText) == theme.current().colour("muted")
    theme.apply(qapp, Mode.LIGHT)
