"""Tests of a plan that is only looked at: it follows its file quietly, and sees when it is free."""

import threading
from collections.abc import Callable, Iterator

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.history import History
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.keeper import Keeper
from outsourcing_planner.ui.lock import PlanLock
from outsourcing_planner.ui.standing import SaveState
from outsourcing_planner.ui.surroundings import Surroundings

Watched = tuple[PlanFile, Document, Keeper]


@pytest.fixture
def watched(qtbot: QtBot, around: Surroundings, plan_file: Callable[..., PlanFile]) -> Iterator[Watched]:
    """A file that somebody writes, and the plan in it, only looked at here."""
    theirs = plan_file("Website")
    file = PlanFile.open(theirs.path)
    document = Document(file.contents.draft, around.words, read_only=True)
    keeper = Keeper(document, file, History(around.places.history), around)
    yield theirs, document, keeper
    keeper.abandon()


def save(file: PlanFile, title: str) -> None:
    """Save the plan under another name."""
    draft = paths.put(file.contents.draft, "title", title)
    file.save(msgspec.structs.replace(file.contents, draft=draft))


def test_what_is_saved_elsewhere_is_shown(qtbot: QtBot, watched: Watched, around: Surroundings) -> None:
    """With nothing to undo, and nothing kept as an earlier state, which is for the window that edits it to do."""
    theirs, document, keeper = watched
    changes: list[Plan] = []
    document.changed.connect(lambda old, new: changes.append(new))
    for title in ("Website and shop", "Shop"):
        save(theirs, title)
        keeper.look()
        qtbot.waitUntil(lambda title=title: document.plan.title == title)  # type: ignore[misc]
    assert [plan.title for plan in changes] == ["Website and shop", "Shop"]
    assert document.undo_stack.count() == 0
    assert keeper.contents == theirs.contents
    assert keeper.standing.state is SaveState.READ_ONLY
    keeper.close()
    assert not around.places.history.exists()


def test_asked_twice_at_once_it_sees_what_came_last(qtbot: QtBot, watched: Watched) -> None:
    """As when one save follows the other."""
    theirs, document, keeper = watched
    save(theirs, "First")
    keeper.look()
    save(theirs, "Second")
    keeper.look()
    qtbot.waitUntil(lambda: document.plan.title == "Second")


@pytest.mark.parametrize("trouble", ["spoilt", "gone", "another plan"])
def test_what_is_no_newer_state_of_the_plan_is_not_shown(
    qtbot: QtBot, watched: Watched, plan_file: Callable[..., PlanFile], trouble: str
) -> None:
    """What was seen last stays on the screen, without a word; once the file is right again, it is followed on."""
    theirs, document, keeper = watched
    right = theirs.data
    if trouble == "spoilt":
        theirs.path.write_bytes(right[:-40])
    elif trouble == "gone":
        theirs.path.unlink()
    else:
        theirs.path.write_bytes(plan_file("Other").data)
    keeper.look()
    keeper.look()
    qtbot.wait(100)
    assert document.plan.title == "Website"
    assert keeper.standing.state is SaveState.READ_ONLY
    theirs.path.write_bytes(right)
    save(theirs, "Right again")
    keeper.look()
    qtbot.waitUntil(lambda: document.plan.title == "Right again")


def test_it_is_seen_when_nobody_has_it_open(qtbot: QtBot, watched: Watched) -> None:
    """And when somebody takes it again; each is told once."""
    _, _, keeper = watched
    first = PlanLock(keeper.path)
    keeper.following.held_by(PlanLock(keeper.path))
    assert keeper.following.why.startswith("This plan is open in another window")
    told: list[bool] = []
    keeper.standing.changed.connect(lambda: told.append(keeper.following.free))
    keeper.look()
    first.release()
    keeper.look()
    qtbot.waitUntil(lambda: keeper.following.free)
    keeper.look()
    second = PlanLock(keeper.path)
    keeper.look()
    qtbot.waitUntil(lambda: not keeper.following.free)
    assert told == [True, False]
    second.release()


def test_nothing_is_looked_at_once_the_plan_is_put_away(qtbot: QtBot, watched: Watched) -> None:
    """Neither what is under way then, nor what is asked for later."""
    theirs, document, keeper = watched
    save(theirs, "Too late")
    busy = threading.Event()
    keeper._saver._worker.submit(busy.wait)  # so that the look is not over before the plan is put away
    keeper.look()
    threading.Timer(0.1, busy.set).start()
    keeper.close()
    keeper.look()
    qtbot.wait(100)
    assert document.plan.title == "Website"
