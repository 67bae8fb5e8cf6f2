"""Tests of the log: small, turning over, and never with the text of a plan or the words of an error."""

import logging
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.log_file import EARLIER, LOG_NAME, MAX_BYTES, logged_in, trail_of

from .test_window import Make, Start, shown


def fail(secret: str) -> None:
    """Something nobody thought of, with the plan's text in its words."""
    raise ValueError(f"could not read {secret}")


def test_an_error_is_logged_with_its_place_and_without_its_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The traceback names files, lines and functions, the innermost first; what the error says may quote a plan."""
    with logged_in(tmp_path / "log") as path:
        try:
            fail("SECRET")
        except ValueError:
            logging.getLogger("outsourcing_planner.ui.somewhere").exception("unexpected")
    caplog.clear()
    said = path.read_text("utf-8")
    assert "unexpected\nValueError\ntest_log_file.py:" in said
    assert " fail\n" in said
    assert "SECRET" not in said


def test_what_other_libraries_say_is_not_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It may quote a plan. What is logged after the program has ended goes nowhere either."""
    with logged_in(tmp_path / "log") as path:
        logging.getLogger("pypdf").error("SECRET")
        logging.getLogger("outsourcing_planner.ui").info("ours")
    logging.getLogger("outsourcing_planner.ui").error("too late")
    caplog.clear()
    said = path.read_text("utf-8")
    assert "ours" in said
    assert "SECRET" not in said
    assert "too late" not in said


def test_it_stays_small(tmp_path: Path) -> None:
    """A fault that comes again and again fills no drive."""
    with logged_in(tmp_path / "log"):
        for _ in range(60):
            logging.getLogger("outsourcing_planner.ui").info("x" * 20_000)
    files = sorted((tmp_path / "log").iterdir())
    assert [file.name for file in files] == [LOG_NAME, *(f"{LOG_NAME}.{n}" for n in range(1, EARLIER + 1))]
    assert all(file.stat().st_size <= MAX_BYTES for file in files)


@pytest.mark.parametrize("of", ["folder", "file"])
def test_where_it_cannot_be_written_the_program_does_without(tmp_path: Path, of: str) -> None:
    """A log that stands in the way of starting would be worse than none."""
    folder = tmp_path / "log"
    if of == "folder":
        folder.write_bytes(b"")
    else:
        (folder / LOG_NAME).mkdir(parents=True)
    with logged_in(folder):
        logging.getLogger("outsourcing_planner.ui").info("said into the wind")
    assert folder.is_file() or not list((folder / LOG_NAME).iterdir())


def test_a_plan_that_could_not_be_saved_is_logged_by_its_id_alone(
    qtbot: QtBot, started: Start, plan_file: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, however often it is tried; neither its title nor the name of its file."""
    window, file = started(), plan_file("SECRET-NAME")
    with logged_in(tmp_path / "log") as path:
        window.open_plan(file.path)
        view = shown(window)

        def full(_handle: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", full)
            for title in ("SECRET-TITLE", "SECRET-TITLE again"):
                view.document.edit("title", title)
                assert not view.keeper.save_now()
        assert view.keeper.save_now()
    (line,) = path.read_text("utf-8").splitlines()
    assert f"a plan ({PlanFile.open(file.path).contents.plan_id}): save FULL, errno 28, file SAME" in line


def test_where_an_error_happened_is_told_without_its_words() -> None:
    """File names without folders, lines and functions, the innermost first."""
    try:
        fail("SECRET")
    except ValueError as error:
        trail = trail_of(type(error), error.__traceback__)
    lines = trail.split("\n")
    assert lines[0] == "ValueError"
    assert lines[1].endswith(" fail")
    assert "SECRET" not in trail
    assert "/" not in trail
