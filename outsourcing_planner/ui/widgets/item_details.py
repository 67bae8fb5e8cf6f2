"""Under a table: the fields of the selected row that need more room than a cell."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...language.telling import title
from ...plan import paths
from ...plan.fields import N_
from .. import theme
from ..document import Document
from .form_row import FormRow
from .private_panel import PrivatePanel
from .prose import Prose
from .table_cells import PAD


class ItemDetails(QWidget):
    """The form of one item, built when its row is selected; every field is named by its path."""

    def __init__(self, document: Document, list_path: str, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.item_id = ""
        self.rows: dict[str, FormRow] = {}
        self._document, self._list_path, self._names = document, list_path, names
        self._private: PrivatePanel | None = None
        self._title = Prose("", "strong", self)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(PAD, theme.gap(3), PAD, theme.gap(4))
        self._room.setSpacing(theme.gap(4))
        self._room.addWidget(self._title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        document.changed.connect(self._say_title)

    def show_item(self, item_id: str) -> None:
        """Show the form of the item with that id; an empty id shows none."""
        if item_id == self.item_id:
            return
        self._clear()
        self.item_id = item_id
        if item_id and self._names:
            at = paths.item_path(self._list_path, item_id)
            self.rows = {name: FormRow(self._document, f"{at}.{name}", self) for name in self._names}
            self._place()
            self._say_title()
        self.setVisible(bool(self.rows))

    def problems(self) -> list[tuple[str, str]]:
        """The fields with something in them that cannot be read, as (path, why)."""
        return [(row.path, problem) for row in self.rows.values() if (problem := row.problem())]

    def _place(self) -> None:
        """Put what only the owner sees on violet, after the rest."""
        private = [row for row in self.rows.values() if not paths.field(row.path).shared]
        for row in self.rows.values():
            if row not in private:
                self._room.addWidget(row)
        if private:
            self._private = PrivatePanel(self._document.words, self)
            self._room.addWidget(self._private)
            for row in private:
                self._private.content.addWidget(row)

    def _clear(self) -> None:
        for row in self.rows.values():
            row.field.blockSignals(True)  # a field that goes with its item has nothing to say any more
        for part in (*self.rows.values(), self._private):
            if part is not None:
                self._room.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._private = None
        self.rows = {}

    def _say_title(self) -> None:
        path = paths.item_path(self._list_path, self.item_id) if self.rows else ""
        if path and paths.has(self._document.plan, path):
            item = paths.get(self._document.plan, path)
            called = title(item)
            self._title.setText(self._document.words.say(N_("(no name yet)")) if called == item.id else called)
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
