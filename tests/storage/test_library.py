"""What is told of plan files before they are opened."""

import os
from datetime import date
from pathlib import Path

import msgspec

from outsourcing_planner.storage.errors import Kind
from outsourcing_planner.storage.library import plans_in, summary
from outsourcing_planner.storage.planfile import BriefMade, Contents, PlanFile, Record, agree


def test_summary(saved: PlanFile, contents: Contents) -> None:
    """The summary says what the plan says."""
    record = Record(place="payment", briefs=(BriefMade(made_on=date(2026, 3, 2), version=1, revision=1),))
    twice = agree(agree(contents, date(2026, 3, 5)), date(2026, 3, 9))
    saved.save(msgspec.structs.replace(twice, record=record))
    found = summary(saved.path)
    assert (found.title, found.business) == ("Logo for Café Zoë", "Café Zoë")
    assert (found.start, found.end) == (date(2026, 4, 1), date(2026, 6, 30))
    assert (found.agreed, found.agreed_on, found.briefs, found.place) == (2, date(2026, 3, 9), 1, "payment")
    assert (found.plan_id, found.revision, found.saved_at) == ("cafe", 2, saved.contents.saved_at)
    assert found.problem is None


def test_plans_in_a_folder(saved: PlanFile, tmp_path: Path) -> None:
    """Each plan file is told, newest first, the unreadable ones with what is wrong; other files are not."""
    folder = saved.path.parent
    for name, data in (("broken.outplan", b"{"), ("other.outplan", b"{}"), ("notes.txt", b"hello")):
        (folder / name).write_bytes(data)
    (folder / "folder.outplan").mkdir()
    for at, name in enumerate(("folder", "other", "broken", "cafe")):
        os.utime(folder / f"{name}.outplan", (at, at))
    found = list(plans_in(folder))
    assert [(one.path.stem, one.problem) for one in found] == [
        ("cafe", None),
        ("broken", Kind.DAMAGED.value),
        ("other", Kind.DAMAGED.value),
        ("folder", Kind.NOT_A_PLAN.value),
    ]
    assert list(plans_in(tmp_path / "missing")) == []
    assert next(plans_in(folder)).title == "Logo for Café Zoë"
