"""Tests of the places: all under one folder when told so, else where the system keeps such things."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from outsourcing_planner.ui.places import APPLICATION, places


def test_all_is_under_one_folder_when_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative folder counts from where the program was started, also after moving on."""
    monkeypatch.chdir(tmp_path)
    where = places(Path("stick"))
    root = tmp_path / "stick"
    assert (where.settings, where.history) == (root / "settings.ini", root / "history")
    assert (where.recovery, where.plans) == (root / "recovery", root / "plans")


def test_the_usual_places_are_below_the_owners_home(qapp: QApplication, tmp_path: Path) -> None:
    """Settings, data and plans lie apart, in folders of this program, and none of them is made by asking."""
    where = places()
    home = tmp_path / "home"
    for path in (where.settings, where.history, where.recovery):
        assert home in path.parents
        assert APPLICATION in path.parts
    assert home in where.plans.parents
    assert not where.plans.exists()
