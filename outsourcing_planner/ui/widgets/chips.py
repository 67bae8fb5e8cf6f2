"""Chips: several of a few, each switched on or off by a click or the space bar."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ...plan import paths
from ...plan.fields import N_
from .. import theme
from ..document import Document
from .binding import Binding
from .choice_box import Option, named_items
from .prose import Prose
from .tiles import Flow


class _Chip(QPushButton):
    """A chip as wide as its words; where there is less room they end in an ellipsis, and the tool tip has them all."""

    def __init__(self, said: str, parent: QWidget) -> None:
        super().__init__(said.replace("&", "&&"), parent)
        self._said = said
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """The size below which little could be read."""
        size = self.sizeHint()
        return QSize(min(size.width(), theme.current().px(theme.CHOICE_CARD)), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell all of it where not all is shown."""
        super().resizeEvent(event)
        self.setToolTip(self._said if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as many of its words as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            room = self.fontMetrics().horizontalAdvance(self._said) - lacking
            shown = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
            option.text = shown.replace("&", "&&")
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class ChoiceChips(QWidget):
    """One chip for each choice; the plan holds those that are on, in the order they are shown."""

    def __init__(
        self, document: Document, path: str, parent: QWidget | None = None, also: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._options_shown: list[Option] = []
        self._chips: dict[Any, QPushButton] = {}
        self._empty = Prose(document.words.say(N_("There is nothing to choose from yet.")), "hint", self)
        self._row = Flow(spacing=theme.gap(2))
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self._empty)
        room.addLayout(self._row)
        self.binding = Binding(self, document, path, self._show, also)
        self.binding.show()

    def _options(self) -> Sequence[Option]:
        """What can be chosen now."""
        words = self.binding.document.words
        return [(choice, words.choice(choice)) for choice in self.binding.declared.inner]

    def _clicked(self) -> None:
        self.binding.edit(tuple(value for value, chip in self._chips.items() if chip.isChecked()))

    def _show(self, value: Any) -> None:
        options = list(self._options())
        if options != self._options_shown:
            self._rebuild(options)
        for one, chip in self._chips.items():
            chip.setChecked(one in value)

    def _rebuild(self, options: list[Option]) -> None:
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {value: self._chip(value, said) for value, said in options}
        self._options_shown = options
        self._empty.setVisible(not options)
        if self._chips:
            self.setFocusProxy(next(iter(self._chips.values())))

    def _chip(self, value: Any, said: str) -> QPushButton:
        chip = _Chip(said, self)
        chip.setObjectName(f"{self.binding.path}={value}")
        chip.setAccessibleDescription(self.accessibleName())
        chip.clicked.connect(self._clicked)
        self._row.addWidget(chip)
        chip.show()
        return chip


class ReferenceChips(ChoiceChips):
    """One chip for each item of another list of the plan, kept in step with it."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(document, path, parent, also=(paths.field(path).refers_to,))

    def _options(self) -> Sequence[Option]:
        return named_items(self.binding)
