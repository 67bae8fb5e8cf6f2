"""The command `check`."""

from collections.abc import Callable
from pathlib import Path

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.starters import load_starter, sample

from .conftest import Outplan


def test_plan_without_errors(outplan: Outplan, bakery: Path) -> None:
    """Where nothing is found the status is 0."""
    ran = outplan("check", "plan.outplan", "--today", "2026-11-22")
    assert (ran.status, ran.out, ran.err) == (0, "Nothing to mend.\n", "")


def test_plan_with_errors(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """An error makes the status 1, and is told with its reason and how many there are."""
    made(load_starter("website"))
    ran = outplan("check", "plan.outplan")
    assert (ran.status, ran.err) == (1, "")
    assert "[goal-no-date, goals.items[enquiries].by]" in ran.out
    assert "3 errors" in ran.out.splitlines()[-1]


def test_warnings_alone_are_no_failure(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """A warning is told, and the status stays 0."""
    made(paths.put(sample(), "scope.exclusions", ()))
    ran = outplan("check", "plan.outplan", "--json", "--today", "2026-11-22")
    assert ran.status == 0
    assert [(one["id"], one["level"]) for one in ran.data()["findings"]] == [("no-exclusions", "warning")]


def test_check_as_json(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """Each finding has its id, level, path, sentence and reason, and the counts are of them."""
    made(load_starter("website"))
    ran = outplan("check", "plan.outplan", "--json")
    found = ran.data()
    assert ran.status == 1
    assert all(set(one) == {"id", "level", "path", "sentence", "reason"} for one in found["findings"])
    levels = [one["level"] for one in found["findings"]]
    assert found["counts"] == {level: levels.count(level) for level in ("error", "warning", "note")}
    assert found["counts"]["error"] == 3


def test_check_changes_nothing(outplan: Outplan, bakery: Path) -> None:
    """Looking at a plan leaves its file alone."""
    before = bakery.read_bytes()
    outplan("check", "plan.outplan")
    assert bakery.read_bytes() == before


def test_what_cannot_be_checked(outplan: Outplan, tmp_path: Path) -> None:
    """A missing, damaged or foreign file is told in one line that begins with its name."""
    (tmp_path / "torn.outplan").write_text('{"file": {"1": {')
    (tmp_path / "other.outplan").write_text("{}")
    for name in ("none.outplan", "torn.outplan", "other.outplan", "."):
        ran = outplan("check", name)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert ran.err.startswith(f"outplan: {name}: ")
