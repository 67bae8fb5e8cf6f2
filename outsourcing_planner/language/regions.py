"""What a locale's region tells: its currency, its paper, and the names of locales, currencies and time zones."""

from functools import cache

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies, list_currencies

from .offered import LOCALES
from .words import FALLBACK, known_locale

_LETTER_REGIONS = "US CA MX CL CO CR DO GT NI PA PH PR SV VE"
"""Regions that print on Letter paper (CLDR measurement data)."""


def currency_of(locale: Locale) -> str:
    """The currency used today where the locale is; EUR where nobody knows."""
    found = get_territory_currencies(locale.territory) if locale.territory else []
    return str(found[0]) if found else "EUR"


def prints_on_letter(locale: Locale) -> bool:
    """Whether people there print on Letter paper rather than A4."""
    return bool(locale.territory) and locale.territory in _LETTER_REGIONS.split()


def full_name(name: str) -> str:
    """A locale with a region: `de` as `de_DE`, `C` as British English."""
    found = known_locale(name)
    if found.territory:
        return str(found)
    likely = get_global("likely_subtags").get(found.language, FALLBACK)
    return f"{found.language}_{likely.split('_')[-1]}"


@cache
def locales(shown_in: str) -> tuple[tuple[str, str], ...]:
    """Locales to choose from as (name, what it is called), sorted by what they are called."""
    named = ((name, Locale.parse(name).get_display_name(shown_in) or name) for name in LOCALES)
    return tuple(sorted(named, key=lambda pair: pair[1].lower()))


@cache
def currencies(shown_in: str) -> tuple[tuple[str, str], ...]:
    """Currencies in use as (code, code with name), sorted by code."""
    used = {code for region in get_global("territory_currencies") for code in get_territory_currencies(region)}
    codes = sorted(used & set(list_currencies()))
    return tuple((code, f"{code} – {get_currency_name(code, locale=shown_in)}") for code in codes)


def symbol(currency: str, locale: Locale) -> str:
    """The currency's sign where there is one, else its code."""
    return str(get_currency_symbol(currency, locale=locale))


@cache
def zones() -> tuple[str, ...]:
    """Names of time zones that are a place."""
    from zoneinfo import available_timezones  # as slow to load as it is seldom wanted

    return tuple(
        sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "posix")))
    )
