"""A step's page: fields in reading order, the way to each of them, and what could not be read."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...plan import paths
from ...plan.plan import PlanSize
from ..document import Document
from ..insights.insight import Look
from ..surroundings import Surroundings
from ..watch import Watch
from ..widgets.form_row import FormRow
from ..widgets.insight_panel import InsightPanel
from ..widgets.item_table import ItemTable
from .form import Form


class Page(Form):
    """A step's page. A kind of page says its `key`, its `lead`, and in `build` which fields it shows in which order.

    `wanted(path)` is emitted when a page asks for a field on another one.
    """

    wanted = Signal(str)

    def __init__(self, document: Document, watch: Watch, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.watch, self.around = watch, around
        self.setObjectName(f"page.{self.key}")
        self.setProperty("role", "page")
        self.build()
        self._into.addStretch(1)

    @classmethod
    def shows(cls, path: str) -> bool:
        """Whether the field at that path is asked on this page."""
        return paths.steps(path)[0][0] == cls.key

    def build(self) -> None:
        """Lay out the page's fields."""
        raise NotImplementedError

    def insight(self, name: str, title: str, look: Look) -> InsightPanel:
        """What the program makes of the answers, kept in step with them."""
        named, knowing = f"insight.{name}", self._knowing(look)
        panel = InsightPanel(self.document, named, self.words.say(title), knowing, self.around, self._ground)
        panel.picked.connect(self.wanted)
        self._into.addWidget(panel)
        return panel

    def _knowing(self, look: Look) -> Look:
        """The same look, that knows what was agreed last as well."""
        return lambda asked: look(msgspec.structs.replace(asked, agreed=self.watch.agreed))

    @property
    def is_full(self) -> bool:
        """Whether the finer questions are asked too; a page is built anew when that changes."""
        return self.document.plan.size is PlanSize.FULL

    def shown(self) -> None:
        """Called each time the page comes to the front."""

    def focus_first(self) -> None:
        """Put the keyboard on the page's first field."""
        first = next((asked for asked in self._asked if asked.isVisibleTo(self)), None)
        if first is not None:
            target = first.field if isinstance(first, FormRow) else first
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def asks(self, path: str) -> bool:
        """Whether the field at that path, or something below it, is among those of the page."""
        table = self._table_of(path)
        return table.asks(path) if table is not None else bool(self._row_of(path))

    def reveal(self, path: str) -> QWidget | None:
        """Open what hides the field, put the keyboard on it, and return what should be scrolled to."""
        table, row = self._table_of(path), self._row_of(path)
        owner = table.list_path if table is not None else row
        if owner in self._groups:
            self._groups[owner].open()
        if table is not None:
            table.reveal(path)
            return table
        if not row:
            return None
        self._rows[row].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._rows[row]

    def _table_of(self, path: str) -> ItemTable | None:
        return next((one for at, one in self._tables.items() if path == at or path.startswith(f"{at}[")), None)

    def _row_of(self, path: str) -> str:
        """The path of the row that asks it, or of the first one below it; empty where there is none."""
        return path if path in self._rows else next((at for at in self._rows if at.startswith(f"{path}.")), "")

    def show_problems(self) -> bool:
        """List what could not be read on this page, with the keyboard on the list; False when there is nothing."""
        problems = [(row.field, problem) for row in self._rows.values() if (problem := row.problem())]
        for table in self._tables.values():
            problems += [(table, sentence) for _, sentence in table.problems()]
        self._summary.show_problems(problems)
        return bool(problems)
