"""A returned form's texts as an answer, read the way of the plan's locale; what is unclear is told, never guessed."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from ..language import Words
from ..language.reading import Reading, read_date, read_money, read_number
from ..plan import Plan
from ..plan.fields import N_
from ..plan.selection import ContractorKind
from . import answer_form as form
from .answer_form import AnswerField, AnswerKind, answer_fields

LARGEST_AMOUNT = 10**15
"""The most an amount of a plan may be, in minor units."""

_LARGEST_NUMBER = Decimal(1_000_000)


class AnswerRefusedError(Exception):
    """A form that is no answer to this plan; its message is a sentence for the owner."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a contractor answered; texts as they wrote them, amounts in the currency of the form.

    `met` and `shown` go by the must-have's id, `prices` by the task's. `unread` tells, in words, what could not be
    understood. Nothing in it is known to be true or wise.
    """

    version: int
    currency: str
    lot: str = ""
    name: str = ""
    kind: ContractorKind | None = None
    contact: str = ""
    met: dict[str, bool] = {}
    shown: dict[str, str] = {}
    prices: dict[str, int] = {}
    total: int | None = None
    rate: int | None = None
    fee: int | None = None
    cap: int | None = None
    hours: Decimal | None = None
    start: date | None = None
    weekly: Decimal | None = None
    when: str = ""
    valid: date | None = None
    people: str = ""
    others: str = ""
    references: tuple[str, ...] = ()
    assumed: str = ""
    needed: str = ""
    limits: str = ""
    changes: str = ""
    unread: tuple[str, ...] = ()


def understood(plan: Plan, plan_id: str, version: int, values: Mapping[str, str], words: Words) -> Answer:
    """The answer in the texts of a form, by field name; `version` is that of the plan's brief now.

    Raises `AnswerRefusedError` for a form of another plan, or of a brief this plan does not have yet.
    """
    given = values.get(form.PLAN, "").strip()
    if not given:
        raise AnswerRefusedError(words.say("This form does not say which plan it belongs to."))
    if given != plan_id:
        raise AnswerRefusedError(words.say("This form belongs to another plan."))
    answered = values.get(form.VERSION, "").strip()
    if not (answered.isascii() and answered.isdigit() and len(answered) < 6):
        raise AnswerRefusedError(words.say("This form does not say which version of the brief it answers."))
    if int(answered) > version:
        raise AnswerRefusedError(
            words.say("This form answers version {other}, but the brief is only at version {own}.",
                      other=answered, own=words.number(version))
        )  # fmt: skip
    return _Reader(plan, values, words).answer(int(answered))


class _Reader:
    """Reads the texts of a form as answers, the way of the plan's locale; what is unclear is told, not guessed."""

    def __init__(self, plan: Plan, values: Mapping[str, str], words: Words) -> None:
        self._values = values
        self._words = words
        self._fields = {one.name: one for one in answer_fields(plan, "", 1, words, values.get(form.LOT, "").strip())}
        currency = values.get(form.CURRENCY, "").strip().upper()
        self._currency = currency if len(currency) == 3 and currency.isalpha() and currency.isascii() else ""
        self._unread: list[str] = []

    def answer(self, version: int) -> Answer:
        """The whole answer."""
        given = {one.name: self._read(one) for one in self._fields.values()}
        by_item = {
            kind: {one.item: given[one.name] for one in self._fields.values()
                   if one.item and one.name.startswith(f"{kind}_") and given[one.name] not in (None, "")}
            for kind in (form.MUST, form.SHOWN, form.PRICE, form.REFERENCE)
        }  # fmt: skip
        own = {name: value for name, value in given.items() if name in Answer.__struct_fields__ and value is not None}
        for name in (form.VERSION, form.CURRENCY, form.LOT):
            own.pop(name, None)
        return Answer(
            version=version,
            currency=self._currency,
            lot=self._text(form.LOT, form.LONGEST_LINE),
            kind=given.get(form.WHO),
            met=by_item[form.MUST],
            shown=by_item[form.SHOWN],
            prices=by_item[form.PRICE],
            references=tuple(by_item[form.REFERENCE].values()),
            unread=tuple(self._unread),
            **own,
        )

    def _text(self, name: str, longest: int) -> str:
        return self._values.get(name, "").strip()[:longest]

    def _read(self, one: AnswerField) -> Any:
        text = self._text(one.name, one.longest)
        match one.kind:
            case AnswerKind.YES_NO:
                return self._yes_no(one, text)
            case AnswerKind.WHO:
                return next((kind for kind in ContractorKind if text in (kind.value, self._words.choice(kind))), None)
            case AnswerKind.MONEY:
                return self._sure(one, text, read_money(text, self._words.locale, self._currency or "XXX"))
            case AnswerKind.HOURS:
                return self._sure(one, text, read_number(text, self._words.locale, 2))
            case AnswerKind.DAY:
                return self._sure(one, text, read_date(text, self._words.locale))
            case AnswerKind.LINE:
                return " ".join(text.split())
        return text

    def _yes_no(self, one: AnswerField, text: str) -> bool | None:
        said = plain(text)
        if said in (form.YES, plain(self._words.say("Yes")), "x", "true", "1"):
            return True
        if said in (form.NO, plain(self._words.say("No")), "false", "0"):
            return False
        if said not in ("", "off"):
            self._unread.append(self._words.say(_NOT_CLEAR, label=one.label, text=text[:60]))
        return None

    def _sure(self, one: AnswerField, text: str, reading: "Reading[int] | Reading[Decimal] | Reading[date]") -> Any:
        """The value where there is no doubt about it; else it is told and left out."""
        value = reading.value
        if value is not None and _within(value):
            return value
        if text:
            self._unread.append(self._words.say(_NOT_CLEAR, label=one.label, text=text[:60]))
        return None


_NOT_CLEAR = N_("{label}: “{text}” is not clear and was left out.")


def _within(value: int | Decimal | date) -> bool:
    if isinstance(value, int):
        return value <= LARGEST_AMOUNT
    return value <= _LARGEST_NUMBER if isinstance(value, Decimal) else True


def plain(text: str) -> str:
    """A text as it is compared: on one line, whatever the case of its letters."""
    return " ".join(text.split()).casefold()
