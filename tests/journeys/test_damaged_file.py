"""A plan file was damaged outside the program; its owner gets a plain word and a way on."""

from pathlib import Path

import pytest

from outsourcing_planner.storage.planfile import PlanFile

from .person import Person
from .test_cafe import plan_file


def makes_a_plan(person: Person, folder: Path) -> Path:
    """A plan with a title, saved and closed; its file."""
    person.clicks("home.new")
    person.types("title", "Website for the shop")
    person.clicks("plans")
    return plan_file(folder)


@pytest.mark.parametrize("left", [0, 1, 300, -30], ids=["empty", "one byte", "cut short", "a little short"])
def test_a_damaged_file_is_left_alone_and_its_last_good_state_opens(person: Person, tmp_path: Path, left: int) -> None:
    """It is said in the list, said again when it is opened, and one click opens what was saved before."""
    file = makes_a_plan(person, tmp_path)
    damaged = file.read_bytes()[:left]
    file.write_bytes(damaged)
    person.starts_again()
    person.opens_plan(0)
    told = person.reads("home.notice")
    assert file.name in told
    assert any(sentence in told for sentence in ("is damaged", "is not a plan file"))
    person.clicks("notice.action")
    assert person.reads("title") == "Website for the shop"
    assert file.read_bytes() == damaged
    person.closes()
    recovered = file.with_name(f"{file.stem} (recovered).outplan")
    assert PlanFile.open(recovered).contents.draft.title == "Website for the shop"
    assert file.read_bytes() == damaged


def test_a_file_that_was_never_a_plan_is_refused_plainly(person: Person, tmp_path: Path) -> None:
    """A picture with the wrong name opens nothing, offers nothing, and stays as it is."""
    stranger = tmp_path / "photo.outplan"
    stranger.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    before = stranger.read_bytes()
    person.window.open_plan(stranger)
    assert "photo.outplan" in person.reads("home.notice")
    person.does_not_see("notice.action")
    assert stranger.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["photo.outplan"]


def test_a_plan_that_is_gone_is_still_listed_and_can_be_looked_for(person: Person, tmp_path: Path) -> None:
    """Its line says that it was not found; a click asks where it is now, and it opens from there."""
    file = makes_a_plan(person, tmp_path)
    moved = file.rename(tmp_path / "Moved.outplan")
    person.starts_again()
    person.pauses()
    person.opens_plan(0)
    person.saves_as("open.dialog", moved)
    assert person.reads("title") == "Website for the shop"
