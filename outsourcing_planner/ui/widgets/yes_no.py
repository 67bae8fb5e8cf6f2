"""Yes or no: two buttons where not answering is possible, a tick where it is not."""

from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QStyle, QStyleOptionButton, QWidget

from .. import theme
from ..document import Document
from .binding import Binding


class YesNo(QWidget):
    """Two radio buttons, neither of them set until the owner answers."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = document.words
        self._buttons = {True: QRadioButton(words.say("Yes"), self), False: QRadioButton(words.say("No"), self)}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(6))
        row.addStrut(theme.current().px(theme.CONTROL))
        self.binding = Binding(self, document, path, self._show)
        for answer, button in self._buttons.items():
            button.setObjectName(f"{path}={'yes' if answer else 'no'}")
            button.setAccessibleDescription(self.accessibleName())
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        self.setFocusProxy(self._buttons[True])
        self._group.buttonClicked.connect(self._clicked)
        self.binding.show()

    def _clicked(self) -> None:
        self.binding.edit(self._buttons[True].isChecked())

    def _show(self, value: Any) -> None:
        self._group.setExclusive(False)
        for answer, button in self._buttons.items():
            button.setChecked(value is answer)
        self._group.setExclusive(True)


class TickBox(QCheckBox):
    """A tick with its own words beside it, for something that is no until it is ticked."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.binding = Binding(self, document, path, self._show)
        self.setText(self.accessibleName())
        self.clicked.connect(self.binding.edit)
        self.binding.show()

    def _show(self, value: Any) -> None:
        self.setChecked(bool(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            look = theme.current()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(look.colour("on_accent"), 2 * look.scale, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            corners = ((0.27, 0.53), (0.43, 0.68), (0.73, 0.35))
            painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in corners])
            painter.end()
