"""Briefs in other scripts, read back from the finished file: words whole, figures as they are, columns turned."""

import io
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import (
    Align,
    Block,
    Brief,
    Bullets,
    Column,
    Furniture,
    Heading,
    KeyTable,
    Paragraph,
    Table,
)
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.typeset.glyphs import Undrawn, undrawn
from outsourcing_planner.brief.typeset.shelf import shelf
from outsourcing_planner.brief.wording import plain, quiet, sentence, strong
from outsourcing_planner.language import load_words
from outsourcing_planner.plan import paths
from outsourcing_planner.resources import folder
from tests.brief.reading import ABOUT, words_of
from tests.scenarios.content import scenario

KUWAIT = scenario("perfume-shop-kuwait")
TEXTS = {
    "ar": "الرسوم الشهرية للخدمة تدفع خلال عشرة أيام",
    "fa": "پرداخت ماهانه ظرف ده روز انجام می\u200cشود",
    "he": "תשלום חודשי בתוך עשרה ימים",
    "hi": "मासिक शुल्क दस दिनों के भीतर दिया जाता है",
    "ja": "月額料金は請求書の受領後十日以内にお支払いします。",
    "ko": "월 사용료는 열흘 안에 지급합니다.",
    "zh": "每月费用在收到发票后十天内支付。",
    "el": "Η μηνιαία αμοιβή καταβάλλεται εντός δέκα ημερών",
    "ru": "Ежемесячная плата вносится в течение десяти дней",
}
FIGURES = ("385.750", "2,314.500", "12/02/2027", "10:00")


def brief(blocks: tuple[Block, ...], language: str, right_to_left: bool = False, title: str = "Title") -> Brief:
    """A brief of these blocks alone."""
    return Brief(
        title=title,
        lead=(),
        author="",
        language=language,
        right_to_left=right_to_left,
        version=1,
        on=date(2027, 1, 1),
        draft=False,
        furniture=Furniture(header=title, edition="Edition", draft="", footer="Footer", page="{page} / {count}"),
        blocks=blocks,
    )


def extracted(data: bytes, tmp_path: Path) -> str:
    """What another program reads out of the file: NFKC, without marks of order, words parted by single spaces."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    file = tmp_path / "brief.pdf"
    file.write_bytes(data)
    read = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode("utf-8")
    kept = (sign for sign in unicodedata.normalize("NFKC", read) if unicodedata.category(sign) != "Cf")
    return " ".join("".join(kept).split())


def places(data: bytes) -> dict[str, float]:
    """Where on its page each piece of text begins, from the left, by the text."""
    found: dict[str, float] = {}

    def visit(text: str, moved: list[float], matrix: list[float], _font: object, _size: object) -> None:
        if text.strip():
            found.setdefault(text.strip(), moved[4] + matrix[4])

    for page in PdfReader(io.BytesIO(data)).pages:
        page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_words_of_every_script_are_read_back(language: str, tmp_path: Path) -> None:
    """What stands on the page is what was written, word by word, and the figures among it."""
    text = TEXTS[language]
    if language in ("ja", "ko", "zh") and not all(shelf().draws(sign) for sign in text):
        pytest.skip("this system has no font for it")
    right = language in ("ar", "fa", "he")
    table = Table(
        (Column(text), Column("Date", Align.END, compact=True)), ((plain(text), plain(FIGURES[2])),), (strong(text), ())
    )
    blocks = (Heading(text), Paragraph(plain(f"{text} {FIGURES[0]}")), Bullets((plain(text), plain(FIGURES[3]))), table)
    read = extracted(typeset(brief(blocks, language, right, text), Paper.A4), tmp_path)
    wanted = unicodedata.normalize("NFKC", text.replace("\u200c", ""))
    for word in wanted.split():
        assert read.count(word) >= 7, word
    assert wanted in read
    for figure in (FIGURES[0], FIGURES[2], FIGURES[3]):
        assert figure in read
    assert "□" not in read


@pytest.fixture(scope="module")
def kuwait() -> bytes:
    """The Kuwaiti plan's brief, as the program makes it."""
    words = load_words(folder("translations"), KUWAIT.locale, KUWAIT.locale)
    return typeset(compose(KUWAIT, ABOUT, words), Paper.A4)


def test_the_kuwaiti_brief_reads_right(kuwait: bytes, tmp_path: Path) -> None:
    """Its names stand whole, its figures are never turned nor rounded, and nothing is missing."""
    read = extracted(kuwait, tmp_path)
    for word in ("خدمة عملاء واتساب ومحتوى لمتجر عطور", "زيادة الطلبات المتكررة", "مريم العتيبي", "رقم واتساب للأعمال"):
        assert word in read
    for figure in ("385.750", "2,314.500", "347.175", "25.500", "30/06/2027", "١٥", "٩٠"):
        assert figure in read
    for never in ("057.583", "005.413", "385.75 ", "385.8", "$", "CANARY", "420.000", "□", "\0"):
        assert never not in read


def test_the_kuwaiti_brief_is_turned(kuwait: bytes, tmp_path: Path) -> None:
    """Its first column stands on the right, its figures on the left; the page's number at the left edge.

    With sentences in English, since a reader tells where those stand.
    """
    at = places(typeset(compose(KUWAIT, ABOUT, load_words(tmp_path, KUWAIT.locale, KUWAIT.locale)), Paper.A4))
    assert at["By"] < at["Target"] < at["Today"] < at["Measured by"] < at["Goal"]
    assert at["This is a brief, not a contract."] > 300
    assert all(place < 100 for text, place in at.items() if text.startswith("Page 1 of"))
    reader = PdfReader(io.BytesIO(kuwait))
    assert reader.metadata is not None
    assert reader.metadata.title == KUWAIT.title
    assert str(reader.root_object["/Lang"]) == "ar-KW"


def test_lists_hang_from_the_right() -> None:
    """Each bullet stands to the right of its text."""
    data = typeset(brief((Bullets((plain("one"), plain("רב"))),), "he", True), Paper.A4)
    at = places(data)
    assert at["•"] > at["one"] > 400
    key = typeset(brief((KeyTable(((quiet("term"), plain("said")),)),), "he", True), Paper.A4)
    assert places(key)["term"] > places(key)["said"]


def test_scripts_stand_on_one_line() -> None:
    """In a row of a table, words of different scripts share their baseline, however each of them is set."""
    row = (plain("plain"), plain("שורה"), (*plain("two "), *strong("looks")), plain("हिन्दी"))
    data = typeset(brief((Table(tuple(Column(str(at)) for at in range(4)), (row,)),), "en"), Paper.A4)
    heights: dict[str, float] = {}

    def visit(text: str, moved: list[float], matrix: list[float], _font: object, _size: object) -> None:
        heights.setdefault(text.strip(), moved[5] + matrix[5])

    PdfReader(io.BytesIO(data)).pages[0].extract_text(visitor_text=visit)
    found = {round(heights[text], 3) for text in ("plain", "שורה", "two", "हिन्दी")}
    assert len(found) == 1


def test_an_amount_stands_whole_in_a_sentence(tmp_path: Path) -> None:
    """Put into a sentence that runs the other way, an amount and its currency stay together."""
    words = words_of("ar_KW")
    said = sentence(words, "Fee: {fee} for {months} months.", fee=words.money(385750, "KWD"), months="6")
    read = extracted(typeset(brief((Paragraph(said),), "en"), Paper.A4), tmp_path)
    assert "385.750" in read
    assert "for 6 months." in read


ANY = st.text(st.characters(codec="utf-8"), max_size=40)
SOME = st.text("ab1 (.ع٣ر\u064e\u0651ש\u05b0ह\u094d漢か한\u200d\u200f\ufe0f🧗\u0301ก\u202e\ud83d\x00\n", max_size=40)


@given(st.lists(ANY | SOME, min_size=1, max_size=3), st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_can_be_set(texts: list[str], right_to_left: bool) -> None:
    """Whatever is written, in whatever mixture, there is a file, and no NUL in what is read out of it."""
    blocks = tuple(_blocks(texts))
    data = typeset(brief(blocks, "en", right_to_left, texts[0]), Paper.A4)
    reader = PdfReader(io.BytesIO(data))
    assert not any("\0" in page.extract_text() for page in reader.pages)


def _blocks(texts: list[str]) -> Iterator[Block]:
    for text in texts:
        yield Heading(text)
        yield Paragraph((*plain(text), *strong(text)), text)
        yield Bullets((plain(text), plain("x")), numbered=True)
        yield KeyTable(((quiet(text), plain(text)),))


def test_overrides_of_the_order_are_taken_out(tmp_path: Path) -> None:
    """No text turns its neighbours around."""
    text = "\u202e385.750\u202c and \u2067abc\u2069 \u202bdef"
    read = extracted(typeset(brief((Paragraph(plain(text)),), "en"), Paper.A4), tmp_path)
    assert "385.750 and abc def" in read


def test_what_cannot_be_drawn_is_told_with_its_field() -> None:
    """The owner hears in which answer which characters will be squares; private answers are not looked at."""
    name, tests = "goals.business.name", "scope.deliverables[D1].acceptance"
    plan = paths.put(KUWAIT, name, "🧗 العطور 🧗")
    plan = paths.put(plan, "goals.notes", "🧗")
    plan = paths.put(plan, tests, ("a", "🧗"))
    assert undrawn(KUWAIT, words_of("ar_KW")) == ()
    assert undrawn(plan, words_of("ar_KW")) == tuple(
        Undrawn(path, paths.field(path).label, "🧗") for path in (name, tests)
    )
