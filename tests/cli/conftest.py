"""Runs the real command line inside the test's own folder."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from outsourcing_planner.cli import main
from outsourcing_planner.plan import Plan, content
from outsourcing_planner.storage.planfile import PlanFile, new_contents
from outsourcing_planner.storage.starters import sample


class Ran(NamedTuple):
    """What a run left behind."""

    status: int
    out: str
    err: str

    def data(self) -> Any:
        """Standard output read as JSON."""
        return msgspec.json.decode(self.out)


Outplan = Callable[..., Ran]


@pytest.fixture
def outplan(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outplan:
    """The command line; the current folder is the test's own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, read_in: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(read_in)))
        status = main(arguments)
        return Ran(status, *capsys.readouterr())

    return run


@pytest.fixture
def made(tmp_path: Path) -> Callable[[Plan], Path]:
    """Makes a plan file `plan.outplan` in the test's folder."""

    def make(plan: Plan) -> Path:
        return PlanFile.create(tmp_path / "plan.outplan", new_contents(plan, "abc")).path

    return make


@pytest.fixture
def bakery(made: Callable[[Plan], Path]) -> Path:
    """The sample plan as a file."""
    return made(sample())


@pytest.fixture
def bakery_data() -> Any:
    """The sample plan's content as plain data, to spoil."""
    return content.to_data(sample())
