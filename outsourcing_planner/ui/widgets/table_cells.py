"""How the cells of a table are drawn, opened for editing and left again by key."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QAbstractItemDelegate, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...plan.shape import Kind
from .. import icons, theme
from .table_editors import CellChoice, CellText, Editor, editor_for
from .table_model import ItemModel
from .table_rows import Index
from .table_text import MOST_LINES, lines

PAD: Final = theme.gap(3)
"""What is left free at both sides of a cell's text."""

_TYPED_IN: Final = {Kind.DATE: 148, Kind.CHOICE: 148, Kind.REFERENCE: 148}
"""What a field of that kind needs, in pixels at normal size, even where its column is narrower."""

_Hint = QAbstractItemDelegate.EndEditHint
_Enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


WRAPPED: Final = frozenset({Kind.TEXT, Kind.TEXTS, Kind.REFERENCE, Kind.REFERENCES, Kind.CHOICES})
"""Kinds of answers that are words: they share the width there is, and are broken into lines."""


def row_height(look: theme.Look, written: int = 1) -> int:
    """The height of a row of that many lines, its hairline included."""
    return max(look.px(theme.BODY_LINE) * written + theme.gap(4.5), look.px(theme.CONTROL) + 3)


class CellDelegate(QStyledItemDelegate):
    """Draws cells between hairlines, and opens the field that suits the answer.

    In a field Tab and Shift+Tab go on to the next and the previous cell, Enter to the cell below; Esc leaves the cell
    as it was. The view learns of it by the hint of `closeEditor`: `SubmitModelCache` stands for Enter.
    """

    pops_up = False
    """Whether the next field opened shows its list at once."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the answer, a selected row tinted, the current cell in a ring, an unread text red with a mark."""
        look = theme.current()
        cell = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, look.colour("tint"))
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), look.colour("hair"))
        self._write(painter, option, index, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), theme.RING))
            painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), theme.STEP, theme.STEP)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: theme.Look) -> None:
        model = _model(index.model())
        space = QRect(option.rect).adjusted(PAD, 0, -PAD, -1)
        unread = model.is_unread(index)
        mark = look.px(theme.ICON - 2) + theme.gap(1.5) if unread else 0
        high = look.px(theme.BODY_LINE)
        most = min(MOST_LINES, max(1, space.height() // high)) if model.field(index).kind in WRAPPED else 1
        written = lines(index.data(), option.font, space.width() - mark, most)
        side = QStyle.visualAlignment(option.direction, index.data(Qt.ItemDataRole.TextAlignmentRole))
        wide = mark + max(option.fontMetrics.horizontalAdvance(line) for line in written) + 2
        size = QSize(min(wide, space.width()), high * len(written))
        space = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, side, size, space)
        if unread:
            space = _marked(painter, space, option.direction, look)
        painter.setFont(option.font)
        painter.setPen(look.colour("red" if unread else "ink"))
        flow = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        flow.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flow.setWrapMode(QTextOption.WrapMode.NoWrap)
        for at, line in enumerate(written):
            painter.drawText(QRectF(space.left(), space.top() + at * high, space.width(), high), line, flow)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The field for the cell; it shows its list at once where the view asked for that."""
        editor = editor_for(_model(index.model()), index, parent)
        editor.picked.connect(lambda: self._leave(editor, _Hint.NoHint))
        if isinstance(editor, CellChoice) and self.pops_up:
            editor.pop_up()
        self.pops_up = False
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the field alone: it was filled when it opened, and what is typed since is not to be overwritten."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what the field holds."""
        assert isinstance(editor, Editor)
        model.setData(index, editor.content)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the cell, and for several lines of text the room below it."""
        place = QRect(option.rect).adjusted(2, 1, -2, -2)
        wide = theme.current().px(_TYPED_IN.get(_model(index.model()).field(index).kind, 0))
        place = _widened(place, wide, (editor.parentWidget() or editor).width(), option.direction)
        if isinstance(editor, CellText):
            place.setHeight(CellText.LINES * theme.current().px(theme.BODY_LINE) + theme.gap(4))
            viewport = editor.parentWidget()
            below = viewport.height() - place.bottom() if viewport else 0
            place.translate(0, min(0, max(below, -place.top())))
        else:
            over = place.height() - theme.current().px(theme.CONTROL)
            place.adjust(0, max(over, 0) // 2, 0, -(max(over, 0) // 2))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Leave the field by the keys a table is known by."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and isinstance(editor, Editor):
            hint = _leaving(event)
            if hint is not None:
                self._leave(editor, hint)
                return True
            return False
        return super().eventFilter(editor, event)

    def _leave(self, editor: Editor, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if hint is not _Hint.RevertModelCache:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)


def _leaving(event: QKeyEvent) -> QAbstractItemDelegate.EndEditHint | None:
    """What a key means in a field, None for a key that is typed."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Escape:
        return _Hint.RevertModelCache
    if event.key() == Qt.Key.Key_Backtab or (event.key() == Qt.Key.Key_Tab and modifiers):
        return _Hint.EditPreviousItem
    if event.key() == Qt.Key.Key_Tab:
        return _Hint.EditNextItem
    if event.key() in _Enter and not modifiers:
        return _Hint.SubmitModelCache
    return None


def _widened(place: QRect, wide: int, room: int, direction: Qt.LayoutDirection) -> QRect:
    """The place made at least that wide, over the cell that follows, and kept within the room there is."""
    more = wide - place.width()
    if more <= 0:
        return place
    if direction is Qt.LayoutDirection.RightToLeft:
        return place.adjusted(-more, 0, 0, 0).translated(max(more - place.left() + 2, 0), 0)
    return place.adjusted(0, 0, more, 0).translated(-max(place.right() + more + 2 - room, 0), 0)


def _marked(painter: QPainter, space: QRect, direction: Qt.LayoutDirection, look: theme.Look) -> QRect:
    """Draw the mark of an unread text, and return the room that is left beside it."""
    size = look.px(theme.ICON - 2)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    left = space.right() - size if mirrored else space.left()
    ratio = painter.device().devicePixelRatio()
    mark = icons.pixmap("circle-alert", look.colour("red"), size, ratio)
    painter.drawPixmap(left, space.center().y() - size // 2 + 1, mark)
    taken = size + theme.gap(1.5)
    return space.adjusted(0, 0, -taken, 0) if mirrored else space.adjusted(taken, 0, 0, 0)


def _model(model: QAbstractItemModel) -> ItemModel:
    assert isinstance(model, ItemModel)
    return model
