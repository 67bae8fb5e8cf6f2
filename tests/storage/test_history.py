"""Earlier saves: what is kept, in which order, and the newest one that opens."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from outsourcing_planner.storage.history import DAYS, LAST, MONTHS, WEEKS, History, Version, worth_keeping
from outsourcing_planner.storage.library import plan_id_in
from outsourcing_planner.storage.planfile import Contents, PlanFile, decode, encode

from .conftest import FakeClock, titled

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def every(span: timedelta, count: int, pinned: frozenset[int] = frozenset()) -> list[Version]:
    """Versions saved at even distances, newest first."""
    return [Version(Path(f"{n}"), n, NOON - (count - n) * span, n in pinned) for n in range(count, 0, -1)]


def test_one_save_a_day_for_three_years() -> None:
    """The last saves are all kept, then days, weeks and months, each older than the ones before."""
    versions = every(timedelta(days=1), 1100)
    kept = sorted(worth_keeping(versions), key=lambda one: -one.revision)
    assert len(kept) == LAST + DAYS + WEEKS + MONTHS
    assert [one.revision for one in kept[: LAST + DAYS]] == list(range(1100, 1100 - LAST - DAYS, -1))
    gaps = [(newer.saved_at - older.saved_at).days for newer, older in pairwise(kept[LAST + DAYS - 1 :])]
    assert all(gap <= 7 for gap in gaps[:WEEKS])
    assert all(28 <= gap <= 31 for gap in gaps[1 - MONTHS + 1 :])


def test_a_thousand_saves_in_an_hour() -> None:
    """Of a busy hour the last saves are kept, and nothing fills the places of other days."""
    assert len(worth_keeping(every(timedelta(seconds=3), 1000))) == LAST


def test_pinned_versions_stay() -> None:
    """What was agreed or went out is kept beside what time keeps."""
    versions = every(timedelta(seconds=3), 1000, pinned=frozenset({1, 500}))
    assert {one.revision for one in worth_keeping(versions)} == {1, 500, *range(981, 1001)}


def test_thinning_as_saves_come_in(tmp_path: Path, clock: FakeClock) -> None:
    """Kept one after the other, twice a day for sixty days, the old ones thin out on the disk."""
    history = History(tmp_path / "history", clock)
    for revision in range(1, 121):
        clock.forward(hours=12)
        assert history.keep("cafe", revision, b"a plan", pinned=revision == 7)
    versions = history.versions("cafe")
    assert [one.revision for one in versions[:LAST]] == list(range(120, 100, -1))
    assert LAST + DAYS < len(versions) <= LAST + DAYS + WEEKS + MONTHS + 1
    assert [one.revision for one in versions if one.pinned] == [7]


def test_order_is_the_revision(tmp_path: Path, clock: FakeClock) -> None:
    """A clock that runs back, a leap day and a restored version do not change which is newest."""
    history = History(tmp_path, clock)
    clock.moment = datetime(2028, 2, 29, 23, 59, tzinfo=UTC)
    for revision in (1, 2, 3):
        history.keep("cafe", revision, b"a plan")
        clock.forward(days=-300)
    assert [one.revision for one in history.versions("cafe")] == [3, 2, 1]
    assert history.versions("another") == ()


def test_the_newest_good_version(saved: PlanFile, contents: Contents, tmp_path: Path, clock: FakeClock) -> None:
    """For a damaged file its history is found by the id in it, and damaged versions are passed over."""
    history = History(tmp_path / "history", clock)
    for revision, title in ((1, "First"), (2, "Second")):
        history.keep("cafe", revision, encode(titled(contents, title), clock))
    history.keep("cafe", 3, encode(contents, clock)[:-50])
    saved.path.write_bytes(saved.data[:-40])
    version = history.newest_good(plan_id_in(saved.path))
    assert version is not None
    assert version.revision == 2
    assert decode(version.path.read_bytes(), version.path).draft.title == "Second"
    assert history.newest_good("another") is None
    assert plan_id_in(tmp_path / "missing") == ""


def test_the_plan_of_a_brief_is_found_again(contents: Contents, tmp_path: Path, clock: FakeClock) -> None:
    """It is the first that was kept for ever after that revision; a damaged one is passed over."""
    history = History(tmp_path / "history", clock)
    for revision, title, pinned in ((1, "Before", True), (2, "Typing", False), (3, "Sent", True), (5, "Later", True)):
        history.keep("cafe", revision, encode(titled(contents, title), clock), pinned)
    sent = history.kept_after("cafe", 1)
    assert sent is not None and sent.draft.title == "Sent"
    history.keep("cafe", 2, encode(contents, clock)[:-50], True)
    again = history.kept_after("cafe", 1)
    assert again is not None and again.draft.title == "Sent"
    assert history.kept_after("cafe", 5) is None


def test_what_cannot_be_kept_stops_nothing(tmp_path: Path, clock: FakeClock) -> None:
    """Where the folder cannot be made the answer is None."""
    (tmp_path / "history").write_bytes(b"in the way")
    assert History(tmp_path / "history", clock).keep("cafe", 1, b"a plan") is None


def test_an_id_is_never_a_way_out(tmp_path: Path, clock: FakeClock) -> None:
    """Whatever an id holds, its versions lie in the history's own folder."""
    path = History(tmp_path / "history", clock).keep("../../outside", 1, b"a plan")
    assert path is not None
    assert path.parent.parent == tmp_path / "history"


def test_two_states_of_one_revision_are_both_kept(contents: Contents, tmp_path: Path, clock: FakeClock) -> None:
    """Two people may save the same revision in the same second; neither's state takes the place of the other's."""
    history = History(tmp_path / "history", clock)
    for title in ("Mine", "Theirs", "Mine"):
        assert history.keep("cafe", 4, encode(titled(contents, title), clock))
    kept = [decode(one.path.read_bytes(), one.path).draft.title for one in history.versions("cafe")]
    assert sorted(kept) == ["Mine", "Theirs"]
