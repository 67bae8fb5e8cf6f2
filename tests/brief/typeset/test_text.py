"""A person's text on its way to the page."""

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.brief.content import Manner, Span
from outsourcing_planner.brief.typeset.text import clean, escaped, one_line, printable, set_lines
from outsourcing_planner.brief.wording import listed, plain, strong


def test_clean_takes_out_what_is_no_text() -> None:
    """Control characters, half characters, reordering marks and byte order marks go; line breaks stay."""
    assert clean("a\x00b\x1b[31m\ud800\u202ec\ufeff\r\nd\u2028e\tf") == "ab[31mc\nd\ne    f"


def test_marks_are_kept_where_letters_join() -> None:
    """Joiners and marks of direction stay among letters that need them, and never within a date."""
    assert clean("a\u200db\u200f") == "ab"
    assert clean("می\u200cشود \u200f") == "می\u200cشود \u200f"
    assert clean("في 30\u200f/06\u200f/2027") == "في 30/06/2027"


def test_clean_composes() -> None:
    """An e with an accent after it is one character."""
    assert clean("cafe\u0301") == "café"


def test_what_cannot_be_drawn_becomes_the_nearest() -> None:
    """What no font has a likeness of becomes an empty square, which nobody takes for a sign of the owner's."""
    assert printable("𝐀tlas 🧗 Łódź Ελλάδα Киев") == "Atlas □ Łódź Ελλάδα Киев"


def test_markup_is_text() -> None:
    """Nothing of what a person writes is markup."""
    (line,) = set_lines(plain("<b>5 < 6</b> & “AT&T” {0} %s"))
    assert line.markup == "&lt;b&gt;5 &lt; 6&lt;/b&gt; &amp; “AT&amp;T” {0} %s"
    assert set_lines(strong("<i>"))[0].markup == "<b>&lt;i&gt;</b>"


def test_lines_become_paragraphs_and_items_get_their_sign() -> None:
    """A line break begins a new line; the bullet hangs before each item."""
    lines = set_lines((*plain("First\n\nsecond\n"), *listed([plain("one"), plain("two")])))
    assert [(line.sign, line.markup) for line in lines] == [
        ("", "First"),
        ("", "second"),
        ("•", "one"),
        ("•", "two"),
    ]


def test_a_very_long_text_is_cut_at_sentences() -> None:
    """Pieces are short enough to be set fast, and end where a sentence does."""
    lines = set_lines(plain("All is well with us. " * 1000))
    assert max(len(line.markup) for line in lines) <= 1300
    assert all(line.markup.rstrip().endswith(".") for line in lines)


def test_a_very_long_word_is_broken() -> None:
    """A word of 100,000 letters keeps every letter."""
    lines = set_lines(plain("x" * 100_000))
    assert sum(line.markup.count("x") for line in lines) == 100_000
    assert max(len(word) for line in lines for word in line.markup.split()) <= 60


@given(st.text(max_size=300), st.sampled_from(Manner))
def test_any_text_survives(text: str, manner: Manner) -> None:
    """Whatever is pasted in becomes lines, with no control character and no open tag in them."""
    for line in set_lines((Span(text, manner), Span("end"))):
        bare = line.markup.replace("<b>", "").replace("</b>", "").replace('<font color="#58636E">', "")
        assert "<" not in bare.replace("</font>", "")
        assert line.markup == clean(line.markup)


def test_one_line_is_one_line() -> None:
    """A title with breaks and of any length fits a header and an outline."""
    assert one_line("A\n b\t c") == "A b c"
    assert len(one_line("word " * 500)) <= 200


def test_escaping_is_not_done_twice() -> None:
    """An entity the owner typed is printed as typed."""
    assert escaped("&lt;") == "&amp;lt;"
