"""Numbers, amounts and days as a locale writes them."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

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


def test_percentages_and_changes() -> None:
    """The sign stands where the locale puts it; a change says its direction."""
    assert words("de_DE").percent(Decimal("12.5")) == "12,5\u00a0%"
    assert words("en_GB").change(Decimal(8)) == "+8.0%"
    assert words("en_GB").change(Decimal("-12.34")) == "-12.3%"


def test_days_and_times() -> None:
    """Dates of two lengths, a month, a time."""
    said = words("en_GB")
    assert said.day(date(2027, 2, 12)) == "12 Feb 2027"
    assert said.long_day(date(2027, 2, 12)) == "12 February 2027"
    assert said.month(date(2027, 2, 1), short=True) == "Feb"
    assert said.clock(time(14, 2)) == "14:02"


def test_figures_of_a_date_are_not_turned() -> None:
    """A date of figures is read from the left in Arabic locales too, and no line breaks within it."""
    assert words("ar_KW").day(date(2027, 6, 30)) == "30/06/2027"
    assert words("ar_KW").long_day(date(2027, 6, 30)) == "30 يونيو 2027"
    assert "30/06/2027" in words("ar_KW").moment(datetime(2027, 6, 30, 14, 2))


def test_each_locale_has_its_own_months() -> None:
    """Whichever locale was asked before, months are told in the one that is asked."""
    march = date(2027, 3, 1)
    told = [words(locale).month(march, short=True) for locale in ("he_IL", "ja_JP", "hi_IN", "en_GB", "ja_JP")]
    assert told == ["מרץ", "3月", "मार्च", "Mar", "3月"]


@pytest.mark.parametrize(
    ("locale", "whole", "short"),
    [
        ("en_GB", "March 2027", "Mar 2027"),
        ("ja_JP", "2027年3月", "2027年3月"),
        ("hu_HU", "2027. március", "2027. márc."),
        ("ar_KW", "مارس 2027", "مارس 2027"),
    ],
)
def test_a_month_stands_with_its_year_as_the_locale_puts_it(locale: str, whole: str, short: str) -> None:
    """In some languages the year comes first, or has a sign of its own."""
    figures = words(locale)
    assert figures.month_of_year(date(2027, 3, 9)) == whole
    assert figures.month_of_year(date(2027, 3, 9), short=True) == short
