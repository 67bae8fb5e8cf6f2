"""The command `brief`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.storage.starters import load_starter

from .conftest import Outplan


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
