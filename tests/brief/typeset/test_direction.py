"""The order in which a line's characters stand, against another program that knows it."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.brief.typeset.direction import (
    drawn_inside,
    levels,
    runs_right_to_left,
    visual_order,
)

_SIGNS = "aZβб בגע٣٤12 5 .,:;%€$+-–/()[]«»“”\"'!?\u0301\u064b،؟漢か"


def seen(pieces: list[str], right_to_left: bool) -> str:
    """The line's characters from left to right."""
    text, found = "".join(pieces), levels(pieces, right_to_left)
    numbers = [number for number, piece in enumerate(pieces) for _ in piece]
    return "".join(text[at] for at in visual_order(found, numbers, int(right_to_left)))


@given(st.text(alphabet=_SIGNS, max_size=24), st.booleans())
def test_the_order_is_that_of_the_standard(text: str, right_to_left: bool) -> None:
    """Scripts, figures, signs, brackets and spaces stand where another implementation of UAX 9 puts them."""
    assert seen([text], right_to_left) == get_display(text, base_dir="R" if right_to_left else "L")


@given(st.lists(st.text(alphabet=_SIGNS, max_size=8), max_size=4), st.booleans())
def test_each_character_has_a_level(pieces: list[str], right_to_left: bool) -> None:
    """In pieces or in one, no character is lost, and none stands below its line."""
    found = levels(pieces, right_to_left)
    assert len(found) == len("".join(pieces))
    assert all(level >= int(right_to_left) for level in found)
    assert sorted(visual_order(found)) == list(range(len(found)))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("السعر 385.750 د.ك.", ".ك.د 385.750 رعسلا"),
        ("من 10:00 إلى 22:00", "22:00 ىلإ 10:00 نم"),
        ("خصم 15%", "%15 مصخ"),
        ("שלום (12.5%)", "(12.5%) םולש".translate(str.maketrans("()", ")("))),
    ],
)
def test_figures_are_never_turned(text: str, shown: str) -> None:
    """In a line from the right a figure stands as it is written, and the full stop at the line's left end."""
    assert seen([text], True) == shown


@pytest.mark.parametrize(
    ("text", "document", "right"),
    [
        ("العطور", False, True),
        ("العطور", True, True),
        ("12.5", True, False),
        ("385.750", True, False),
        ("Kuwait", True, False),
        ("رسائل واتساب (Arabic)", True, True),
        ("WhatsApp واتساب", True, True),
        ("WhatsApp واتساب", False, False),
        ("On acceptance of “العطور”", True, False),
        ("العطور is the name of the shop we run", False, False),
        ("ورقة الاتفاق: Website for Harbour Bakery", True, True),
        ("عند قبول «Three months looked after»", True, True),
        ("A website for مخبز الميناء", True, False),
        ("", True, False),
    ],
)
def test_the_greater_part_of_the_words_says_how_a_line_runs(text: str, document: bool, right: bool) -> None:
    """A name or a sentence runs as most of it does; where that is open, as the document does."""
    assert runs_right_to_left((text,), document) is right


def test_a_name_leaves_the_figure_beside_it_in_its_place() -> None:
    """Each piece of a sentence is put in order for itself."""
    assert seen(["Name: ", "العطور", ": ", "5", " days"], False) == "Name: روطعلا: 5 days"
    assert seen(["Name: العطور: 5 days"], False) == "Name: 5 :روطعلا days"


def test_brackets_go_with_what_they_enclose() -> None:
    """Around words that run from the left, brackets are drawn with them; around others they are left alone."""
    text = "רב (ab) גד"
    found = levels([text], True)
    assert drawn_inside(list(text), found, [0] * len(text))[3:7] == [2, 2, 2, 2]
    text = "רב (אb) גד"
    found = levels([text], True)
    assert drawn_inside(list(text), found, [0] * len(text)) == found


@pytest.mark.parametrize(
    ("pieces", "document", "right"),
    [
        (("From ", "4 ינואר", " to ", "9 ינואר"), True, False),
        (("העטור", " (within ", "10 days", ")"), True, False),
        (("تدفع ", "385.750 د.ك.", " خلال ", "PayPal"), True, True),
        (("PayPal", " خلال ", "10 أيام"), True, True),
        (("Domain", " (باسم ", "Harbour Bakery", ")"), True, True),
        (("Orders a week", " · ", "المستهدف: ", "60", " · ", "It tells us how much"), True, True),
        (("Design", " · ", "Build", " · ", "العطور"), True, False),
        (("العطور", ": ", "العطور"), False, False),
        (("12", "5"), True, False),
    ],
)
def test_a_sentence_runs_as_most_of_its_pieces(pieces: tuple[str, ...], document: bool, right: bool) -> None:
    """A sentence of ours keeps its order whatever names and dates are put into it."""
    assert runs_right_to_left(pieces, document) is right


def test_spaces_between_pieces_belong_to_the_sentence() -> None:
    """A piece that runs the other way keeps its space on the side of the next."""
    assert seen(["אב ", "cd ", "גד"], True) == "דג cd בא"
