"""The list of a plan's earlier states: the days as headings, under each its states with their time of day."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..language import Words
from . import theme
from .earlier_states import State

_STATE, _TIME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_SIDE = theme.gap(3)
_Index = QModelIndex | QPersistentModelIndex


class EarlierList(QListWidget):
    """One row a state; the arrows move from one to the next, past the days. At first the mark is on what differs."""

    def __init__(self, words: Words, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._day: date | None = None
        self._moved = False
        self.setObjectName("earlier.list")
        self.setAccessibleName(words.say("Earlier states"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_Row(self))

    @property
    def chosen(self) -> State | None:
        """The state the mark is on."""
        item = self.currentItem()
        found = item.data(_STATE) if item is not None else None
        return found if isinstance(found, State) else None

    def add(self, state: State) -> None:
        """Add the state that is next older than the ones that are there."""
        at = state.version.saved_at.astimezone()
        if at.date() != self._day:
            self._day = at.date()
            heading = QListWidgetItem(self._said_of(self._day), self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
        item, time = QListWidgetItem(state.sort, self), self._words.clock(at.time())
        item.setData(_STATE, state)
        item.setData(_TIME, time)
        told = (self._said_of(self._day), time, state.sort, state.different)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._words.say(", ").join(told))
        item.setToolTip(state.different)
        marked = self.chosen
        if marked is None or (marked.same and not state.same and not self._moved):
            self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the mark where the owner puts it, whatever else is read."""
        self._moved = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As with the keys."""
        self._moved = True
        super().mousePressEvent(event)

    def _said_of(self, day: date) -> str:
        if day == self._today:
            return self._words.say("Today")
        yesterday = self._today - timedelta(days=1)
        return self._words.say("Yesterday") if day == yesterday else self._words.long_day(day)


class _Row(QStyledItemDelegate):
    """Draws a day, or the time of a state with its sort over what is different in it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines and air for a state, one for a day."""
        return QSize(0, theme.current().px(theme.PLAN_ROW if _is_state(index) else theme.CONTROL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row in the colours of the look in force."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        inner = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if _is_state(index):
            self._draw_ground(painter, option)
            self._draw_state(painter, inner, option.direction, index)
        else:
            font = theme.current().font(theme.HINT, QFont.Weight.DemiBold)
            inner.setTop(inner.top() + theme.gap(2))
            _write(painter, inner, str(index.data()), "muted", font)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look, state = theme.current(), QStyle.StateFlag.State_None | option.state
        row = QRectF(option.rect).adjusted(2, 2, -2, -2)
        marked = bool(state & QStyle.StateFlag.State_Selected)
        if marked or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint" if marked else "sunk"))
            painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), theme.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)

    def _draw_state(self, painter: QPainter, inner: QRect, direction: Qt.LayoutDirection, index: _Index) -> None:
        look, state = theme.current(), index.data(_STATE)
        clock, small = look.font(theme.BODY), look.font(theme.HINT)
        aside = look.px(76)
        half = inner.height() // 2 - theme.gap(2)
        top = inner.top() + theme.gap(2)
        beside = QRect(inner.left() + aside, top, inner.width() - aside, half)
        time = QRect(inner.left(), top, aside - theme.gap(2), half)
        strong = look.font(theme.BODY, QFont.Weight.Medium)
        for place, text, colour, font in (
            (time, index.data(_TIME), "ink", clock),
            (beside, state.sort, "accent" if state.version.pinned else "ink", strong),
            (beside.translated(0, half), state.different, "muted", small),
        ):
            _write(painter, QStyle.visualRect(direction, inner, place), text, colour, font)


def _is_state(index: _Index) -> bool:
    return isinstance(index.data(_STATE), State)


def _write(painter: QPainter, place: QRect, text: str, colour: str, font: QFont) -> None:
    """Write a line in the direction of its own words, at the side where the window's lines begin."""
    painter.setFont(font)
    painter.setPen(theme.current().colour(colour))
    side = QStyle.visualAlignment(
        painter.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )
    flow = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    flow.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flow.setWrapMode(QTextOption.WrapMode.NoWrap)
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(QRectF(place), fitting, flow)
