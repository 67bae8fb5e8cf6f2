"""What became of a file while it was open is told apart, and what was read may be saved over, nothing else."""

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from outsourcing_planner.plan import paths
from outsourcing_planner.storage import tinydb_storage
from outsourcing_planner.storage.contents import BriefMade
from outsourcing_planner.storage.errors import Kind, PlanFileError
from outsourcing_planner.storage.outside import Became, has_own_answers, look
from outsourcing_planner.storage.planfile import Contents, PlanFile, Record
from outsourcing_planner.storage.upgrades import CURRENT

from .conftest import FakeClock, titled


def cut(path: Path) -> None:
    """Cut the file in the middle."""
    path.write_bytes(path.read_bytes()[:100])


def of_a_newer_program(path: Path) -> None:
    """Put a file there that a newer program wrote."""
    from outsourcing_planner.storage.sealing import sealed, tables_in

    tables = tables_in(path.read_bytes(), path)
    tables["file"]["1"]["version"] = CURRENT + 1
    path.write_bytes(sealed(tables, path))


@pytest.mark.parametrize(
    ("happened", "became", "kind"),
    [
        (lambda path: None, Became.SAME, None),
        (lambda path: path.touch(), Became.SAME, None),
        (Path.unlink, Became.DELETED, None),
        (lambda path: path.rename(path.with_name("other.outplan")), Became.MOVED, None),
        (lambda path: path.parent.rename(path.parent.with_name("away")), Became.GONE, None),
        (cut, Became.UNREADABLE, Kind.DAMAGED),
        (lambda path: path.write_bytes(b""), Became.UNREADABLE, Kind.DAMAGED),
        (of_a_newer_program, Became.UNREADABLE, Kind.NEWER),
    ],
    ids=["nothing", "touched", "deleted", "renamed", "its folder gone", "cut", "emptied", "of a newer program"],
)
def test_what_became_of_a_file(
    saved: PlanFile, happened: Callable[[Path], object], became: Became, kind: Kind | None
) -> None:
    """One look tells."""
    happened(saved.path)
    seen = look(saved)
    assert (seen.became, seen.error.kind if seen.error else None) == (became, kind)


def test_a_folder_in_the_place_of_the_file_is_unreadable(saved: PlanFile) -> None:
    """Whatever stands there is left alone."""
    saved.path.unlink()
    saved.path.mkdir()
    assert look(saved).became is Became.UNREADABLE


def test_another_plan_in_the_place_of_this_one(saved: PlanFile, tmp_path: Path) -> None:
    """A copy is a plan of its own, however much it says the same."""
    saved.save_copy(tmp_path / "copy.outplan").path.replace(saved.path)
    assert look(saved).became is Became.OTHER


def test_the_file_under_its_new_name(saved: PlanFile) -> None:
    """It is found by what it holds, among others."""
    saved.save_copy(saved.path.with_name("another.outplan"))
    moved = saved.path.rename(saved.path.with_name("moved.outplan"))
    assert look(saved).moved_to == moved


def test_a_file_moved_and_changed_is_not_taken_for_the_same(saved: PlanFile, contents: Contents) -> None:
    """Then it is for its owner to open it."""
    moved = saved.path.rename(saved.path.with_name("moved.outplan"))
    PlanFile.open(moved).save(titled(contents, "Changed there"))
    assert look(saved).became is Became.DELETED


def test_what_somebody_else_saved_is_taken_and_saved_after(saved: PlanFile, contents: Contents) -> None:
    """After it was taken a save follows it in the order of revisions; before, it is refused."""
    PlanFile.open(saved.path).save(titled(contents, "Theirs"))
    seen = look(saved)
    assert seen.theirs is not None
    with pytest.raises(PlanFileError) as caught:
        saved.save(titled(contents, "Mine"))
    assert caught.value.kind is Kind.CONFLICT
    saved.take(seen.theirs, seen.data)
    assert look(saved).became is Became.SAME
    saved.save(titled(contents, "Mine, knowingly"))
    found = PlanFile.open(saved.path).contents
    assert (found.draft.title, found.revision) == ("Mine, knowingly", 3)


def test_what_is_changed_again_after_the_look_is_not_saved_over(saved: PlanFile, contents: Contents) -> None:
    """Taking what was seen a moment ago gives no leave to lose what came after."""
    other = PlanFile.open(saved.path)
    other.save(titled(contents, "Theirs"))
    seen = look(saved)
    assert seen.theirs is not None
    other.save(titled(contents, "Theirs, a moment later"))
    saved.take(seen.theirs, seen.data)
    with pytest.raises(PlanFileError):
        saved.save(titled(contents, "Mine"))
    assert PlanFile.open(saved.path).contents.draft.title == "Theirs, a moment later"


def test_a_drive_that_comes_back_as_another_device(
    saved: PlanFile, contents: Contents, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bare mount point counts as gone; the file itself, found unchanged, may be saved to again."""
    with monkeypatch.context() as patched:
        patched.setattr(tinydb_storage, "folder_device", lambda _path: -1)
        opened = PlanFile.open(saved.path)
    with pytest.raises(PlanFileError) as caught:
        opened.save(titled(contents, "Mine"))
    assert caught.value.kind is Kind.GONE
    hidden = saved.path.rename(saved.path.parent.parent / "hidden")
    assert look(opened).became is Became.GONE
    assert list(saved.path.parent.iterdir()) == []
    hidden.rename(saved.path)
    assert look(opened).became is Became.SAME
    opened.found_again()
    opened.save(titled(contents, "Mine"))
    assert PlanFile.open(saved.path).contents.draft.title == "Mine"


def test_what_a_failed_save_left_is_ours(saved: PlanFile, contents: Contents, monkeypatch: pytest.MonkeyPatch) -> None:
    """A save that put its file in place and could not vouch for it is no stranger's change."""
    from outsourcing_planner.storage import atomic

    def not_synced(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(atomic, "_sync_folder", not_synced)
        patched.setattr(atomic, "_undo", lambda *_: None)
        with pytest.raises(PlanFileError):
            saved.save(titled(contents, "Mine"))
    assert PlanFile.open(saved.path).contents.draft.title == "Mine"
    assert look(saved).became is Became.SAME


def test_only_answers_count_as_ones_own(contents: Contents, clock: FakeClock) -> None:
    """Where the owner has been is no answer; a brief that went out is worth keeping."""
    been = msgspec.structs.replace(contents, record=Record(visited=("goals",), place="goals"), revision=7)
    assert not has_own_answers(been, contents)
    brief = BriefMade(made_on=clock().date(), version=1, revision=1)
    assert has_own_answers(msgspec.structs.replace(contents, record=Record(briefs=(brief,))), contents)
    paid = paths.put(contents.draft, "payment.net_days", 77)
    assert has_own_answers(msgspec.structs.replace(contents, draft=paid), contents)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="whoever may read everything is not kept out"
)
def test_a_file_that_may_no_longer_be_read(saved: PlanFile) -> None:
    """It is not said to be damaged."""
    saved.path.chmod(0)
    seen = look(saved)
    assert seen.error is not None
    assert seen.error.kind is Kind.FORBIDDEN
