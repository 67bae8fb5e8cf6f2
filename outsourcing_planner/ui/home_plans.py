"""The owner's plans as rows: read one at a time while the list is already there, drawn two lines each."""

from collections.abc import Callable
from datetime import date, datetime
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..language import Words
from ..storage.errors import PlanFileError
from ..storage.planfile import decode
from ..storage.reading import read_regular
from . import theme
from .widgets.badge import PHASE_TONES
from .widgets.table_text import lines

if TYPE_CHECKING:
    from ..advice.readiness import Phase
    from ..advice.thresholds import Thresholds

AnyIndex = QModelIndex | QPersistentModelIndex
_MOST_LINES = 2


class Column(IntEnum):
    """What stands in which column."""

    PLAN = 0
    PHASE = 1
    READY = 2
    NEXT = 3
    CHANGED = 4


class Entry(msgspec.Struct, frozen=True):
    """What the list says about one plan; `plan` is None until it was read or when it could not be."""

    path: Path
    title: str = ""
    business: str = ""
    phase: "Phase | None" = None
    shares: tuple[float, ...] = ()
    next: str = ""
    changed: datetime | None = None
    trouble: str = ""


def read_entry(path: Path, words: Words, today: date, limits: "Thresholds") -> Entry:
    """The row for that file, checked by these figures; what is wrong with the file is said in the row."""
    from ..advice.check import check  # all rules, loaded once the list is there
    from ..advice.looking_back import look_back_due
    from ..advice.readiness import heads, next_step
    from .life import agreed_on, phase_of

    try:
        contents = decode(read_regular(path), path)
    except PlanFileError as error:
        return Entry(path, title=path.stem, trouble=error.say(words))
    plan = contents.draft
    findings = check(plan, today, words, limits=limits, agreed=contents.agreed_plan)
    where = phase_of(contents, plan, today)
    due = look_back_due(plan, today, where, agreed_on(contents), limits)
    return Entry(
        path,
        title=plan.title.strip() or path.stem,
        business=plan.goals.business.name,
        phase=where,
        shares=tuple(head.share for head in heads(plan, findings)),
        next=due.say_shortly(words) if due is not None else next_step(plan, findings, words),
        changed=contents.saved_at,
    )


class PlansModel(QAbstractTableModel):
    """Rows for paths; each file is read in its turn without making the window wait."""

    def __init__(self, words: Words, today: date, limits: Callable[[], "Thresholds"]) -> None:
        """`limits` gives the figures the check speaks by, once a plan is read."""
        super().__init__()
        self._words, self._today, self._limits = words, today, limits
        self._entries: list[Entry] = []
        self._unread: list[int] = []
        self._read: dict[Path, Entry] = {}
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_next)

    def show_paths(self, paths: list[Path]) -> None:
        """List these files; what was read of one before is shown until it is read again."""
        self.beginResetModel()
        self._entries = [self._read.get(path, Entry(path, title=path.stem)) for path in paths]
        self._unread = list(range(len(paths)))[::-1]
        self.endResetModel()
        if self._unread:
            self._reading.start()

    def said_of(self, path: Path) -> str:
        """The names a plan can be found by: its file's, and its own and its business's as far as it was read."""
        entry = self._read.get(path)
        return f"{path.stem} {entry.title} {entry.business}" if entry is not None else path.stem

    def entry(self, row: int) -> Entry:
        """The row's entry."""
        return self._entries[row]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many plans."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """The columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The columns' names."""
        say = self._words.say
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (say("Plan"), say("Phase"), say("Ready"), say("Next"), say("Changed"))[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section == Column.CHANGED else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        """Texts for the eye and for a screen reader."""
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(entry, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(entry.path) if not entry.trouble else f"{entry.path}\n{entry.trouble}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(self._said(entry, column) for column in Column)
        return None

    def _said(self, entry: Entry, column: Column) -> str:
        words = self._words
        if column is Column.PLAN:
            return f"{entry.title}\n{entry.business}".strip()
        if column is Column.PHASE:
            if entry.trouble:
                return words.say("Not found") if not entry.path.exists() else words.say("Damaged")
            return words.say(entry.phase.label) if entry.phase else ""
        if column is Column.READY:
            return words.percent(round(100 * sum(entry.shares) / len(entry.shares))) if entry.shares else ""
        if column is Column.NEXT:
            return words.say("Find it…") if entry.trouble and not entry.path.exists() else entry.trouble or entry.next
        return _ago(entry.changed, self._today, words) if entry.changed else ""

    def _read_next(self) -> None:
        if not self._unread:
            self._reading.stop()
            return
        row = self._unread.pop()
        path = self._entries[row].path
        self._entries[row] = self._read[path] = read_entry(path, self._words, self._today, self._limits())
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _ago(at: datetime, today: date, words: Words) -> str:
    local = at.astimezone()
    days = (today - local.date()).days
    if days == 0:
        return words.clock(local.time())
    return words.say("Yesterday") if days == 1 else words.day(local.date())


class PlanRow(QStyledItemDelegate):
    """Draws a row: name over business, the phase as a pill, the five heads as bars."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines and air."""
        return QSize(80, theme.current().px(theme.PLAN_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell."""
        look = theme.current()
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, look.colour("tint" if selected else "sunk" if hovered else "surface"))
        if index.row() > 0:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour("hair"))
        inner = rect.adjusted(10, 0, -10, 0)
        column = Column(index.column())
        if column is Column.PLAN:
            self._two_lines(painter, inner, entry)
        elif column is Column.PHASE:
            self._pill(painter, inner, index.data(), entry)
        elif column is Column.READY:
            self._bars(painter, inner, entry.shares)
        else:
            self._line(painter, inner, index.data(), column, entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), theme.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), theme.STEP, theme.STEP)
        painter.restore()

    def _two_lines(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        look = theme.current()
        middle = rect.center().y()
        above = QRect(rect.left(), rect.top() + look.px(8), rect.width(), middle - rect.top() - look.px(8))
        below = QRect(rect.left(), middle, rect.width(), rect.bottom() - middle - look.px(8))
        second = entry.business or (entry.trouble and str(entry.path.parent))
        self._text(painter, above if second else rect, entry.title, "ink", look.font(theme.BODY, QFont.Weight.Medium))
        if second:
            self._text(painter, below, second, "muted", look.font(theme.HINT))

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().colour(colour))
        self._written(painter, rect, text, Qt.AlignmentFlag.AlignLeading)

    def _written(self, painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
        """Write a line in the direction of its own words, at the side it belongs on."""
        elided = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width())
        there = QStyle.visualAlignment(painter.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        flow = QTextOption(there | Qt.AlignmentFlag.AlignAbsolute)
        flow.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flow.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRectF(rect), elided, flow)

    def _line(self, painter: QPainter, rect: QRect, text: str, column: Column, entry: Entry) -> None:
        """Write what is next, a way on in accent, or when it changed, over two lines where one is too short."""
        look, next_one = theme.current(), column is Column.NEXT
        font = look.font(theme.HINT)
        painter.setFont(font)
        way_on = next_one and entry.trouble and text != entry.trouble
        painter.setPen(look.colour("accent" if way_on else "ink" if next_one else "muted"))
        side = Qt.AlignmentFlag.AlignLeading if next_one else Qt.AlignmentFlag.AlignTrailing
        high = look.px(theme.HINT_LINE)
        written = lines(text, font, rect.width(), _MOST_LINES)
        top = rect.center().y() - high * len(written) // 2
        for at, line in enumerate(written):
            self._written(painter, QRect(rect.left(), top + at * high, rect.width(), high), line, side)

    def _pill(self, painter: QPainter, rect: QRect, text: str, entry: Entry) -> None:
        if not text:
            return
        look = theme.current()
        painter.setFont(look.font(theme.HINT, QFont.Weight.DemiBold))
        width = min(rect.width(), painter.fontMetrics().horizontalAdvance(text) + look.px(18))
        height = look.px(22)
        left = rect.right() - width if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else rect.left()
        pill = QRect(left, rect.center().y() - height // 2, width, height)
        tone = PHASE_TONES[entry.phase.value] if entry.phase else ""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(_GROUNDS.get(tone, "hair")))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(look.colour(tone or "ink"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _bars(self, painter: QPainter, rect: QRect, shares: tuple[float, ...]) -> None:
        look = theme.current()
        width, space, height = look.px(26), look.px(3), look.px(5)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for at, share in enumerate(shares):
            along = at * (width + space)
            left = rect.right() - along - width if mirrored else rect.left() + along
            top = rect.center().y() - height // 2
            painter.setBrush(look.colour("hair"))
            painter.drawRoundedRect(left, top, width, height, height / 2, height / 2)
            full = round(width * share)
            if full:
                painter.setBrush(look.colour("accent"))
                start = left + width - full if mirrored else left
                painter.drawRoundedRect(start, top, full, height, height / 2, height / 2)


_GROUNDS = {"accent": "tint", "amber": "amber_tint", "green": "green_tint"}
"""What lies under a phase of that tone."""
