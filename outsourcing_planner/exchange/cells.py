"""One cell of a table as plain text: read as the answer its column takes, and written so that it reads back."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from ..language import Words
from ..language.reading import Reading, read_date, read_money, read_number, read_time
from ..language.telling import tell, title
from ..plan import Plan, paths
from ..plan.fields import N_, Choice, Unit
from ..plan.shape import Declared, Kind

_LONGEST = 200_000
_LARGEST_NUMBER = 1_000_000

_NOT_AN_AMOUNT = N_("“{text}” is not an amount")
_NOT_A_NUMBER = N_("“{text}” is not a number")
_NOT_WHOLE = N_("“{text}” is not a whole number")
_NOT_A_DATE = N_("“{text}” is not a date")
_NOT_A_TIME = N_("“{text}” is not a time of day")


class Cell(msgspec.Struct, frozen=True):
    """What a text means in its column: a value, or a `complaint` in words and the meanings it may have."""

    value: Any = None
    complaint: str = ""
    choices: tuple[Any, ...] = ()


def read_cell(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    """The answer a text gives to a field, read the locale's way; no text is no answer, nothing is guessed."""
    text = _whole_characters(text)
    if not text.strip():
        return Cell(one.default)
    return _READERS[one.kind](text, one, plan, words)


def cell_text(value: Any, one: Declared, plan: Plan, words: Words) -> str:
    """The answer as a person types it, figures without their unit: `read_cell` gives the same answer for it."""
    if value is None or value == "" or value == ():
        return ""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        if one.field.unit is Unit.MONEY:
            return words.amount(int(value), plan.payment.currency)
        return words.number(value)
    if one.kind in (Kind.CHOICES, Kind.REFERENCES):
        single = Kind.CHOICE if one.kind is Kind.CHOICES else Kind.REFERENCE
        alone = msgspec.structs.replace(one, kind=single)
        parts = [tell(plan, alone, part, words) for part in value]
        return ("\n" if any(";" in part for part in parts) else "; ").join(parts)
    return tell(plan, one, value, words)


def options(one: Declared, plan: Plan, words: Words) -> tuple[tuple[Any, str], ...]:
    """What a choice, a reference or a yes-or-no can be, each with its words; empty where anything can be typed."""
    if one.kind in (Kind.CHOICE, Kind.CHOICES):
        return tuple((choice, words.choice(choice)) for choice in one.inner)
    if one.kind in (Kind.REFERENCE, Kind.REFERENCES):
        return tuple((item.id, title(item)) for item in paths.get(plan, one.field.refers_to))
    if one.kind is Kind.YES_NO:
        return (True, words.say("Yes")), (False, words.say("No"))
    return ()


def _whole_characters(text: str) -> str:
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _text(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    if len(text) > _LONGEST:
        return Cell(complaint=words.say("The text is longer than {n} letters", n=words.number(_LONGEST)))
    return Cell(re.sub(r"\r\n?", "\n", text).strip())


def _texts(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    return Cell(tuple(line.strip() for line in text.splitlines() if line.strip()))


def _figure(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    signed = (one.least or 0) < 0
    if one.field.unit is Unit.MONEY:
        amount = read_money(text, words.locale, plan.payment.currency, signed=signed)
        return _judged(text, amount, _NOT_AN_AMOUNT, one, plan, words)
    typed = _without_unit(text, one.field.unit, words)
    if one.kind is Kind.DECIMAL:
        return _judged(text, read_number(typed, words.locale, 2, signed=signed), _NOT_A_NUMBER, one, plan, words)
    return _judged(text, read_number(typed, words.locale, 0, signed=signed), _NOT_WHOLE, one, plan, words)


def _date(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    return _judged(text, read_date(text, words.locale), _NOT_A_DATE, one, plan, words)


def _time(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    return _judged(text, read_time(text), _NOT_A_TIME, one, plan, words)


def _one_of(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    found = _matching(text, _spelled(one, plan, words))
    return Cell(complaint=_not_offered(text, one, words)) if found is None else Cell(found[0])


def _several_of(text: str, one: Declared, plan: Plan, words: Words) -> Cell:
    spelled, values = _spelled(one, plan, words), []
    for part in _parts(text, spelled):
        found = _matching(part, spelled)
        if found is None:
            return Cell(complaint=_not_offered(part, one, words))
        values.append(found[0])
    return Cell(tuple(dict.fromkeys(values)))


_Reader = Callable[[str, Declared, Plan, Words], Cell]

_READERS: dict[Kind, _Reader] = {
    Kind.TEXT: _text,
    Kind.TEXTS: _texts,
    Kind.WHOLE: _figure,
    Kind.DECIMAL: _figure,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.CHOICE: _one_of,
    Kind.REFERENCE: _one_of,
    Kind.YES_NO: _one_of,
    Kind.CHOICES: _several_of,
    Kind.REFERENCES: _several_of,
}


def _judged(text: str, reading: Reading[Any], otherwise: str, one: Declared, plan: Plan, words: Words) -> Cell:
    """The sure value, or the question which of the possible meanings it is, or the complaint `otherwise`."""
    meant = reading.choices if reading.value is None else (reading.value,)
    values = tuple(_kept(value, one) for value in meant if _fits(value, one))
    if reading.value is not None and values:
        return Cell(values[0])
    shown = _shortened(text)
    told = [_distinctly(value, one, plan, words) for value in values]
    if len(told) > 1:
        question = words.say("“{text}” may mean {one} or {other}", text=shown, one=told[0], other=told[1])
        return Cell(complaint=question, choices=values)
    if told:
        return Cell(complaint=words.say("“{text}” may mean {meaning}", text=shown, meaning=told[0]), choices=values)
    if reading.value is not None and isinstance(reading.value, int | Decimal):
        top = _distinctly(_top(one), one, plan, words)
        return Cell(complaint=words.say("“{text}” is more than {top}", text=shown, top=top))
    return Cell(complaint=words.say(otherwise, text=shown))


def _fits(value: Any, one: Declared) -> bool:
    if isinstance(value, int | Decimal):
        return (one.least or 0) <= value <= _top(one) and (one.kind is not Kind.WHOLE or value == int(value))
    return True


def _top(one: Declared) -> Any:
    if one.field.unit is Unit.PERCENT:
        return Decimal(100)
    return one.most if one.most is not None else Decimal(_LARGEST_NUMBER)


def _kept(value: Any, one: Declared) -> Any:
    """The figure as the field holds it: 12.5 for 12.50, and never with an exponent."""
    if not isinstance(value, Decimal):
        return value
    if one.kind is Kind.WHOLE:
        return int(value)
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _distinctly(value: Any, one: Declared, plan: Plan, words: Words) -> str:
    return words.long_day(value) if isinstance(value, date) else tell(plan, one, value, words)


def _without_unit(text: str, unit: Unit, words: Words) -> str:
    for count in (1, 2):
        said = re.sub(r"[\d٠-٩]+", "", words.counted(count, unit)).strip().lower()
        if said and text.strip().lower().endswith(said):
            return text.strip()[: -len(said)]
    return text


def _spelled(one: Declared, plan: Plan, words: Words) -> dict[str, Any]:
    """Every way to write one of the options, in small letters; the words count before the stored value."""
    found: dict[str, Any] = {}
    for value, said in options(one, plan, words):
        found.setdefault(_plain(said), value)
    for value, _ in options(one, plan, words):
        if isinstance(value, Choice):
            found.setdefault(_plain(value.value), value)
    if one.kind is Kind.YES_NO:
        for spelling, value in (("true", True), ("1", True), ("x", True), ("false", False), ("0", False)):
            found.setdefault(spelling, value)
    return found


def _matching(text: str, spelled: dict[str, Any]) -> tuple[Any] | None:
    return (spelled[_plain(text)],) if _plain(text) in spelled else None


def _parts(text: str, spelled: dict[str, Any]) -> Iterable[str]:
    """The names in a list of them: lines part them, semicolons and then commas only where no name holds one."""
    parts = re.split(r"[\r\n]", text)
    for mark in ";,":
        split = (part.split(mark) if _plain(part) not in spelled else [part] for part in parts)
        parts = [piece for pieces in split for piece in pieces]
    return [part for part in parts if part.strip()]


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _not_offered(text: str, one: Declared, words: Words) -> str:
    shown = _shortened(text)
    if one.field.refers_to:
        listed = words.say(paths.field(one.field.refers_to).label)
        return words.say("“{text}” is not among “{list}”", text=shown, list=listed)
    return words.say("“{text}” is not one of the choices", text=shown)


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 40 else plain[:39] + "…"
