"""The answer form as a CSV file, for those who would rather fill in a spreadsheet: one row for each question."""

from collections.abc import Iterable

from ..advice.answer_form import AnswerField, AnswerKind, who_choices
from ..language import Words
from .csv_files import separator_of, write_csv

NAME_AT, ANSWER_AT = 0, 2
"""The columns that are read when the file comes back."""


def form_bytes(fields: Iterable[AnswerField], words: Words) -> bytes:
    """The file: the field’s name, the question, a place for the answer, and what helps to answer it."""
    head = (words.say("Name (leave as it is)"), words.say("Question"), words.say("Your answer"), words.say("Help"))
    return write_csv(
        (head, *((one.name, one.label, one.value, _help(one, words)) for one in fields)), separator_of(words)
    )


def _help(one: AnswerField, words: Words) -> str:
    kinds = {
        AnswerKind.FIXED: words.say("Please leave this as it is."),
        AnswerKind.YES_NO: words.say("Yes or no."),
        AnswerKind.WHO: " / ".join(label for _, label in who_choices(words)),
        AnswerKind.DAY: words.say("A date: day, month by name, year."),
    }
    return " ".join(part for part in (one.hint, kinds.get(one.kind, "")) if part)
