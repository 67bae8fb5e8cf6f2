"""Sentences in a language, and figures with what they count."""

from decimal import Decimal
from pathlib import Path

import pytest

from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.tasks import Decision
from outsourcing_planner.resources import folder
from tests.advice.plans import words


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (1, Unit.DAYS, "1 day"),
        (3, Unit.DAYS, "3 days"),
        (Decimal("1.5"), Unit.HOURS, "1.5 hours"),
        (Decimal("24.00"), Unit.HOURS, "24 hours"),
        (Decimal("12.50"), Unit.PERCENT, "12.5%"),
        (0, Unit.DAYS, "0 days"),
        (45000, Unit.MONEY, "€450.00"),
        (1200, Unit.NONE, "1,200"),
        (Decimal(0), Unit.PERCENT, "0%"),
    ],
)
def test_counted(value: Decimal | int, unit: Unit, told: str) -> None:
    """A figure with its unit, one or many, and no needless zeros."""
    assert words("en_IE").counted(value, unit, "EUR") == told


def test_units_behind_a_field() -> None:
    """The unit alone."""
    said = words("en_IE")
    assert [said.unit(unit, "KWD") for unit in (Unit.DAYS, Unit.MONEY, Unit.PERCENT, Unit.NONE)] == [
        "days",
        "KWD",
        "%",
        "",
    ]


@pytest.mark.parametrize(
    ("value", "told", "unit"),
    [
        (1, "يوم واحد", "يوم"),
        (2, "يومين", "يوم"),
        (5, "5 أيام", "أيام"),
        (20, "20 يومًا", "يومًا"),
        (Decimal("2.5"), "2.5 يوم", "يوم"),
    ],
)
def test_one_and_two_without_a_figure(value: Decimal | int, told: str, unit: str) -> None:
    """Arabic has words for one day and for two, which it does not for two and a half; a field has the figure anyway."""
    said = load_words(folder("translations"), "ar", "en_IE")
    assert said.counted(value, Unit.DAYS) == told
    assert said.unit(Unit.DAYS, value=value) == unit


def test_several_things_are_joined() -> None:
    """As in the language of the sentences, whatever figures it has."""
    said = words("en_GB")
    assert said.listed(["red", "white", "blue"]) == "red, white and blue"
    assert said.listed([]) == ""
    german_figures = load_words(Path("nowhere"), "de_DE", "de_DE")
    assert german_figures.listed(["red", "blue"]) == "red and blue"


def test_what_the_owner_wrote_is_never_a_message() -> None:
    """Braces in a value stay, and an empty message says nothing."""
    said = words()
    assert said.say("Task “{name}”", name="{name} %s {0}") == "Task “{name} %s {0}”"
    assert said.say("") == ""
    assert said.choice(Decision.RETAIN) == "Keep in-house"
    assert said.say_many("{n} task of {name}", "{n} tasks of {name}", 1200, name="{x}") == "1,200 tasks of {x}"


@pytest.mark.parametrize(("name", "found"), [("xx_YY", "en_GB"), ("de_XX", "de"), ("", "en_GB"), ("../etc", "en_GB")])
def test_an_unknown_locale_falls_back(name: str, found: str) -> None:
    """The language without the region, or British English."""
    assert str(load_words(Path("none"), name).locale) == found


def test_a_translation_is_read_from_its_folder(tmp_path: Path) -> None:
    """The sentences follow the language, the figures the locale, and the direction the language."""
    folder = tmp_path / "ar"
    folder.mkdir()
    (folder / "outsourcing_planner.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Goals"\nmsgstr "الأهداف"\n', "utf-8"
    )
    said: Words = load_words(tmp_path, "ar_KW", "en_IE")
    assert said.say("Goals") == "الأهداف"
    assert said.say("Tasks") == "Tasks"
    assert said.right_to_left
    assert said.money(45000, "EUR") == "€450.00"
    assert not words().right_to_left
