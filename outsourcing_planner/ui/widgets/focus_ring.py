"""The focus ring: drawn around whatever the keyboard is in, outside its edge."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from .. import theme

_RINGED = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)


class FocusRing(QObject):
    """Follows the keyboard through all windows of the application, for as long as its parent lives.

    Fields and buttons get a ring; a widget whose property `ring` is False draws its own.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent or app)
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._follow)

    @property
    def around(self) -> QWidget | None:
        """The widget that has the ring now."""
        return self._frame.widget() if self._frame is not None and isValid(self._frame) else None

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = isinstance(new, _RINGED) and new.property("ring") is not False
        if self._frame is not None and isValid(self._frame):
            self._frame.setWidget(new if wanted else None)  # type: ignore[arg-type]
        elif wanted and new is not None:
            self._frame = _Frame(new)
            self._frame.setWidget(new)


class _Frame(QFocusFrame):
    """Qt's frame that stays around a widget wherever it moves, drawn the house's way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_style = _RingStyle("Fusion")
        self._own_style.setParent(self)
        self.setStyle(self._own_style)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("accent"), theme.RING))
        inset = theme.RING / 2
        round_ = theme.RADIUS + theme.RING_GAP + inset
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), round_, round_)
        painter.end()


class _RingStyle(QProxyStyle):
    """Tells Qt's frame to stand above its widget, and how far outside of it."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """What the ring asks of its style."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return theme.RING + theme.RING_GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """What the ring asks of its style."""
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)
