"""The rows of a list that hold an answer, and what the owner calls them."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from ..language import Words
from ..language.telling import title
from ..plan.shape import Kind, declared
from ..plan.tasks import LEAVES_THE_HOUSE, Task
from ..plan.values import Item

Row = TypeVar("Row", bound=Item)

LONGEST_NAME = 60
"""Characters of a name that are quoted in a sentence."""


def filled(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows in which anything was answered; a row just added says nothing yet."""
    return (row for row in rows if row != type(row)(id=row.id))


def given_away(tasks: Iterable[Task]) -> list[Task]:
    """The tasks a contractor does, outside or at the owner's place."""
    return [task for task in filled(tasks) if task.decision in LEAVES_THE_HOUSE]


def called(row: Item, words: Words) -> str:
    """What the owner calls a row, short enough to quote."""
    name = title(row)
    return words.say("no name yet") if name == row.id and not _is_named(row) else shortened(name)


def shortened(text: str) -> str:
    """A text on one line, short enough to quote."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_NAME else line[: LONGEST_NAME - 1].rstrip() + "…"


def _is_named(row: Item) -> bool:
    return any(one.kind is Kind.TEXT and getattr(row, name).strip() for name, one in declared(type(row)).items())
