"""The name a brief's file is offered under."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.filename import suggested_name
from tests import plans

from .reading import ABOUT, words_of

_BRIEF = compose(plans.cafe(), ABOUT, words_of("en_IE"))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("One logo for a café", "One logo for a café - brief 1.pdf"),
        ('A/B: "C" <D>?', "A B C D - brief 1.pdf"),
        ("../../etc/passwd", "etc passwd - brief 1.pdf"),
        ("...", "Plan - brief 1.pdf"),
        ("", "Plan - brief 1.pdf"),
        ("x" * 300, "x" * 80 + " - brief 1.pdf"),
    ],
)
def test_the_title_becomes_a_name(title: str, name: str) -> None:
    """Readable, and without what a system forbids."""
    assert suggested_name(msgspec.structs.replace(_BRIEF, title=title)) == name


def test_a_draft_is_named_so() -> None:
    """The file of a draft cannot be taken for the brief."""
    assert suggested_name(msgspec.structs.replace(_BRIEF, draft=True)) == "One logo for a café - draft 1.pdf"


@given(st.text())
def test_any_title_gives_an_allowed_name(title: str) -> None:
    """No title makes a path, a hidden file or a forbidden name."""
    name = suggested_name(msgspec.structs.replace(_BRIEF, title=title))
    assert not set(name) & set('\\/:*?"<>|\0\n\r\t')
    assert name.endswith(" - brief 1.pdf")
    assert not name.startswith((".", " "))
