"""A drop-down list for one of many: a choice, an item of another list, or the plan's currency."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ...language import Words, regions
from ...language.telling import title
from ...plan import paths
from ...plan.fields import N_, Choice
from .. import theme
from ..document import Document
from .binding import Binding

Option = tuple[Any, str]
"""A value and the words for it."""


class DropDown(QComboBox):
    """A drop-down list; the mouse wheel scrolls the page and never changes an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the look in force."""
        super().paintEvent(event)
        look = theme.current()
        half = look.px(4)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inset = look.px(16)
        middle = QPointF(inset if mirrored else self.width() - inset, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("muted"), 1.6 * look.scale, c=Qt.PenCapStyle.RoundCap))
        arrow = QRectF(middle.x() - half, middle.y() - half / 2, 2 * half, half)
        painter.drawPolyline([arrow.topLeft(), QPointF(middle.x(), arrow.bottom()), arrow.topRight()])
        painter.end()


class ChoiceBox(DropDown):
    """A drop-down list of options, tied to a path."""

    def __init__(
        self, document: Document, path: str, parent: QWidget | None = None, also: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.binding = Binding(self, document, path, self._show, also)
        self.activated.connect(self._chosen)
        self.binding.show()

    def _options(self) -> Sequence[Option]:
        """What can be chosen now."""
        declared, words = self.binding.declared, self.binding.document.words
        choices: list[Option] = [(choice, words.choice(choice)) for choice in declared.inner]
        return choices if declared.default is not None else [(None, words.say(NOT_CHOSEN)), *choices]

    def _chosen(self, index: int) -> None:
        self.binding.edit(self._values[index])

    def _show(self, value: Any) -> None:
        options = self._options()
        self._values = [one for one, _ in options]
        said = [words for _, words in options]
        if said != [self.itemText(at) for at in range(self.count())]:
            self.clear()
            self.addItems(said)
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class ReferenceBox(ChoiceBox):
    """A drop-down list of the items of another list of the plan, kept in step with it."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(document, path, parent, also=(paths.field(path).refers_to,))

    def _options(self) -> Sequence[Option]:
        words = self.binding.document.words
        return [(None, words.say(NOT_CHOSEN)), *named_items(self.binding)]


class CurrencyBox(ChoiceBox):
    """The plan's currency, by code and name; the plan's own is offered whatever it is."""

    def _options(self) -> Sequence[Option]:
        own = self.binding.value
        known = regions.currencies(self.binding.document.words.language)
        return known if any(code == own for code, _ in known) else [(own, own), *known]


class LocaleBox(ChoiceBox):
    """The language of the brief, with the country that decides how figures are written."""

    def _options(self) -> Sequence[Option]:
        own = self.binding.value
        known = regions.locales(self.binding.document.words.language)
        return known if any(name == own for name, _ in known) else [(own, own), *known]


NOT_CHOSEN = N_("Not chosen yet")


def named_items(binding: Binding) -> list[Option]:
    """The items a field can refer to, by id, as the owner calls them."""
    words, document = binding.document.words, binding.document
    items = paths.get(document.plan, binding.declared.field.refers_to)
    return [(item.id, words.say(N_("(no name yet)")) if title(item) == item.id else title(item)) for item in items]


def spoken(choice: Choice, words: Words) -> str:
    """A choice as a screen reader should say it: its name, and what it means."""
    hint = words.say(choice.hint)
    return f"{words.choice(choice)}. {hint}" if hint else words.choice(choice)
