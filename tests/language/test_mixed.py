"""Tests of figures in sentences written from the right."""

import gettext

import pytest
from babel import Locale

from outsourcing_planner.language.mixed import kept_whole
from outsourcing_planner.language.words import Words

LRM = "\u200e"


@pytest.mark.parametrize("text", ["22 Nov 2026", "£5,600.00", "12.5%", "-£68.00", "10:00–22:00", "2 weeks"])
def test_a_figure_with_signs_or_words_is_kept_in_one_piece(text: str) -> None:
    """What is read from the left is marked so."""
    assert kept_whole({"text": text}) == {"text": f"{LRM}{text}"}


@pytest.mark.parametrize("value", ["385.750", "\u200f385.750 د.ك.\u200f", "30 يونيو 2027", "Agency, Leeds", "", 5])
def test_everything_else_is_left_alone(value: object) -> None:
    """A bare number, what runs from the right itself, and a name without a figure."""
    assert kept_whole({"value": value}) == {"value": value}


def test_only_sentences_from_the_right_need_it() -> None:
    """A sentence from the left puts its figures in order by itself."""
    none = gettext.NullTranslations()
    assert Words(none, Locale("en", "GB"), "ar").say("في {day}", day="22 Nov 2026") == f"في {LRM}22 Nov 2026"
    assert Words(none, Locale("en", "GB"), "ar").say_many("{n} في {day}", "{n} في {day}", 3, day="2 May") == (
        f"3 في {LRM}2 May"
    )
    assert Words(none, Locale("en", "GB"), "en").say("On {day}", day="22 Nov 2026") == "On 22 Nov 2026"
