"""A chart on the screen: the drawing the brief would print, in the colours and the type of the look in force."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...brief.charts.drawn import NARROWEST
from ...brief.content import Chart
from ...brief.drawing import Drawing
from .. import theme
from .chart_drawings import POINT, ChartDrawings, pixels_a_point
from .chart_ink import ink

_EDGE = theme.gap(1.5)
"""Left free around the drawing, for the ring of the keyboard."""


class ChartPicture(QWidget):
    """Shows a chart as wide as there is room, and says its words to a screen reader.

    `ground` names the colour of the palette that lies behind it.
    """

    def __init__(self, chart: Chart, parent: QWidget | None = None, *, ground: str = "paper") -> None:
        super().__init__(parent)
        self._ground = ground
        self._drawings = ChartDrawings(chart)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_chart(chart)

    @property
    def drawing(self) -> Drawing:
        """The chart as it is drawn at this width."""
        return self._laid_out(self.width())

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._drawings = ChartDrawings(chart)
        self.setAccessibleName(chart.name)
        self.setAccessibleDescription(chart.alternative)
        self._renew()

    def placed(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Where a part of the drawing, given in its points, lies on the widget, in pixels."""
        by = pixels_a_point()
        return QRectF(x * by + _EDGE, y * by + _EDGE, width * by, height * by)

    @property
    def ringed(self) -> QRectF:
        """What the ring of the keyboard is drawn around."""
        return QRectF(self.rect())

    def _laid_out(self, width: int) -> Drawing:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._drawings.at(width - 2 * _EDGE, right_to_left=mirrored)

    def _renew(self) -> None:
        self._drawings.forget()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to be read, as high as it is at the width it has."""
        width = round(NARROWEST * 2 * POINT)
        laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self.heightForWidth(self.width() if laid_out else width))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow; what is not drawn then stands in its table."""
        return QSize(theme.gap(30), theme.gap(10))

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the drawing needs at that width."""
        return round(self._laid_out(width).height * pixels_a_point()) + 2 * _EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force, with a ring where the keyboard is."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_EDGE, _EDGE)
        ink(painter, self.drawing, pixels_a_point(), look, self._ground)
        painter.resetTransform()
        if self.hasFocus():
            edge = theme.RING / 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), theme.RING))
            painter.drawRoundedRect(self.ringed.adjusted(edge, edge, -edge, -edge), theme.RADIUS, theme.RADIUS)
        painter.end()


_CHANGES = frozenset(
    {
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.LayoutDirectionChange,
    }
)
