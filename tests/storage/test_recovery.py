"""Recovery copies: written when a save fails, the newest of each plan offered."""

from pathlib import Path

import msgspec

from outsourcing_planner.storage import recovery
from outsourcing_planner.storage.planfile import Contents

from .conftest import titled


def test_the_newest_of_each_plan(contents: Contents, tmp_path: Path) -> None:
    """Of several copies the one with the highest revision is offered; a damaged one is passed over."""
    folder = tmp_path / "recovery"
    for revision in (2, 10, 9):
        copy = msgspec.structs.replace(titled(contents, f"Revision {revision}"), revision=revision)
        assert recovery.keep(folder, copy)
    recovery.keep(folder, msgspec.structs.replace(contents, plan_id="another"))
    damaged = recovery.keep(folder, msgspec.structs.replace(contents, revision=11))
    assert damaged is not None
    damaged.write_bytes(b"{")
    found = recovery.copies(folder)
    assert [copy.contents.plan_id for copy in found] == ["another", "cafe"]
    assert found[1].contents.draft.title == "Revision 10"
    recovery.discard(found[1].path)
    assert recovery.copies(folder)[1].contents.draft.title == "Revision 9"


def test_only_so_many_are_kept(contents: Contents, tmp_path: Path) -> None:
    """Old copies of a plan go when many new ones come."""
    for revision in range(40):
        recovery.keep(tmp_path, msgspec.structs.replace(contents, revision=revision))
    assert len(list(tmp_path.glob("*.outplan"))) == recovery.KEPT


def test_nowhere_to_write(contents: Contents, tmp_path: Path) -> None:
    """Where no copy can be written either, the answer is None, and there is nothing to offer."""
    blocked = tmp_path / "recovery"
    blocked.write_bytes(b"in the way")
    assert recovery.keep(blocked, contents) is None
    assert recovery.copies(blocked) == ()
    assert recovery.copies(tmp_path / "missing") == ()
