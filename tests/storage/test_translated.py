"""What comes along is told in every language there is, each text for itself; all that is no text stays as it is."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from babel.messages.catalog import Catalog
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

from outsourcing_planner import storage
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.resources import folder
from outsourcing_planner.storage.ready import ready_rows
from outsourcing_planner.storage.starters import load_starter, sample, starters
from outsourcing_planner.storage.translated import CONTENT, in_language, is_translated, said, texts

LANGUAGES = sorted(file.parent.name for file in folder("translations").glob(f"*/{CONTENT}.po"))
FILES = sorted(file for name in ("ready", "samples", "starters") for file in folder(name).glob("*.json"))
NAMES = [starter.name for starter in starters()]

SAME = {"CSV", "PDF", "SVG", "WCAG", "AA", "Chrome", "Edge", "Firefox", "Safari", "orders@example.com"}
"""Names of things and of people’s addresses, which are the same words everywhere."""
ENGLISH = re.compile(
    r"\b(the|and|of|with|we|you|our|your|is|are|for|to|by|from|each|it|that|who|what|not|no|has|have|an|be|on|or)\b",
    re.IGNORECASE,
)
GERMAN_TOO = {"an", "An", "IT"}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language there is a file for."""
    return str(request.param)


@pytest.fixture
def catalogue(language: str) -> Catalog:
    """Its file as it lies in the folder."""
    with (folder("translations") / language / f"{CONTENT}.po").open("rb") as source:
        return read_po(source)


def every_text() -> set[str]:
    """All that there is to translate."""
    return {text for file in FILES for text in texts(file)}


def figures(text: str) -> Counter[str]:
    """The figures in a text, without marks within."""
    return Counter(re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d)", "", text)))


def test_languages() -> None:
    """German and Arabic come along, as docs/translating.md tells; English needs no file."""
    assert {"ar", "de"} <= set(LANGUAGES)
    assert is_translated("de_AT") and is_translated("ar") and not is_translated("en_GB") and not is_translated("fr")


def test_every_text_is_told(language: str, catalogue: Catalog) -> None:
    """None is missing, none is only guessed, and none is left over that no file says any more."""
    told = {str(message.id) for message in catalogue if message.id and message.string}
    assert told == every_text()
    assert [message.id for message in catalogue if message.id and message.fuzzy] == []
    assert str(catalogue.locale) == language


def test_figures_agree(language: str, catalogue: Catalog) -> None:
    """Each figure of the English stands in the other language too; one and two may be a word in Arabic."""
    words = {"1", "2"} if language == "ar" else set()
    for message in catalogue:
        if message.id:
            english, other = figures(str(message.id)), figures(str(message.string))
            for figure in english | other:
                assert figure in words or english[figure] == other[figure], (message.id, message.string)


def test_shapes_agree(catalogue: Catalog) -> None:
    """A sentence stays a sentence and a question a question; there are no braces to be filled in."""
    for message in catalogue:
        if message.id:
            english, other = str(message.id), str(message.string)
            assert english.endswith(".") == other.endswith("."), (english, other)
            assert english.endswith("?") == other.endswith(("?", "؟")), (english, other)
            assert "{" not in english + other and other == other.strip(), (english, other)


def test_it_names_no_person_and_no_place_of_ours(language: str) -> None:
    """The file holds no invented translators, and no path of the machine that it was made on."""
    text = (folder("translations") / language / f"{CONTENT}.po").read_text(encoding="utf-8")
    for unwanted in ("FULL NAME", "EMAIL@ADDRESS", "PROJECT VERSION", "#: /"):
        assert unwanted not in text


def loaded(name: str, language: str) -> Plan:
    """A starter or the sample."""
    return sample(language) if name == "sample" else load_starter(name, language)


@pytest.mark.parametrize("name", [*NAMES, "sample"])
def test_only_texts_differ(name: str, language: str) -> None:
    """Ids, choices, days, figures and zones are those of the English plan, and all of its texts are told."""
    english, other = loaded(name, "en"), loaded(name, language)
    assert [path for path, _, _ in paths.walk(english)] == [path for path, _, _ in paths.walk(other)]
    for (path, one, value), (_, _, told) in zip(paths.walk(english), paths.walk(other), strict=True):
        if path == "locale":
            continue
        if one.kind not in (Kind.TEXT, Kind.TEXTS) or path.endswith((".currency", ".zone")):
            assert told == value, path
        else:
            assert bool(told) == bool(value) and isinstance(told, str) == isinstance(value, str), path


@pytest.mark.parametrize("name", [*NAMES, "sample"])
def test_no_english_is_left(name: str, language: str) -> None:
    """Every text is in the language; only names are the same in all."""
    for path, one, told in paths.walk(loaded(name, language)):
        if one.kind in (Kind.TEXT, Kind.TEXTS) and path != "locale" and not path.endswith((".currency", ".zone")):
            for text in (told,) if one.kind is Kind.TEXT else told:
                assert foreign_words(text, language) == set(), (path, text)


def foreign_words(text: str, language: str) -> set[str]:
    """Words that cannot be of that language: Latin letters in Arabic, the small words of English in German."""
    if language == "ar":
        files = set(re.findall(r"[\w-]+\.(?:svg|pdf|csv|example)\b", text))
        latin = set(re.findall(r"[A-Za-z][\w@.-]*\w", text))
        return {word for word in latin if word not in SAME | files}
    return set(ENGLISH.findall(re.sub(r"\S+@\S+", "", text))) - GERMAN_TOO


def test_ready_rows_are_told(language: str) -> None:
    """As many rows with the same figures, in other words."""
    for file in folder("ready").glob("*.json"):
        english, other = ready_rows(file.stem), ready_rows(file.stem, language)
        assert [row.id for row in english] == [row.id for row in other]
        for row, told in zip(english, other, strict=True):
            for (path, one, value), (_, _, said_so) in zip(paths.walk(row), paths.walk(told), strict=True):
                is_text = one.kind in (Kind.TEXT, Kind.TEXTS) and bool(value)
                assert (said_so != value) == is_text, (file.stem, path, value)


def test_what_is_not_translated_stays_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Text by text: one half of a plan may be told and the other not."""
    monkeypatch.setattr(
        "outsourcing_planner.storage.translated.folder",
        lambda name: tmp_path if name == "translations" else folder(name),
    )
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / f"{CONTENT}.po").write_text('msgid "Website"\nmsgstr "Site web"\n', "utf-8")
    told = load_starter("website", "fr_CA")
    assert told.title == "Site web"
    assert msgspec.structs.replace(told, title="Website") == load_starter("website")
    assert load_starter("website", "it") == load_starter("website")
    assert sample("fr_CA").locale == "fr_CA" and sample("it") == sample()


def test_the_names_of_things_are_no_words() -> None:
    """A locale, a currency, a time zone and a bare figure are never put up for translation."""
    data = {
        "title": "Shop",
        "locale": "en_GB",
        "payment": {"currency": "GBP", "notes": ""},
        "communication": {"owner_hours": {"zone": "Europe/London"}, "escalation": ["Ring us", "24/7"]},
        "goals": {"items": [{"id": "a", "outcome": "More", "target": "60"}]},
    }
    assert said(data, Plan, str.upper) == {
        "title": "SHOP",
        "locale": "en_GB",
        "payment": {"currency": "GBP", "notes": ""},
        "communication": {"owner_hours": {"zone": "Europe/London"}, "escalation": ["RING US", "24/7"]},
        "goals": {"items": [{"id": "a", "outcome": "MORE", "target": "60"}]},
    }
    assert in_language(data, Plan, "en") is data


def test_the_documented_command_finds_every_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command in docs/translating.md gives a translator exactly what is put into plans."""
    root = Path(storage.__file__).parents[2]
    page = (root / "docs" / "translating.md").read_text(encoding="utf-8")
    (line,) = [line.strip() for line in page.splitlines() if line.strip().startswith("pybabel extract -F")]
    target = tmp_path / "content.pot"
    monkeypatch.chdir(root)
    monkeypatch.setenv("LANG", "C.UTF-8")
    run: Callable[[list[str]], object] = CommandLineInterface().run
    run(["pybabel", "--quiet", *line.replace("content.pot", str(target)).split()[1:]])
    with target.open("rb") as source:
        assert {str(message.id) for message in read_po(source)} - {""} == every_text()
