"""Which plans the home screen lists: those opened lately, then the others in the owner's folder of plans."""

from collections.abc import Sequence
from pathlib import Path


def known_plans(recent: Sequence[Path], folder: Path) -> list[Path]:
    """Recent ones in their order, also where the file is missing; then the rest of the folder, newest first."""
    listed = list(dict.fromkeys(recent))
    try:
        others = [file for file in folder.glob("*.outplan") if file not in listed]
        others.sort(key=_changed, reverse=True)
    except OSError:
        others = []
    return listed + others


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
