"""A chart whose things can be picked, with the mouse or with the keyboard alone."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ...brief.content import Chart
from ...brief.drawing import Target
from .. import theme
from .chart_picture import ChartPicture
from .field_error import announce


class ChartView(ChartPicture):
    """Shows any chart; `picked` tells the key of a thing that was clicked, or chosen with arrow keys and Enter.

    In charts in which nothing can be picked the keys do what they do elsewhere.
    """

    picked = Signal(str)

    def __init__(self, chart: Chart, parent: QWidget | None = None, *, ground: str = "paper") -> None:
        self._at = -1
        super().__init__(chart, parent, ground=ground)
        self.setMouseTracking(True)

    @property
    def marked(self) -> Target | None:
        """The thing the arrow keys are on."""
        targets = self.drawing.targets
        return targets[self._at] if 0 <= self._at < len(targets) else None

    @property
    def ringed(self) -> QRectF:
        """The thing the arrow keys are on, or the whole chart."""
        target = self.marked
        if target is None:
            return super().ringed
        edge = theme.RING * 2
        return self._box(target).adjusted(-edge, -edge, edge, edge)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; what was marked stays marked where it is still there."""
        kept = self.marked.key if self.marked else None
        super().show_chart(chart)
        keys = [target.key for target in self.drawing.targets]
        self._at = keys.index(kept) if kept in keys else -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.TabFocus)

    def target_at(self, place: QPointF) -> Target | None:
        """What can be picked at a place of the widget, the uppermost where several meet."""
        targets = reversed(self.drawing.targets)
        return next((target for target in targets if self._box(target).contains(place)), None)

    def _box(self, target: Target) -> QRectF:
        return self.placed(target.x, target.y, target.width, target.height)

    def _mark(self, at: int) -> None:
        """Put the mark on a thing and say it."""
        self._at = at
        if self.marked is not None:
            announce(self, self.marked.says)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that something can be picked here."""
        if self.target_at(event.position()) is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press where something can be picked."""
        if self.target_at(event.position()) is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was clicked."""
        target = self.target_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or target is None:
            super().mouseReleaseEvent(event)
            return
        self._mark(self.drawing.targets.index(target))
        self.picked.emit(target.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from thing to thing with the arrow keys, to the first and last with Home and End; Enter picks."""
        key = Qt.Key(event.key())
        at = self._next(key)
        if at is not None:
            self._mark(at)
        elif key in _PICKS and self.marked is not None:
            self.picked.emit(self.marked.key)
        else:
            super().keyPressEvent(event)

    def _next(self, key: Qt.Key) -> int | None:
        """Where a key leads; nothing for other keys, and where there is nothing to go to."""
        last = len(self.drawing.targets) - 1
        if last < 0:
            return None
        if key in _ENDS:
            return 0 if key is Qt.Key.Key_Home else last
        step = _STEPS.get(key)
        return None if step is None else min(max(self._at + step, 0), last)

    def event(self, event: QEvent) -> bool:
        """Say what a thing is where the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            target = self.target_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), target.says if target else "", self)
            return True
        return super().event(event)


_PICKS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
