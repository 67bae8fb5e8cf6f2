"""A table with what stands under it: what its words mean, and “Not sure yet” while it is empty."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...plan.glossary import explained_in
from .. import theme
from .item_table import ItemTable
from .meaning import Meaning, WordsHere
from .not_sure import NotSure


class TableSection(QWidget):
    """Holds `table`, so that all of it comes and goes together."""

    def __init__(
        self, made: Callable[[QWidget], ItemTable], parent: QWidget | None = None, *, may_wait: bool = True
    ) -> None:
        """`made` builds the table on a widget; `may_wait` lets the owner put it aside as a question."""
        super().__init__(parent)
        table = self.table = made(self)
        words, entries = table.document.words, explained_in(table.list_path)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(1))
        column.addWidget(table)
        below = QHBoxLayout()
        if entries:
            meaning = Meaning(entries, words, self)
            below.addWidget(WordsHere(table.list_path, meaning, words, self))
        below.addStretch(1)
        if may_wait:
            below.addWidget(NotSure(table.document, table.list_path, self))
        column.addLayout(below)
        if entries:
            column.addWidget(meaning)
