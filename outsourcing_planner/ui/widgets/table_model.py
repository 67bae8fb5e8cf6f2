"""A list of the plan as a table: shows the document's answers, edits them, and keeps what it cannot read."""

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from ...exchange.cells import Cell, cell_text, read_cell
from ...language.telling import tell
from ...plan.shape import Declared, Kind
from ..document import Document
from .private_panel import ONLY_YOU
from .table_rows import Index, ItemRows

CHOSEN = frozenset({Kind.CHOICE, Kind.REFERENCE, Kind.YES_NO})
"""Kinds of answers that are picked from a short list rather than typed."""

FIGURES = frozenset({Kind.WHOLE, Kind.DECIMAL})
"""Kinds of answers that stand below each other by their last digit."""

ELSEWHERE = frozenset({Kind.TEXTS, Kind.CHOICES, Kind.REFERENCES})
"""Kinds of answers that need more room than a cell: they are edited in the details."""

_FEW = 100
_Role = Qt.ItemDataRole


class Unread(msgspec.Struct, frozen=True):
    """A text that is in a cell but not in the plan, because nobody knows yet what it means."""

    text: str
    cell: Cell


class ItemModel(ItemRows):
    """The table behind the view: it keeps no answer of its own, only what was typed and is not understood.

    Such texts stay in their cells, by item and field, wherever the rows move; `unread_changed` tells of them.
    """

    unread_changed = Signal()

    def __init__(
        self, document: Document, list_path: str, columns: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(document, list_path, columns, parent)
        self.unread: dict[tuple[str, str], Unread] = {}

    def type_in(self, index: Index, text: str) -> None:
        """Take what was typed into a cell: into the plan if it is sure, else keep it here as it stands."""
        if text == self.editable_text(index):
            return
        cell = read_cell(text, self.field(index), self.document.plan, self.document.words)
        if cell.complaint:
            self.keep_unread({self.key(index): Unread(text, cell)})
        else:
            self.answer(index, cell.value)

    def answer(self, index: Index, value: Any) -> None:
        """Put a value into the plan; a text that was not understood in that cell is settled by it."""
        settled = self.unread.pop(self.key(index), None)
        self.document.edit(self.path(index), value)
        if settled is not None:
            self.dataChanged.emit(index, index)
            self.unread_changed.emit()

    def keep_unread(self, texts: dict[tuple[str, str], Unread]) -> None:
        """Keep texts, by item id and field name, that are not understood."""
        self.unread.update(texts)
        if len(texts) > _FEW:
            self.say_again(range(len(self.fields)))
        else:
            for item_id, name in texts:
                self.dataChanged.emit(self.cell(item_id, name), self.cell(item_id, name))
        self.unread_changed.emit()

    def forget_unread(self) -> None:
        """Drop every text that is not understood; the answers stay as they are in the plan."""
        self.unread.clear()
        self.say_again(range(len(self.fields)))
        self.unread_changed.emit()

    def editable_text(self, index: Index) -> str:
        """What an editor begins with: what was typed and not understood, else the answer as it is typed."""
        if self.is_unread(index):
            return self.unread[self.key(index)].text
        return cell_text(self.value(index), self.field(index), self.document.plan, self.document.words)

    def value(self, index: Index) -> Any:
        """The answer in the plan."""
        return getattr(self.items[index.row()], self.field(index).name)

    def is_unread(self, index: Index) -> bool:
        """Whether the cell shows a text that the plan does not hold."""
        return bool(self.unread) and self.key(index) in self.unread

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The answer in words, for eyes and for a screen reader."""
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return " ".join(self._said(index).split())
        if role == _Role.EditRole:
            return self.editable_text(index)
        if role == _Role.TextAlignmentRole:
            return alignment(self.field(index))
        if role == _Role.AccessibleTextRole:
            return self._spoken(index)
        if role == _Role.AccessibleDescriptionRole:
            number, words = self.document.words.number, self.document.words
            return words.say("Row {row} of {rows}", row=number(index.row() + 1), rows=number(len(self.items)))
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Take what an editor gives: a value for what is picked, a text for what is typed."""
        if role != _Role.EditRole or not index.isValid() or self.document.read_only:
            return False
        if self.field(index).kind in CHOSEN:
            self.answer(index, value)
        else:
            self.type_in(index, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The field's label, and its hint as the tooltip; rows are counted."""
        words = self.document.words
        if orientation is Qt.Orientation.Vertical:
            return words.number(section + 1) if role == _Role.DisplayRole else None
        one = self.fields[section]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return words.say(one.field.label)
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            hints = (one.field.hint, "" if one.field.shared else ONLY_YOU)
            return " ".join(words.say(hint) for hint in hints if hint) or None
        return alignment(one) if role == _Role.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected; answers with room for them here can be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not self.document.read_only and self.field(index).kind not in ELSEWHERE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _said(self, index: Index) -> str:
        if self.is_unread(index):
            return self.unread[self.key(index)].text
        return tell(self.document.plan, self.field(index), self.value(index), self.document.words)

    def _spoken(self, index: Index) -> str:
        words, said = self.document.words, self._said(index)
        label = words.say(self.field(index).field.label)
        if self.is_unread(index):
            return words.say("{label}: “{text}”, not understood", label=label, text=said)
        return words.say("{label}: {answer}", label=label, answer=said or words.say("empty"))


def alignment(one: Declared) -> Qt.AlignmentFlag:
    """Figures end at the same place, all else begins there."""
    side = Qt.AlignmentFlag.AlignRight if one.kind in FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
