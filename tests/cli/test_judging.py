"""The command `check`."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.agreement import AgreedVersion
from outsourcing_planner.plan.plan import KnownFinding
from outsourcing_planner.plan.tasks import Decision, Task
from outsourcing_planner.storage.planfile import PlanFile, new_contents
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
    """Each finding is told with all there is to it, and the counts are of them."""
    made(load_starter("website"))
    ran = outplan("check", "plan.outplan", "--json")
    found = ran.data()
    assert ran.status == 1
    told = {"id", "level", "topic", "path", "sentence", "reason", "source", "known"}
    assert all(set(one) == told for one in found["findings"])
    levels = [one["level"] for one in found["findings"]]
    assert found["counts"] == {level: levels.count(level) for level in ("error", "warning", "note")} | {"known": 0}
    assert found["counts"]["error"] == 3


def test_what_the_owner_keeps(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """It is told with the reason, and counted by itself."""
    plan = paths.put(sample(), "scope.exclusions", ())
    entry = KnownFinding(id="k1", rule="no-exclusions", path="scope.exclusions", reason="They know us\nfor years.")
    made(paths.put(plan, "known", (entry,)))
    ran = outplan("check", "plan.outplan", "--today", "2026-11-22")
    assert ran.status == 0
    assert "You know, and keep it. They know us for years." in ran.out
    assert ran.out.splitlines()[-1] == "0 errors, 0 warnings, 0 notes, 1 you keep"
    found = outplan("check", "plan.outplan", "--json", "--today", "2026-11-22").data()
    assert [one["known"] for one in found["findings"]] == ["They know us\nfor years."]
    assert found["counts"] == {"error": 0, "warning": 0, "note": 0, "known": 1}


def test_what_grew_since_it_was_agreed(outplan: Outplan, tmp_path: Path) -> None:
    """The version agreed on last is looked at too."""
    agreed = AgreedVersion(number=1, agreed_on=date(2026, 11, 1), plan=sample())
    task = Task(id="new", name="A shop", decision=Decision.OUTSOURCE)
    grown = paths.put(sample(), "tasks.items", (*sample().tasks.items, task))
    PlanFile.create(tmp_path / "plan.outplan", replace(new_contents(grown, "abc"), agreed=(agreed,)))
    ran = outplan("check", "plan.outplan", "--json", "--today", "2026-11-22")
    assert "scope-grew" in [one["id"] for one in ran.data()["findings"]]


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
