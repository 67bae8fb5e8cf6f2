"""Where lines may end."""

import pytest

from outsourcing_planner.brief.typeset.line_breaks import may_begin


@pytest.mark.parametrize(
    ("before", "sign", "may"),
    [
        (" ", "a", True),
        ("a", " ", False),
        (" ", " ", False),
        ("a", "b", False),
        ("漢", "字", True),
        ("漢", "。", False),
        ("漢", "」", False),
        ("「", "漢", False),
        ("か", "ょ", False),
        ("カ", "ー", False),
        ("漢", "a", True),
        ("한", "국", False),
        ("-", "b", True),
        ("-", "1", False),
        ("1", "2", False),
        ("ع", "ر", False),
        ("漢", "\u0301", False),
    ],
)
def test_where_a_line_may_end(before: str, sign: str, may: bool) -> None:
    """After a space, and between characters that need none, but never before a mark that ends something."""
    assert may_begin(before, sign) is may
