"""The commands `answer-form` and `answer`: out with the brief, and back."""

import io
import runpy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from outsourcing_planner.storage.planfile import PlanFile
from tests.exchange.chrome import filled_in

from .conftest import Outplan

TODAY = ("--today", "2026-11-22")


def _fill(path: Path, values: dict[str, str]) -> None:
    """Fill in the form of a PDF, as a program that knows nothing of ours does."""
    writer = PdfWriter(clone_from=io.BytesIO(path.read_bytes()))
    for page in writer.pages:
        for note in page.get("/Annots") or ():
            field: Any = note.get_object()
            if field.get("/T") in values:
                field[NameObject("/V")] = TextStringObject(values[field["/T"]])
    with path.open("wb") as file:
        writer.write(file)


def test_the_brief_goes_out_and_comes_back(outplan: Outplan, bakery: Path, tmp_path: Path) -> None:
    """What was filled in is shown first and changes nothing; with `--take` it is a candidate's quote."""
    outplan("brief", "plan.outplan", "-o", "out.pdf", *TODAY)
    _fill(tmp_path / "out.pdf", {"name": "Ana Web", "total": "4,500", "price_design": "1,500", "start": "18 Jan 2027"})
    before = bakery.read_bytes()
    ran = outplan("answer", "plan.outplan", "out.pdf", *TODAY)
    assert ran.status == 0
    assert "From: Ana Web\nPrice in all: £4,500.00\n" in ran.out
    assert "  - Their prices come to £1,500.00, but they say £4,500.00 in all.\n" in ran.out
    assert ran.out.endswith("Nothing was changed. With --take it becomes a candidate’s quote.\n")
    assert bakery.read_bytes() == before
    taken = outplan("answer", "plan.outplan", "out.pdf", "--take", "--json", *TODAY).data()
    assert taken["taken"] is True
    assert {"label": "From", "said": "Ana Web"} in taken["answer"]
    candidate = PlanFile.open(bakery).contents.draft.selection.candidates[-1]
    assert (candidate.name, candidate.quote, candidate.quoted_on) == ("Ana Web", 450000, date(2026, 11, 22))
    again = outplan("answer", "plan.outplan", "out.pdf", *TODAY)
    assert "With --take it becomes the new quote of Ana Web." in again.out


def test_an_answer_typed_in_a_browser_comes_back(outplan: Outplan, tmp_path: Path) -> None:
    """All of it, in Arabic, for a plan set from right to left; as JSON, with its lines."""
    content = Path(__file__).parent.parent / "scenarios" / "perfume-shop-kuwait.json"
    outplan("new", "--from", str(content), "-o", "shop.outplan")
    outplan("brief", "shop.outplan", "-o", "out.pdf", *TODAY)
    given = {"name": "شركة النيل", "fee": "٣٨٥٫٧٥٠", "limits": "لا نعمل يوم الجمعة.\nولا السبت"}
    (tmp_path / "back.pdf").write_bytes(filled_in((tmp_path / "out.pdf").read_bytes(), given))
    said = outplan("answer", "shop.outplan", "back.pdf", "--json", *TODAY).data()
    texts = [line["said"] for line in said["answer"]]
    assert texts[0] == given["name"]
    assert "385.750" in texts[1]
    assert given["limits"] in texts


def test_the_csv_form_goes_out_and_comes_back(outplan: Outplan, bakery: Path, tmp_path: Path) -> None:
    """The same questions as a table."""
    assert outplan("answer-form", "plan.outplan", "-o", "form.csv").out == "Saved form.csv.\n"
    form = tmp_path / "form.csv"
    text = form.read_text(encoding="utf-8-sig").replace("weekly,Hours a week you have,,", "weekly,Hours,12,")
    form.write_text(text, encoding="utf-8")
    ran = outplan("answer", "plan.outplan", "form.csv", *TODAY)
    assert "Hours a week: 12\n" in ran.out
    assert "They did not say who they are." in ran.out


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "There is nothing in this file."),
        (b"%PDF-1.7 no more", "This file could not be read."),
        (b"a,b,c\n", "This is not the answer form of a brief."),
        (b"plan,Plan,other\nversion,Version,1\n", "This form belongs to another plan."),
        (b"plan,Plan,abc\nversion,Version,7\n", "This form answers version 7"),
    ],
)
def test_what_is_refused(outplan: Outplan, bakery: Path, tmp_path: Path, data: bytes, reason: str) -> None:
    """One line says why, and the plan stays as it was."""
    before = bakery.read_bytes()
    (tmp_path / "back.csv").write_bytes(data)
    ran = outplan("answer", "plan.outplan", "back.csv", "--take")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert f"back.csv: {reason}" in ran.err
    assert bakery.read_bytes() == before


@pytest.mark.parametrize(
    ("edition", "heading"),
    [("full", "At a glance"), ("teaser", "The work in short"), ("agreement", "Signed by both")],
)
def test_editions(outplan: Outplan, bakery: Path, tmp_path: Path, edition: str, heading: str) -> None:
    """Each is the one asked for."""
    outplan("brief", "plan.outplan", "-o", "out.pdf", "--edition", edition)
    said = " ".join(page.extract_text() for page in PdfReader(tmp_path / "out.pdf").pages)
    assert heading in said
    assert ("Harbour Bakery" in said) == (edition != "teaser")


def test_a_lot_that_is_not_there(outplan: Outplan, bakery: Path) -> None:
    """It is said, and nothing is written."""
    ran = outplan("brief", "plan.outplan", "-o", "out.pdf", "--lot", "x")
    assert (ran.status, ran.err) == (2, "outplan: This plan has no lots.\n")
    assert not (bakery.parent / "out.pdf").exists()


@pytest.mark.parametrize("which", ["summary", "cost", "vanish", "interview", "renegotiation"])
def test_private_prints(outplan: Outplan, bakery: Path, tmp_path: Path, which: str) -> None:
    """Each says on every page what it is, and so does the command."""
    ran = outplan("private", "plan.outplan", "--print", which, "-o", "mine.pdf", *TODAY)
    assert (ran.status, ran.out) == (0, "Saved mine.pdf. It is private: never hand it on.\n")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "mine.pdf").pages]
    assert pages
    assert all("PRIVATE" in page for page in pages)


def test_a_private_print_is_not_written_over_a_plan(outplan: Outplan, bakery: Path) -> None:
    """Nor is a form."""
    before = bakery.read_bytes()
    assert outplan("private", "plan.outplan", "--print", "cost", "-o", "plan.outplan").status == 2
    assert outplan("answer-form", "plan.outplan", "-o", "plan.outplan").status == 2
    assert bakery.read_bytes() == before


@pytest.mark.parametrize("entry", ["main.py", "resources/packaging/outplan.py"])
def test_a_child_process_may_start_in_every_program(entry: str) -> None:
    """What is run to start a program does nothing when a child of it is only being prepared."""
    runpy.run_path(str(Path(__file__).parents[2] / entry), run_name="__mp_main__")


def test_a_child_process_may_start_in_the_module() -> None:
    """Nor does the module of the command line."""
    runpy.run_module("outsourcing_planner.cli", run_name="__mp_main__")
