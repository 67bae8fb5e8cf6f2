"""Tests of the earlier states of a plan: which are told, what sort each is, and how it differs from now."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.goals import Goal
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.contents import Contents, new_contents
from outsourcing_planner.storage.history import History
from outsourcing_planner.storage.planfile import PlanFile, encode
from outsourcing_planner.ui.document import Document
from outsourcing_planner.ui.earlier_states import State, moment_of, states
from outsourcing_planner.ui.keeper import Keeper
from outsourcing_planner.ui.surroundings import Surroundings

PLAN = Plan(title="Website")


class Shelf:
    """A history filled one save a minute; each is kept as the plan `cafe`."""

    def __init__(self, where: Path) -> None:
        self.moment = datetime(2027, 2, 12, 9, 0, tzinfo=UTC)
        self.history = History(where, lambda: self.moment)
        self._revision = 0

    def keep(self, plan: Plan, *, pinned: bool = False) -> Path:
        """Keep that plan as the next save."""
        self._revision += 1
        self.moment += timedelta(minutes=1)
        contents = msgspec.structs.replace(new_contents(plan, "cafe"), revision=self._revision)
        path = self.history.keep("cafe", self._revision, encode(contents), pinned)
        assert path is not None
        return path

    def told(self, now: Plan, words: Words) -> list[tuple[str, str]]:
        """The sort and the difference of each state, newest first."""
        return [(one.sort, one.different) for one in states(self.history, "cafe", now, words)]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty history."""
    return Shelf(tmp_path / "history")


@pytest.fixture
def words() -> Words:
    """British English."""
    return load_words(folder("translations"), "en_GB")


def named(title: str) -> Plan:
    """The plan under another name."""
    return paths.put(PLAN, "title", title)


def test_each_state_says_how_many_answers_differ_and_where(shelf: Shelf, words: Words) -> None:
    """Newest first; what is as it is now says so."""
    shelf.keep(PLAN)
    shelf.keep(paths.put(named("Shop"), "payment.net_days", 21))
    shelf.keep(named("Shop"))
    assert shelf.told(named("Shop"), words) == [
        ("Saved", "As it is now"),
        ("Saved", "1 answer is different: Payment"),
        ("Saved", "1 answer is different: The plan"),
    ]


def test_what_only_the_owner_sees_counts_too(shelf: Shelf, words: Words) -> None:
    """The list is the owner's own."""
    shelf.keep(paths.put(PLAN, "goals.notes", "We reopen late"))
    assert shelf.told(PLAN, words) == [("Saved", "1 answer is different: Goals")]


def test_of_many_parts_some_are_named(shelf: Shelf, words: Words) -> None:
    """The rest is more."""
    plan = paths.put(named("Shop"), "goals.business.name", "Bakery")
    plan = paths.put(plan, "payment.net_days", 21)
    plan = paths.put(plan, "timetable.start", date(2027, 3, 1))
    shelf.keep(plan)
    assert shelf.told(PLAN, words) == [("Saved", "4 answers are different: The plan, Goals, Timetable and more")]


def test_rows_in_another_order_are_told(shelf: Shelf, words: Words) -> None:
    """No term differs, and yet it is not as it is now."""
    one, two = Goal(id="aaaa", outcome="More orders"), Goal(id="bbbb", outcome="Fewer calls")
    shelf.keep(paths.put(PLAN, "goals.items", (two, one)))
    now = paths.put(PLAN, "goals.items", (one, two))
    assert shelf.told(now, words) == [("Saved", "Only the order of rows is different")]


def test_saves_with_the_same_answers_are_one_state(shelf: Shelf, words: Words) -> None:
    """As where only the step was noted that the owner was on; the oldest of them is told."""
    shelf.keep(PLAN)
    oldest = shelf.keep(named("Shop"))
    shelf.keep(named("Shop"))
    shelf.keep(named("Shop"))
    found = list(states(shelf.history, "cafe", PLAN, words))
    assert [one.same for one in found] == [False, True]
    assert found[0].version.path == oldest


def test_damaged_files_are_left_out(shelf: Shelf, words: Words) -> None:
    """Cut short, spoilt, emptied or replaced while the list is read: the others are told, and nothing raises."""
    kept = [shelf.keep(named(str(n))) for n in range(6)]
    kept[1].write_bytes(kept[1].read_bytes()[:-40])
    kept[2].write_bytes(kept[2].read_bytes().replace(b'"2"', b'"7"'))
    kept[3].write_bytes(b"")
    found = states(shelf.history, "cafe", named("5"), words)
    assert next(found).same
    kept[0].unlink()
    kept[0].mkdir()
    assert [one.version.path for one in found] == [kept[4]]


def test_no_history_is_no_state(tmp_path: Path, words: Words) -> None:
    """Neither where the folder was never made."""
    assert list(states(History(tmp_path / "nowhere"), "cafe", PLAN, words)) == []


def test_the_moment_is_told_by_the_owners_clock(shelf: Shelf, words: Words) -> None:
    """Day and time as the locale writes them."""
    shelf.keep(PLAN)
    (state,) = states(shelf.history, "cafe", PLAN, words)
    at = state.version.saved_at.astimezone()
    assert moment_of(state.version, words) == f"12 Feb 2027, {at:%H:%M}"


def test_agreed_and_sent_states_are_told_apart(
    qtbot: QtBot, around: Surroundings, plan_file: Callable[..., PlanFile]
) -> None:
    """As the program itself keeps them: agreed, sent, sent again unchanged, agreed anew."""
    file = plan_file("Website")
    document = Document(file.contents.draft, around.words)
    keeper = Keeper(document, file, History(around.places.history), around)
    keeper.notes.agree(date(2027, 2, 12))
    keeper.notes.note_brief(date(2027, 2, 12))
    document.edit("payment.net_days", 21)
    keeper.notes.note_brief(date(2027, 2, 13))
    keeper.notes.agree(date(2027, 2, 14))
    document.edit("payment.net_days", 30)
    keeper.close()
    found: list[State] = list(states(History(around.places.history), held(file).plan_id, document.plan, around.words))
    assert [one.sort for one in found] == [
        "Saved",
        "Agreed version 2",
        "Brief sent out",
        "Brief sent out",
        "Agreed version 1",
    ]


def held(file: PlanFile) -> Contents:
    """What the file holds now."""
    return PlanFile.open(file.path).contents
