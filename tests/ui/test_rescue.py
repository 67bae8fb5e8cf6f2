"""Tests of the way on when a file is damaged or could not be saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from outsourcing_planner.storage import recovery
from outsourcing_planner.storage.history import History
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.rescue import from_copy, from_history, newest_good, unsaved
from outsourcing_planner.ui.surroundings import Surroundings

Make = Callable[..., PlanFile]


def kept(file: PlanFile, around: Surroundings) -> None:
    """Put the file's state into the history."""
    History(around.places.history).keep(file.contents.plan_id, file.contents.revision, file.data)


def test_a_file_with_nothing_left_in_it_is_known_by_its_place(
    qapp: QApplication, around: Surroundings, plan_file: Make
) -> None:
    """An emptied file has its earlier states found by where it was last opened."""
    file = plan_file("Website")
    kept(file, around)
    around.settings.remember(file.path, file.contents.plan_id)
    file.path.write_bytes(b"")
    version = newest_good(file.path, around)
    assert version is not None
    found = from_history(file.path, version, around)
    assert found.contents.draft.title == "Website"
    assert found.path == file.path.with_name("Website (recovered).outplan")
    assert file.path.read_bytes() == b""


def test_a_file_moved_elsewhere_is_known_by_the_id_in_it(
    qapp: QApplication, around: Surroundings, plan_file: Make, tmp_path: Path
) -> None:
    """A damaged file that was never opened from there still names its plan."""
    file = plan_file("Website")
    kept(file, around)
    moved = tmp_path / "Elsewhere.outplan"
    moved.write_bytes(file.data[:-20])
    assert newest_good(moved, around) is not None


def test_a_damaged_state_is_passed_over(qapp: QApplication, around: Surroundings, plan_file: Make) -> None:
    """The newest earlier state that opens is offered, not the newest."""
    file = plan_file("Website")
    kept(file, around)
    file.save(file.contents)
    kept(file, around)
    newest = History(around.places.history).versions(file.contents.plan_id)[0]
    newest.path.write_bytes(newest.path.read_bytes()[:-9])
    found = newest_good(file.path, around)
    assert found is not None
    assert found.revision == newest.revision - 1


def test_a_stranger_has_no_earlier_state(qapp: QApplication, around: Surroundings, tmp_path: Path) -> None:
    """A file that never was a plan of ours offers nothing."""
    stranger = tmp_path / "holiday.outplan"
    stranger.write_bytes(b"\x89PNG")
    assert newest_good(stranger, around) is None
    assert newest_good(tmp_path / "missing.outplan", around) is None


def test_a_copy_becomes_a_plan_and_is_then_let_go(qapp: QApplication, around: Surroundings, plan_file: Make) -> None:
    """What could not be saved is offered once, and opened as a plan file of its own."""
    file = plan_file("Website")
    recovery.keep(around.places.recovery, file.contents)
    (copy,) = unsaved(around)
    made = from_copy(copy, around)
    assert made.path.name == "Website (recovered).outplan"
    assert PlanFile.open(made.path).contents.draft == file.contents.draft
    assert unsaved(around) == ()
    assert PlanFile.open(file.path).contents == file.contents
