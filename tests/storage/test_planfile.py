"""A plan file made, opened, saved, agreed, damaged and changed by somebody else."""

import json
import os
import signal
import time
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
import tinydb
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.tasks import Task
from outsourcing_planner.storage.contents import to_tables
from outsourcing_planner.storage.errors import Kind, PlanFileError
from outsourcing_planner.storage.outside import Became, look
from outsourcing_planner.storage.planfile import (
    BriefMade,
    Contents,
    PlanFile,
    Record,
    agree,
    decode,
    encode,
    new_contents,
)
from outsourcing_planner.storage.sealing import sealed

from .conftest import FakeClock, titled
from .faults import in_child, watched

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are copies of this process")


def refused(path: Path) -> PlanFileError:
    """The error that opening the file ends in; the file is as it was."""
    before = path.read_bytes()
    with pytest.raises(PlanFileError) as caught:
        PlanFile.open(path)
    assert path.read_bytes() == before
    return caught.value


def test_what_is_saved_is_opened(saved: PlanFile, contents: Contents) -> None:
    """Everything comes back as it was: draft, agreed versions, record."""
    record = Record(
        visited=("goals", "tasks"), place="tasks", briefs=(BriefMade(made_on=date(2026, 3, 2), version=1, revision=2),)
    )
    full = msgspec.structs.replace(agree(titled(contents, "Ünïcode 😀 \0 \\ud800"), date(2026, 3, 5)), record=record)
    saved.save(full)
    opened = PlanFile.open(saved.path)
    assert opened.contents == saved.contents
    assert opened.contents == msgspec.structs.replace(
        full, revision=2, saved_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    )
    assert opened.data == saved.data == saved.path.read_bytes() == encode(opened.contents)
    assert not opened.read_only


def test_one_save_is_one_write(saved: PlanFile, contents: Contents) -> None:
    """However much changes, the file is replaced once."""
    with watched() as calls:
        saved.save(agree(titled(contents, "New"), date(2026, 3, 5)))
    assert [name for name, _ in calls].count("replace") == 1


def test_stock_tinydb_reads_it(saved: PlanFile, contents: Contents) -> None:
    """TinyDB alone, with none of our code, finds the tables and the documents in them."""
    saved.save(agree(contents, date(2026, 3, 5)))
    with tinydb.TinyDB(saved.path, access_mode="r") as stock:
        assert stock.tables() == {"file", "draft", "agreed", "record"}
        (header,) = stock.table("file").all()
        assert (header["format"], header["version"], header["plan_id"], header["revision"]) == (
            "outsourcing-planner",
            1,
            "cafe",
            2,
        )
        assert stock.table("draft").get(doc_id=1)["title"] == "Logo for Café Zoë"
        agreed = stock.table("agreed").search(tinydb.Query().agreed_on == "2026-03-05")
        assert [version["plan"]["tasks"]["items"][0]["name"] for version in agreed] == ["Design the logo"]


def test_the_checksum_can_be_made_by_anybody(saved: PlanFile) -> None:
    """The checksum is that of the documented canonical form, as Python's own library makes it."""
    from hashlib import sha256

    tables = json.loads(saved.path.read_bytes())
    claimed = tables["file"]["1"].pop("sha256")
    body = json.dumps(tables, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    assert claimed == sha256(body).hexdigest()


def test_written_anew_by_another_program(saved: PlanFile) -> None:
    """The same tables in another layout, with a byte order mark, are the same plan."""
    tables = json.loads(saved.path.read_bytes())
    saved.path.write_bytes(b"\xef\xbb\xbf" + json.dumps(tables).encode())
    assert PlanFile.open(saved.path).contents == saved.contents


def test_making_never_overwrites(saved: PlanFile, contents: Contents) -> None:
    """A plan cannot be made over another one."""
    before = saved.path.read_bytes()
    with pytest.raises(PlanFileError) as caught:
        PlanFile.create(saved.path, contents)
    assert caught.value.kind is Kind.EXISTS
    assert saved.path.read_bytes() == before


def test_revisions_only_grow(saved: PlanFile, contents: Contents, clock: FakeClock) -> None:
    """The newest save has the highest revision, also when the clock runs back or an old version is restored."""
    clock.forward(days=-400)
    saved.save(titled(contents, "Second"))
    saved.save(contents)
    assert saved.contents.revision == 3
    assert PlanFile.open(saved.path).contents.revision == 3


def test_agreed_versions_never_change(saved: PlanFile, contents: Contents) -> None:
    """A save that would change, drop or reorder what was agreed is refused; adding to it is not."""
    first = agree(contents, date(2026, 3, 5))
    second = agree(titled(first, "Renegotiated"), date(2026, 9, 1))
    saved.save(second)
    before = saved.path.read_bytes()
    moved = msgspec.structs.replace(second.agreed[0], agreed_on=date(2026, 3, 6))
    for agreed in ((), second.agreed[:1], second.agreed[::-1], (moved, second.agreed[1])):
        with pytest.raises(PlanFileError) as caught:
            saved.save(msgspec.structs.replace(second, agreed=agreed))
        assert caught.value.kind is Kind.AGREED
    assert saved.path.read_bytes() == before
    saved.save(agree(second, date(2027, 1, 1)))
    assert [one.number for one in PlanFile.open(saved.path).contents.agreed] == [1, 2, 3]


def test_somebody_else_saved(saved: PlanFile, contents: Contents, tmp_path: Path) -> None:
    """The second of two open windows is told, its file is left alone, and its plan can be kept as a copy."""
    other = PlanFile.open(saved.path)
    other.save(titled(contents, "Theirs"))
    assert look(saved).became is Became.CHANGED
    assert look(other).became is Became.SAME
    with pytest.raises(PlanFileError) as caught:
        saved.save(titled(contents, "Mine"))
    assert caught.value.kind is Kind.CONFLICT
    assert PlanFile.open(saved.path).contents.draft.title == "Theirs"
    copy = saved.save_copy(tmp_path / "mine.outplan", titled(contents, "Mine"))
    assert PlanFile.open(copy.path).contents.draft.title == "Mine"
    assert copy.contents.plan_id != saved.contents.plan_id


def test_deleted_while_open(saved: PlanFile, contents: Contents) -> None:
    """A file deleted or renamed by somebody is noticed, and not made again."""
    saved.path.rename(saved.path.with_name("renamed.outplan"))
    assert look(saved).became is Became.MOVED
    with pytest.raises(PlanFileError) as caught:
        saved.save(contents)
    assert caught.value.kind is Kind.MISSING
    assert not saved.path.exists()


def test_a_save_after_a_failed_one(saved: PlanFile, contents: Contents, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the fault is over the plan saves, even if the failed save had put the new file in place."""
    from outsourcing_planner.storage import atomic

    def fail(*_: object) -> None:
        raise OSError(5, "a fault")

    with monkeypatch.context() as broken:
        broken.setattr(atomic, "_sync_folder", fail)
        broken.setattr(atomic, "_undo", lambda *_: None)
        with pytest.raises(PlanFileError):
            saved.save(titled(contents, "Half saved"))
    saved.save(titled(contents, "Saved"))
    assert PlanFile.open(saved.path).contents.draft.title == "Saved"


@pytest.mark.parametrize("mode", [0o444, 0o555])
def test_read_only(saved: PlanFile, contents: Contents, mode: int) -> None:
    """A read-only file or folder opens, says so, and is not written."""
    marked = saved.path if mode == 0o444 else saved.path.parent
    before = marked.stat().st_mode
    marked.chmod(mode)
    opened = PlanFile.open(saved.path)
    with pytest.raises(PlanFileError) as caught:
        opened.save(contents)
    marked.chmod(before)
    assert opened.read_only
    assert caught.value.kind is Kind.READ_ONLY
    assert opened.read_only_because == Kind.READ_ONLY.value


def test_what_could_not_be_opened_is_not_saved(saved: PlanFile, contents: Contents) -> None:
    """A draft outside the model's limits is refused with its place while it can still be mended."""
    for title in ("x" * 200_001, "\ud800"):
        with pytest.raises(PlanFileError) as caught:
            saved.save(titled(contents, title))
        assert caught.value.kind is Kind.UNFIT
    assert PlanFile.open(saved.path).contents == saved.contents


def test_ids_that_cannot_be_a_plans(plan: Plan) -> None:
    """An id that could not stand in a file name is a mistake of the program."""
    with pytest.raises(msgspec.ValidationError):
        new_contents(plan, "../elsewhere")


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(title: str, notes: str) -> None:
    """Whatever is typed, control characters and all, is the same after a save."""
    plan = paths.put(Plan(title=title), "goals.notes", notes)
    assert decode(encode(new_contents(plan, "p")), Path("plan.outplan")).draft == plan


def test_truncated_at_every_byte(saved: PlanFile) -> None:
    """However little is missing, it is noticed."""
    for length in range(len(saved.data) - 1):  # the last byte is the line end
        with pytest.raises(PlanFileError):
            decode(saved.data[:length], saved.path)


def test_every_bit_flipped(tmp_path: Path, clock: FakeClock) -> None:
    """Whichever bit tips over, it is noticed."""
    data = encode(new_contents(Plan(title="Zoë"), "p"), clock)
    for at in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[at] ^= 1 << bit
            with pytest.raises(PlanFileError):
                decode(bytes(flipped), tmp_path)


def test_wrong_values_name_their_place(saved: PlanFile, contents: Contents, clock: FakeClock) -> None:
    """A value that fits no plan is refused by its path, even under a right checksum."""
    item = Task(id="t1", name="Design the logo")
    wrong = [
        (("draft", "1", "title"), 7, "draft: title"),
        (
            ("draft", "1", "tasks", "items"),
            [msgspec.to_builtins(item), msgspec.to_builtins(item)],
            "draft: tasks.items[t1]",
        ),
        (("draft", "1", "payment", "net_days"), -1, "draft: payment.net_days"),
        (("draft", "1", "surprise"), 1, "draft"),
        (("agreed", "1", "plan", "title"), None, "agreed 1: title"),
        (("agreed", "1", "number"), 2, "agreed 1"),
        (("agreed", "3"), {}, "agreed 2"),
        (("record", "1", "place"), 1, "record"),
        (("record", "2"), {}, "record"),
        (("surprise",), {"1": {}}, "surprise"),
        (("file", "1", "plan_id"), "../x", "file"),
        (("file", "1", "revision"), -1, "file"),
        (("file", "1", "saved_at"), "2026-03-01T09:30:00", "file"),
    ]
    full = msgspec.structs.replace(agree(contents, date(2026, 3, 5)), saved_at=clock(), revision=1)
    for way, value, place in wrong:
        tables = msgspec.to_builtins(to_tables(full))
        here = tables
        for step in way[:-1]:
            here = here[step]
        here[way[-1]] = value
        saved.path.write_bytes(sealed(tables, saved.path))
        error = refused(saved.path)
        assert error.kind is Kind.DAMAGED
        assert error.values["place"] == place


def test_other_files_are_no_plans(tmp_path: Path) -> None:
    """Sound JSON that is not a plan is told apart from a damaged plan."""
    for data in (b"[]", b"{}", b"null", b"3", b'{"file": {}}', b'{"file": {"1": {"format": "x", "version": 1}}}'):
        path = tmp_path / "other.outplan"
        path.write_bytes(data)
        assert refused(path).kind is Kind.NOT_A_PLAN


def test_a_newer_format_is_never_saved_over(saved: PlanFile, contents: Contents) -> None:
    """A newer file opens read-only as far as it is understood, or is refused in a plain sentence."""
    tables = json.loads(saved.path.read_bytes())
    tables["file"]["1"] |= {"version": 2, "mood": "sunny"}
    tables["pictures"] = {"1": {}}
    saved.path.write_bytes(sealed(tables, saved.path))
    opened = PlanFile.open(saved.path)
    assert opened.contents.draft == contents.draft
    assert opened.read_only
    with pytest.raises(PlanFileError) as caught:
        opened.save(contents)
    assert caught.value.kind is Kind.NEWER
    tables["draft"]["1"]["pictures"] = []
    saved.path.write_bytes(sealed(tables, saved.path))
    assert refused(saved.path).kind is Kind.NEWER


@needs_fork
def test_killed_while_saving_again_and_again(saved: PlanFile, contents: Contents) -> None:
    """After each of many kills at any moment the file opens, with no save lost that was reported as done."""
    for round_ in range(20):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            with suppress(BaseException):
                file = PlanFile.open(saved.path)
                while True:
                    file.save(titled(contents, "x" * (file.contents.revision % 977)))
                    os.write(writing, b"%d\n" % file.contents.revision)
            os._exit(1)
        os.close(writing)
        told = os.read(reading, 10)
        time.sleep(0.002 * round_)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reading, "rb") as rest:
            told += rest.read()
        assert PlanFile.open(saved.path).contents.revision >= int(told.split()[-1])


@needs_fork
def test_two_programs_on_one_file(saved: PlanFile) -> None:
    """Two programs that save all the time, each opening anew on a conflict, lose none of their updates."""

    def counting() -> None:
        for _ in range(40):
            while True:
                file = PlanFile.open(saved.path)
                count = int(file.contents.draft.locale) if file.contents.draft.locale.isdigit() else 0
                draft = msgspec.structs.replace(file.contents.draft, locale=str(count + 1))
                try:
                    file.save(msgspec.structs.replace(file.contents, draft=draft))
                    break
                except PlanFileError as error:
                    if error.kind is not Kind.CONFLICT:
                        raise

    def both() -> None:
        child = os.fork()
        if child == 0:
            os._exit(in_child(counting))
        counting()
        os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

    assert in_child(both) == 0
    assert PlanFile.open(saved.path).contents.draft.locale == "80"
