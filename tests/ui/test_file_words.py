"""Tests of what is said about a plan's file that is not as it should be."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from outsourcing_planner.plan import Plan
from outsourcing_planner.storage.errors import Kind, PlanFileError
from outsourcing_planner.storage.outside import Became, Sighting
from outsourcing_planner.storage.planfile import new_contents
from outsourcing_planner.ui.file_words import Choice, Told, button_words, told
from outsourcing_planner.ui.saver import Outcome
from outsourcing_planner.ui.standing import SaveState, Standing
from outsourcing_planner.ui.surroundings import Surroundings

FILE = Path("/plans/Website.outplan")


def about(around: Surroundings, outcome: Outcome, revision: int = 1) -> Told:
    """What is said once a save or a look ended so."""
    standing = Standing(SaveState.SAVED, None)
    standing.went_wrong(outcome)
    found = told(standing, FILE, revision, around.words)
    assert found is not None
    return found


def outcome(sighting: Sighting, error: PlanFileError | None = None, copy: Path | None = Path("copy")) -> Outcome:
    """A save that came to nothing."""
    contents = new_contents(Plan(), "cafe")
    return Outcome(contents, None, error=error, sighting=sighting, at_risk=True, copy=copy)  # type: ignore[arg-type]


def test_nothing_is_said_where_all_is_well(qapp: QApplication, around: Surroundings) -> None:
    """A plan that is saved, or about to be, needs no notice."""
    for state in (SaveState.SAVED, SaveState.WAITING, SaveState.SAVING, SaveState.READ_ONLY):
        assert told(Standing(state, None), FILE, 1, around.words) is None


@pytest.mark.parametrize("became", [one for one in Became if one is not Became.SAME])
def test_each_way_a_file_can_change_is_said_with_ways_on(
    qapp: QApplication, around: Surroundings, became: Became
) -> None:
    """The file is named, nothing stays unfilled, and none of the ways on writes over what is there."""
    sighting = Sighting(became, theirs=new_contents(Plan(), "cafe"), moved_to=Path("/plans/Renamed.outplan"))
    found = about(around, outcome(sighting), revision=0)
    assert "“Website.outplan”" in found.sentence
    assert "{" not in found.sentence
    assert found.choices
    assert found.tone in ("amber", "red")
    buttons = [button_words(choice, sighting, around.words) for choice in found.choices]
    assert not any("{" in said for said in buttons)
    assert len(set(buttons)) == len(buttons)


def test_an_earlier_state_is_said_to_be_one(qapp: QApplication, around: Surroundings) -> None:
    """As when a folder was put back from a backup."""
    sighting = Sighting(Became.CHANGED, theirs=new_contents(Plan(), "cafe"))
    assert "earlier state" in about(around, outcome(sighting), revision=3).sentence


@pytest.mark.parametrize(("kind", "said"), [(Kind.NEWER, True), (Kind.FORBIDDEN, True), (Kind.DAMAGED, False)])
def test_why_a_file_cannot_be_read_is_said_where_that_helps(
    qapp: QApplication, around: Surroundings, kind: Kind, said: bool
) -> None:
    """That it is damaged was said already; that a newer program wrote it was not."""
    sighting = Sighting(Became.UNREADABLE, error=PlanFileError(kind, FILE))
    sentence = about(around, outcome(sighting)).sentence
    assert "cannot be read now" in sentence
    assert (kind.value in sentence) is said


def test_a_plan_that_is_kept_nowhere_is_not_said_to_be_safe(qapp: QApplication, around: Surroundings) -> None:
    """The window must stay open until there is a place for it."""
    full = PlanFileError(Kind.FULL, FILE)
    found = about(around, outcome(Sighting(Became.SAME), full, copy=None))
    assert found.choices == (Choice.ELSEWHERE, Choice.LOOK_AGAIN)
    assert "leave this window open" in found.sentence
    kept = about(around, outcome(Sighting(Became.SAME), full)).sentence
    assert kept == f"{Kind.FULL.value} A copy is kept at copy."
