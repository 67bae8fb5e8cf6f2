"""Tests of the keeper: what is typed is soon on disk, and what cannot be saved is kept elsewhere and said."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from outsourcing_planner.plan import Plan
from outsourcing_planner.storage import recovery
from outsourcing_planner.storage.errors import Kind
from outsourcing_planner.storage.history import History, contents_of
from outsourcing_planner.storage.planfile import Contents, PlanFile
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.keeper import Keeper
from outsourcing_planner.ui.saver import Outcome
from outsourcing_planner.ui.standing import SaveState
from outsourcing_planner.ui.surroundings import Surroundings

from .conftest import Clock
from .slow import slow_drive

Kept = tuple[Document, Keeper]


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings, plan_file: Callable[..., PlanFile]) -> Iterator[Callable[..., Kept]]:
    """Opens plans with a keeper each."""
    keepers: list[Keeper] = []

    def make(file: PlanFile | None = None, *, read_only: bool = False) -> Kept:
        file = file or plan_file("Website")
        document = Document(file.contents.draft, around.words, read_only=read_only or file.read_only)
        keeper = Keeper(document, file, History(around.places.history), around)
        keepers.append(keeper)
        document.keeper = keeper  # type: ignore[attr-defined]  # lives as long
        return document, keeper

    yield make
    for keeper in keepers:
        keeper.abandon()


def on_disk(keeper: Keeper) -> Plan:
    """The plan in the keeper's file now."""
    return PlanFile.open(keeper.path).contents.draft


def spoil(path: Path) -> bytes:
    """Let somebody else save the plan."""
    other = PlanFile.open(path)
    other.save(other.contents)
    return path.read_bytes()


def test_typing_is_on_disk_shortly_after(qtbot: QtBot, opened: Callable[..., Kept]) -> None:
    """No Save to press: first “Saving…”, shortly after “Saved” with the time."""
    document, keeper = opened()
    document.edit("title", "Website and shop")
    assert keeper.said() == "Saving…"
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.SAVED, timeout=20_000)
    assert keeper.said() == "Saved 14:02"
    assert on_disk(keeper).title == "Website and shop"


def test_steady_typing_is_saved_too(qtbot: QtBot, opened: Callable[..., Kept]) -> None:
    """Somebody who never pauses is saved all the same."""
    document, keeper = opened()

    def typed_on() -> bool:
        document.edit("title", document.plan.title + "x")
        return len(on_disk(keeper).title) > len("Website")

    qtbot.waitUntil(typed_on, timeout=20_000)


def test_what_is_typed_during_a_save_is_saved_next(
    qtbot: QtBot, opened: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow drive loses nothing of what is typed meanwhile, and the window goes on all the time."""
    document, keeper = opened()
    with slow_drive(monkeypatch) as heart:
        document.edit("title", "One")
        qtbot.waitUntil(lambda: heart.waits > 0, timeout=20_000)
        for letter in ("T", "Tw", "Two"):
            document.edit("title", letter)
        assert keeper.standing.state is not SaveState.SAVED
        qtbot.waitUntil(lambda: keeper.standing.state is SaveState.SAVED, timeout=20_000)
    assert on_disk(keeper).title == "Two"


def test_a_file_that_somebody_changed_is_not_saved_over(qtbot: QtBot, opened: Callable[..., Kept]) -> None:
    """The other's file stays byte for byte, the window says so, and a copy of ours is kept."""
    document, keeper = opened()
    theirs = spoil(keeper.path)
    document.edit("title", "Mine")
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.FAILED, timeout=20_000)
    assert keeper.said() == "Not saved"
    assert keeper.standing.error is not None
    assert keeper.standing.error.kind is Kind.CONFLICT
    assert keeper.path.read_bytes() == theirs
    (copy,) = recovery.copies(keeper._saver._recovery)
    assert (copy.path, copy.contents.draft.title) == (keeper.standing.copy, "Mine")


def test_the_copy_is_let_go_once_the_plan_can_be_saved_again(
    qtbot: QtBot, opened: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that was full for a while leaves nothing to be offered at the next start."""
    document, keeper = opened()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        document.edit("title", "One")
        qtbot.waitUntil(lambda: keeper.standing.state is SaveState.FAILED, timeout=20_000)
    recovery.keep(keeper._saver._recovery, keeper.contents)
    document.edit("title", "Two")
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.SAVED, timeout=20_000)
    assert (keeper.standing.error, keeper.standing.copy) == (None, None)
    assert on_disk(keeper).title == "Two"


def test_an_error_nobody_thought_of_is_not_saved_either(
    qtbot: QtBot, opened: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The keeper says “Not saved”, keeps a copy, and can be closed."""
    document, keeper = opened()

    def broken(_contents: object) -> None:
        raise RuntimeError("a secret of the plan")

    monkeypatch.setattr(keeper._saver.file, "save", broken)
    document.edit("title", "Mine")
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.FAILED, timeout=20_000)
    assert keeper.standing.copy is not None
    assert not keeper.close()
    assert "secret" not in caplog.text
    assert "RuntimeError" in caplog.text
    caplog.clear()


def test_closing_saves_what_is_not_saved_yet(opened: Callable[..., Kept]) -> None:
    """Typing and closing at once loses nothing."""
    document, keeper = opened()
    document.edit("title", "Typed in a hurry")
    assert keeper.close()
    assert on_disk(keeper).title == "Typed in a hurry"


def test_looking_at_a_plan_writes_nothing(opened: Callable[..., Kept]) -> None:
    """A plan that was opened and closed is the same file."""
    _, keeper = opened()
    before = keeper.path.read_bytes()
    assert keeper.close()
    assert keeper.path.read_bytes() == before


def test_a_plan_that_is_read_only_is_never_written(opened: Callable[..., Kept]) -> None:
    """It says “Read only”, and closes."""
    document, keeper = opened(read_only=True)
    before = keeper.path.read_bytes()
    document.edit("title", "Other")
    keeper.notes.note_place("tasks", frozenset(("tasks",)))
    assert keeper.said() == "Read only"
    assert keeper.close()
    assert keeper.path.read_bytes() == before


def test_agreeing_freezes_the_plan_and_keeps_it_in_the_history_for_ever(
    opened: Callable[..., Kept], around: Surroundings
) -> None:
    """The agreed version is in the file, and that state of the file is kept."""
    document, keeper = opened()
    document.edit("title", "As agreed")
    keeper.notes.agree(date(2027, 2, 12))
    document.edit("title", "Another idea")
    assert keeper.close()
    held = PlanFile.open(keeper.path).contents
    assert [version.plan.title for version in held.agreed] == ["As agreed"]
    assert held.draft.title == "Another idea"
    versions = History(around.places.history).versions(held.plan_id)
    assert [version.pinned for version in versions] == [False, True]


def test_the_history_takes_one_state_a_minute_and_the_last(
    opened: Callable[..., Kept], around: Surroundings, clock: Clock
) -> None:
    """Many saves in a minute are one earlier state, so that twenty of them reach back for a while."""
    document, keeper = opened()
    for at in range(4):
        document.edit("title", f"Title {at}")
        assert keeper.save_now()
    clock.forward(seconds=61)
    document.edit("title", "A minute later")
    assert keeper.save_now()
    document.edit("title", "The last")
    assert keeper.close()
    versions = History(around.places.history).versions(keeper.contents.plan_id)
    titles = [PlanFile.open(version.path).contents.draft.title for version in versions]
    assert titles == ["The last", "A minute later", "Title 0"]


def test_a_brief_that_went_out_is_noted(opened: Callable[..., Kept]) -> None:
    """The record tells when, and for which version."""
    _, keeper = opened()
    keeper.notes.note_brief(date(2027, 2, 12))
    (brief,) = PlanFile.open(keeper.path).contents.record.briefs
    assert (brief.made_on, brief.version) == (date(2027, 2, 12), 1)


def test_undoing_a_failed_edit_is_in_order_again(qtbot: QtBot, opened: Callable[..., Kept]) -> None:
    """When the screen shows again what the file held when it was saved, nothing is wrong any more."""
    document, keeper = opened()
    spoil(keeper.path)
    document.edit("title", "Mine")
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.FAILED, timeout=20_000)
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.SAVED, timeout=20_000)
    assert (keeper.standing.error, keeper.standing.copy) == (None, None)
    assert not list(keeper._saver._recovery.glob("*.outplan"))


def test_a_file_that_is_spoilt_for_a_moment_is_not_told(qtbot: QtBot, opened: Callable[..., Kept]) -> None:
    """Another program may be in the middle of writing it; only what is still so at a second look is said."""
    _, keeper = opened()
    good = keeper.path.read_bytes()
    said: list[str] = []
    keeper.standing.changed.connect(lambda: said.append(keeper.said()))
    keeper.path.write_bytes(good[:100])
    keeper.look()
    qtbot.wait(300)
    keeper.path.write_bytes(good)
    qtbot.wait(1000)
    assert "Not saved" not in said
    keeper.path.write_bytes(good[:100])
    keeper.look()
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.FAILED, timeout=20_000)
    keeper.path.write_bytes(good)
    keeper.look()
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.SAVED, timeout=20_000)
    assert not keeper.standing.troubled
    assert recovery.copies(keeper._saver._recovery) == ()


def test_both_sides_are_among_the_earlier_states_once_one_is_taken(
    qtbot: QtBot, opened: Callable[..., Kept], around: Surroundings
) -> None:
    """Undo brings mine back; should the program end first, the history still has it."""
    document, keeper = opened()
    other = PlanFile.open(keeper.path)
    other.save(msgspec.structs.replace(other.contents, draft=Plan(title="Theirs")))
    document.edit("title", "Mine")
    assert not keeper.save_now()
    keeper.take_theirs()
    assert (document.plan.title, keeper.said()[:5]) == ("Theirs", "Saved")
    assert keeper.close()
    versions = History(around.places.history).versions(keeper.contents.plan_id)
    kept = [PlanFile.open(version.path).contents.draft.title for version in versions]
    assert kept == ["Theirs", "Mine"]


def test_news_wait_while_something_is_being_typed(
    qtbot: QtBot, around: Surroundings, plan_file: Callable[..., PlanFile]
) -> None:
    """What a field holds and the plan does not yet is not swept away by what somebody else has saved."""
    file, typing = plan_file("Website"), [True]
    document = Document(file.contents.draft, around.words)
    keeper = Keeper(document, file, History(around.places.history), around, lambda: typing[0])
    other = PlanFile.open(file.path)
    other.save(msgspec.structs.replace(other.contents, draft=Plan(title="Theirs")))
    keeper.look()
    qtbot.wait(1200)
    assert document.plan.title == "Website"
    typing[0] = False
    with qtbot.waitSignal(keeper.taken, timeout=20_000):
        pass
    assert document.plan.title == "Theirs"
    keeper.abandon()


def test_what_is_typed_during_a_look_is_saved_too(
    qtbot: QtBot, opened: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that takes long to be read from holds no save up for good."""
    document, keeper = opened()
    real = keeper._saver.look

    def slow(wanted: Contents) -> Outcome:
        time.sleep(1.2)
        return real(wanted)

    monkeypatch.setattr(keeper._saver, "look", slow)
    keeper.look()
    document.edit("title", "Typed during a look")
    qtbot.waitUntil(lambda: keeper.standing.state is SaveState.SAVED, timeout=20_000)
    assert on_disk(keeper).title == "Typed during a look"


def test_going_back_keeps_what_is_left(opened: Callable[..., Kept], around: Surroundings) -> None:
    """What was typed a moment ago is saved, then kept among the earlier states; going back is one step of undo."""
    document, keeper = opened()
    before = document.plan
    document.edit("title", "Typed a moment ago")
    keeper.go_back_to(before, "go back")
    assert document.plan == before
    assert earlier_titles(keeper, around) == {"Typed a moment ago"}
    keeper.save_now()
    assert on_disk(keeper) == before
    assert document.undo_stack.undoText() == "go back"
    document.undo_stack.undo()
    assert document.plan.title == "Typed a moment ago"


def test_going_back_keeps_even_what_could_not_be_saved(opened: Callable[..., Kept], around: Surroundings) -> None:
    """Where somebody else has changed the file, what was typed here is in no file yet."""
    document, keeper = opened()
    before = document.plan
    document.edit("title", "Mine")
    left = spoil(keeper.path)
    keeper.go_back_to(before, "go back")
    assert document.plan == before
    assert "Mine" in earlier_titles(keeper, around)
    assert keeper.path.read_bytes() == left


def earlier_titles(keeper: Keeper, around: Surroundings) -> set[str]:
    """The titles of the earlier states that are kept, once all is kept that is on its way."""
    keeper.look()
    keeper.save_now()
    kept = [contents_of(one) for one in History(around.places.history).versions(keeper.contents.plan_id)]
    return {one.draft.title for one in kept if one is not None}
