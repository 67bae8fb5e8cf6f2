"""Text of any script: shaped, broken, and drawn whole."""

import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outsourcing_planner.brief.typeset.fonts import REGULAR, SEMIBOLD
from outsourcing_planner.brief.typeset.mixed import Mixed
from outsourcing_planner.brief.typeset.shelf import Shelf
from outsourcing_planner.brief.typeset.styles import INK, Look
from outsourcing_planner.brief.typeset.text import printable

PLAIN, STRONG = Look(REGULAR, INK), Look(SEMIBOLD, INK)
BUNDLED = Shelf(())


def mixed(text: str, document: bool = False) -> Mixed:
    """A text in one piece, set with the fonts that come with the program."""
    return Mixed.of([(text, PLAIN)], document, BUNDLED)


@settings(deadline=None)
@given(st.lists(st.text(alphabet="ab 12.(ع ر\u064eשל\u05b0 हिन्दी\u094d", max_size=20), max_size=3), st.booleans())
def test_every_character_is_in_one_cluster(texts: list[str], document: bool) -> None:
    """In the order they are read, with no gap and no overlap, and their text is the text."""
    pieces = [(printable(text), PLAIN if at % 2 else STRONG) for at, text in enumerate(texts)]
    made = Mixed.of(pieces, document, BUNDLED)
    assert "".join(made.text[cluster.start : cluster.end] for cluster in made.clusters) == made.text
    assert all(cluster.width >= 0 for cluster in made.clusters)


@settings(deadline=None)
@given(st.text(alphabet=string.ascii_letters + " عربية हिन्दी שלום,.", max_size=80), st.integers(2000, 20000))
def test_no_line_is_wider_than_its_room(text: str, room: int) -> None:
    """And nothing is lost between two lines."""
    made = mixed(printable(text))
    lines = made.broken(float(room))
    assert [cluster for line in lines for cluster in line] == list(made.clusters)
    for line in lines:
        held = made.trimmed(line)
        assert sum(cluster.width for cluster in held) <= room or len(held) == 1


def test_lines_end_at_spaces() -> None:
    """A word is broken only where it has a line for itself and is too long for it."""
    made = mixed("كلمة طويلة وكلمة")
    lines = made.broken(made.width * 0.7)
    assert [made.text[line[0].start : line[-1].end] for line in lines] == ["كلمة طويلة ", "وكلمة"]
    assert len(mixed("ع" * 50).broken(5000)) > 2


def test_arabic_letters_join() -> None:
    """The same letter has another shape at the beginning, in the middle and at the end of a word."""
    glyphs = [cluster.glyphs[0].number for cluster in mixed("ععع ع").clusters]
    assert len(set(glyphs)) == 5


def test_a_ligature_is_read_as_one_character() -> None:
    """Lam and alef are drawn as one shape, which stands for one character that is both."""
    (cluster,) = mixed("لا").clusters
    assert [glyph.text for glyph in cluster.glyphs] == ["ﻻ"]


def test_devanagari_vowels_move() -> None:
    """The short i is drawn before its consonant, and the text is still read in its order."""
    (cluster,) = mixed("कि").clusters
    single = mixed("क").clusters[0].glyphs[0].number
    assert [glyph.number for glyph in cluster.glyphs].index(single) == 1
    assert "".join(glyph.text for glyph in cluster.glyphs) == "कि"


def test_bold_is_bold_in_every_script() -> None:
    """What stands out in Latin stands out in Arabic as well: it is set in another font."""
    made = Mixed.of([("عطور ", PLAIN), ("عطور", STRONG)], True, BUNDLED)
    assert {cluster.face.path.stem for cluster in made.clusters} >= {"OutplanArabic-Regular", "OutplanArabic-Bold"}


def test_without_system_fonts_the_bundled_scripts_are_drawn() -> None:
    """Arabic, Persian, Hebrew and Devanagari need nothing but the program; Japanese does."""
    for sign in "عپچگی؟٣۴שָ₪हक़।॥":
        assert BUNDLED.draws(sign), sign
    assert not BUNDLED.draws("東")


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of files that are named like fonts and are none."""
    folder = tmp_path_factory.mktemp("fonts")
    (folder / "NotoSansCJK-Regular.ttc").write_bytes(b"ttcf" + bytes(40))
    (folder / "malgun.ttf").write_bytes(b"")
    (folder / "ipaexg.ttf").write_bytes(b"\0\1\0\0" + b"\xff" * 400)
    (folder / "msyh.ttc").mkdir()
    return folder


def test_a_damaged_font_of_the_system_is_as_good_as_none(damaged: Path) -> None:
    """The character is told as missing, and nothing is raised."""
    assert not Shelf((damaged, damaged / "missing")).draws("東")
