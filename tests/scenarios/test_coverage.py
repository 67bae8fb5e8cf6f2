"""The table that tells where each idea is held names only what there is, and leaves nothing of the plan out."""

import re
from pathlib import Path

from outsourcing_planner.plan import paths
from outsourcing_planner.plan.shape import Kind, declarations

TABLE = (Path(__file__).parents[2] / "docs" / "coverage.md").read_text(encoding="utf-8")
ROWS = [line.split("|") for line in TABLE.splitlines() if line.startswith("| ") and not line.startswith("| idea")]
HELD = {path for row in ROWS for path in re.findall(r"`([a-z_.\[\]]+)`", row[2])}


def test_every_path_exists() -> None:
    """Each is declared, as the schema writes it."""
    known = {path for path, _ in declarations()}
    assert HELD
    assert HELD - known == set()


def test_sharing_is_told_as_it_is_declared() -> None:
    """A row whose answers stay private says so, and one that is only private holds nothing shared."""
    for row in ROWS:
        held = re.findall(r"`([a-z_.\[\]]+)`", row[2])
        answers = [paths.field(path.replace("[]", "")) for path in held if _kind(path) not in (Kind.LIST, Kind.GROUP)]
        if answers and not any(answer.shared for answer in answers):
            assert "private" in row[4], row[1]
        if row[4].strip() == "private":
            assert not any(answer.shared for answer in answers), row[1]


def test_every_list_of_the_plan_is_in_it() -> None:
    """No table of the plan serves no idea."""
    lists = {path for path, one in declarations() if one.kind is Kind.LIST}
    assert {path for path in lists if not any(held.startswith(path) for held in HELD)} == set()


def test_rooms_it_names_are_there() -> None:
    """What works an idea out can be opened."""
    package = Path(__file__).parents[2] / "outsourcing_planner"
    rooms = set(re.findall(r"`((?:advice|brief|plan)/[a-z_/]+\.py)`", TABLE))
    assert rooms
    assert [room for room in rooms if not (package / room).is_file()] == []


def _kind(path: str) -> Kind:
    return paths.declaration(path.replace("[]", "")).kind
