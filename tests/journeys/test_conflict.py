"""The plan's file changes, vanishes or cannot be written while its owner works on it: nothing typed is ever lost."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage import recovery
from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def begins(person: Person, folder: Path, title: str = "Website") -> Path:
    """A new plan with a title, saved; its file."""
    person.clicks("home.new")
    person.types("title", title)
    person.waits_for_save()
    return plan_file(folder)


def somebody_saves(file: Path, change: Callable[[Plan], Plan]) -> bytes:
    """Another program opens the file, changes the plan and saves it; the bytes it leaves."""
    other = PlanFile.open(file)
    other.save(msgspec.structs.replace(other.contents, draft=change(other.contents.draft)))
    return file.read_bytes()


def named(title: str) -> Callable[[Plan], Plan]:
    """A change of the plan's name."""
    return lambda plan: paths.put(plan, "title", title)


def held(file: Path) -> Plan:
    """The plan in a file."""
    return PlanFile.open(file).contents.draft


def types_against(person: Person, file: Path, mine: str, theirs: Callable[[Plan], Plan]) -> bytes:
    """Type while somebody else saves the file, until that is told; the bytes the other left."""
    person.types("title", mine)
    left = somebody_saves(file, theirs)
    person.waits_until(lambda: person.shows("file.notice"))
    return left


def keeps_the_offered_name(person: Person) -> str:
    """Press Enter in the file dialog; the name that was offered."""
    dialog = person.sees("mine.dialog", QDialog)
    assert isinstance(dialog, QFileDialog)
    (offered,) = dialog.selectedFiles()
    person.presses_in(dialog, Qt.Key.Key_Return)
    person.window.activateWindow()  # as a window system does once a dialog is closed
    return Path(offered).name


def test_mine_is_kept_as_a_copy_and_theirs_stays(person: Person, tmp_path: Path) -> None:
    """Typing goes on over the notice; Enter takes the name offered; from then on the copy is the plan's file."""
    file = begins(person, tmp_path)
    left = types_against(person, file, "Mine", named("Theirs"))
    assert f"Somebody else changed “{file.name}”" in person.reads("file.notice")
    assert person.reads("save.state") == "Not saved"
    person.types("title", "Mine, typed on")
    person.clicks("file.keep_mine")
    name = keeps_the_offered_name(person)
    person.does_not_see("file.notice")
    assert name == f"{file.stem} (mine).outplan"
    assert file.read_bytes() == left
    person.types("title", "Mine, typed further")
    person.waits_for_save()
    assert held(file.with_name(name)).title == "Mine, typed further"
    assert file.read_bytes() == left
    person.clicks("plans")
    person.does_not_see("notice.action")  # no copy of anything unsaved is offered
    assert not list(tmp_path.rglob("recovery/*.outplan"))


def test_a_name_that_is_taken_is_never_overwritten(person: Person, tmp_path: Path) -> None:
    """The other file stays, the owner is told, and the choice is still there."""
    file = begins(person, tmp_path)
    types_against(person, file, "Mine", named("Theirs"))
    taken = tmp_path / "Taken.outplan"
    taken.write_bytes(b"something else")
    person.clicks("file.keep_mine")
    person.saves_as("mine.dialog", taken)
    assert "already a file of that name" in " ".join(person.texts())
    assert taken.read_bytes() == b"something else"
    person.sees("file.keep_mine")


def test_theirs_is_taken_and_can_be_undone(person: Person, tmp_path: Path) -> None:
    """After comparing term by term, theirs is shown; Undo brings mine back and saves that."""
    file = begins(person, tmp_path)
    left = types_against(person, file, "Mine", lambda plan: paths.put(named("Theirs")(plan), "goals.notes", "private"))
    person.clicks("file.compare")
    told = person.texts_of("changes.rows")
    assert told[:4] == ["Term", "In the file", "In this window", "Effect"]
    assert {"Theirs", "Mine", "private"} <= set(told)
    person.does_not_see("changes.save")
    person.clicks("file.take_theirs")
    assert person.reads("title") == "Theirs"
    person.does_not_see("file.notice")
    person.does_not_see("changes")
    assert file.read_bytes() == left
    assert "take what is in the file" in person.command("undo").text()
    person.presses(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    assert person.reads("title") == "Mine"
    person.waits_until(lambda: held(file).title == "Mine")


def test_a_newer_file_is_shown_quietly_where_nothing_is_lost_by_it(person: Person, tmp_path: Path) -> None:
    """With nothing unsaved the window shows what is in the file, says so, and Undo brings the plan back."""
    file = begins(person, tmp_path)
    left = somebody_saves(file, named("Theirs"))
    person.waits_until(lambda: person.reads("title") == "Theirs")
    person.does_not_see("file.notice")
    assert "changed outside this window" in " ".join(person.texts())
    assert file.read_bytes() == left
    person.clicks("notice.action")
    assert person.reads("title") == "Website"
    person.waits_until(lambda: held(file).title == "Website")


def test_a_figure_half_typed_is_not_swept_away(person: Person, tmp_path: Path) -> None:
    """While a field holds what the plan does not yet, nothing is taken quietly; left, it is told as a conflict."""
    file = begins(person, tmp_path)
    for _ in range(4):
        person.presses(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)
    person.types("payment.total", "1200")
    somebody_saves(file, lambda plan: paths.put(plan, "payment.total", 99))
    person.waits_until(lambda: held(file).payment.total == 99)
    later = time.monotonic() + 2.5
    person.waits_until(lambda: time.monotonic() > later)
    assert person.reads("payment.total") == "1200"
    person.presses(Qt.Key.Key_Tab)
    person.waits_until(lambda: person.shows("file.notice"))
    person.clicks("file.take_theirs")
    person.presses(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    person.waits_until(lambda: held(file).payment.total == 120000)


def test_a_deleted_file_is_saved_again(person: Person, tmp_path: Path) -> None:
    """It is told without being asked for anything; one click brings the file back with all that was typed."""
    file = begins(person, tmp_path)
    file.unlink()
    person.waits_until(lambda: person.shows("file.notice"))
    assert "deleted or moved away" in person.reads("file.notice")
    person.types("title", "Typed after it was gone")
    person.waits_until(lambda: any(one.contents.draft.title == "Typed after it was gone" for one in copies(tmp_path)))
    assert not file.exists()
    person.clicks("file.save_again")
    person.does_not_see("file.notice")
    assert held(file).title == "Typed after it was gone"
    assert copies(tmp_path) == ()


def test_a_deleted_plan_is_saved_elsewhere_as_the_same_plan(person: Person, tmp_path: Path) -> None:
    """Its id stays, so answers to its briefs still belong to it."""
    file = begins(person, tmp_path)
    before = PlanFile.open(file).contents.plan_id
    file.unlink()
    person.waits_until(lambda: person.shows("file.elsewhere"))
    person.clicks("file.elsewhere")
    person.saves_as("mine.dialog", tmp_path / "Elsewhere.outplan")
    person.window.activateWindow()  # as a window system does once a dialog is closed
    person.types("title", "Elsewhere")
    person.waits_for_save()
    found = PlanFile.open(tmp_path / "Elsewhere.outplan").contents
    assert (found.plan_id, found.draft.title) == (before, "Elsewhere")
    assert not file.exists()


def test_a_renamed_file_is_found_beside(person: Person, tmp_path: Path) -> None:
    """What was typed since goes into the file under its new name."""
    file = begins(person, tmp_path)
    moved = file.rename(file.with_name("Renamed.outplan"))
    person.waits_until(lambda: person.shows("file.notice"))
    person.types("title", "Typed after it was renamed")
    person.waits_until(lambda: person.reads("save.state") == "Not saved")
    assert "Renamed.outplan" in person.reads("file.go_on_there")
    person.clicks("file.go_on_there")
    person.waits_until(lambda: held(moved).title == "Typed after it was renamed")
    assert not file.exists()
    person.closes()
    assert not list(tmp_path.rglob("*.lock"))


@pytest.mark.parametrize("junk", [b"", b"{", b"\x89PNG\r\n"], ids=["empty", "cut short", "a picture"])
def test_a_file_spoilt_by_another_program_is_left_alone(person: Person, tmp_path: Path, junk: bytes) -> None:
    """It is never written over; mine is kept beside it."""
    file = begins(person, tmp_path)
    file.write_bytes(junk)
    person.waits_until(lambda: person.shows("file.notice"))
    assert "cannot be read now" in person.reads("file.notice")
    person.clicks("file.keep_mine")
    name = keeps_the_offered_name(person)
    person.waits_for_save()
    assert held(file.with_name(name)).title == "Website"
    assert file.read_bytes() == junk


def test_another_plan_under_the_same_name_is_never_saved_over(person: Person, tmp_path: Path) -> None:
    """A file put in the place of this one is told apart by the plan's id, even with nothing unsaved."""
    file = begins(person, tmp_path)
    other = PlanFile.open(file).save_copy(tmp_path / "Other.outplan").path
    other.replace(file)
    left = file.read_bytes()
    person.waits_until(lambda: person.shows("file.notice"))
    assert "another plan" in person.reads("file.notice")
    person.does_not_see("file.take_theirs")
    person.types("title", "Mine")
    person.waits_until(lambda: any(one.contents.draft.title == "Mine" for one in copies(tmp_path)))
    assert file.read_bytes() == left


def test_a_drive_that_was_pulled_out_and_is_back(person: Person, tmp_path: Path) -> None:
    """Nothing is written where the drive was; what was typed is kept, and saved once the drive is back."""
    file = begins(person, tmp_path)
    away = file.parent.rename(tmp_path / "pulled out")
    person.types("title", "Typed without the drive")
    person.waits_until(lambda: person.shows("file.notice"))
    assert "As soon as it is back" in person.reads("file.notice")
    person.types("title", "Typed without the drive, and on")
    person.waits_until(lambda: any(one.contents.draft.title.endswith("and on") for one in copies(tmp_path)))
    assert not file.parent.exists()
    away.rename(file.parent)
    person.clicks("file.look_again")
    person.waits_for_save()
    assert held(file).title == "Typed without the drive, and on"
    assert copies(tmp_path) == ()


@pytest.mark.skipif(os.name == "nt", reason="there are no such marks on folders there")
@pytest.mark.parametrize("of", ["file", "folder"])
def test_a_plan_that_may_only_be_read_says_so_and_offers_a_copy(person: Person, tmp_path: Path, of: str) -> None:
    """Nothing is left beside it; the copy can be worked in."""
    file = begins(person, tmp_path)
    person.clicks("plans")
    shared = tmp_path / "shared"
    shared.mkdir()
    moved = file.rename(shared / file.name)
    before, marked = moved.read_bytes(), moved if of == "file" else shared
    mode = marked.stat().st_mode
    marked.chmod(mode & ~0o222)
    try:
        person.window.open_plan(moved)
        assert "may only be read" in person.reads("file.notice")
        assert not person.sees("title").isEnabled()
        person.clicks("file.work_in_copy")
        keeps_the_offered_name(person)
        person.waits_until(lambda: person.sees("title").isEnabled())
        person.types("title", "My own copy")
        person.waits_for_save()
        assert held(file.parent / f"{file.stem} (mine).outplan").title == "My own copy"
        assert moved.read_bytes() == before
        assert [one.name for one in shared.iterdir()] == [moved.name]
    finally:
        marked.chmod(mode)


def test_a_full_drive_is_told_and_mended(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file stays whole, what is typed is kept elsewhere, and “Try again” saves once there is room."""
    file = begins(person, tmp_path)
    before, real = file.read_bytes(), os.open

    def full(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and Path(path).parent == file.parent:
            raise OSError(28, "No space left on device")
        return real(path, flags, mode)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", full)
        person.types("title", "Typed with a full drive")
        person.waits_until(lambda: person.shows("file.notice"))
        assert "no room left on the drive" in person.reads("file.notice")
        assert [one.contents.draft.title for one in copies(tmp_path)] == ["Typed with a full drive"]
        assert file.read_bytes() == before
    person.clicks("file.look_again")
    person.waits_for_save()
    person.does_not_see("file.notice")
    assert held(file).title == "Typed with a full drive"


def test_leaving_in_the_middle_of_a_conflict_loses_nothing(person: Person, tmp_path: Path) -> None:
    """Neither is anything asked: theirs stays in the file, and mine is offered at home and after the next start."""
    file = begins(person, tmp_path)
    left = types_against(person, file, "Mine", named("Theirs"))
    person.starts_again()
    assert "“Mine” could not be saved last time" in person.reads("home.notice")
    person.clicks("notice.action")
    assert person.reads("title") == "Mine"
    assert file.read_bytes() == left


def test_all_of_it_by_keyboard(person: Person, tmp_path: Path) -> None:
    """Tab reaches the choices, and Space takes one."""
    file = begins(person, tmp_path)
    types_against(person, file, "Mine", named("Theirs"))
    person.sees("plans").setFocus()
    person.tabs_to("file.take_theirs")
    person.presses(Qt.Key.Key_Space)
    assert person.reads("title") == "Theirs"


def copies(folder: Path) -> tuple[recovery.RecoveryCopy, ...]:
    """What is kept because it could not be saved."""
    return recovery.copies(folder / "data" / "recovery")
