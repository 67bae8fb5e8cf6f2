"""Words that mean something else to each reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.vague import vague_answers, vague_in
from outsourcing_planner.advice.vague_words import AMOUNT, PLEASING, QUALITY, REST, TIME, VAGUE_WORDS
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Goal
from tests.advice.plans import changed
from tests.strategies import plans


@pytest.mark.parametrize(
    ("language", "text", "phrase", "instead"),
    [
        ("en", "A website of high quality", "high quality", QUALITY),
        ("en", "Reply As  Soon as possible", None, None),
        ("en", "Reply As Soon as possible.", "As Soon as possible", TIME),
        ("en", "Done to the client’s satisfaction", "to the client’s satisfaction", PLEASING),
        ("en", "Menus, cards, etc.", "etc", REST),
        ("en", "unreasonable, etched, promptness", None, None),
        ("en", "A reasonable number", "reasonable", AMOUNT),
        ("de", "Hochwertige Fotos", "Hochwertige", QUALITY),
        ("de", "so bald wie möglich", "so bald wie möglich", TIME),
        ("fr", "Livré dès que possible", "dès que possible", TIME),
        ("es", "de alta calidad", "alta calidad", QUALITY),
        ("it", "consegna quanto prima", "quanto prima", TIME),
        ("nl", "zo snel mogelijk klaar", "zo snel mogelijk", TIME),
        ("ar", "صور بجودة عالية", "بجودة عالية", QUALITY),
        ("ja", "modern", None, None),
    ],
)
def test_whole_words_of_the_language(language: str, text: str, phrase: str | None, instead: str | None) -> None:
    """A phrase is found as it was written, in any letters, but never inside another word."""
    found = vague_in(text, language)
    assert (found and found.phrase, found and found.instead) == (phrase, instead)


def test_the_longest_phrase_is_named() -> None:
    """Where two begin with the same word the whole of it is quoted."""
    found = vague_in("In a timely manner", "en")
    assert found is not None and found.phrase == "In a timely manner"


def test_the_words_of_all_languages_are_found() -> None:
    """Each phrase of each list is found by itself, with what to write instead."""
    for language, lists in VAGUE_WORDS.items():
        for instead, listed in lists.items():
            for phrase in listed.split(", "):
                found = vague_in(phrase, language)
                assert found is not None and found.instead == instead, phrase


def test_notes_are_left_alone() -> None:
    """Only answers that must mean one thing to both sides are read."""
    goal = Goal(id="G1", outcome="More orders", why="It would look modern")
    assert list(vague_answers(changed(Plan(), goals__items=(goal,), goals__notes="asap"))) == []


@given(st.text(max_size=60), st.sampled_from(sorted(VAGUE_WORDS)))
def test_what_is_found_stands_in_the_text(text: str, language: str) -> None:
    """Whatever the letters, the quoted phrase is a piece of what the owner wrote."""
    found = vague_in(f"{text} etc, modern, modernes {text}", language)
    assert found is None or found.phrase in f"{text} etc, modern, modernes {text}"


@given(plans())
def test_any_plan_can_be_read(plan: Plan) -> None:
    """Each path is there, once."""
    found = [path for path, _ in vague_answers(plan)]
    assert len(found) == len(set(found))
