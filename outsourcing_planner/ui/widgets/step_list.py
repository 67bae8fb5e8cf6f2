"""The steps of the interview, always in sight: each with its state as a sign and in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...advice.readiness import StepState
from ...language import Words
from ...plan.fields import N_
from .. import theme
from ..theme import Look

_KEY, _STATE, _MORE, _CURRENT = (Qt.ItemDataRole.UserRole + at for at in range(4))
_SAID = {
    StepState.NOT_STARTED: N_("not started"),
    StepState.IN_PROGRESS: N_("in progress"),
    StepState.DONE: N_("done"),
    StepState.ATTENTION: N_("needs attention"),
}
_INSET = theme.gap(2.5)
_BESIDE = theme.gap(2.5)
_WRAPPED = Qt.TextFlag.TextWordWrap
_Index = QModelIndex | QPersistentModelIndex


class StepList(QListWidget):
    """The steps by name and state. The arrows move, Enter or a click goes there: `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._items: dict[str, QListWidgetItem] = {}
        self.setObjectName("steps")
        self.setProperty("role", "steps")
        self.setAccessibleName(words.say(N_("Steps")))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_StepPainter(self))
        self.itemClicked.connect(self._choose)

    def show_step(self, key: str, title: str, state: StepState, more: str = "", *, current: bool = False) -> None:
        """Show how a step stands; `more` is a short second line, `current` marks the one on the screen."""
        item = self._items.get(key)
        if item is None:
            item = self._items[key] = QListWidgetItem(self)
            item.setData(_KEY, key)
        told = {Qt.ItemDataRole.DisplayRole: title, _STATE: state, _MORE: more, _CURRENT: current}
        for role, value in told.items():
            if item.data(role) != value:
                item.setData(role, value)
        said = self._words.say(", ").join(part for part in (title, self._words.say(_SAID[state]), more) if part)
        if item.data(Qt.ItemDataRole.AccessibleTextRole) != said:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(said)
        if current and not self.hasFocus():
            self.setCurrentItem(item)

    def item_of(self, key: str) -> QListWidgetItem:
        """The row of a step."""
        return self._items[key]

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_KEY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is in it anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys it knows, and leave the others to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentItem():
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)


class _StepPainter(QStyledItemDelegate):
    """Draws a step: its sign, its name, and the second line under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The size a row would like."""
        look, view = theme.current(), self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 0
        words = width - 2 * _INSET - look.px(theme.ICON) - _BESIDE
        return QSize(0, max(look.px(theme.STEP_ROW), _words_height(index, look, words) + theme.gap(2)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row in the colours of the look in force."""
        look = theme.current()
        row = option.rect.adjusted(0, theme.gap(0.5), 0, -theme.gap(0.5))
        state = QStyle.StateFlag.State_None | option.state
        current = bool(index.data(_CURRENT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        _draw_ground(painter, row, look, current=current, hovered=hovered, focused=focused)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        size = look.px(theme.ICON)
        left = row.right() - _INSET - size if mirrored else row.left() + _INSET
        sign = QRectF(left, row.center().y() - size / 2 + 0.5, size, size)
        _draw_sign(painter, sign, index.data(_STATE), look)
        beside = _INSET + size + _BESIDE
        words = row.adjusted(_INSET if mirrored else beside, 0, -(beside if mirrored else _INSET), 0)
        _draw_words(painter, words, index, look, mirrored=mirrored)
        painter.restore()


def _draw_ground(painter: QPainter, row: QRect, look: Look, *, current: bool, hovered: bool, focused: bool) -> None:
    space = QRectF(row).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(look.colour("accent"), theme.RING) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("tint" if current else "sunk") if current or hovered else Qt.BrushStyle.NoBrush)
    if current or hovered or focused:
        painter.drawRoundedRect(space if focused else QRectF(row), theme.RADIUS, theme.RADIUS)


def _name_font(index: _Index, look: Look) -> QFont:
    return look.font(theme.BODY, QFont.Weight.DemiBold if index.data(_CURRENT) else QFont.Weight.Normal)


def _name_height(index: _Index, look: Look, width: int) -> int:
    metrics = QFontMetrics(_name_font(index, look))
    return metrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAPPED, index.data()).height()


def _words_height(index: _Index, look: Look, width: int) -> int:
    """The height of the name, which may wrap, and of the line under it."""
    return _name_height(index, look, width) + (look.px(theme.SMALL_LINE) if index.data(_MORE) else 0)


def _draw_words(painter: QPainter, space: QRect, index: _Index, look: Look, *, mirrored: bool) -> None:
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | _WRAPPED
    high = _name_height(index, look, space.width())
    top = space.center().y() - _words_height(index, look, space.width()) // 2 + 1
    painter.setFont(_name_font(index, look))
    painter.setPen(look.colour("accent" if index.data(_CURRENT) else "ink"))
    painter.drawText(QRect(space.left(), top, space.width(), high), flags, index.data())
    if index.data(_MORE):
        painter.setFont(look.font(theme.SMALL))
        painter.setPen(look.colour("red" if index.data(_STATE) is StepState.ATTENTION else "muted"))
        under = QRect(space.left(), top + high, space.width(), look.px(theme.SMALL_LINE))
        painter.drawText(under, flags, index.data(_MORE))


def _draw_sign(painter: QPainter, space: QRectF, state: StepState, look: Look) -> None:
    """A ring, a half disc, a disc with a tick, or a ring with an exclamation mark."""
    edge = {StepState.NOT_STARTED: "border", StepState.ATTENTION: "red"}.get(state, "accent")
    done = state is StepState.DONE
    ring = space.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(look.colour(edge), 1.5))
    painter.setBrush(look.colour("accent") if done else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if state is StepState.IN_PROGRESS:
        painter.setBrush(look.colour("accent"))
        painter.drawPie(ring, 90 * 16, 180 * 16)
    if done:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("on_accent"), 1.7 * look.scale, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([_within(space, *at) for at in ((0.3, 0.53), (0.44, 0.66), (0.71, 0.37))])
    if state is StepState.ATTENTION:
        painter.setPen(QPen(look.colour("red"), 1.8 * look.scale, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(_within(space, 0.5, 0.27), _within(space, 0.5, 0.53))
        painter.drawPoint(_within(space, 0.5, 0.73))


def _within(space: QRectF, across: float, down: float) -> QPointF:
    return QPointF(space.x() + across * space.width(), space.y() + down * space.height())
