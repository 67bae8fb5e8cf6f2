"""Sentences in a language and figures in a locale."""

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest

from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.tasks import Decision
from tests.advice.plans import words

RLM = "\u200f"


@pytest.mark.parametrize(
    ("locale", "amount", "currency", "told"),
    [
        ("en_IE", 45000, "EUR", "€450.00"),
        ("en_US", 185000, "USD", "$1,850.00"),
        ("en_US", 30245915, "USD", "$302,459.15"),
        ("de_DE", 1520000, "EUR", "15.200,00\u00a0€"),
        ("en_GB", 385750, "KWD", "KWD385.750"),
        ("ar_KW", 385750, "KWD", f"{RLM}385.750\u00a0د.ك.{RLM}"),
        ("en_GB", 12345, "JPY", "JP¥12,345"),
        ("en_IN", 125000000, "INR", "₹12,50,000.00"),
        ("en_IE", 0, "EUR", "€0.00"),
    ],
)
def test_money(locale: str, amount: int, currency: str, told: str) -> None:
    """As many decimals as the currency has, marks and sign where the locale puts them."""
    assert words(locale).money(amount, currency) == told


def test_an_amount_without_its_currency() -> None:
    """For columns under a currency named once."""
    assert words("en_IE").amount(144000, "EUR") == "1,440.00"
    assert words("de_DE").amount(385750, "KWD") == "385,750"
    assert words("en_IE").amount(1000, "JPY") == "1,000"


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


def test_percentages_and_changes() -> None:
    """The sign stands where the locale puts it; a change says its direction."""
    assert words("de_DE").percent(Decimal("12.5")) == "12,5\u00a0%"
    assert words("en_GB").change(Decimal(8)) == "+8.0%"
    assert words("en_GB").change(Decimal("-12.34")) == "-12.3%"


def test_days_and_times() -> None:
    """Dates of two lengths, a month, a time, a list."""
    said = words("en_GB")
    assert said.day(date(2027, 2, 12)) == "12 Feb 2027"
    assert said.long_day(date(2027, 2, 12)) == "12 February 2027"
    assert said.month(date(2027, 2, 1), short=True) == "Feb"
    assert said.clock(time(14, 2)) == "14:02"
    assert said.listed(["red", "white", "blue"]) == "red, white and blue"
    assert said.listed([]) == ""
    german_figures = load_words(Path("nowhere"), "de_DE", "de_DE")
    assert german_figures.listed(["red", "blue"]) == "red and blue"


def test_figures_of_a_date_are_not_turned() -> None:
    """A date of figures is read from the left in Arabic locales too, and no line breaks within it."""
    assert words("ar_KW").day(date(2027, 6, 30)) == "30/06/2027"
    assert words("ar_KW").long_day(date(2027, 6, 30)) == "30 يونيو 2027"
    assert "30/06/2027" in words("ar_KW").moment(datetime(2027, 6, 30, 14, 2))


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


def test_each_locale_has_its_own_months() -> None:
    """Whichever locale was asked before, months are told in the one that is asked."""
    march = date(2027, 3, 1)
    told = [words(locale).month(march, short=True) for locale in ("he_IL", "ja_JP", "hi_IN", "en_GB", "ja_JP")]
    assert told == ["מרץ", "3月", "मार्च", "Mar", "3月"]
