"""Sentences in one language and figures in one locale, passed to whatever speaks to a person."""

import gettext
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import format_decimal, get_currency_name, get_decimal_symbol

from ..plan.fields import Choice, Unit
from ..plan.money import minor_digits, to_major
from .catalogue import catalogue_in
from .mixed import kept_whole
from .stops import filled

DOMAIN = "outsourcing_planner"
FALLBACK = "en_GB"

_FROM_RIGHT = "apc ar bal bgn ckb dv fa he ks lrc mzn nqo ps rhg sd sdh skr syr trw ug ur yi"
_SCRIPTS_FROM_RIGHT = "Adlm Arab Nkoo Rohg"
"""CLDR's languages and scripts that run from right to left: to ask Babel costs the data of the whole language."""

_COUNTED: dict[Unit, Callable[["Words", Decimal | int], str]] = {
    Unit.DAYS: lambda words, n: words.say_many("{n} day", "{n} days", n),
    Unit.WORKING_DAYS: lambda words, n: words.say_many("{n} working day", "{n} working days", n),
    Unit.HOURS: lambda words, n: words.say_many("{n} hour", "{n} hours", n),
    Unit.MINUTES: lambda words, n: words.say_many("{n} minute", "{n} minutes", n),
    Unit.MONTHS: lambda words, n: words.say_many("{n} month", "{n} months", n),
    Unit.ROUNDS: lambda words, n: words.say_many("{n} round", "{n} rounds", n),
}


def known_locale(name: str) -> Locale:
    """The locale of that name, its language where the region is unknown, else British English."""
    language = name.split("_")[0]
    # “C” is no language; Babel would look for it among the names of all files it has, five times.
    for candidate in (name, language, FALLBACK) if len(language) > 1 else (FALLBACK,):
        try:
            return Locale.parse(candidate)
        except (ValueError, UnknownLocaleError, TypeError):
            continue
    raise AssertionError("the fallback locale is always known")


class Words:
    """Says messages in one language and writes figures for one locale; user text passes through untouched."""

    def __init__(self, translations: gettext.NullTranslations, locale: Locale, language: str = "en") -> None:
        self._translations = translations
        self.locale = locale
        self.language = language
        self._is_from_right = self.right_to_left

    @property
    def right_to_left(self) -> bool:
        """Whether the language of the sentences runs from right to left."""
        language, _, rest = self.language.partition("_")
        script = rest[:4] if len(rest) == 4 or rest[4:5] == "_" else ""
        return script in _SCRIPTS_FROM_RIGHT.split() if script else language in _FROM_RIGHT.split()

    def say(self, message: str, **values: object) -> str:
        """The message in the language, its `{names}` filled in."""
        said = self._translations.gettext(message) if message else ""
        return self._filled(said, values) if values else said

    def say_many(self, one: str, many: str, n: Decimal | int, **values: object) -> str:
        """The message for that many, `{n}` written as the locale writes it.

        Both forms stand at the call, in quotes, so that the tools find them as the two forms of one message.
        """
        said = self._translations.ngettext(one, many, int(n) if n == int(n) else 2)
        return self._filled(said, {**values, "n": self.number(n)})

    def choice(self, choice: Choice) -> str:
        """The words for a value of a closed list."""
        return self.say(choice.label)

    def money(self, amount: int, currency: str) -> str:
        """An amount of minor units with its currency: €450.00, 15.200,00 €, KWD385.750."""
        return self._money(amount, currency, minor_digits(currency))

    def round_money(self, amount: int, currency: str) -> str:
        """An amount without decimals where it has none to tell, as it stands on an axis: €450."""
        digits = minor_digits(currency)
        return self._money(amount, currency, digits if amount % 10**digits else 0)

    def amount(self, amount: int, currency: str) -> str:
        """An amount of minor units without its currency: 1,440.00."""
        digits = minor_digits(currency)
        shape = "#,##0" + ("." + "0" * digits if digits else "")
        return format_decimal(to_major(amount, currency), format=shape, locale=self.locale)

    def currency_name(self, currency: str) -> str:
        """The currency in words: euros."""
        return str(get_currency_name(currency, locale=self.locale))

    def number(self, value: Decimal | int) -> str:
        """A number with the locale's marks and no needless zeros."""
        if type(value) is int and 0 <= value < 1000:
            return str(value)  # has no marks anywhere, so a locale's data need not be loaded for it
        if isinstance(value, Decimal):
            value = value.normalize() if value else Decimal(0)
        return format_decimal(value, format="#,##0.######", locale=self.locale)

    def percent(self, value: Decimal | int) -> str:
        """A percentage, 12.5 as 12.5%, the sign where the locale puts it."""
        return self._with_percent_sign(self.number(value))

    def change(self, percent: Decimal) -> str:
        """A rise or fall in percent, with its sign and one decimal: +8.0%."""
        return self._with_percent_sign(format_decimal(percent, format="+#,##0.0;-#,##0.0", locale=self.locale))

    def counted(self, value: Decimal | int, unit: Unit, currency: str = "EUR") -> str:
        """A figure with its unit in words: 3 days, €450.00, 5%."""
        if unit is Unit.MONEY:
            return self.money(int(value), currency)
        if unit is Unit.PERCENT:
            return self.percent(value)
        if unit in _COUNTED:
            return _COUNTED[unit](self, value)
        return self.number(value)

    def unit(self, unit: Unit, currency: str = "EUR") -> str:
        """The unit alone, as it stands behind a field: days, EUR, %."""
        if unit is Unit.MONEY:
            return currency
        if unit is Unit.PERCENT:
            return "%"
        return _COUNTED[unit](self, 2).replace(self.number(2), "").strip() if unit in _COUNTED else ""

    def day(self, day: date) -> str:
        """A date of medium length: 12 Feb 2027."""
        return self._dated(day, "medium")

    def long_day(self, day: date) -> str:
        """A date in full words: 12 February 2027."""
        return self._dated(day, "long")

    def month(self, day: date, *, short: bool = False) -> str:
        """The month's name."""
        return self._dated(day, "LLL" if short else "LLLL")

    def clock(self, at: time) -> str:
        """A time of day: 14:02."""
        from . import dates  # see `_dated`

        return dates.clock(at, self.locale)

    def moment(self, at: datetime) -> str:
        """A date with the time of day."""
        from . import dates  # see `_dated`

        return dates.moment(at, self.locale)

    def listed(self, texts: Iterable[str]) -> str:
        """Several things in a sentence, joined as in its language, whatever figures it has: red, white and blue."""
        is_translated = type(self._translations) is not gettext.NullTranslations
        spoken = known_locale(self.language if is_translated else FALLBACK)
        return format_list(list(texts), locale=self.locale if self.locale.language == spoken.language else spoken)

    @property
    def decimal_mark(self) -> str:
        """What stands before the decimals: a point or a comma."""
        return str(get_decimal_symbol(self.locale))

    def _filled(self, said: str, values: Mapping[str, object]) -> str:
        return filled(said, kept_whole(values) if self._is_from_right else values)

    def _dated(self, day: date, shape: str) -> str:
        from . import dates  # with the first date, so that the first screen need not wait for it

        return dates.day(day, shape, self.locale)

    def _money(self, amount: int, currency: str, digits: int) -> str:
        pattern = self.locale.currency_formats["standard"]
        pattern = type(pattern)(
            pattern.pattern, pattern.prefix, pattern.suffix, pattern.grouping, pattern.int_prec, (digits, digits),
            pattern.exp_prec, pattern.exp_plus,
        )  # fmt: skip
        return str(pattern.apply(to_major(amount, currency), self.locale, currency=currency, currency_digits=False))

    def _with_percent_sign(self, figure: str) -> str:
        sign = self.locale.percent_formats[None].pattern.replace("#,##,##0", "{}").replace("#,##0", "{}")
        return str(sign.format(figure))


def load_words(folder: Path, language: str, locale: str = "") -> Words:
    """Words of a language, with its translation if the folder holds one, and the figures of a locale.

    `folder` holds `LANGUAGE/outsourcing_planner.po`; English needs none. An empty locale means the language's own.
    """
    found = known_locale(language)
    translations = gettext.NullTranslations()
    for name in (str(found), found.language):
        file = folder / name / f"{DOMAIN}.po"
        if file.is_file():
            translations = catalogue_in(file)
            break
    return Words(translations, known_locale(locale or language), str(found))
