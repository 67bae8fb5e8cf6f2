"""Tests of the translations that come along: each says what the English says, with the same names in braces."""

import re
import string
from gettext import c2py
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import outsourcing_planner
from outsourcing_planner.language import load_words
from outsourcing_planner.language.words import DOMAIN
from outsourcing_planner.resources import folder

PACKAGE = Path(outsourcing_planner.__file__).parent
KEYWORDS = {"say": None, "say_many": (1, 2), "N_": None}
TRANSLATIONS = folder("translations")
LANGUAGES = sorted(file.parent.name for file in TRANSLATIONS.glob(f"*/{DOMAIN}.po"))


@pytest.fixture(scope="module")
def current() -> set[str]:
    """What the package says now: each message, or the first form of one with a number."""
    found = extract_from_dir(PACKAGE, [("**.py", "python")], keywords=KEYWORDS)
    return {message if isinstance(message, str) else message[0] for _, _, message, *_ in found} - {""}


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language there is a folder for."""
    return str(request.param)


@pytest.fixture(scope="module")
def catalogue(language: str) -> Catalog:
    """Its file as it lies in the folder."""
    with (TRANSLATIONS / language / f"{DOMAIN}.po").open("rb") as source:
        return read_po(source)


def translated(catalogue: Catalog) -> list[Message]:
    """The messages that have a translation."""
    return [message for message in catalogue if message.id and any(forms(message))]


def english(message: Message) -> tuple[str, ...]:
    """The English, one form or one and many."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def forms(message: Message) -> tuple[str, ...]:
    """The translation, one form or as many as the language has."""
    said = message.string
    return (said,) if isinstance(said, str) else tuple(said or ())


def placeholders(text: str) -> list[str]:
    """The `{names}` in a text, each as often as it stands there."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def may_lack_the_number(catalogue: Catalog) -> list[bool]:
    """For each form whether it is said of one number alone, as “two days” is one word in Arabic."""
    form = c2py(catalogue.plural_expr)
    said_of = [form(n) for n in range(1000)]
    return [said_of.count(at) == 1 for at in range(catalogue.num_plurals)]


def test_there_are_translations() -> None:
    """The folder is where the program looks for it, and holds what docs/translating.md tells of."""
    assert {"ar", "de"} <= set(LANGUAGES)


def test_the_program_takes_it(language: str, catalogue: Catalog) -> None:
    """The program's own way of loading finds the language's words, and not the English ones."""
    words = load_words(TRANSLATIONS, language)
    assert words.language == language == str(catalogue.locale)
    assert words.say("Milestones") != "Milestones"


def test_placeholders_agree(catalogue: Catalog) -> None:
    """Every form names the values that the English form of as many names; the number where it could be another."""
    for message in translated(catalogue):
        wanted = {tuple(placeholders(text)) for text in english(message)}
        bare = {tuple(name for name in names if name != "n") for names in wanted}
        for form, is_of_one in zip(forms(message), may_lack_the_number(catalogue), strict=False):
            may_lack = message.pluralizable and is_of_one
            assert tuple(placeholders(form)) in (wanted | bare if may_lack else wanted), (message.id, form)
            assert form.format(**dict.fromkeys(placeholders(form), "7")), message.id


def test_every_plural_form_is_there(catalogue: Catalog) -> None:
    """There is a form for each number, with the number in it unless it is said of that one alone."""
    for message in translated(catalogue):
        said = forms(message)
        assert len(said) == (catalogue.num_plurals if message.pluralizable else 1), message.id
        assert all(said), message.id
        if message.pluralizable:
            for form, is_of_one in zip(said, may_lack_the_number(catalogue), strict=True):
                assert "{n}" in form or is_of_one, (message.id, form)


def test_a_number_is_there_for_many(language: str, catalogue: Catalog) -> None:
    """Where the English leaves the number out for one, no translation leaves it out for five."""
    words = load_words(TRANSLATIONS, language)
    for message in translated(catalogue):
        if message.pluralizable:
            one, many = english(message)
            values = dict.fromkeys(set(placeholders(one) + placeholders(many)) - {"n"}, "x")
            assert words.number(5) in words.say_many(one, many, 5, **values), message.id


def test_mnemonics_agree(catalogue: Catalog) -> None:
    """An `&` stands before a letter, exactly where the English has one."""
    for message in translated(catalogue):
        wanted = english(message)[0].count("&")
        for form in forms(message):
            assert len(re.findall(r"&\w", form)) == form.count("&") == wanted, (message.id, form)


def test_edges_agree(catalogue: Catalog) -> None:
    """Spaces at the ends and breaks between lines are those of the English."""
    for message in translated(catalogue):
        shape = _edges(english(message)[0])
        assert all(_edges(form) == shape for form in forms(message)), message.id


def test_nothing_is_fuzzy(catalogue: Catalog) -> None:
    """No translation was only guessed from one of a similar message."""
    assert [message.id for message in catalogue if message.id and message.fuzzy] == []
    assert not catalogue.fuzzy


def test_nearly_everything_is_translated(catalogue: Catalog, current: set[str]) -> None:
    """Of the messages that the package has now, at least 95 of 100 are said in the language."""
    known = {english(message)[0] for message in translated(catalogue)}
    missing = sorted(current - known)
    assert len(missing) * 100 <= len(current) * 5, missing


def test_it_names_no_person_and_no_place(language: str) -> None:
    """The file holds no invented names, and no path of the machine that it was made on."""
    text = (TRANSLATIONS / language / f"{DOMAIN}.po").read_text(encoding="utf-8")
    for unwanted in ("FULL NAME", "EMAIL@ADDRESS", "PROJECT VERSION", "#: /"):
        assert unwanted not in text


def _edges(text: str) -> tuple[bool, bool, int]:
    return text[:1].isspace(), text[-1:].isspace(), text.count("\n")
