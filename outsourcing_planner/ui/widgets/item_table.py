"""A list of the plan as a card: a table that is typed in, pasted into and put in order, with the row's details."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ...language import Words
from ...plan import Plan, paths
from ...storage.ready import has_ready_rows
from ..document import Document
from .item_details import Detail, ItemDetails, names_in
from .notice import Notice
from .table_edits import RowEdits
from .table_exchange import TableExchange
from .table_footer import AddButton, TableFooter, Total
from .table_model import ItemModel
from .table_problems import TableProblems
from .table_tools import ADD_READY, TableTools
from .table_view import ItemView

Totals = Callable[[Plan, Words], Total | None]
"""What the rows of a plan come to; nothing where there is nothing to add up."""


class ItemTable(QFrame):
    """The items of one list: `columns` are edited in the table, `details` below it for the selected row.

    Rows are added, removed, moved, copied and pasted by keys and by buttons, each as one step of undo. What was typed
    and cannot be read, or could mean two things, stays in its cell, and is told and asked under the table.
    """

    def __init__(
        self,
        document: Document,
        list_path: str,
        columns: Sequence[str],
        details: Sequence[Detail] = (),
        *,
        add_label: str,
        totals: Totals | None = None,
        hint: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`add_label` is a message, such as N_("Add a milestone"); `hint` says what the list is for under its title."""
        super().__init__(parent)
        words, field = document.words, paths.field(list_path)
        self.document, self.list_path = document, list_path
        self._columns, self._totals = tuple(columns), totals
        self._has_ready = has_ready_rows(list_path)
        said = words.say(field.label), words.say(field.hint) if hint else ""
        self._tools = TableTools(words, list_path, *said, has_ready=self._has_ready, parent=self)
        self.model = ItemModel(document, list_path, columns, self)
        self.view = ItemView(self.model, self)
        self.edits = RowEdits(self.model, self.view, self)
        self._add = AddButton(words.say(add_label), self)
        self._footer = TableFooter(self._add, self)
        self._problems = TableProblems(self.model, self)
        self._details = ItemDetails(document, list_path, self._columns[0], details, self)
        self.exchange = TableExchange(self.model, self._problems, (*columns, *names_in(details)), self)
        self._saved = Notice(self)
        self._name_parts(words.say(field.label), words.say(field.hint))
        self._connect()
        self._lay_out()
        self._refresh()

    def asks(self, path: str) -> bool:
        """Whether a path leads to the list, to one of its rows, or to an answer that is asked here."""
        name = path.removeprefix(self.list_path).partition("]")[2].lstrip(".")
        return not name or name in {*self._columns, *self._details.names}

    def reveal(self, path: str) -> bool:
        """Select the row a path leads into and put the keyboard where it points; False where nothing is there."""
        if path == self.list_path:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        rest = path.removeprefix(f"{self.list_path}[")
        item_id, _, name = rest.partition("]")
        row = self.model.row_of(item_id)
        if rest == path or row < 0:
            return False
        name = name.lstrip(".").split(".")[0].split("[")[0]
        column = self._columns.index(name) if name in self._columns else 0
        self.view.select(self.model.index(row, column))
        detail = self._details.reveal(name)
        (detail.field if detail else self.view).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def problems(self) -> list[tuple[str, str]]:
        """What was typed here and is not in the plan yet, as (path, sentence); takes what is still being typed."""
        self.view.commit()
        unread = [(self.model.path(index), sentence) for index, _, sentence in self._problems.unread()]
        return unread + self._details.problems()

    def _name_parts(self, label: str, hint: str) -> None:
        self.setProperty("role", "card")
        self.setObjectName(f"{self.list_path}.card")
        self.setAccessibleName(label)
        self.view.setObjectName(self.list_path)
        self.view.setAccessibleName(label)
        self.view.setAccessibleDescription(hint)
        self._add.setObjectName(f"{self.list_path}.add")
        self._footer.ready.setObjectName(f"{self.list_path}.ready")
        self._footer.ready.setText(self.document.words.say(ADD_READY))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        actions = {
            "add": self.edits.add,
            "remove": self.edits.remove,
            "up": lambda: self.edits.move(-1),
            "down": lambda: self.edits.move(1),
            "copy": lambda: self.exchange.copy(self.view.rows()),
            "paste": self.exchange.paste,
            "open_csv": self.exchange.open_csv,
            "save_csv": self._save_csv,
            "ready": self.exchange.add_ready,
        }
        self.view.wanted.connect(lambda what: actions[what]())
        self._tools.wanted.connect(lambda what: actions[what]())
        self._add.clicked.connect(self.edits.add)
        self._add.pasted.connect(self.exchange.paste)
        self._footer.ready.clicked.connect(self.exchange.add_ready)
        self.edits.added.connect(self._fill_in)
        self.exchange.arrived.connect(self._show_new)
        self.exchange.saved.connect(self._saved.show_notice)
        self.document.changed.connect(self._saved.hide)
        self.view.passed.connect(lambda: self._add.setFocus(Qt.FocusReason.TabFocusReason))
        self.view.selectionModel().selectionChanged.connect(self._refresh)
        self.view.selectionModel().currentChanged.connect(self._refresh)
        self._problems.settled.connect(self.view.go_to)
        self._problems.changed.connect(self._order_tabs)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(self._refresh)
        self.document.changed.connect(self._plan_changed)

    def _lay_out(self) -> None:
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        for part in (self._tools, self.view, self._footer, self._saved, self._problems, self._details):
            room.addWidget(part)
        self._saved.setObjectName(f"{self.list_path}.saved")

    def _plan_changed(self, old: Plan, new: Plan) -> None:
        """Look again where the list is another one now; a sum may come from elsewhere in the plan too."""
        if self._totals or paths.get(old, self.list_path) is not paths.get(new, self.list_path):
            self._refresh()

    def _refresh(self) -> None:
        """Show what goes with the rows there are and the one that is selected."""
        rows, selected = len(self.model.items), self.view.rows()
        self.view.setVisible(bool(rows))
        self.setFocusProxy(self.view if rows else self._add)
        self._add.setVisible(not self.document.read_only)
        self._footer.ready.setVisible(self._has_ready and not rows and not self.document.read_only)
        self._tools.offer(rows, selected, editable=not self.document.read_only)
        plan, words = self.document.plan, self.document.words
        self._footer.show_total(self._totals(plan, words) if self._totals and rows else None)
        shown = self.model.items[selected[0]].id if len(selected) == 1 else ""
        if shown != self._details.item_id:
            self._details.show_item(shown)
            self._order_tabs()

    def _fill_in(self, row: int) -> None:
        self._settle()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.edit_first(row)

    def _show_new(self, row: int) -> None:
        self._settle()
        self.view.go_to(self.model.index(row, 0))

    def _save_csv(self) -> None:
        self.view.commit()
        self.exchange.save_csv()

    def _settle(self) -> None:
        """Let new rows take their place now, before one of them is edited."""
        self._refresh()
        self.view.settle()
        layout = self.layout()
        assert layout is not None
        layout.activate()

    def _order_tabs(self) -> None:
        """Let Tab go from the Add button through what stands below it, though that came later."""
        before: QWidget = self._add
        for widget in (self._footer.ready, *self._problems.buttons, *self._details.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is self.window():
                QWidget.setTabOrder(before, widget)
                before = widget
