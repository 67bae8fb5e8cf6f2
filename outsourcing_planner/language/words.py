"""Sentences in one language and figures in one locale, passed to whatever speaks to a person."""

import gettext
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ..plan.fields import Choice, Unit
from .figures import Figures
from .mixed import kept_whole
from .offered import FROM_RIGHT, LANGUAGES, is_own_name
from .stops import filled

if TYPE_CHECKING:
    from babel import Locale

DOMAIN = "outsourcing_planner"
FALLBACK = "en_GB"

_IN_PARTS = 100
"""A number whose form suits 2.5 hours as well; Arabic has words of their own for one and two."""

_COUNTED: dict[Unit, Callable[["Words", Decimal | int], str]] = {
    Unit.DAYS: lambda words, n: words.say_many("{n} day", "{n} days", n),
    Unit.WORKING_DAYS: lambda words, n: words.say_many("{n} working day", "{n} working days", n),
    Unit.HOURS: lambda words, n: words.say_many("{n} hour", "{n} hours", n),
    Unit.MINUTES: lambda words, n: words.say_many("{n} minute", "{n} minutes", n),
    Unit.MONTHS: lambda words, n: words.say_many("{n} month", "{n} months", n),
    Unit.ROUNDS: lambda words, n: words.say_many("{n} round", "{n} rounds", n),
}


def known_name(name: str) -> str:
    """The name of the locale that is known by that name, of its language where the region is unknown, else en_GB."""
    if is_own_name(name):
        return name
    language = name.split("_")[0]
    if len(language) < 2:
        return FALLBACK  # “C” is no language; Babel would look for it among the names of all files it has
    from babel import Locale, UnknownLocaleError  # what is offered is known without it

    for candidate in (name, language):
        try:
            return str(Locale.parse(candidate))
        except (ValueError, UnknownLocaleError, TypeError):
            continue
    return FALLBACK


def known_locale(name: str) -> "Locale":
    """The locale of that name, its language where the region is unknown, else British English."""
    from babel import Locale  # as above

    return Locale.parse(known_name(name))


class Words(Figures):
    """Says messages in one language and writes figures for one locale; user text passes through untouched.

    Words are figures that can speak: every sentence may hold some, so whoever is given words can write both.
    """

    def __init__(self, translations: gettext.NullTranslations, locale: "Locale | str", language: str = "en") -> None:
        super().__init__(locale)
        self._translations = translations
        self.language = language
        self._is_from_right = self.right_to_left

    @property
    def right_to_left(self) -> bool:
        """Whether the language of the sentences runs from right to left."""
        language, _, rest = self.language.partition("_")
        has_script = len(rest) == 4 or rest[4:5] == "_"
        if not has_script and language in LANGUAGES:
            return language in FROM_RIGHT  # to ask Babel costs the data of a whole language
        return known_locale(self.language).text_direction == "rtl"

    def say(self, message: str, **values: object) -> str:
        """The message in the language, its `{names}` filled in."""
        said = self._translations.gettext(message) if message else ""
        return self._filled(said, values) if values else said

    def say_many(self, one: str, many: str, n: Decimal | int, **values: object) -> str:
        """The message for that many, `{n}` written as the locale writes it.

        Both forms stand at the call, in quotes, so that the tools find them as the two forms of one message.
        """
        said = self._translations.ngettext(one, many, int(n) if n == int(n) else _IN_PARTS)
        return self._filled(said, {**values, "n": self.number(n)})

    def choice(self, choice: Choice) -> str:
        """The words for a value of a closed list."""
        return self.say(choice.label)

    def counted(self, value: Decimal | int, unit: Unit, currency: str = "EUR") -> str:
        """A figure with its unit in words: 3 days, €450.00, 5%."""
        if unit is Unit.MONEY:
            return self.money(int(value), currency)
        if unit is Unit.PERCENT:
            return self.percent(value)
        if unit in _COUNTED:
            return _COUNTED[unit](self, value)
        return self.number(value)

    def unit(self, unit: Unit, currency: str = "EUR", value: Decimal | int = 3) -> str:
        """The unit alone, as it stands behind a field that holds such a figure: days, EUR, %."""
        if unit is Unit.MONEY:
            return currency
        if unit is Unit.PERCENT:
            return "%"
        if unit not in _COUNTED:
            return ""
        told, figure = self.counted(value, unit), self.number(value)
        return told.replace(figure, "").strip() if figure in told else self.unit(unit, currency, _IN_PARTS)

    def listed(self, texts: Iterable[str]) -> str:
        """Several things in a sentence, joined as in its language, whatever figures it has: red, white and blue."""
        from babel.lists import format_list  # as `figures.py` loads Babel

        return format_list(list(texts), locale=self._spoken)

    def place_of(self, zone: str) -> str:
        """The city by which a time zone such as Europe/London is known, in the language; nothing for other texts."""
        from .dates import city  # as slow to load as it is seldom wanted

        return city(zone.strip(), self._spoken)

    @property
    def _spoken(self) -> "Locale":
        """The locale whose language the sentences are in."""
        is_translated = type(self._translations) is not gettext.NullTranslations
        spoken = known_locale(self.language if is_translated else FALLBACK)
        return self.locale if self.locale.language == spoken.language else spoken

    def _filled(self, said: str, values: Mapping[str, object]) -> str:
        return filled(said, kept_whole(values) if self._is_from_right else values)


def load_words(folder: Path, language: str, locale: str = "") -> Words:
    """Words of a language, with its translation if the folder holds one, and the figures of a locale.

    `folder` holds `LANGUAGE/outsourcing_planner.po`; English needs none. An empty locale means the language's own.
    """
    found = known_name(language)
    translations = gettext.NullTranslations()
    for name in (found, found.partition("_")[0]):
        file = folder / name / f"{DOMAIN}.po"
        if file.is_file():
            from .catalogue import catalogue_in  # gets its patterns ready, which English does not need

            translations = catalogue_in(file)
            break
    return Words(translations, known_name(locale or language), found)
