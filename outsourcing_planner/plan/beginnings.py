"""What a new item begins with: where only one thing can be meant, it is meant."""

from typing import Any

from .paths import declaration, get
from .plan import Plan
from .shape import Kind, declared
from .tasks import LEAVES_THE_HOUSE, Task
from .values import Item


def new_item(plan: Plan, list_path: str, item_id: str) -> Item:
    """A new item of that list; it refers to the only item of another list that it could refer to.

    Of tasks only those count that a contractor does, for the others need nothing handed over.
    """
    kind: type[Item] = declaration(list_path).inner
    held: dict[str, Any] = {}
    for name, one in declared(kind).items():
        if one.kind in (Kind.REFERENCE, Kind.REFERENCES) and one.field.refers_to != list_path:
            meant = [item.id for item in get(plan, one.field.refers_to) if _may_be_meant(item)]
            if len(meant) == 1:
                held[name] = meant[0] if one.kind is Kind.REFERENCE else tuple(meant)
    return kind(id=item_id, **held)


def _may_be_meant(item: Item) -> bool:
    return not isinstance(item, Task) or item.decision in LEAVES_THE_HOUSE
