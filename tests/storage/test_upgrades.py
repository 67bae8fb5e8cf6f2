"""Older formats: every kept file opens for ever, and upgrades run in their order."""

from datetime import date
from pathlib import Path

import pytest

from outsourcing_planner.storage.library import summary
from outsourcing_planner.storage.planfile import BriefMade, PlanFile
from outsourcing_planner.storage.upgrades import CURRENT, UPGRADES, Tables, Upgrade, upgraded

FILES = sorted((Path(__file__).parent.parent / "files").glob("v*-*.outplan"))


def test_a_file_of_every_version_is_kept() -> None:
    """Each version that ever was has a file here, and each older one its upgrade."""
    assert {int(path.name[1:].split("-")[0]) for path in FILES} == set(range(1, CURRENT + 1))
    assert set(UPGRADES) == set(range(1, CURRENT))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_kept_files_open(path: Path) -> None:
    """A kept file opens with everything that was put into it when it was made, and stays as it is."""
    before = path.read_bytes()
    contents = PlanFile.open(path).contents
    assert contents.plan_id == "kept"
    assert contents.revision == 3
    assert contents.draft.title == "Logo for Café Zoë"
    assert contents.draft.payment.net_days == 14
    assert [task.name for task in contents.draft.tasks.items] == ["Design the logo", "Print the menus"]
    assert [(version.number, version.agreed_on) for version in contents.agreed] == [(1, date(2026, 3, 5))]
    assert contents.agreed[0].plan.payment.net_days == 7
    assert contents.record.visited == ("goals", "tasks")
    assert contents.record.place == "tasks"
    assert contents.record.briefs == (BriefMade(made_on=date(2026, 3, 2), version=1, revision=1),)
    assert summary(path).title == contents.draft.title
    assert path.read_bytes() == before


def test_upgrades_run_in_their_order() -> None:
    """A file three versions old goes through three upgrades and carries the current number."""

    def add(step: int) -> Upgrade:
        return lambda tables: {**tables, "draft": {"1": {"steps": [*tables["draft"]["1"]["steps"], step]}}}

    tables: Tables = {"file": {"1": {"version": 2}}, "draft": {"1": {"steps": []}}}
    result = upgraded(tables, 2, {step: add(step) for step in range(1, 5)}, current=5)
    assert result == {"file": {"1": {"version": 5}}, "draft": {"1": {"steps": [2, 3, 4]}}}
    assert upgraded(result, 5, {}, current=5) == result
