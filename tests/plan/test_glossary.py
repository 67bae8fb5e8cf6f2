"""The trade's words."""

import pytest

from outsourcing_planner.plan.glossary import GLOSSARY, Entry, explained_at, explained_in
from outsourcing_planner.plan.shape import declarations


@pytest.mark.parametrize("entry", GLOSSARY, ids=lambda entry: entry.word)
def test_every_word_is_explained_at_questions_that_exist(entry: Entry) -> None:
    """A word's paths are questions of the plan, and its meaning is a sentence."""
    assert set(entry.paths) <= {path for path, _ in declarations()}
    assert entry.meaning.endswith(".")


def test_words_stand_once() -> None:
    """No word is explained twice."""
    words = [entry.word for entry in GLOSSARY]
    assert len(words) == len(set(words))


def test_a_question_of_an_item_finds_its_words() -> None:
    """The path of one item's field finds the words of that field."""
    assert [entry.word for entry in explained_at("timetable.milestones[k7q2].grace_days")] == ["Leniency"]
    assert explained_at("title") == ()


def test_a_list_finds_the_words_of_its_questions() -> None:
    """The words of a table are those of the list and of every question in it."""
    assert [entry.word for entry in explained_in("timetable.milestones")] == [
        "Acceptance test",
        "Milestone",
        "Leniency",
    ]
    assert explained_in("course.months") == ()
