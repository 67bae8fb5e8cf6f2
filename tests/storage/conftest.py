"""Plans to put on disk, and a clock that only the test moves."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Business, Goal, Goals
from outsourcing_planner.plan.tasks import Task, Tasks
from outsourcing_planner.plan.timetable import Timetable
from outsourcing_planner.storage.planfile import Contents, PlanFile, new_contents


class FakeClock:
    """A moment in UTC that moves when told to."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The moment it is."""
        return self.moment

    def forward(self, **span: float) -> None:
        """Let time pass, or run backwards."""
        self.moment += timedelta(**span)


@pytest.fixture
def clock() -> FakeClock:
    """A clock for one test."""
    return FakeClock()


@pytest.fixture
def plan() -> Plan:
    """A small plan with something in most places."""
    return Plan(
        title="Logo for Café Zoë",
        goals=Goals(
            business=Business(name="Café Zoë"),
            items=(Goal(id="g1", outcome="A sign people notice", by=date(2026, 9, 1)),),
        ),
        tasks=Tasks(items=(Task(id="t1", name="Design the logo", goals=("g1",)),)),
        timetable=Timetable(start=date(2026, 4, 1), end=date(2026, 6, 30)),
    )


@pytest.fixture
def contents(plan: Plan) -> Contents:
    """That plan before it is saved."""
    return new_contents(plan, "cafe")


@pytest.fixture
def saved(tmp_path: Path, contents: Contents, clock: FakeClock) -> PlanFile:
    """A plan file in a folder of its own."""
    folder = tmp_path / "plans"
    folder.mkdir()
    return PlanFile.create(folder / "cafe.outplan", contents, clock)


def titled(contents: Contents, title: str) -> Contents:
    """The same contents with another title."""
    return msgspec.structs.replace(contents, draft=msgspec.structs.replace(contents.draft, title=title))
