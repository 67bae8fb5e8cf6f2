"""One open plan on the screen: its current value, its undo, and the signal that it changed."""

import random
from collections.abc import Collection, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ..language import Words
from ..plan import Plan, paths
from ..plan.currency import with_currency
from ..plan.ids import new_id
from ..plan.values import Item

CURRENCY = "payment.currency"
"""All amounts go with it; see `with_currency`."""


class Document(QObject):
    """Holds the plan being edited; every edit is a new plan value that can be undone by name.

    `changed(old, new)` is emitted after each edit, undo and redo; nothing else tells a page to show something new.
    """

    changed = Signal(object, object)

    def __init__(self, plan: Plan, words: Words, *, read_only: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.read_only = read_only
        self.undo_stack = QUndoStack(self)
        self._plan = plan

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self._plan

    def edit(self, path: str, value: Any) -> None:
        """Put a value at a path; the same value again changes nothing."""
        if paths.get(self._plan, path) == value:
            return
        action = self.words.say("change “{field}”", field=self.words.say(paths.field(path).label))
        changed = with_currency(self._plan, value) if path == CURRENCY else paths.put(self._plan, path, value)
        self._push(changed, action, path)

    def replace(self, plan: Plan, action: str) -> None:
        """Put a whole new plan in place, as one step of undo with that name."""
        self._push(plan, action, "")

    def follow(self, plan: Plan) -> None:
        """Show another state of a plan that is only looked at here; it is no edit, so there is nothing to undo."""
        if plan != self._plan:
            self._show(plan)

    def insert(self, list_path: str, item: Item, position: int | None = None) -> None:
        """Add an item to a list."""
        action = self.words.say("add to “{list}”", list=self.words.say(paths.field(list_path).label))
        self._push(paths.insert(self._plan, list_path, item, position), action, "")

    def insert_all(self, list_path: str, items: list[Item]) -> None:
        """Add several items to a list, as one step of undo."""
        action = self.words.say("add to “{list}”", list=self.words.say(paths.field(list_path).label))
        held = paths.get(self._plan, list_path)
        self._push(paths.put(self._plan, list_path, (*held, *items)), action, "")

    def remove(self, item_path: str) -> None:
        """Take an item out of its list, and what pointed at it."""
        list_path, _ = paths.split_item(item_path)
        action = self.words.say("remove from “{list}”", list=self.words.say(paths.field(list_path).label))
        self._push(paths.remove(self._plan, item_path), action, "")

    def remove_all(self, list_path: str, ids: Collection[str]) -> None:
        """Take several items out of a list, and what pointed at them, as one step of undo."""
        action = self.words.say("remove from “{list}”", list=self.words.say(paths.field(list_path).label))
        self._push(paths.remove_all(self._plan, list_path, frozenset(ids)), action, "")

    def move(self, item_path: str, position: int) -> None:
        """Put an item at another place of its list."""
        list_path, _ = paths.split_item(item_path)
        action = self.words.say("move in “{list}”", list=self.words.say(paths.field(list_path).label))
        self._push(paths.move(self._plan, item_path, position), action, "")

    def fresh_id(self, list_path: str) -> str:
        """An id that no item of that list has."""
        return next(self.fresh_ids(list_path))

    def fresh_ids(self, list_path: str) -> Iterator[str]:
        """Ids that no item of that list has, one after the other, without end."""
        taken = {item.id for item in paths.get(self._plan, list_path)}
        while True:
            taken.add(made := new_id(taken, random.choice))
            yield made

    def _push(self, plan: Plan, action: str, path: str) -> None:
        if not self.read_only and plan != self._plan:
            self.undo_stack.push(_Edit(self, self._plan, plan, action, path))

    def _show(self, plan: Plan) -> None:
        old, self._plan = self._plan, plan
        self.changed.emit(old, plan)


class _Edit(QUndoCommand):
    """One step of undo; typing on in the same field is one step."""

    def __init__(self, document: Document, before: Plan, after: Plan, action: str, path: str) -> None:
        super().__init__(action)
        self._document, self._before, self._after, self._path = document, before, after, path

    def redo(self) -> None:
        self._document._show(self._after)

    def undo(self) -> None:
        self._document._show(self._before)

    def id(self) -> int:
        return hash(self._path) & 0x7FFFFFFF if self._path else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._path != self._path:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True
