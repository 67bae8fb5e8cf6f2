"""Layouts that wrap: tiles of equal width in rows, and small things that flow like words."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Wrapping(QLayout):
    """What the wrapping layouts share: they hold items, and their height follows from their width."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def _arrange(self, within: QRect, place: bool) -> int:
        """Place the items, or only find out; answers the height."""
        raise NotImplementedError

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It grows sideways."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the text needs at that width."""
        return self._arrange(QRect(0, 0, width, 0), False)

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The size below which something would be cut off."""
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest, max((item.minimumSize().height() for item in self._shown()), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Place all items within the rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, True)

    def _mirrored(self, rect: QRect, within: QRect) -> QRect:
        """The same place counted from the right, where the language runs that way."""
        widget = self.parentWidget()
        if widget is None or widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(QPoint(within.left() + within.right() - rect.right(), rect.top()), rect.size())


class Tiles(_Wrapping):
    """Tiles of equal width, as many in a row as are wide enough, all of a row equally high."""

    def __init__(
        self, parent: QWidget | None = None, narrowest: int = 150, most: int = 4, spacing: int = 8, widest: int = 0
    ) -> None:
        """`narrowest`, `widest`: pixels a tile has at least, and at most if not 0; `most`: tiles in a row."""
        super().__init__(parent, spacing)
        self._widest = widest
        self._narrowest = narrowest
        self._most = most

    def _arrange(self, within: QRect, place: bool) -> int:
        items = self._shown()
        if not items:
            return 0
        gap = self.spacing()
        least = max(self._narrowest, *(item.minimumSize().width() for item in items))
        columns = max(1, min((within.width() + gap) // (least + gap), self._most, len(items)))
        room = within.width()
        if self._widest:
            room = min(room, columns * (max(self._widest, least) + gap) - gap)
        edges = [column * (room + gap) // columns for column in range(columns + 1)]  # what is left over is shared out
        top = within.top()
        for at in range(0, len(items), columns):
            row = items[at : at + columns]
            wide = [right - left - gap for left, right in pairwise(edges)]
            height = max(_height(item, width) for item, width in zip(row, wide, strict=False))
            for item, left, width in zip(row, edges, wide, strict=False):
                if place:
                    item.setGeometry(self._mirrored(QRect(within.left() + left, top, width, height), within))
            top += height + gap
        return top - gap - within.top()


class Flow(_Wrapping):
    """Things of their own width, one after another, going on in the next row."""

    def _arrange(self, within: QRect, place: bool) -> int:
        gap, left, top, high = self.spacing(), within.left(), within.top(), 0
        for item in self._shown():
            size = item.sizeHint()
            width = min(size.width(), within.width())
            if item.hasHeightForWidth():
                size.setHeight(max(item.heightForWidth(width), item.minimumSize().height()))
            if left > within.left() and left + width > within.right() + 1:
                left, top, high = within.left(), top + high + gap, 0
            if place:
                item.setGeometry(self._mirrored(QRect(left, top, width, size.height()), within))
            left, high = left + width + gap, max(high, size.height())
        return top + high - within.top()


def _height(item: QLayoutItem, width: int) -> int:
    return max(item.heightForWidth(width) if item.hasHeightForWidth() else 0, item.minimumSize().height())
