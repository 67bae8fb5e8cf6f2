"""Ready rows for some lists of a plan, such as the six starter risks; their texts are the owner's to edit."""

import msgspec

from ..plan.paths import declaration
from ..plan.values import Item
from ..resources import folder
from .translated import in_language

FOR_A_REASON = frozenset({"goals.items"})
"""Lists whose ready rows are offered each for a reason of the owner's, and never all at once."""


def has_ready_rows(list_path: str) -> bool:
    """Whether there are ready rows to offer as a whole for that list, such as `assurance.risks`."""
    return list_path not in FOR_A_REASON and _has_file(list_path)


def ready_rows(list_path: str, language: str = "en") -> tuple[Item, ...]:
    """The ready rows of that list in a language, in the order they are offered; empty where there are none.

    Their ids are good among themselves only: whoever puts a row into a plan gives it a new one.
    """
    if not _has_file(list_path):
        return ()
    rows = msgspec.json.decode((folder("ready") / f"{list_path}.json").read_bytes())
    inner: type[Item] = declaration(list_path).inner
    numbered = ({"id": f"n{number}", **in_language(row, inner, language)} for number, row in enumerate(rows, 1))
    return tuple(msgspec.convert(row, inner) for row in numbered)


def _has_file(list_path: str) -> bool:
    return list_path in {file.stem for file in folder("ready").glob("*.json")}
