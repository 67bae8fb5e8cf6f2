"""Tests of the lock: two windows on one plan, and locks left behind by nobody."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from outsourcing_planner.ui.lock import PlanLock
from outsourcing_planner.ui.surroundings import Surroundings

HOLD = """
import sys, time
from pathlib import Path
from outsourcing_planner.ui.lock import PlanLock
lock = PlanLock(Path(sys.argv[1]))
print(lock.held, flush=True)
time.sleep(60)
"""


@pytest.fixture
def plan(tmp_path: Path, qapp: QApplication) -> Path:
    """Where a plan lies."""
    return tmp_path / "Website.outplan"


def lock_file(plan: Path) -> Path:
    """The lock beside a plan."""
    return plan.with_name(f".{plan.name}.lock")


def test_the_second_window_is_told_who_has_the_plan(plan: Path, around: Surroundings) -> None:
    """The first one holds it until it lets go."""
    first = PlanLock(plan)
    second = PlanLock(plan)
    assert (first.held, second.held) == (True, False)
    assert second.said(around.words).startswith("This plan is open in another window")
    first.release()
    assert not lock_file(plan).exists()
    third = PlanLock(plan)
    assert third.held
    third.release()


def test_a_lock_whose_holder_was_killed_holds_nobody_up(plan: Path, around: Surroundings) -> None:
    """While the other program lives it is said on which computer; once it is killed the plan is free."""
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(plan)], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "True"
    mine = PlanLock(plan)
    assert not mine.held
    assert "on " in mine.said(around.words)
    other.kill()
    other.wait()
    other.stdout.close()
    after = PlanLock(plan)
    assert after.held
    after.release()


@pytest.mark.parametrize("left", [b"", b"\x00\xff nonsense", b"notanumber\nprogram\nhost\n"])
def test_a_lock_file_with_nothing_sensible_in_it_never_locks_for_ever(plan: Path, left: bytes) -> None:
    """An empty or spoiled lock file is put aside."""
    lock_file(plan).write_bytes(left)
    lock = PlanLock(plan)
    assert lock.held
    lock.release()


def test_one_who_waits_sees_when_the_plan_is_free(plan: Path, around: Surroundings) -> None:
    """Asking takes nothing and leaves nothing, whether the holder went in order or was killed."""
    first = PlanLock(plan)
    waiting = PlanLock(plan)
    assert not waiting.is_free()
    first.release()
    assert waiting.is_free()
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(plan)], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "True"
    assert not waiting.is_free()
    assert lock_file(plan).exists()
    other.kill()
    other.wait()
    other.stdout.close()
    assert waiting.is_free()
    assert not lock_file(plan).exists()


def test_where_no_lock_can_be_made_nobody_has_the_plan(tmp_path: Path, qapp: QApplication) -> None:
    """A folder that is not there, or one nobody can write to, does not count as another window."""
    assert PlanLock(tmp_path / "nowhere" / "x.outplan").held
