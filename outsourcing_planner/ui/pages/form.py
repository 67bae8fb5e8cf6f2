"""What every page is made of: a title, a lead, and rows, tables and groups of fields in reading order."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...advice.readiness import STEPS
from ...plan import paths
from ...plan.glossary import explained_at
from .. import theme
from ..document import Document
from ..widgets.error_summary import ErrorSummary
from ..widgets.form_row import FormRow, RowPair, form_row, side_by_side
from ..widgets.item_details import Detail
from ..widgets.item_table import ItemTable, Totals
from ..widgets.more import More
from ..widgets.private_panel import PrivatePanel
from ..widgets.prose import Prose
from ..widgets.table_section import TableSection

_ALWAYS_ANSWERED = frozenset({"title", "locale", "size", "payment.currency", "payment.price_told"})
"""Questions that have an answer from the start, so that nobody need put them aside."""


class Form(QWidget):
    """A sheet with a heading, to which fields of a document are added one below the other."""

    key: ClassVar[str]
    lead: ClassVar[str] = ""
    widest: ClassVar[int] = theme.PAGE_TEXT
    beside: ClassVar[bool] = False
    """Whether it stands beside the steps: then nothing on it is ever an open question."""
    once_agreed: ClassVar[bool] = False
    """Whether it is offered only when something was agreed."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.words = document, document.words
        self._rows: dict[str, FormRow] = {}
        self._tables: dict[str, ItemTable] = {}
        self._groups: dict[str, More] = {}
        self._asked: list[FormRow | ItemTable] = []
        self._into: QVBoxLayout = self._lay_out()

    def row(self, path: str, *, optional: bool = False) -> FormRow:
        """A field with its label and hint, over the whole width."""
        row = self._row(path, optional)
        self._into.addWidget(row)
        return row

    def pair(self, *row_paths: str, optional: bool = False) -> None:
        """Short fields side by side."""
        self._into.addWidget(side_by_side(*(self._row(path, optional) for path in row_paths)))

    def show_rows(self, shown: Mapping[str, bool]) -> None:
        """Show or hide rows; a line of them with none left takes no room."""
        for path, wanted in shown.items():
            self._rows[path].setVisible(wanted)
        for line in self.findChildren(RowPair):
            line.setVisible(any(row.isVisibleTo(line) for row in line.findChildren(FormRow)))

    def table(
        self,
        list_path: str,
        columns: tuple[str, ...],
        details: tuple[Detail, ...] = (),
        *,
        add: str,
        totals: Totals | None = None,
        hint: bool = True,
    ) -> TableSection:
        """A list as a table, the rest of the selected row's fields below it.

        `hint` is off where the page has said before what the list is for.
        """

        def made(on: QWidget) -> ItemTable:
            return ItemTable(
                self.document, list_path, columns, details, add_label=add, totals=totals, hint=hint, parent=on
            )

        section = TableSection(made, self._ground, may_wait=not self.beside)
        self._tables[list_path] = section.table
        self._asked.append(section.table)
        self._into.addWidget(section)
        return section

    def heading(self, text: str) -> Prose:
        """A heading inside the page."""
        heading = Prose(text, "heading", self)
        self._into.addWidget(heading)
        return heading

    @contextmanager
    def more(self, title: str) -> Iterator[None]:
        """What is added inside stands in a group that opens when wanted."""
        group = More(self.words.say(title), self)
        self._into.addWidget(group)
        with self._inside(group.content):
            before = set(self._rows) | set(self._tables)
            yield
            for path in (set(self._rows) | set(self._tables)) - before:
                self._groups[path] = group

    @contextmanager
    def private(self) -> Iterator[None]:
        """What is added inside stands on violet: only the owner sees it."""
        panel = PrivatePanel(self.words, self)
        self._into.addWidget(panel)
        with self._inside(panel.content):
            yield

    @property
    def _ground(self) -> QWidget | None:
        """What is added next is built on this: a widget that gets another parent is styled and measured once more."""
        return self._into.parentWidget()

    @contextmanager
    def _inside(self, layout: QVBoxLayout) -> Iterator[None]:
        outer, self._into = self._into, layout
        yield
        self._into = outer

    def _row(self, path: str, optional: bool) -> FormRow:
        row = form_row(self.document, path, optional=optional, parent=self._ground)
        row.explain(explained_at(path), self.words)
        if not self.beside and path not in _ALWAYS_ANSWERED and not path.endswith(".notes"):
            row.offer_not_sure(self.document)
        self._rows[path] = row
        self._asked.append(row)
        return row

    def _lay_out(self) -> QVBoxLayout:
        say = self.words.say
        sheet = QWidget(self)
        sheet.setMaximumWidth(theme.current().px(self.widest))
        outer = QHBoxLayout(self)
        outer.setSpacing(0)
        outer.addWidget(sheet, 1000)
        outer.addStretch(1)
        self._margins()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(5))
        step = next((step for step in STEPS if step.key == self.key), None)
        named = step.title if step is not None else paths.field(self.key).label
        self._title = Prose(say(named), "title", sheet)
        self._lead = Prose(say(self.lead), "lead", sheet)
        self._summary = ErrorSummary(self.words, sheet)
        heading = QVBoxLayout()
        heading.setSpacing(4)
        heading.addWidget(self._title)
        heading.addWidget(self._lead)
        column.addLayout(heading)
        column.addWidget(self._summary)
        return column

    def minimumSizeHint(self) -> QSize:
        """The narrowest it becomes; how high it is follows from the width alone, or there is empty room below it."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep less room free at the sides of a narrow page."""
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        layout = self.layout()
        assert layout is not None
        narrow = self.width() < theme.current().px(theme.PAGE_NARROW)
        side = theme.PAGE_MARGIN // 2 if narrow else theme.PAGE_MARGIN
        layout.setContentsMargins(side, theme.gap(6), side, theme.gap(9))
