"""Choice cards: one of a few, each with what it means."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from ...plan.fields import Choice
from .. import theme
from ..document import Document
from .binding import Binding
from .card_text import CardText, draw_card
from .tiles import Tiles


class ChoiceCard(QRadioButton):
    """One choice as a card with a title and a hint; the arrows move between the cards of a group."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(title.replace("&", "&&"), parent)
        self.setProperty("role", "choice-card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self._text = CardText(self, title, hint)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, at: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(at)

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the text needs at that width."""
        return self._text.height(width)

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The size below which something would be cut off."""
        return QSize(self._text.narrowest, theme.current().px(theme.CONTROL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is in it anew."""
        super().resizeEvent(event)
        self._text.place(self.width())

    def event(self, event: QEvent) -> bool:
        """Take note of what changes how it looks."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        if self.isChecked():
            draw_card(self, "accent" if self.isEnabled() else "muted", "tint", 2.0)
        else:
            edge = "muted" if self.underMouse() else "border"
            draw_card(self, edge if self.isEnabled() else "hair", "surface")


class ChoiceCards(QWidget):
    """A card for each choice of a field, side by side where there is room."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards: dict[Choice, ChoiceCard] = {}
        self.binding = Binding(self, document, path, self._show)
        row = Tiles(self, narrowest=theme.current().px(theme.CHOICE_CARD))
        for choice in self.binding.declared.inner:
            card = ChoiceCard(document.words.choice(choice), document.words.say(choice.hint), self)
            card.setObjectName(f"{path}={choice.value}")
            self._cards[choice] = card
            self._group.addButton(card)
            row.addWidget(card)
        self._group.buttonClicked.connect(self._clicked)
        self.binding.show()

    def _clicked(self) -> None:
        self.binding.edit(next(choice for choice, card in self._cards.items() if card.isChecked()))

    def _show(self, value: Any) -> None:
        self._group.setExclusive(False)
        for choice, card in self._cards.items():
            card.setChecked(choice is value)
        self._group.setExclusive(True)
        self.setFocusProxy(self._cards[value] if value in self._cards else next(iter(self._cards.values())))
