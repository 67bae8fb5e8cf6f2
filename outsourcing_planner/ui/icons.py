"""The icon set: one family of line drawings, coloured before they are drawn and sharp at every screen density."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from .. import resources
from . import theme


class NoSuchIconError(LookupError):
    """An icon that is not among the bundled ones."""


def pixmap(name: str, colour: QColor, size: int = theme.ICON, ratio: float = 1.0) -> QPixmap:
    """The icon drawn `size` pixels wide in one colour, kept in Qt's own picture cache.

    `ratio` is the device pixel ratio of the screen. Raises `NoSuchIconError`.
    """
    key = f"icon/{name}/{colour.name()}/{size}/{ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = _drawn(name, colour, size, ratio)
        QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: QColor, size: int = theme.ICON) -> QIcon:
    """The icon for a button or a menu, with a drawing for each density of the screens that are there."""
    made = QIcon()
    for ratio in sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


def _drawn(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour.name()).encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _source(name: str) -> str:
    file = resources.folder("icons") / f"{name}.svg"
    if not file.is_file():
        raise NoSuchIconError(name)
    return file.read_text(encoding="utf-8")
