"""Small whole numbers and directions need no locale's data, and come out as with it."""

import pickle
import subprocess
import sys
from gettext import NullTranslations
from pathlib import Path

import pytest
from babel import Locale, localedata
from babel.numbers import format_decimal

from outsourcing_planner.language import Words
from outsourcing_planner.language.regions import locales
from tests.advice.plans import words


@pytest.mark.parametrize("name", [name for name, _ in locales("en")])
def test_they_are_written_as_the_locale_writes_them(name: str) -> None:
    """Below a thousand no locale puts a mark into a number, nor takes other figures."""
    said = words(name)
    for number in (*range(0, 1000, 37), 999, 1000, 1001, -1):
        assert said.number(number) == format_decimal(number, format="#,##0.######", locale=said.locale)


def test_every_language_runs_as_babel_says() -> None:
    """From right to left are those languages and scripts that CLDR names, whichever edition of it is installed."""
    for known in map(Locale.parse, localedata.locale_identifiers()):
        if known.territory is None and known.variant is None and _may_run_from_right(known):
            said = Words(NullTranslations(), known, str(known))
            assert said.right_to_left == (known.text_direction == "rtl"), known


@pytest.mark.parametrize("language", sorted({name.partition("_")[0] for name, _ in locales("en")}))
def test_which_way_a_language_runs_that_is_offered_needs_no_data(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is known beforehand, and it is what CLDR says."""
    said = Words(NullTranslations(), Locale.parse(language), language)
    with monkeypatch.context() as patched:
        patched.setattr(Locale, "text_direction", property(lambda _: pytest.fail("the data was asked")))
        runs_from_right = said.right_to_left
    assert runs_from_right == (Locale.parse(language).text_direction == "rtl")


def _may_run_from_right(known: Locale) -> bool:
    """Spares putting together the data of all languages; what runs from the right says so in its own file."""
    with Path(localedata.resolve_locale_filename(str(known))).open("rb") as file:
        return bool(known.script) or pickle.load(file).get("character_order") != "left-to-right"


def test_they_need_no_data() -> None:
    """A program that only counts to a few does not read what Babel knows about a language."""
    script = (
        "from pathlib import Path; from outsourcing_planner.language import load_words; from babel import localedata\n"
        "said = load_words(Path(), 'de', 'de_DE').say_many('{n} task', '{n} tasks', 3)\n"
        "assert said == '3 tasks' and not localedata._cache"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
