"""What the owner calls the items of a list, told by their ids, and the numbers by which both sides talk of tasks."""

from collections.abc import Collection, Iterable
from typing import Protocol

from ..advice.answer_form import is_small
from ..language import Words
from .allowed import Shown


class Named(Protocol):
    """A list item with a name of its own."""

    @property
    def id(self) -> str:
        """The item's own short name."""

    @property
    def name(self) -> str:
        """What the owner calls it."""


def names(items: Iterable[Named], ids: Collection[str | None]) -> list[str]:
    """The names of the items with those ids, in the order of their list; unnamed ones are left out."""
    return [item.name.strip() for item in items if item.id in ids and item.name.strip()]


def name(items: Iterable[Named], item_id: str | None) -> str:
    """The name of one item; empty for none, or for one without a name."""
    return next(iter(names(items, (item_id,))), "")


def task_numbers(shown: Shown, words: Words) -> dict[str, str]:
    """T1, T2 and so on by the tasks' ids, the same where a task is described and where it is priced.

    A small job needs none.
    """
    if is_small(shown.plan):
        return {}
    items = enumerate(shown.plan.tasks.items, start=1)
    return {task.id: words.say("T{number}", number=words.number(at)) for at, task in items}
