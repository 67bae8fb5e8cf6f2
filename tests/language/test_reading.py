"""Numbers, amounts, dates and times read the way people write them; what could mean two things is asked."""

from datetime import date, time
from decimal import Decimal

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.language.reading import Reading, read_date, read_money, read_number, read_time
from tests.advice.plans import words

ENGLISH, GERMAN, INDIAN, AMERICAN = (Locale.parse(name) for name in ("en_IE", "de_DE", "en_IN", "en_US"))
ARABIC, SWISS, FRENCH = (Locale.parse(name) for name in ("ar_KW", "de_CH", "fr_FR"))


@pytest.mark.parametrize(
    ("text", "locale", "currency", "amount"),
    [
        ("450", ENGLISH, "EUR", 45000),
        ("€450.00", ENGLISH, "EUR", 45000),
        ("450 EUR", ENGLISH, "EUR", 45000),
        ("1,234.50", ENGLISH, "EUR", 123450),
        ("  1 234.50 ", ENGLISH, "EUR", 123450),
        ("£1.2k", Locale.parse("en_GB"), "GBP", 120000),
        ("1.5m", ENGLISH, "EUR", 150000000),
        ("1.234,50", GERMAN, "EUR", 123450),
        ("95,00", GERMAN, "EUR", 9500),
        ("15.200,00 €", GERMAN, "EUR", 1520000),
        ("13’000.50", Locale.parse("fr_CH"), "CHF", 1300050),
        ("Fr. 1'250.–", Locale.parse("fr_CH"), "CHF", 125000),
        ("Rs. 9,00,000/-", Locale.parse("en_IN"), "INR", 90000000),
        ("BD 1,500.667", ENGLISH, "BHD", 1500667),
        ("１，２００，０００円", Locale.parse("ja_JP"), "JPY", 1200000),
        ('1,900 ש"ח', Locale.parse("he_IL"), "ILS", 190000),
        ("1.234", GERMAN, "EUR", 123400),
        ("12,50,000", INDIAN, "INR", 125000000),
        ("1'234.50", SWISS, "CHF", 123450),
        ("1\u202f234,50 €", FRENCH, "EUR", 123450),
        ("35,-", GERMAN, "EUR", 3500),
        ("385.750", ENGLISH, "KWD", 385750),
        ("KWD 385.750", ENGLISH, "KWD", 385750),
        ("٣٨٥٫٧٥٠", ARABIC, "KWD", 385750),
        ("¥1,000", ENGLISH, "JPY", 1000),
        ("0", ENGLISH, "EUR", 0),
    ],
)
def test_a_sure_amount(text: str, locale: Locale, currency: str, amount: int) -> None:
    """Read without asking, in whole minor units."""
    assert read_money(text, locale, currency) == Reading(value=amount)


@pytest.mark.parametrize(
    ("text", "locale", "currency", "choices"),
    [
        ("95,000.00", GERMAN, "EUR", {9500000}),
        ("1.234", ENGLISH, "EUR", {123, 123400}),
        ("1,50", ENGLISH, "EUR", {150}),
        ("$450", ENGLISH, "EUR", {45000}),
        ("10.5", ENGLISH, "JPY", {11}),
    ],
)
def test_an_amount_that_must_be_asked(text: str, locale: Locale, currency: str, choices: set[int]) -> None:
    """Never guessed: the owner sees what it may mean."""
    reading = read_money(text, locale, currency)
    assert reading.value is None
    assert set(reading.choices) == choices


@pytest.mark.parametrize("text", ["", "about five", "1.2.3.4", "--", "€", "5 apples 6", "1e5", "-5x", "∞"])
def test_what_is_no_amount(text: str) -> None:
    """Neither a value nor a choice."""
    assert read_money(text, ENGLISH, "EUR") == Reading()


@given(st.integers(0, 10**12), st.sampled_from(("EUR", "KWD", "JPY", "GBP", "USD")),
       st.sampled_from(("en_GB", "en_US", "de_DE", "fr_FR", "de_CH", "en_IN", "ar_KW")))  # fmt: skip
def test_what_is_written_can_be_read(amount: int, currency: str, locale: str) -> None:
    """An amount as the program writes it is read as the same amount, without its currency and with it."""
    said = words(locale)
    assert read_money(said.amount(amount, currency), said.locale, currency) == Reading(value=amount)
    assert read_money(said.money(amount, currency), said.locale, currency) == Reading(value=amount)


@given(st.text(max_size=30), st.sampled_from((ENGLISH, GERMAN, ARABIC, INDIAN)))
def test_any_text_can_be_read(text: str, locale: Locale) -> None:
    """No text raises, and a sure reading has no choices beside it."""
    for reading in (read_number(text, locale), read_money(text, locale, "EUR"), read_date(text, locale)):
        assert reading.value is None or not reading.choices
    read_time(text)


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("12.5", ENGLISH, "12.5"),
        ("12,5", GERMAN, "12.5"),
        ("12,5 %", GERMAN, "12.5"),
        ("1,000", ENGLISH, "1000"),
        ("7.", ENGLISH, "7"),
        ("٧", ARABIC, "7"),
    ],
)
def test_a_sure_number(text: str, locale: Locale, number: str) -> None:
    """Hours and percentages are read by the same marks as money."""
    assert read_number(text, locale) == Reading(value=Decimal(number))


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("2027-02-24", AMERICAN, date(2027, 2, 24)),
        ("24/2/2027", ENGLISH, date(2027, 2, 24)),
        ("24.2.27", GERMAN, date(2027, 2, 24)),
        ("2/24/2027", AMERICAN, date(2027, 2, 24)),
        ("3/4/2027", ENGLISH, date(2027, 4, 3)),
        ("3/4/2027", AMERICAN, date(2027, 3, 4)),
        ("24 Feb 2027", ENGLISH, date(2027, 2, 24)),
        ("February 24, 2027", AMERICAN, date(2027, 2, 24)),
        ("24. Februar 2027", GERMAN, date(2027, 2, 24)),
        ("24 feb 2027", GERMAN, date(2027, 2, 24)),
        ("2027/2/24", ENGLISH, date(2027, 2, 24)),
    ],
)
def test_a_sure_date(text: str, locale: Locale, day: date) -> None:
    """In the locale's order, with a month's name, or as the standard writes it."""
    assert read_date(text, locale) == Reading(value=day)


def test_a_date_in_the_other_order_is_asked() -> None:
    """A month 24 does not exist, so the day and the month may be swapped."""
    assert read_date("2/24/2027", ENGLISH) == Reading(choices=(date(2027, 2, 24),))


@pytest.mark.parametrize("text", ["", "soon", "31/2/2027", "2027-02-30", "24/2", "32 Feb 2027", "1/1/1066"])
def test_what_is_no_date(text: str) -> None:
    """Days that do not exist are not bent into days that do."""
    assert read_date(text, ENGLISH) == Reading()


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)),
       st.sampled_from(("en_GB", "en_US", "de_DE", "fr_FR", "he_IL", "ja_JP", "ko_KR", "zh_CN", "pt_BR")))  # fmt: skip
def test_a_written_date_can_be_read(day: date, locale: str) -> None:
    """A day as the program writes it is read as the same day."""
    said = words(locale)
    assert read_date(said.day(day), said.locale) == Reading(value=day)
    assert read_date(said.long_day(day), said.locale) == Reading(value=day)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("17.30", time(17, 30)),
        ("5pm", time(17)),
        ("12 am", time(0)),
        ("12 p.m.", time(12)),
        ("17 Uhr", time(17)),
        ("٠٩:٣٠", time(9, 30)),
    ],
)
def test_a_time(text: str, at: time) -> None:
    """Twelve or twenty-four hours, however the minutes are set apart."""
    assert read_time(text) == Reading(value=at)


@pytest.mark.parametrize("text", ["", "25", "9:75", "13pm", "0 am", "noon", "9:3"])
def test_what_is_no_time(text: str) -> None:
    """Nothing is guessed."""
    assert read_time(text) == Reading()


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [("-500", ENGLISH, -50000), ("− 1.234,50", GERMAN, -123450), ("–€20", ENGLISH, -2000), ("500", ENGLISH, 50000)],
)
def test_a_difference_may_be_less_than_nothing(text: str, locale: Locale, amount: int) -> None:
    """A minus sign counts where a change is asked for, and nowhere else is it passed over."""
    assert read_money(text, locale, "EUR", signed=True).value == amount
    if amount < 0:
        assert read_money(text, locale, "EUR").value is None


def test_a_doubtful_difference_is_asked_with_its_sign() -> None:
    """Both meanings of a figure are below nothing."""
    assert read_number("-1.234", ENGLISH, 0, signed=True).choices == (Decimal(-1234), Decimal("-1.234"))
    assert read_number("-3", ENGLISH, 0) == Reading()
