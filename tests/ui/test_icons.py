"""Tests of the icons: all of them draw, in the colour asked for, as sharp as the screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from outsourcing_planner import resources
from outsourcing_planner.ui import icons

NAMES = sorted(file.stem for file in resources.folder("icons").glob("*.svg"))


def colours(drawn: QPixmap) -> set[tuple[int, int, int]]:
    """The colours of the pixels that are fully covered, as steps of 4, which anti-aliasing does not reach."""
    picture = drawn.toImage()
    pixels = (picture.pixelColor(column, row) for row in range(picture.height()) for column in range(picture.width()))
    return {(p.red() // 4, p.green() // 4, p.blue() // 4) for p in pixels if p.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_its_colour(qapp: QApplication, name: str) -> None:
    """No icon is left black or empty."""
    assert colours(icons.pixmap(name, QColor("#b62618"), 24, 2.0)) == {(0xB6 // 4, 0x26 // 4, 0x18 // 4)}


def test_an_icon_is_as_sharp_as_the_screen(qapp: QApplication) -> None:
    """On a screen of double density the drawing has twice the pixels and the same size."""
    drawn = icons.pixmap("check", QColor("#000000"), 20, 2.0)
    assert drawn.size() == QSize(40, 40)
    assert drawn.deviceIndependentSize().toSize() == QSize(20, 20)
    assert icons.icon("check", QColor("#000000"), 20).pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40)


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    """A name that is not bundled is never drawn as nothing."""
    with pytest.raises(icons.NoSuchIconError):
        icons.pixmap("unicorn", QColor("#000000"))
