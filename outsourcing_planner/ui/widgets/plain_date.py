"""A date that is not part of a plan: when something was agreed."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ...language import Words, reading


class PlainDate(QLineEdit):
    """A date typed the owner's way, shown the locale's once it is read."""

    def __init__(self, words: Words, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(words.day(day) if day is not None else "", parent)
        self._words = words
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.editingFinished.connect(self._rewrite)

    def value(self) -> date | None:
        """The day that is written there, or nothing where it cannot be read for certain."""
        return reading.read_date(self.text(), self._words.locale).value

    def _rewrite(self) -> None:
        day = self.value()
        wrong = day is None and bool(self.text().strip())
        if day is not None:
            self.setText(self._words.day(day))
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)
