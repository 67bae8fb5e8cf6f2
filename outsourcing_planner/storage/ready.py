"""Ready rows for some lists of a plan, such as the six starter risks; their texts are the owner's to edit."""

import msgspec

from ..plan.paths import declaration
from ..plan.values import Item
from ..resources import folder
from .translated import in_language


def has_ready_rows(list_path: str) -> bool:
    """Whether there are ready rows for that list, such as `assurance.risks`."""
    return list_path in {file.stem for file in folder("ready").glob("*.json")}


def ready_rows(list_path: str, language: str = "en") -> tuple[Item, ...]:
    """The ready rows of that list in a language, in the order they are offered; empty where there are none.

    Their ids are good among themselves only: whoever puts a row into a plan gives it a new one.
    """
    if not has_ready_rows(list_path):
        return ()
    rows = msgspec.json.decode((folder("ready") / f"{list_path}.json").read_bytes())
    inner: type[Item] = declaration(list_path).inner
    numbered = ({"id": f"n{number}", **in_language(row, inner, language)} for number, row in enumerate(rows, 1))
    return tuple(msgspec.convert(row, inner) for row in numbered)
