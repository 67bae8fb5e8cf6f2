"""The commands `new` and `agree`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from outsourcing_planner.plan import Plan
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import load_starter, starters

from .conftest import Outplan


def test_blank_plan(outplan: Outplan) -> None:
    """Without a source the new plan is blank."""
    ran = outplan("new", "-o", "a.outplan")
    assert (ran.status, ran.out, ran.err) == (0, "Made a.outplan.\n", "")
    assert PlanFile.open(Path("a.outplan")).contents.draft == Plan()


def test_list_names_every_starter(outplan: Outplan) -> None:
    """The list gives the name that --starter takes, one starter a line."""
    ran = outplan("new", "--list")
    assert [line.split()[0] for line in ran.out.splitlines()] == [starter.name for starter in starters()]


def test_new_from_starter(outplan: Outplan) -> None:
    """A starter's plan is written as it is."""
    assert outplan("new", "--starter", "website", "-o", "a.outplan").status == 0
    assert PlanFile.open(Path("a.outplan")).contents.draft == load_starter("website")


def test_every_new_plan_has_its_own_id(outplan: Outplan) -> None:
    """Two plans from one starter are two plans."""
    outplan("new", "-o", "a.outplan")
    outplan("new", "-o", "b.outplan")
    first, second = (PlanFile.open(Path(name)).contents.plan_id for name in ("a.outplan", "b.outplan"))
    assert first != second


def test_content_goes_round(outplan: Outplan, bakery: Path) -> None:
    """What show --json prints makes the same plan again, from a file and from standard input."""
    shown = outplan("show", "plan.outplan", "--json")
    Path("content.json").write_text(shown.out, encoding="utf-8")
    assert outplan("new", "--from", "content.json", "-o", "b.outplan").status == 0
    assert outplan("new", "--from", "-", "-o", "c.outplan", read_in=shown.out.encode()).status == 0
    assert outplan("show", "b.outplan", "--json").out == shown.out
    assert outplan("show", "c.outplan", "--json").out == shown.out


def test_never_overwrites(outplan: Outplan) -> None:
    """Whatever has the name already stays as it was."""
    Path("a.outplan").write_text("mine")
    ran = outplan("new", "--starter", "website", "-o", "a.outplan")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "outplan: a.outplan: There is already a file of that name. Nothing was written.\n"
    assert Path("a.outplan").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("new",), "Say with -o which plan file to make."),
        (("new", "--starter", "pizza", "-o", "a.outplan"), "There is no starter “pizza”"),
        (("new", "--starter", "../samples/x", "-o", "a.outplan"), "There is no starter"),
        (("new", "--from", "none.json", "-o", "a.outplan"), "none.json: "),
        (("new", "--from", ".", "-o", "a.outplan"), "It is a folder."),
        (("new", "-o", "no/such/a.outplan"), "There is no such file or folder."),
        (("new", "--list", "--starter", "website"), "not allowed with argument"),
    ],
)
def test_what_cannot_be_made(outplan: Outplan, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    """One line says why, and nothing is written."""
    before = sorted(tmp_path.iterdir())
    ran = outplan(*arguments)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "It is empty."),
        (b"{", "line 1"),
        (b'{\n"title": "a",\n"title": "b"}', "line 3"),
        (b'{"title": NaN}', "not a number"),
        (b"\xff\xfe", "not readable text"),
        (b"[" * 5000, "outplan: standard input: "),
        (b"[]", "plan: "),
        (b'{"titel": "a"}', "titel"),
        (b'{"title": 5}', "standard input: title: "),
        (b'{"payment": {"net_days": "x"}}', "payment.net_days: "),
        (b'{"payment": {"currency": "euro"}}', "payment.currency: "),
        (b'{"payment": {"total": 1e99}}', "outplan: standard input: "),
        (b'{"payment": {"total": -1}}', "payment.total: "),
        (b'{"payment": {"holdback_percent": "140"}}', "payment.holdback_percent: "),
        (b'{"timetable": {"start": "2027-02-30"}}', "timetable.start: "),
        (b'{"tasks": {"items": [{"name": 1}]}}', "tasks.items[n1].name: "),
        (b'{"tasks": {"items": [{"id": []}]}}', "tasks.items[0].id: "),
        (b'{"tasks": {"items": [{"id": "a"}, {"id": "a"}]}}', "tasks.items[a]: stands twice in its list"),
        (b'{"tasks": {"items": [{"id": "a", "decision": "burn"}]}}', "tasks.items[a].decision: "),
    ],
)
def test_hostile_content(outplan: Outplan, text: bytes, said: str) -> None:
    """Content that is no plan is refused in one line that names the place, and nothing is written."""
    ran = outplan("new", "--from", "-", "-o", "a.outplan", read_in=text)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err
    assert not Path("a.outplan").exists()


def test_strange_texts_go_round(outplan: Outplan, bakery_data: Any) -> None:
    """Markup, control characters and all scripts come back as they went in."""
    strange = "<b>&amp;</b> {0} %s \x1b[31m \u202e עברית 日本 🥐 = \t\r\n\x00"
    bakery_data["goals"]["summary"] = strange
    outplan("new", "--from", "-", "-o", "a.outplan", read_in=msgspec.json.encode(bakery_data))
    assert outplan("show", "a.outplan", "--json").data()["goals"]["summary"] == strange


def test_agree_freezes_the_draft(outplan: Outplan, bakery: Path) -> None:
    """Each agreement is the next number, with its own day."""
    first = outplan("agree", "plan.outplan", "--on", "2026-12-20")
    assert (first.status, first.out) == (0, "Version 1, agreed on 20 Dec 2026.\n")
    outplan("agree", "plan.outplan", "--on", "2027-02-01")
    contents = PlanFile.open(bakery).contents
    assert [(one.number, str(one.agreed_on)) for one in contents.agreed] == [(1, "2026-12-20"), (2, "2027-02-01")]
    assert contents.agreed[0].plan == contents.draft


@pytest.mark.parametrize("day", ["2026-2-3", "20261220", "2026-13-01", "soon", ""])
def test_agree_needs_a_day(outplan: Outplan, bakery: Path, day: str) -> None:
    """A day that is not one is refused, and the file stays as it was."""
    before = bakery.read_bytes()
    ran = outplan("agree", "plan.outplan", "--on", day)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert bakery.read_bytes() == before


def test_agree_where_it_cannot_be_saved(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """A plan that may only be read is not agreed on."""
    path = made(Plan())
    path.chmod(0o444)
    ran = outplan("agree", "plan.outplan", "--on", "2026-12-20")
    assert ran.status == 2
    assert "may only be read" in ran.err
    assert PlanFile.open(path).contents.agreed == ()
