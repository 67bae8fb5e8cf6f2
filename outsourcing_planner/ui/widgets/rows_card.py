"""A white card of rows, one right below the other, that are made anew when they say something else."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .clearing import clear


class RowsCard(QFrame):
    """Shows rows that bring their own lines between them."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these rows and no others."""
        clear(self._rows)
        for row in rows:
            self._rows.addWidget(row)

    @property
    def first(self) -> QWidget | None:
        """The row at the top, where there is one."""
        item = self._rows.itemAt(0)
        return item.widget() if item is not None else None
