"""The command `calendar`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from outsourcing_planner.plan import paths
from outsourcing_planner.plan.plan import Plan
from outsourcing_planner.storage.starters import sample

from .conftest import Outplan


def test_the_shared_calendar_of_the_sample(outplan: Outplan, bakery: Path, tmp_path: Path) -> None:
    """It holds the sample's dates and says for whom it is; the plan file stays as it was."""
    before = bakery.read_bytes()
    ran = outplan("calendar", "plan.outplan", "-o", "out.ics")
    assert (ran.status, ran.out, ran.err) == (0, "Saved out.ics, with what both sides may know.\n", "")
    read = Calendar.from_ical((tmp_path / "out.ics").read_bytes())
    assert str(read["X-WR-CALNAME"]) == "Website for Harbour Bakery"
    assert "Milestone: Design approved" in [str(one["SUMMARY"]) for one in read.events]
    assert bakery.read_bytes() == before


def test_the_owners_own(outplan: Outplan, made: Callable[[Plan], Path], tmp_path: Path) -> None:
    """What only the owner may know stands in their own edition alone."""
    made(paths.put(sample(), "exit.rehearse_on", sample().timetable.start))
    assert outplan("calendar", "plan.outplan", "-o", "out.ics", "--edition", "mine").out.endswith("for you alone.\n")
    outplan("calendar", "plan.outplan", "-o", "shared.ics")
    assert b"rehearsal" in (tmp_path / "out.ics").read_bytes()
    assert b"rehearsal" not in (tmp_path / "shared.ics").read_bytes()


@pytest.mark.parametrize("target", ["plan.outplan", "other.outplan", "link.ics", "no/out.ics", "."])
def test_where_no_calendar_goes(outplan: Outplan, bakery: Path, tmp_path: Path, target: str) -> None:
    """A calendar is put neither over a plan nor where no file can be; nothing is left behind."""
    (tmp_path / "link.ics").symlink_to(bakery)
    before, files = bakery.read_bytes(), sorted(tmp_path.iterdir())
    ran = outplan("calendar", "plan.outplan", "-o", target)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert bakery.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == files


def test_what_is_private_is_told(outplan: Outplan, made: Callable[[Plan], Path], tmp_path: Path) -> None:
    """A private name that was typed into a milestone is told once the calendar or the form to share is written."""
    plan = sample()
    name = plan.selection.candidates[0].name
    plan = paths.put(plan, f"timetable.milestones[{plan.timetable.milestones[0].id}].name", f"As {name} does it")
    made(paths.put(plan, f"selection.must_haves[{plan.selection.must_haves[0].id}].name", f"Like {name}"))
    said = f"“{name}” stands in the file. You wrote it under “Candidate”, which is yours alone."
    for command, file in (("calendar", "out.ics"), ("answer-form", "out.csv")):
        ran = outplan(command, "plan.outplan", "-o", file)
        assert (ran.status, ran.out.splitlines()[1:]) == (0, [said])
        assert (tmp_path / file).is_file()
    assert len(outplan("calendar", "plan.outplan", "-o", "mine.ics", "--edition", "mine").out.splitlines()) == 1
