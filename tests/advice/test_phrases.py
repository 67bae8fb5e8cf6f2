"""Listed words are found as they are written."""

import pytest

from outsourcing_planner.advice.personal_words import PERSONAL_WORDS
from outsourcing_planner.advice.phrases import Phrases

PHRASES = Phrases({"en": {"first": "good, good enough, client's", "second": "so on"}})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is Good Enough, and good", ("Good Enough", "first")),
        ("the client’s wish", ("client’s", "first")),
        ("and so\non", ("so\non", "second")),
        ("İ good", ("good", "first")),
        ("goodness and so only", None),
        ("", None),
    ],
)
def test_whole_words_are_found_however_they_are_written(text: str, found: tuple[str, str] | None) -> None:
    """The longest at the first place, in the writer's own letters."""
    assert PHRASES.first_in(text, "en") == found


def test_only_languages_with_a_list_are_known() -> None:
    """In another one nothing is found."""
    assert (PHRASES.knows("en"), PHRASES.knows("fi")) == (True, False)
    assert PHRASES.first_in("good", "fi") is None


@pytest.mark.parametrize("language", sorted(PERSONAL_WORDS))
def test_each_listed_word_is_found(language: str) -> None:
    """Also inside a sentence."""
    phrases = Phrases(PERSONAL_WORDS)
    for said, listed in PERSONAL_WORDS[language].items():
        for phrase in listed.split(", "):
            assert phrases.first_in(f"… {phrase}.", language) == (phrase, said)
