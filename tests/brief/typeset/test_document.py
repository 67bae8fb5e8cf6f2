"""The finished file: its pages, fonts, metadata, and what it does with texts that trip a typesetter."""

import io
import re
import socket
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import About, Block, Brief, Column, Heading, KeyTable, Paragraph, Table
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.typeset.glyphs import missing
from outsourcing_planner.brief.wording import lines, listed, plain, quiet
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.tasks import LEAVES_THE_HOUSE
from outsourcing_planner.storage.starters import sample
from tests import plans
from tests.brief.reading import ABOUT, everything, fonts, pages, squeezed, titles, words_of


def brief_of(plan: Plan) -> Brief:
    """The brief of a plan in its own locale."""
    return compose(plan, ABOUT, words_of(plan.locale))


@pytest.fixture(scope="module")
def programme() -> list[str]:
    """The pages of the plan with two hundred tasks."""
    return pages(typeset(brief_of(plans.two_hundred()), Paper.A4))


@pytest.mark.parametrize("paper", list(Paper))
def test_the_cafe_fits_on_three_pages(paper: Paper) -> None:
    """A small job is a short brief, on both sheets, with its figures on it."""
    data = typeset(brief_of(plans.cafe()), paper)
    found = pages(data)
    assert len(found) <= 3
    for figure in ("€450.00", "€112.50", "10 Mar 2027"):
        assert figure in " ".join(found)
    box = PdfReader(io.BytesIO(data)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(paper.value, abs=0.01)


def test_only_embedded_fonts_of_the_family() -> None:
    """No built-in font is named in the file, so it looks the same everywhere."""
    names = fonts(typeset(brief_of(plans.dental()), Paper.LETTER))
    assert names
    assert {re.sub("^/[A-Z]{6}[+]", "", name).split("-")[0] for name in names} == {"OutplanInter"}


def test_the_same_brief_gives_the_same_bytes() -> None:
    """A file can be compared with an earlier one."""
    brief = brief_of(plans.cafe())
    assert typeset(brief, Paper.A4) == typeset(brief, Paper.A4)


def test_title_author_language_and_outline() -> None:
    """The file says what it is, whose it is, in which language, and where its parts are."""
    brief = brief_of(plans.cafe())
    data = typeset(brief, Paper.A4)
    reader = PdfReader(io.BytesIO(data))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("One logo for a café", "The Copper Kettle")
    assert str(reader.root_object["/Lang"]) == "en"
    assert titles(data) == [block.text for block in brief.blocks if isinstance(block, Heading)]


def test_each_page_knows_its_number_and_the_last(programme: list[str]) -> None:
    """“Page n of N” is right on every page of a long brief, and so are header and footer."""
    assert len(programme) > 10
    for number, text in enumerate(programme, start=1):
        assert f"Page {number} of {len(programme)}" in text
        assert "This is a brief, not a contract." in text
        assert "Version 1 · November 22, 2026" in text
        assert "DRAFT" not in text


def test_the_draft_mark_stands_on_every_page() -> None:
    """A page torn from a draft still says so."""
    about = About(version=3, on=date(2026, 11, 22), draft=True)
    found = pages(typeset(compose(plans.dental(), about, words_of("en_US")), Paper.A4))
    assert all("DRAFT" in text for text in found)


def test_no_row_of_a_long_plan_is_lost(programme: list[str]) -> None:
    """All the tasks given away, all milestones and all payments are on paper."""
    text = squeezed(" ".join(programme))
    for task in plans.two_hundred().tasks.items:
        if task.decision in LEAVES_THE_HOUSE:
            assert squeezed(task.name) in text
    for number in range(1, 41):
        assert squeezed(f"Stage {number} All tasks of the stage accepted") in text
        assert squeezed(f"On acceptance of “Stage {number}”") in text
    assert squeezed("Test 60 of 60 is answered by yes") in text
    assert "Unbroken" * 7 in text
    assert "$302,459.15" in text


def test_table_heads_are_repeated(programme: list[str]) -> None:
    """On each page a table goes on, its head stands above it."""
    going_on = [text for text in programme if re.search(r"On acceptance of “Stage \d+”", text)]
    assert len(going_on) > 1
    assert all("When Paid by Share Amount" in text for text in going_on)


TORTURE = [
    "<b>bold</b> and Ask <Bob> about it",
    "AT&T &amp; <unclosed",
    "100% {0} {name} %s %(x)s",
    '<img src="http://example.invalid/x.png"/>',
    "</para><para>",
    "<a href='file:///etc/hostname'>x</a>",
    "<font color=white>hidden</font> <seq id='x'/> <br/>",
    "a\x00b\x07c",
    "\u202edesrever",
]


def test_markup_is_printed_literally(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever looks like markup stands on the page as typed, in every kind of block; nothing is fetched."""

    def refuse(*_given: Any, **_named: Any) -> None:
        raise AssertionError("the typesetter tried to reach the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    plan = plans.cafe()
    for path, one, value in list(paths.walk(plan)):
        if one.field.shared and isinstance(value, str) and one.kind.value == "text" and path != "payment.currency":
            plan = paths.put(plan, path, " ".join(TORTURE))
    plan = paths.put(plan, "scope.exclusions", tuple(TORTURE))
    text = everything(typeset(brief_of(plan), Paper.A4))
    for line in TORTURE[:-2]:
        assert text.count(squeezed(line)) > 10
    assert "abc" in text
    assert "desrever" in text


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("tasks.items[t1].description", "A long story about our house. " * 700),
        ("tasks.items[t1].name", "Name " * 4000),
        ("scope.deliverables[d1].does", "x" * 100_000),
        ("goals.items[g1].outcome", "y" * 20_000),
        ("scope.deliverables[d1].does", "ع" * 20_000),
        ("tasks.items[t1].description", "漢" * 20_000),
        ("tasks.items[t1].description", "قصة طويلة عن بيتنا. " * 1000),
        ("timetable.milestones[m1].name", "Step " * 3000),
        ("payment.instalments[i1].name", "Part\n" * 300),
        ("goals.summary", "\n" * 1000 + "end"),
        ("title", "Title " * 2000),
        ("goals.business.name", "House " * 2000),
    ],
)
def test_texts_of_any_length_can_be_set(path: str, text: str) -> None:
    """A text longer than a page never stops the brief, wherever it stands."""
    reader = PdfReader(io.BytesIO(typeset(brief_of(paths.put(plans.cafe(), path, text)), Paper.LETTER)))
    count = len(reader.pages)
    assert f"Page {count} of {count}" in reader.pages[-1].extract_text()


def test_a_head_of_any_length_can_be_set() -> None:
    """A head that leaves a page too little room stands once, is torn apart, and stops nothing."""
    table = Table((Column("Criterion " * 2000), Column("Total")), ((plain("60"), plain("100")),) * 40)
    found = pages(typeset(msgspec.structs.replace(brief_of(Plan(title="Sign")), blocks=(table,)), Paper.A4))
    assert squeezed(" ".join(found)).count("Criterion") == 2000
    assert len(found) < 40


def test_a_heading_never_ends_a_page() -> None:
    """Wherever the page ends, a heading stands with the beginning of what it names."""
    brief = brief_of(Plan(title="Sign"))
    places = set()
    for count in range(31, 41):
        story: list[Block] = [Paragraph(plain(f"Line {number}")) for number in range(count)]
        story += [Heading("Part one"), Heading("Part two", 2), Paragraph(plain("Below"))]
        found = pages(typeset(msgspec.structs.replace(brief, blocks=tuple(story)), Paper.A4))
        ((place, page),) = [(at, text) for at, text in enumerate(found) if "Part one" in text]
        assert "Part one Part two Below" in page
        places.add(place)
    assert places == {0, 1}


def test_a_short_row_is_never_torn() -> None:
    """Before a high row that may be torn, and after it, a short one stands whole on one page."""
    short, high = plain("First line\nLast line"), plain("\n".join(f"Step {number}" for number in range(40)))
    for table in (
        KeyTable(((plain("A"), short), (plain("B"), high), (plain("C"), short))),
        Table((Column("What"), Column("How")), ((plain("A"), short), (plain("B"), high), (plain("C"), short))),
    ):
        for found in _moved_down(table, range(32, 44, 2)):
            assert [page.count("First line") - page.count("Last line") for page in found] == [0] * len(found)
            assert squeezed(" ".join(found)).count("Step39") == 1


def test_it_is_done_when_never_ends_a_page() -> None:
    """The line that leads a list stands with the first of it, also within a row that is torn."""
    tests = listed(plain(f"Test {number}") for number in range(40))
    row = (plain("Result"), lines(plain("What it does"), quiet("It is done when:"), tests))
    torn = 0
    for found in _moved_down(KeyTable((row,)), range(31, 43)):
        assert not [page for page in found if "done when:" in page and "done when: • Test 0" not in page]
        torn += "What it does" in found[0]
    assert 0 < torn < 12


def _moved_down(block: Block, places: range) -> Iterator[list[str]]:
    """The pages of briefs in which the block begins further and further down; without what stands at their edges."""
    for count in places:
        story: tuple[Block, ...] = (*(Paragraph(plain(f"Line {number}")) for number in range(count)), block)
        yield pages(typeset(msgspec.structs.replace(brief_of(Plan(title="Sign")), blocks=story), Paper.A4))


def test_headings_may_begin_at_any_level() -> None:
    """A brief that begins with a part of a section is set like any other, and its outline is whole."""
    blocks = (Heading("Part", 2), Heading("Section"), Heading("Another part", 2))
    data = typeset(msgspec.structs.replace(brief_of(Plan()), blocks=blocks), Paper.A4)
    assert titles(data) == ["Part", "Section", "Another part"]


def test_what_no_font_can_draw_is_listed() -> None:
    """The owner hears which characters are missing, and in which text; the brief is made all the same."""
    brief = brief_of(plans.two_hundred())
    found = dict(missing(brief))
    assert any("🧗" in signs for signs in found.values())
    assert missing(brief_of(plans.cafe())) == []


def test_an_empty_plan_is_one_page() -> None:
    """There is always something to show beside the first question."""
    assert len(pages(typeset(brief_of(Plan()), Paper.A4))) == 1


def test_right_to_left_can_be_set() -> None:
    """A brief in a language written from the right is set without complaint, every row of it."""
    brief = msgspec.structs.replace(brief_of(plans.dental()), right_to_left=True, language="ar")
    text = " ".join(pages(typeset(brief, Paper.A4)))
    assert "$22,200.00" in text
    assert "Page 1 of" in text


def test_what_is_only_looked_at_looks_the_same() -> None:
    """The brief set for the screen has the same pages and words, and no tree of its structure."""
    brief = brief_of(sample())
    kept, shown = typeset(brief, Paper.A4), typeset(brief, Paper.A4, to_keep=False)
    assert pages(shown) == pages(kept)
    assert "/StructTreeRoot" in PdfReader(io.BytesIO(kept)).trailer["/Root"]  # type: ignore[operator]
    assert "/StructTreeRoot" not in PdfReader(io.BytesIO(shown)).trailer["/Root"]  # type: ignore[operator]
