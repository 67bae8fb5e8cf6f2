"""Tests of what the home screen lists."""

import os
from pathlib import Path

from outsourcing_planner.ui.shelf import known_plans


def test_recent_plans_come_first_then_the_others_newest_first(tmp_path: Path) -> None:
    """A recent plan whose file is gone stays in the list; nothing is listed twice."""
    for at, name in enumerate(("old", "new", "opened")):
        file = tmp_path / f"{name}.outplan"
        file.write_bytes(b"")
        os.utime(file, (1000 + at, 1000 + at))
    (tmp_path / "notes.txt").write_bytes(b"")
    recent = [tmp_path / "gone.outplan", tmp_path / "opened.outplan", tmp_path / "gone.outplan"]
    listed = [path.stem for path in known_plans(recent, tmp_path)]
    assert listed == ["gone", "opened", "new", "old"]


def test_no_folder_is_no_trouble(tmp_path: Path) -> None:
    """Before the first plan there is no folder of plans."""
    assert known_plans([], tmp_path / "none") == []
