"""A form in the file: what is typed into it comes back whole, and a pen finds its boxes."""

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import (
    Align,
    Block,
    Column,
    FieldKind,
    FormBlock,
    FormField,
    FormTable,
    Heading,
    Option,
    Paragraph,
)
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.wording import plain
from outsourcing_planner.plan import Plan
from tests.brief.reading import ABOUT, words_of

YES_NO = (Option("yes", "Yes"), Option("no", "No"))

FIXED = (
    FormField("plan_id", "Plan", FieldKind.READ_ONLY, "k7q2p9x4"),
    FormField("plan_version", "Version", FieldKind.READ_ONLY, "3"),
)
OPEN = (
    FormField("who", "Your name", max_length=120, hint="Or of your business"),
    FormField("place", "Where you work", value="Łódź"),
    FormField("insured", "You are insured", FieldKind.CHECK),
    FormField("agreed", "You agree", FieldKind.CHECK, "yes", tooltip="Tick to agree"),
    FormField("evidence", "Work like this", FieldKind.LONG, lines=6),
)
TABLE = FormTable(
    (Column("We need"), Column("You have it", compact=True), Column("Price", Align.END)),
    (
        (
            plain("Two logos"),
            FormField("has", "Two logos: you have them", FieldKind.CHOICE, options=YES_NO),
            FormField("price", "Price of two logos", align=Align.END),
        ),
    ),
)


def made(*blocks: Block, right_to_left: bool = False) -> bytes:
    """A file with these blocks alone."""
    brief = compose(Plan(title="Logo"), ABOUT, words_of("en_GB"))
    return typeset(msgspec.structs.replace(brief, blocks=blocks, right_to_left=right_to_left), Paper.A4)


FORM = made(Heading("Your answer"), FormBlock(FIXED), FormBlock(OPEN), TABLE)


def answers(data: bytes) -> dict[str, str]:
    """What each field holds."""
    fields = PdfReader(io.BytesIO(data)).get_fields() or {}
    return {name: str(field.get("/V", "")) for name, field in fields.items()}


def filled(data: bytes, given: dict[str, str]) -> bytes:
    """The same file with answers put in by another program."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict[str, Any](given), auto_regenerate=False)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_the_fields_and_what_stands_in_them() -> None:
    """Every field is in the file under its name, with what was given from the beginning."""
    assert answers(FORM) == {
        "plan_id": "k7q2p9x4", "plan_version": "3", "who": "", "place": "Łódź", "insured": "/Off", "agreed": "/Yes",
        "evidence": "", "has": "/Off", "price": "",
    }  # fmt: skip


def test_what_may_be_done_with_a_field() -> None:
    """Fixed ones cannot be changed, long ones take several lines, and each says to a screen reader what it asks."""
    fields = PdfReader(io.BytesIO(FORM)).get_fields() or {}
    told = {name: (field.get("/Ff", 0), field["/TU"]) for name, field in fields.items()}
    assert told["plan_id"] == (1, "Plan")
    assert told["evidence"] == (1 << 12, "Work like this")
    assert told["has"] == ((1 << 15) | (1 << 14), "Two logos: you have them")
    assert told["agreed"] == (0, "Tick to agree")


GIVEN = {
    "who": "山田太郎デザイン事務所",
    "place": "شارع سالم المبارك، الكويت",
    "evidence": "First line\nSecond line, with “quotes” & <tags>\nשלום",
    "insured": "/Yes",
    "agreed": "/Off",
    "has": "/no",
    "price": "385.750",
}


def test_answers_of_any_script_come_back(caplog: pytest.LogCaptureFixture) -> None:
    """Another program fills it in, saves it, and every answer is there to the letter."""
    data = filled(FORM, GIVEN)
    caplog.clear()  # it says that Helvetica has no Japanese; the answer itself is kept
    assert answers(data) == {"plan_id": "k7q2p9x4", "plan_version": "3"} | GIVEN


def test_a_filled_form_is_seen(tmp_path: Path) -> None:
    """A viewer that makes the looks itself shows what was typed, on the page."""
    if shutil.which("pdftocairo") is None:
        pytest.skip("poppler is not installed")
    source, seen = tmp_path / "filled.pdf", tmp_path / "seen.pdf"
    source.write_bytes(filled(FORM, {"who": "Kestrel Design", "price": "385.750"}))
    subprocess.run(["pdftocairo", "-pdf", source, seen], check=True)
    text = PdfReader(seen).pages[0].extract_text()
    assert "Kestrel Design" in text
    assert "385.750" in text


def test_what_stands_in_a_field_is_drawn_in_the_briefs_own_letters() -> None:
    """A name in any script the brief can print is seen in its field before anybody touches it."""
    form = PdfReader(io.BytesIO(FORM)).root_object["/AcroForm"]
    look = _place_of(FORM, "place")["/AP"]["/N"]
    fonts = [font.get_object()["/BaseFont"] for font in look["/Resources"]["/Font"].values()]
    assert [name for name in fonts if "OutplanInter" not in name] == []
    assert isinstance(form, DictionaryObject)
    assert "/NeedAppearances" not in form


def test_an_empty_field_has_no_look_that_could_hide_an_answer() -> None:
    """A program that puts in an answer without drawing it leaves that to whoever shows it next."""
    assert "/AP" not in _place_of(FORM, "who")
    assert "/AP" not in _place_of(FORM, "evidence")


def test_what_is_fixed_is_text_of_the_page() -> None:
    """Every viewer shows it, also one that draws no fields."""
    text = " ".join(PdfReader(io.BytesIO(FORM)).pages[0].extract_text().split())
    assert "Plan k7q2p9x4 Version 3" in text


def test_every_place_is_printed_and_inked() -> None:
    """On paper each place is a box of the page itself, whatever a viewer makes of the field."""
    widgets = _widgets(PdfReader(io.BytesIO(FORM)))
    assert [note["/F"] for note in widgets] == [2, 2, 4, 4, 4, 4, 4, 4, 4, 4]
    inked = PdfReader(io.BytesIO(FORM)).pages[0].get_contents()
    assert inked is not None
    assert inked.get_data().count(b" re S") == 6


def test_places_lie_on_the_side_where_lines_begin() -> None:
    """Set from right to left, boxes stand left of their labels and answers keep to the right."""
    left, right = _place_of(FORM, "who"), _place_of(made(FormBlock(OPEN), right_to_left=True), "who")
    assert float(left["/Rect"][0]) > 150 > float(right["/Rect"][0])
    assert (left["/Q"], right["/Q"]) == (0, 2)


def test_the_keyboard_goes_through_the_places_as_they_are_read() -> None:
    """From right to left too, where places are drawn in another order than they are read."""
    cells = tuple(FormField(name, name) for name in ("first", "second", "third"))
    asked = FormTable(tuple(Column(cell.name) for cell in cells), (cells,))
    for right_to_left in (False, True):
        widgets = _widgets(PdfReader(io.BytesIO(made(asked, TABLE, right_to_left=right_to_left))))
        names = [note.get("/T") or note["/Contents"] for note in widgets]
        choices = ["Two logos: you have them: Yes", "Two logos: you have them: No"]
        assert names == ["first", "second", "third", *choices, "price"]


def test_what_is_typed_cannot_touch_its_box() -> None:
    """The field is a little smaller than the box drawn round it."""
    left, bottom, right, top = (float(side) for side in _place_of(made(FormBlock(OPEN[:1])), "who")["/Rect"])
    content = PdfReader(io.BytesIO(made(FormBlock(OPEN[:1])))).pages[0].get_contents()
    assert content is not None
    drawn = re.search(rb"n 0 0 ([\d.]+) ([\d.]+) re S", content.get_data())
    assert drawn is not None
    assert (float(drawn[1]) - (right - left), float(drawn[2]) - (top - bottom)) == pytest.approx((4, 2), abs=0.02)


def test_a_long_form_is_told_page_by_page() -> None:
    """Rows move to the next page whole, and no field is lost or doubled."""
    fields = tuple(FormField(f"f{number}", f"Question {number}", FieldKind.LONG) for number in range(40))
    data = made(FormBlock(fields))
    assert len(PdfReader(io.BytesIO(data)).pages) > 3
    assert list(answers(data)) == [field.name for field in fields]


def test_prices_stand_on_one_page() -> None:
    """A table that is to stay whole begins on a new page rather than being torn; where it cannot, it is torn."""
    for rows in (20, 60):
        prices = tuple((plain(f"Task {number}"), FormField(f"p{number}", "Price")) for number in range(rows))
        table = FormTable((Column("For", share=0.7), Column("Price", share=0.3)), prices, whole=True)
        lines = tuple(Paragraph(plain(f"Line {number}")) for number in range(20))
        reader = PdfReader(io.BytesIO(made(*lines, Heading("Your price", 2), table)))
        found = {len(page.get("/Annots", ())) for page in reader.pages}
        assert (rows in found) is (rows == 20)
        assert sum(len(page.get("/Annots", ())) for page in reader.pages) == rows


def test_a_question_of_any_length_can_be_set() -> None:
    """A question, a hint or a head higher than a page is torn apart; all of its words and its field are there."""
    story = " ".join(f"word{number}" for number in range(4000))
    prices = ((plain(story), FormField("one", "Price")), (plain("Short"), FormField("two", "Price")))
    for block in (
        FormTable((Column("For", share=0.7), Column("Price", share=0.3)), prices),
        FormTable((Column(story),), ((FormField("one", "To"),), (FormField("two", "To"),))),
        FormBlock((FormField("one", story, FieldKind.LONG, hint=story), FormField("two", "Short"))),
    ):
        data = made(block)
        reader = PdfReader(io.BytesIO(data))
        text = " ".join(page.extract_text() for page in reader.pages).split()
        assert {f"word{number}" for number in range(4000)} <= set(text)
        assert len(reader.pages) < 80
        assert list(answers(data)) == ["one", "two"]


def _place_of(data: bytes, name: str) -> Any:
    return next(note for note in _widgets(PdfReader(io.BytesIO(data))) if note.get("/T") == name)


def _widgets(reader: PdfReader) -> list[Any]:
    return [note.get_object() for page in reader.pages for note in page.get("/Annots", ())]
