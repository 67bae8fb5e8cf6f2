"""Under a table: the fields of the selected row that need more room than a cell."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...language.telling import tell
from ...plan import paths
from ...plan.fields import N_
from .. import theme
from ..document import Document
from .form_row import FormRow
from .more import More
from .private_panel import PrivatePanel
from .prose import Prose
from .table_cells import PAD
from .table_columns import is_secret


class Fold(msgspec.Struct, frozen=True):
    """Fields that open when wanted, under a title, which is a message."""

    title: str
    names: tuple[str, ...]


Detail = str | Fold
"""The name of a field, or several that stand together."""


def names_in(details: Sequence[Detail]) -> tuple[str, ...]:
    """The fields among the details, in reading order."""
    return tuple(name for one in details for name in (one.names if isinstance(one, Fold) else (one,)))


class ItemDetails(QWidget):
    """The form of one item, built when its row is selected; every field is named by its path."""

    def __init__(
        self, document: Document, list_path: str, called: str, details: Sequence[Detail], parent: QWidget
    ) -> None:
        """`called` is the field whose answer stands above the form."""
        super().__init__(parent)
        self.item_id = ""
        self.rows: dict[str, FormRow] = {}
        self._document, self._list_path, self._called, self._details = document, list_path, called, details
        self._parts: list[QWidget] = []
        self._folds: dict[str, More] = {}
        self._title = Prose("", "strong", self)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(PAD, theme.gap(3), PAD, theme.gap(4))
        self._room.setSpacing(theme.gap(4))
        self._room.addWidget(self._title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        document.changed.connect(self._say_title)

    @property
    def names(self) -> tuple[str, ...]:
        """The fields asked here, in reading order."""
        return names_in(self._details)

    def show_item(self, item_id: str) -> None:
        """Show the form of the item with that id; an empty id shows none. A group that is open stays open."""
        if item_id == self.item_id:
            return
        opened = {title for title, fold in self._folds.items() if fold.is_open}
        self._clear()
        self.item_id = item_id
        if item_id and self._details:
            self._place()
            self._say_title()
        for title in opened & set(self._folds):
            self._folds[title].open()
        self.setVisible(bool(self.rows))

    def problems(self) -> list[tuple[str, str]]:
        """The fields with something in them that cannot be read, as (path, why)."""
        return [(row.path, problem) for row in self.rows.values() if (problem := row.problem())]

    def reveal(self, name: str) -> FormRow | None:
        """The row of a field, with what hides it opened."""
        row = self.rows.get(name)
        parent = row.parentWidget() if row is not None else None
        while parent is not None and parent is not self:
            if isinstance(parent, More):
                parent.open()
            parent = parent.parentWidget()
        return row

    def _place(self) -> None:
        """Put what only the owner sees on violet, after the rest; a list that is all private stands there already."""
        secret = is_secret(paths.declaration(self._list_path).inner)
        private = [] if secret else [detail for detail in self._details if not self._is_shared(detail)]
        for detail in self._details:
            if detail not in private:
                self._add(detail, self._room)
        if private:
            panel = PrivatePanel(self._document.words, self)
            self._room.addWidget(panel)
            self._parts.append(panel)
            for detail in private:
                self._add(detail, panel.content)

    def _add(self, detail: Detail, room: QVBoxLayout) -> None:
        if isinstance(detail, Fold):
            fold = More(self._document.words.say(detail.title), self)
            room.addWidget(fold)
            self._parts.append(fold)
            self._folds[detail.title] = fold
            for name in detail.names:
                self._add(name, fold.content)
            return
        at = paths.item_path(self._list_path, self.item_id)
        self.rows[detail] = FormRow(self._document, f"{at}.{detail}", self)
        room.addWidget(self.rows[detail])

    def _is_shared(self, detail: Detail) -> bool:
        name = detail.names[0] if isinstance(detail, Fold) else detail
        return paths.field(f"{self._list_path}.{name}").shared

    def _clear(self) -> None:
        for row in self.rows.values():
            row.field.blockSignals(True)  # a field that goes with its item has nothing to say any more
        for part in (*self.rows.values(), *self._parts):
            part.hide()
            part.deleteLater()
        self._parts, self._folds = [], {}
        self.rows = {}

    def _say_title(self) -> None:
        path = paths.item_path(self._list_path, self.item_id) if self.rows else ""
        if path and paths.has(self._document.plan, path):
            plan, words, at = self._document.plan, self._document.words, f"{path}.{self._called}"
            called = tell(plan, paths.declaration(at), paths.get(plan, at), words)
            self._title.setText(" ".join(called.split()) or words.say(N_("(no name yet)")))
            self._title.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lie a little lower than the card, within its round corners, under a hairline."""
        look = theme.current()
        round_ = theme.CARD_RADIUS - 1
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()).adjusted(0, -round_, 0, 0), round_, round_)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(ground, look.colour("sunk"))
        painter.fillRect(0, 0, self.width(), 1, look.colour("hair"))
        painter.end()
