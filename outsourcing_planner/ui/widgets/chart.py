"""A chart on the screen: the drawing the brief would print, in the colours and the type of the look in force."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...brief.charts.drawn import NARROWEST, drawn
from ...brief.content import Chart
from ...brief.drawing import SMALL, Drawing, Target, Weight
from .. import theme
from .chart_ink import WEIGHTS, ink
from .field_error import announce

_POINT = theme.SMALL / SMALL
"""Pixels that stand for a point of the drawing, so that its text has the size of small text on the screen."""

_EDGE = theme.gap(1.5)
"""Left free around the drawing, for the ring of the keyboard."""


class ChartView(QWidget):
    """Shows a chart as wide as there is room; says its words to a screen reader.

    In charts whose things can be picked, `picked` tells the key of one that was clicked, or chosen with the arrow keys
    and Enter. `ground` names the colour of the palette that lies behind it.
    """

    picked = Signal(str)

    def __init__(self, chart: Chart, parent: QWidget | None = None, *, ground: str = "paper") -> None:
        super().__init__(parent)
        self._ground = ground
        self._chart = chart
        self._drawing: Drawing | None = None
        self._at = -1
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.show_chart(chart)

    @property
    def chart(self) -> Chart:
        """The chart that is shown."""
        return self._chart

    @property
    def drawing(self) -> Drawing:
        """The chart as it is drawn at this width."""
        if self._drawing is None:
            self._drawing = self._laid_out(self.width())
        return self._drawing

    @property
    def marked(self) -> Target | None:
        """The thing the arrow keys are on."""
        targets = self.drawing.targets
        return targets[self._at] if 0 <= self._at < len(targets) else None

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; what was marked stays marked where it is still there."""
        kept = self.marked.key if self._at >= 0 and self.marked else None
        self._chart = chart
        self.setAccessibleName(chart.name)
        self.setAccessibleDescription(chart.alternative)
        self._renew()
        keys = [target.key for target in self.drawing.targets]
        self._at = keys.index(kept) if kept in keys else -1
        can_pick = bool(keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_pick else Qt.FocusPolicy.TabFocus)

    def target_at(self, place: QPoint) -> Target | None:
        """What can be picked at a place of the widget, the uppermost where several meet."""
        x, y = (place.x() - _EDGE) / self._factor, (place.y() - _EDGE) / self._factor
        for target in reversed(self.drawing.targets):
            if target.x <= x <= target.x + target.width and target.y <= y <= target.y + target.height:
                return target
        return None

    @property
    def _factor(self) -> float:
        return _POINT * theme.current().scale

    def _laid_out(self, width: int) -> Drawing:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return drawn(self._chart, (width - 2 * _EDGE) / self._factor, self._measure, right_to_left=mirrored)

    def _measure(self, text: str, weight: Weight, size: float) -> float:
        look = theme.current()
        font = look.font(size * _POINT, WEIGHTS[weight])
        return QFontMetricsF(font).horizontalAdvance(text) / self._factor

    def _renew(self) -> None:
        self._drawing = None
        self.updateGeometry()
        self.update()

    def _mark(self, at: int) -> None:
        """Put the mark on a target and say it."""
        self._at = at
        target = self.marked
        if target is not None:
            announce(self, target.says)
        self.update()

    def _pick(self) -> None:
        if self.marked is not None:
            self.picked.emit(self.marked.key)

    def sizeHint(self) -> QSize:
        """Wide enough to be read, as high as it is at the width it has."""
        width = round(NARROWEST * 2 * _POINT)
        laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self.heightForWidth(self.width() if laid_out else width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is ever laid out."""
        return QSize(theme.gap(30), theme.gap(10))

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the drawing needs at that width."""
        same = self._drawing is not None and width == self.width()
        drawing = self.drawing if same else self._laid_out(width)
        return round(drawing.height * self._factor) + 2 * _EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out anew; another width asks for another height."""
        self._drawing = None
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type, direction or colours."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange,
            QEvent.Type.LayoutDirectionChange,
        ):  # fmt: skip
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force, with a ring where the keyboard is."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_EDGE, _EDGE)
        ink(painter, self.drawing, self._factor, look, self._ground)
        painter.resetTransform()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), theme.RING))
            edge = theme.RING / 2
            target = self.marked
            around = QRectF(self.rect()) if target is None else self._box(target)
            painter.drawRoundedRect(around.adjusted(edge, edge, -edge, -edge), theme.RADIUS, theme.RADIUS)
        painter.end()

    def _box(self, target: Target) -> QRectF:
        by = self._factor
        box = QRectF(target.x * by, target.y * by, target.width * by, target.height * by)
        return box.translated(_EDGE, _EDGE).adjusted(-theme.RING, -theme.RING, theme.RING, theme.RING)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that something can be picked here."""
        over = self.target_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was clicked."""
        target = self.target_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and target is not None:
            self._mark(self.drawing.targets.index(target))
            self._pick()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from thing to thing with the arrow keys, to the first and last with Home and End; Enter picks."""
        last = len(self.drawing.targets) - 1
        if last < 0:
            super().keyPressEvent(event)
            return
        places = {
            Qt.Key.Key_Right: min(self._at + 1, last),
            Qt.Key.Key_Down: min(self._at + 1, last),
            Qt.Key.Key_Left: max(self._at - 1, 0),
            Qt.Key.Key_Up: max(self._at - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in places:
            self._mark(places[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.marked is not None:
            self._pick()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what a thing is where the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            target = self.target_at(event.pos())
            QToolTip.showText(event.globalPos(), target.says if target else "", self)
            return True
        return super().event(event)
