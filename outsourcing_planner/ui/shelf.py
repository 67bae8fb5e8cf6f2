"""Which plans the home screen lists: those opened lately, then the others in the owner's folder of plans."""

import os
from collections.abc import Sequence
from pathlib import Path


def known_plans(recent: Sequence[Path], folder: Path) -> list[Path]:
    """Recent ones in their order, also where the file is missing; then the rest of the folder, newest first."""
    listed = dict.fromkeys(recent)
    try:
        with os.scandir(folder) as entries:
            found = [(_changed(entry), folder / entry.name) for entry in entries if _is_plan(entry.name)]
    except OSError:
        found = []
    found.sort(key=lambda one: one[0], reverse=True)
    return [*listed, *(path for _, path in found if path not in listed)]


def _is_plan(name: str) -> bool:
    """Also in capitals, where the system does not tell them apart."""
    return os.path.normcase(name).endswith(".outplan")


def _changed(entry: os.DirEntry[str]) -> float:
    try:
        return entry.stat().st_mtime
    except OSError:
        return 0.0
