"""Older files are read as if they were written today: one small function for each format version."""

from collections.abc import Callable, Mapping
from typing import Any

CURRENT = 1
"""The format version this program writes."""

Tables = dict[str, dict[str, Any]]
Upgrade = Callable[[Tables], Tables]

UPGRADES: Mapping[int, Upgrade] = {}
"""By version: what makes that version's tables those of the next one; it gets tables it may change."""


def upgraded(
    tables: Tables, version: int, upgrades: Mapping[int, Upgrade] = UPGRADES, current: int = CURRENT
) -> Tables:
    """The tables of an older version as those of the current one, step by step; newer ones stay as they are."""
    for step in range(version, current):
        tables = upgrades[step](tables)
        tables["file"]["1"]["version"] = step + 1
    return tables
