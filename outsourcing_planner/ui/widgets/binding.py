"""The tie between a widget and a path: it shows what the plan holds there, and puts there what the owner enters."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...plan import Plan, paths
from ...plan.shape import Declared
from ..document import Document


class Meaning(msgspec.Struct, frozen=True):
    """One thing an answer may mean, as the owner reads it and as the plan holds it."""

    said: str
    value: Any


class Question(msgspec.Struct, frozen=True):
    """Asked at the field when what was typed could mean two things."""

    sentence: str
    meanings: tuple[Meaning, ...]


class Binding(QObject):
    """Ties one widget to one path of a document, and gives the widget the path's name.

    `troubled(sentence)` says why what was typed could not be read, empty once it can. `asked(question)` carries a
    `Question`, or None once it is settled. Until then the plan keeps its old value and the widget what was typed.
    """

    troubled = Signal(str)
    asked = Signal(object)

    def __init__(
        self,
        widget: QWidget,
        document: Document,
        path: str,
        show: Callable[[Any], None],
        also: tuple[str, ...] = (),
    ) -> None:
        """`show` writes a value into the widget; a change at one of the paths in `also` calls it too."""
        super().__init__(widget)
        self.document = document
        self.path = path
        self._show = show
        self._watched = (path, *also)
        self._named(widget)
        widget.setEnabled(not document.read_only)
        document.changed.connect(self._changed)

    @property
    def declared(self) -> Declared:
        """What is declared about the field."""
        return paths.declaration(self.path)

    @property
    def value(self) -> Any:
        """What the plan holds at the path."""
        return paths.get(self.document.plan, self.path)

    def show(self) -> None:
        """Write the plan's value into the widget."""
        self._show(self.value)

    def edit(self, value: Any) -> None:
        """Put a value into the plan; whatever was asked or in trouble is settled by it."""
        self.settle()
        self.document.edit(self.path, value)

    def settle(self) -> None:
        """Take back any trouble or question."""
        self.troubled.emit("")
        self.asked.emit(None)

    def answer(self, value: Any) -> None:
        """The owner chose one meaning of a question."""
        self.edit(value)
        self.show()

    def _named(self, widget: QWidget) -> None:
        words, field = self.document.words, self.declared.field
        widget.setObjectName(self.path)
        widget.setAccessibleName(words.say(field.label))
        widget.setAccessibleDescription(words.say(field.hint))

    def _changed(self, old: Plan, new: Plan) -> None:
        try:
            before = [paths.get(old, path) for path in self._watched]
            after = [paths.get(new, path) for path in self._watched]
        except paths.NoSuchPathError:
            return  # the item was removed, or came back by undo: its row is built anew
        if before != after:
            self._show(after[0])


def binding_of(widget: QWidget) -> Binding:
    """The binding of a widget that is tied to a path."""
    found = widget.findChild(Binding, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(found, Binding)
    return found
