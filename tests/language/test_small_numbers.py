"""Small whole numbers are written without a locale's data, and come out as with it."""

import subprocess
import sys

import pytest
from babel.numbers import format_decimal

from outsourcing_planner.language.regions import locales
from tests.advice.plans import words


@pytest.mark.parametrize("name", [name for name, _ in locales("en")])
def test_they_are_written_as_the_locale_writes_them(name: str) -> None:
    """Below a thousand no locale puts a mark into a number, nor takes other figures."""
    said = words(name)
    for number in (*range(0, 1000, 37), 999, 1000, 1001, -1):
        assert said.number(number) == format_decimal(number, format="#,##0.######", locale=said.locale)


def test_they_need_no_data() -> None:
    """A program that only counts to a few does not read what Babel knows about a language."""
    script = (
        "from pathlib import Path; from outsourcing_planner.language import load_words; from babel import localedata\n"
        "said = load_words(Path(), 'de', 'de_DE').say_many('{n} task', '{n} tasks', 3)\n"
        "assert said == '3 tasks' and not localedata._cache"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
