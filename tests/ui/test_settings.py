"""Tests of the settings: remembered between starts, and never in the way when the file is spoiled."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale
from PySide6.QtWidgets import QApplication

from outsourcing_planner.ui.settings import RECENT_AT_MOST, Settings


@pytest.fixture
def file(qapp: QApplication, tmp_path: Path) -> Path:
    """Where the settings are kept."""
    return tmp_path / "settings.ini"


def test_what_was_set_is_there_at_the_next_start(file: Path) -> None:
    """Each setting comes back as it was."""
    first = Settings(file)
    first.mode, first.scale, first.preview_shown = "dark", 1.5, False
    first.geometry = QByteArray(b"\x01\x00place")
    first.remember(Path("/plans/A, b & é.outplan"), "abc")
    del first
    again = Settings(file)
    assert (again.mode, again.scale, again.preview_shown) == ("dark", 1.5, False)
    assert again.geometry == QByteArray(b"\x01\x00place")
    assert again.recent == [Path("/plans/A, b & é.outplan")]
    assert again.plan_id(Path("/plans/A, b & é.outplan")) == "abc"


def test_a_fresh_start_has_the_usual_settings(file: Path) -> None:
    """Nothing is set until somebody sets it."""
    fresh = Settings(file)
    assert (fresh.mode, fresh.scale, fresh.preview_shown, fresh.recent) == ("system", 1.0, True, [])
    assert fresh.geometry.isEmpty()
    assert fresh.plan_id(Path("x")) == ""


@pytest.mark.parametrize(
    ("own", "chosen", "language"),
    [
        ("de_AT", "", "de_AT"),
        ("de_AT", "de", "de_AT"),
        ("de_AT", "ar", "ar"),
        ("ar_KW", "en", "en"),
        ("en_US", "en", "en_US"),
    ],
)
def test_the_language_chosen_keeps_the_region_of_a_computer_that_speaks_it(
    file: Path, monkeypatch: pytest.MonkeyPatch, own: str, chosen: str, language: str
) -> None:
    """Whoever chooses what the computer speaks anyway has its figures; nothing chosen is the computer's."""
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(own))
    settings = Settings(file)
    assert settings.language == own
    settings.chosen_language = chosen
    assert Settings(file).language == language
    assert Settings(file).chosen_language == chosen


@pytest.mark.parametrize(
    ("text", "scale"), [("scale=huge", 1.0), ("scale=nan", 1.0), ("scale=99", 2.0), ("scale=-1", 1.0)]
)
def test_a_scale_out_of_reason_is_put_right(file: Path, text: str, scale: float) -> None:
    """Whatever stands in the file, the text can be read."""
    file.write_text(f"[General]\n{text}\nmode=purple\ngeometry=x\nrecent=@Invalid()\nids=3\n")
    spoiled = Settings(file)
    assert spoiled.scale == scale
    assert spoiled.mode == "system"
    assert spoiled.geometry.isEmpty()
    assert spoiled.recent == []
    assert spoiled.plan_id(Path("x")) == ""
    spoiled.remember(Path("/a.outplan"), "a")
    assert spoiled.recent == [Path("/a.outplan")]


def test_the_last_opened_plan_is_first_and_the_list_ends(file: Path) -> None:
    """Opening a plan again moves it up; very old ones are forgotten."""
    settings = Settings(file)
    for number in range(RECENT_AT_MOST + 5):
        settings.remember(Path(f"/{number}.outplan"), str(number))
    settings.remember(Path("/20.outplan"), "20")
    assert settings.recent[:2] == [Path("/20.outplan"), Path(f"/{RECENT_AT_MOST + 4}.outplan")]
    assert len(settings.recent) == RECENT_AT_MOST
