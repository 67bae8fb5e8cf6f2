"""The command `brief`."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import load_starter
from tests import plans

from .conftest import Outplan

TODAY = ("--today", "2026-11-22")


def _words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_brief_of_the_sample(outplan: Outplan, bakery: Path, tmp_path: Path) -> None:
    """The sample's brief is whole, in few pages, and no draft; the plan file stays as it was."""
    before = bakery.read_bytes()
    ran = outplan("brief", "plan.outplan", "-o", "out.pdf", "--today", "2026-11-22")
    assert (ran.status, ran.out, ran.err) == (0, "Saved out.pdf.\n", "")
    said = _words(tmp_path / "out.pdf")
    assert len(PdfReader(tmp_path / "out.pdf").pages) <= 10
    assert "Website for Harbour Bakery" in said
    assert "22 November 2026" in said
    assert "DRAFT" not in said
    assert bakery.read_bytes() == before


def test_errors_make_a_draft(outplan: Outplan, made: Callable[[Plan], Path], tmp_path: Path) -> None:
    """Where the check finds an error the brief says DRAFT, and so does the command."""
    made(load_starter("website"))
    ran = outplan("brief", "plan.outplan", "-o", "out.pdf")
    assert (ran.status, ran.out) == (0, "Saved out.pdf, marked as a draft: the check finds an error.\n")
    assert "DRAFT" in _words(tmp_path / "out.pdf")


def test_what_no_font_has_is_told(outplan: Outplan, made: Callable[[Plan], Path], tmp_path: Path) -> None:
    """The command names the field and the signs that come out as empty squares; the brief is made all the same."""
    made(paths.put(load_starter("website"), "goals.business.name", "Peak 🧗"))
    ran = outplan("brief", "plan.outplan", "-o", "out.pdf")
    assert ran.status == 0
    assert ran.out.splitlines()[1:] == ["These signs under “Business name” cannot be printed: 🧗"]
    assert "Peak □" in _words(tmp_path / "out.pdf")


@pytest.mark.parametrize(("paper", "width"), [("a4", 595), ("letter", 612)])
def test_paper(outplan: Outplan, bakery: Path, tmp_path: Path, paper: str, width: int) -> None:
    """The paper is the one asked for."""
    outplan("brief", "plan.outplan", "-o", "out.pdf", "--paper", paper)
    assert int(PdfReader(tmp_path / "out.pdf").pages[0].mediabox.width) == width


def test_paper_of_the_region(outplan: Outplan, made: Callable[[Plan], Path], tmp_path: Path) -> None:
    """Unasked, an American plan is printed on Letter."""
    made(Plan(title="Plan", locale="en_US"))
    outplan("brief", "plan.outplan", "-o", "out.pdf")
    assert int(PdfReader(tmp_path / "out.pdf").pages[0].mediabox.width) == 612


def test_brief_counts_agreed_versions(outplan: Outplan, bakery: Path, tmp_path: Path) -> None:
    """After the first agreement the brief is for the second version."""
    outplan("agree", "plan.outplan", "--on", "2026-12-20")
    outplan("brief", "plan.outplan", "-o", "out.pdf")
    assert "Version 2" in _words(tmp_path / "out.pdf")


@pytest.mark.parametrize("target", ["plan.outplan", "other.outplan", "link.pdf", "no/out.pdf", "."])
def test_where_no_brief_goes(outplan: Outplan, bakery: Path, tmp_path: Path, target: str) -> None:
    """A brief is put neither over a plan nor where no file can be; nothing is left behind."""
    (tmp_path / "link.pdf").symlink_to(bakery)
    before, files = bakery.read_bytes(), sorted(tmp_path.iterdir())
    ran = outplan("brief", "plan.outplan", "-o", target)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert bakery.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == files


def test_a_notice_follows_the_agreed_version(outplan: Outplan, made: Callable[[Plan], Path], tmp_path: Path) -> None:
    """Its days are those that were agreed, whatever the draft says now; the day of the notice is the one given."""
    path = made(paths.put(plans.dental(), "renegotiation.leave_reason", "They were rude"))
    outplan("agree", "plan.outplan", "--on", "2026-11-02")
    file = PlanFile.open(path)
    wished = paths.put(file.contents.draft, "exit.notice_days", 5)
    file.save(msgspec.structs.replace(file.contents, draft=wished))
    ran = outplan("brief", "plan.outplan", "--edition", "notice", "--on", "2027-02-03", "-o", "n.pdf", *TODAY)
    assert (ran.status, ran.out, ran.err) == (0, "Saved n.pdf.\n", "")
    said = _words(tmp_path / "n.pdf")
    assert "On February 3, 2027 we give you notice to end our agreement of November 2, 2026." in said
    assert "it ends on April 30, 2027." in said
    assert "rude" not in said
    assert "DRAFT" not in said


def test_a_notice_is_given_today_unless_said_otherwise(outplan: Outplan, made: Callable[[Plan], Path]) -> None:
    """As if it were the day that was asked for."""
    path = made(plans.dental())
    outplan("agree", "plan.outplan", "--on", "2026-11-02")
    assert outplan("brief", "plan.outplan", "--edition", "notice", "-o", "n.pdf", *TODAY).status == 0
    assert "On November 22, 2026 we give you notice" in _words(path.parent / "n.pdf")


def test_nothing_ends_that_was_not_agreed(outplan: Outplan, bakery: Path) -> None:
    """It is said, and nothing is written; nor is a day taken that no other edition needs."""
    ran = outplan("brief", "plan.outplan", "--edition", "notice", "-o", "n.pdf")
    assert (ran.status, ran.err) == (2, "outplan: Nothing has been agreed in this plan yet.\n")
    ran = outplan("brief", "plan.outplan", "--on", "2027-02-03", "-o", "n.pdf")
    assert (ran.status, ran.err) == (2, "outplan: --on is the day of a notice; it goes with --edition notice.\n")
    assert not (bakery.parent / "n.pdf").exists()


def test_the_pack_for_the_next_talk_compares_with_what_was_agreed(
    outplan: Outplan, made: Callable[[Plan], Path], tmp_path: Path
) -> None:
    """The private print holds the changes since then."""
    path = made(plans.dental())
    outplan("agree", "plan.outplan", "--on", "2026-11-02")
    file = PlanFile.open(path)
    file.save(msgspec.structs.replace(file.contents, draft=paths.put(file.contents.draft, "payment.fee", 199_800)))
    assert outplan("private", "plan.outplan", "--print", "renegotiation", "-o", "t.pdf", *TODAY).status == 0
    said = _words(tmp_path / "t.pdf")
    assert "You want to change 1 term." in said
    assert "+$1,776.00" in said
