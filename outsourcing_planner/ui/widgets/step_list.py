"""The steps of the interview, always in sight: each with its state as a sign and in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
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
        said = ", ".join(part for part in (title, self._words.say(_SAID[state]), more) if part)
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
        return QSize(0, theme.current().px(theme.STEP_ROW))

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
        inset = theme.gap(2.5)
        left = row.right() - inset - size if mirrored else row.left() + inset
        sign = QRectF(left, row.center().y() - size / 2 + 0.5, size, size)
        _draw_sign(painter, sign, index.data(_STATE), look)
        beside = inset + size + theme.gap(2.5)
        words = row.adjusted(inset if mirrored else beside, 0, -(beside if mirrored else inset), 0)
        _draw_words(painter, words, index, look, current)
        painter.restore()


def _draw_ground(painter: QPainter, row: QRect, look: Look, *, current: bool, hovered: bool, focused: bool) -> None:
    space = QRectF(row).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(look.colour("accent"), theme.RING) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("tint" if current else "sunk") if current or hovered else Qt.BrushStyle.NoBrush)
    if current or hovered or focused:
        painter.drawRoundedRect(space if focused else QRectF(row), theme.RADIUS, theme.RADIUS)


def _draw_words(painter: QPainter, space: QRect, index: _Index, look: Look, current: bool) -> None:
    more = index.data(_MORE)
    side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(look.font(theme.BODY, QFont.Weight.DemiBold if current else QFont.Weight.Normal))
    painter.setPen(look.colour("accent" if current else "ink"))
    name = QRect(space)
    if more:
        high = look.px(theme.BODY_LINE) - 3
        top = space.center().y() - look.px(theme.BODY_LINE + theme.HINT_LINE - 6) // 2 + 1
        name = QRect(space.left(), top, space.width(), high)
    title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, space.width())
    painter.drawText(name, side, title)
    if more:
        painter.setFont(look.font(theme.SMALL))
        attention = index.data(_STATE) is StepState.ATTENTION
        painter.setPen(look.colour("red" if attention else "muted"))
        painter.drawText(
            QRect(space.left(), name.bottom() + 1, space.width(), look.px(theme.HINT_LINE) - 3), side, more
        )


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
