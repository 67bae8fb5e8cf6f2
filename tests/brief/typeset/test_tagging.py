"""What a screen reader is told: the structure of the file, in reading order, as other programs read it."""

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pdfua import validate
from pypdf import PdfReader
from pypdf.generic import ContentStream

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import (
    Block,
    Bullets,
    Chart,
    Column,
    FieldKind,
    FormBlock,
    FormField,
    Heading,
    KeyTable,
    Paragraph,
    Table,
)
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.finished import drawn_text
from outsourcing_planner.brief.private import PrivatePrint, compose_private
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.wording import listed, plain
from outsourcing_planner.plan import Plan
from tests import plans
from tests.brief.reading import ABOUT, words_of

WORDS = words_of("en_GB")

SAID = (
    Heading("The work"),
    Paragraph(plain("First sentence."), label="Assumptions"),
    Heading("Results", 2),
    Bullets((plain("One"), plain("Two")), numbered=True),
    KeyTable(((plain("Logo"), listed((plain("Sharp"), plain("In one colour")))),)),
    Table((Column("What"), Column("When")), ((plain("Draft"), plain("May")), (plain("Final"), ()))),
    FormBlock((FormField("who", "Your name"), FormField("fit", "You can start", FieldKind.CHECK))),
)

TOLD = """
H1 Logo
H2 The work
P Assumptions
P First sentence.
H3 Results
L
 LI
  Lbl 1.
  LBody One
 LI
  Lbl 2.
  LBody Two
Table
 TR
  TH=Row Logo
  TD
   L
    LI
     Lbl •
     LBody Sharp
    LI
     Lbl •
     LBody In one colour
Table
 TR
  TH=Column What
  TH=Column When
 TR
  TD Draft
  TD May
 TR
  TD Final
  TD
P Your name
Form
P You can start
Form
""".strip()


def made(*blocks: Block, right_to_left: bool = False) -> bytes:
    """A file with these blocks alone."""
    brief = compose(Plan(title="Logo"), ABOUT, WORDS)
    return typeset(msgspec.structs.replace(brief, blocks=blocks, right_to_left=right_to_left), Paper.A4)


EDITIONS = {
    **{f"dental {one.value}": compose(plans.dental(), ABOUT, WORDS, one) for one in Edition},
    **{f"private {one.value}": compose_private(one, plans.dental(), ABOUT, WORDS) for one in PrivatePrint},
    "two hundred": compose(plans.two_hundred(), ABOUT, WORDS),
    "nothing": compose(Plan(), ABOUT, WORDS),
}


@pytest.fixture(scope="module", params=EDITIONS)
def data(request: pytest.FixtureRequest) -> bytes:
    """Every kind of PDF the program makes."""
    return typeset(EDITIONS[request.param], Paper.A4)


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_order_in_which_it_is_read(right_to_left: bool) -> None:
    """Headings, texts, lists and tables are told as what they are, as they are meant to be read, on either hand."""
    reader = PdfReader(io.BytesIO(made(*SAID, right_to_left=right_to_left)))
    assert "\n".join(_tree(reader)) == TOLD


def test_poppler_reads_the_same_tree(tmp_path: Path) -> None:
    """Another program finds the same headings, heads and items."""
    found = _run(tmp_path, made(*SAID), "pdfinfo", "-struct-text").replace(' "\n', '"\n')
    for told in ('H1 (block)\n    "Logo"', 'H3 (block)\n    "Results"', 'LBody (block)\n        "Two"', "Scope /Row"):
        assert told in found


def test_a_checker_finds_nothing_but_that_no_standard_is_claimed(data: bytes, tmp_path: Path) -> None:
    """All that pdfua can check holds; the one finding is that the file does not call itself PDF/UA."""
    path = tmp_path / "made.pdf"
    path.write_bytes(data)
    report = validate(str(path))
    assert [finding.rule_id for finding in report.findings] == ["UA-28-004"]
    assert [outcome.rule_id for outcome in report.skipped] == []
    assert b"pdfuaid" not in data


def test_the_file_is_sound(data: bytes, tmp_path: Path) -> None:
    """A strict reader has nothing to say about it."""
    assert "No syntax or stream encoding errors found" in _run(tmp_path, data, "qpdf", "--check")


def test_every_stroke_and_letter_is_told_or_decoration(data: bytes) -> None:
    """Nothing is painted outside a mark, and marks are never inside each other."""
    reader = PdfReader(io.BytesIO(data))
    for page in reader.pages:
        depth = painted = 0
        for _, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in (b"BDC", b"BMC"):
                depth += 1
            elif operator == b"EMC":
                depth -= 1
            elif operator in _PAINTING:
                painted += 1
                assert depth > 0
            assert depth in (0, 1)
        assert depth == 0
        assert painted


def test_the_way_back_from_each_mark(data: bytes) -> None:
    """Each page's marks are counted from nought, and each leads to the element that names it."""
    reader = PdfReader(io.BytesIO(data))
    root = _root(reader)["/StructTreeRoot"]
    numbers = root["/ParentTree"]["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for page in map(_any, reader.pages):
        contents = page.get_contents()
        marks = [int(one) for one in re.findall(rb"/MCID (\d+)", contents.get_data())]
        assert marks == list(range(len(marks)))
        here = parents[page["/StructParents"]]
        assert len(here) == len(marks)
        for mark, element in enumerate(here):
            assert (page.indirect_reference, mark) in list(_marks(element.get_object()))
        assert page["/Tabs"] == "/S"
        for note in page.get("/Annots", ()):
            if note.get_object()["/F"] == 2:
                continue  # nobody is to hear of it
            kids = parents[note.get_object()["/StructParent"]].get_object()["/K"]
            assert note in [kid.get("/Obj") for kid in _list(kids) if hasattr(kid, "get")]


def test_a_figure_says_in_words_what_it_shows() -> None:
    """A chart is one figure with a text, and its own labels are not read out one by one."""
    charts = [block for block in EDITIONS["dental full"].blocks if isinstance(block, Chart)]
    assert charts
    reader = PdfReader(io.BytesIO(made(*charts)))
    figures = [one for one in _elements(reader) if one["/S"] == "/Figure"]
    assert [str(one["/Alt"]) for one in figures] == [chart.alternative for chart in charts]


def test_a_head_repeated_on_the_next_page_is_told_once() -> None:
    """A long table is one table with one head, and a torn row one row."""
    rows = tuple((plain(f"Row {number}"), plain("Text")) for number in range(90))
    torn = plain("\n".join(f"Line {number}" for number in range(80)))
    data = made(Table((Column("What"), Column("How")), (*rows, (plain("Torn"), torn))))
    reader = PdfReader(io.BytesIO(data))
    assert len(reader.pages) > 3
    tree = list(_tree(reader))
    assert tree.count("Table") == 1
    assert [line.strip() for line in tree if "TH" in line] == ["TH=Column What", "TH=Column How"]
    assert tree.count(" TR") == 92
    assert [line.split()[-1] for line in tree if "P Line" in line] == [str(number) for number in range(80)]


def test_a_text_torn_by_a_pages_end_is_one_paragraph() -> None:
    """Its second part is told with its first."""
    story = [Paragraph(plain(f"Line {number}")) for number in range(38)]
    long_one = Paragraph(plain("A long story about our house. " * 40))
    reader = PdfReader(io.BytesIO(made(*story, long_one)))
    assert len(reader.pages) == 2
    assert len([one for one in _elements(reader) if one["/S"] == "/P"]) == 39


def test_a_text_from_the_right_is_told_in_words() -> None:
    """What is drawn sign by sign in the order it is seen is read aloud in the order it is said."""
    said = "متجر عطور في الكويت، ٣٨٥٫٧٥٠ دينار"
    reader = PdfReader(io.BytesIO(made(Heading("العمل"), Paragraph(plain(said)), right_to_left=True)))
    told = [str(one["/ActualText"]) for one in _elements(reader) if "/ActualText" in one]
    assert told == ["العمل", said]


def test_words_on_both_sides_of_a_lines_end_are_two(tmp_path: Path) -> None:
    """A line's end is no space to a screen reader unless one is drawn."""
    found = _run(tmp_path, made(Paragraph(plain("Some words of a sentence. " * 12))), "pdfinfo", "-struct-text")
    assert found.count("Some words of a sentence.") == 12


def test_title_language_and_packet() -> None:
    """A reader shows the title, speaks the language, and finds both again in the packet, escaped as XML wants it."""
    brief = msgspec.structs.replace(compose(plans.cafe(), ABOUT, WORDS), title="Cups & <Signs>", language="ga-IE")
    reader = PdfReader(io.BytesIO(typeset(brief, Paper.A4)))
    root = _root(reader)
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 (a PDF's own boolean)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert root["/Lang"] == "ga-IE"
    packet = reader.xmp_metadata
    assert packet is not None
    assert packet.dc_title == {"x-default": "Cups & <Signs>"}
    assert packet.dc_creator == ["The Copper Kettle"]
    assert packet.dc_language == ["ga-IE"]


_PAINTING = {b"Tj", b"TJ", b"'", b'"', b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"Do", b"sh"}


def _run(folder: Path, data: bytes, program: str, *options: str) -> str:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    path = folder / "made.pdf"
    path.write_bytes(data)
    done = subprocess.run([program, *options, path], capture_output=True, check=True, text=True, encoding="utf-8")
    return done.stdout


def _tree(reader: PdfReader) -> Iterator[str]:
    """Each element below the document on a line, indented by its depth, with its scope and the text drawn for it."""
    spoken = {page.indirect_reference: _spoken(page) for page in reader.pages}

    def lines(element: Any, depth: int) -> Iterator[str]:
        kids = [kid.get_object() for kid in _list(element.get("/K", []))]
        drawn = [spoken[place][mark] for place, mark in _marks(element)]
        texts = [str(element["/ActualText"])] if "/ActualText" in element else drawn
        scope = f"={element['/A']['/Scope'][1:]}" if "/A" in element else ""
        yield f"{' ' * depth}{element['/S'][1:]}{scope} {''.join(texts)}".rstrip()
        for kid in kids:
            if hasattr(kid, "get") and "/S" in kid:
                yield from lines(kid, depth + 1)

    for line in lines(_root(reader)["/StructTreeRoot"]["/K"][0].get_object(), -1):
        if not line.startswith("Document"):
            yield line


def _spoken(page: Any) -> dict[int, str]:
    """The text within each mark of a page."""
    parts = re.finditer(rb"<</MCID (\d+)[^>]*>> BDC(.*?)EMC", page.get_contents().get_data(), re.DOTALL)
    return {int(part[1]): drawn_text(part[2], page["/Resources"], {}).strip() for part in parts}


def _marks(element: Any) -> Iterator[tuple[Any, int]]:
    own = element.raw_get("/Pg") if "/Pg" in element else None
    for kid in _list(element.get("/K", [])):
        if isinstance(kid, int):
            yield own, int(kid)
        elif hasattr(kid, "get") and "/MCID" in kid:
            yield kid.raw_get("/Pg"), int(kid["/MCID"])


def _elements(reader: PdfReader) -> list[Any]:
    waiting = [kid.get_object() for kid in _list(_root(reader)["/StructTreeRoot"]["/K"])]
    found = []
    while waiting:
        one = waiting.pop(0)
        if hasattr(one, "get") and "/S" in one:
            found.append(one)
            waiting += [kid.get_object() for kid in _list(one.get("/K", []))]
    return found


def _root(reader: PdfReader) -> Any:
    return reader.root_object


def _any(held: object) -> Any:
    return held


def _list(kids: Any) -> list[Any]:
    return list(kids) if isinstance(kids, list) else [kids]
