"""Ready rows for some lists of a plan, such as the six starter risks; their texts are the owner's to edit."""

import msgspec

from ..plan.paths import declaration
from ..plan.values import Item
from ..resources import folder


def has_ready_rows(list_path: str) -> bool:
    """Whether there are ready rows for that list, such as `assurance.risks`."""
    return list_path in {file.stem for file in folder("ready").glob("*.json")}


def ready_rows(list_path: str) -> tuple[Item, ...]:
    """The ready rows of that list, in the order they are offered; empty where there are none.

    Their ids are good among themselves only: whoever puts a row into a plan gives it a new one.
    """
    if not has_ready_rows(list_path):
        return ()
    rows = msgspec.json.decode((folder("ready") / f"{list_path}.json").read_bytes())
    numbered = [{"id": f"n{number}", **row} for number, row in enumerate(rows, 1)]
    inner: type[Item] = declaration(list_path).inner
    return tuple(msgspec.convert(row, inner) for row in numbered)
