"""Fields for amounts, numbers, dates and times, each typed the owner's way and shown the locale's."""

from datetime import date, time
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ...language import reading
from ...language.reading import Reading
from ...plan.fields import N_, Unit
from ...plan.money import minor_digits, rounded
from ...plan.shape import Kind
from ..document import Document
from .calendar_button import CalendarButton
from .day_picker import DayPicker
from .figure_field import FigureField

CURRENCY = "payment.currency"
_MOST = 1_000_000
SMALL_SCALE = 10
"""Up to this largest figure, the scale itself is told when something else is typed."""
_MOST_PERCENT = 100
_AN_AMOUNT = Decimal(1234)
_A_DAY = date(2027, 2, 12)
_A_TIME = time(14, 30)


class MoneyField(FigureField):
    """An amount in minor units of the plan's currency, which stands behind the figure."""

    _currency_shown = ""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(document, path, parent, also=(CURRENCY,))

    @property
    def currency(self) -> str:
        """The plan's currency."""
        return self.binding.document.plan.payment.currency

    def _show(self, value: Any) -> None:
        if self._typing and self._currency_shown != self.currency:
            self._shown = value  # the amount was only taken over into another currency: what is typed stays
        self._currency_shown = self.currency
        super()._show(value)

    def _reading(self, text: str) -> Reading[Any]:
        signed = (self.binding.declared.least or 0) < 0
        return reading.read_money(text, self.words.locale, self.currency, signed=signed)

    def _written(self, value: Any) -> str:
        return self.words.amount(value, self.currency)

    def _said(self, value: Any) -> str:
        return self.words.money(value, self.currency)

    def _unit_of(self, value: Any) -> str:
        return self.currency

    def _trouble(self, text: str) -> str:
        return self.words.say(
            N_("“{typed}” is not an amount we can read. Write it like {example}."),
            typed=text,
            example=self.words.amount(rounded(_AN_AMOUNT.scaleb(minor_digits(self.currency))), self.currency),
        )


class NumberField(FigureField):
    """A number of something: days, hours, percent; whole where the plan counts in wholes."""

    def _reading(self, text: str) -> Reading[Any]:
        whole = self.binding.declared.kind is Kind.WHOLE
        least, most = self.binding.declared.least or 0, self._most
        found = reading.read_number(text, self.words.locale, 0 if whole else 6, signed=least < 0)
        numbers = (found.value, *found.choices) if found.value is not None else found.choices
        fitting = tuple(
            number for number in numbers if least <= number <= most and (not whole or number == int(number))
        )
        made = tuple(int(number) for number in fitting) if whole else fitting
        if found.value is not None:
            return Reading(value=made[0]) if made else Reading()
        return Reading(choices=made)

    @property
    def _most(self) -> int:
        declared = self.binding.declared
        if declared.most is not None:
            return declared.most
        return _MOST_PERCENT if declared.field.unit is Unit.PERCENT else _MOST

    def _written(self, value: Any) -> str:
        return self.words.number(value)

    def _unit_of(self, value: Any) -> str:
        unit = self.binding.declared.field.unit
        return self.words.unit(unit) if value is None else self.words.unit(unit, value=value)

    def _trouble(self, text: str) -> str:
        if self._most == _MOST_PERCENT:
            return self.words.say(N_("“{typed}” should be a percentage from 0 to 100."), typed=text)
        declared = self.binding.declared
        if declared.most is not None and declared.most <= SMALL_SCALE:
            said = N_("“{typed}” should be a whole number from {least} to {most}.")
            return self.words.say(said, typed=text, least=declared.least, most=declared.most)
        if declared.kind is Kind.WHOLE:
            return self.words.say(N_("“{typed}” should be a whole number, such as 14."), typed=text)
        return self.words.say(
            N_("“{typed}” is not a number we can read. Write it like {example}."),
            typed=text,
            example=self.words.number(Decimal("7.5")),
        )


class DateField(FigureField):
    """A day, typed or picked from a calendar (the button in the field, or Alt+Down)."""

    _calendar: CalendarButton | None = None

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(document, path, parent)
        self._calendar = CalendarButton(self.words, self)
        self._calendar.clicked.connect(self.pick)

    def pick(self) -> None:
        """Open the calendar below the field."""
        self.commit()
        picker = DayPicker(self, self.words, self.binding.value)
        picker.picked.connect(self._take)
        picker.open_below(self)

    def _take(self, day: date) -> None:
        self._typing = False
        self.binding.answer(day)

    def _reading(self, text: str) -> Reading[Any]:
        return reading.read_date(text, self.words.locale)

    def _written(self, value: Any) -> str:
        return self.words.day(value)

    def _said(self, value: Any) -> str:
        return self.words.long_day(value)

    def _trouble(self, text: str) -> str:
        return self.words.say(
            N_("“{typed}” is not a date we can read. Write it like {example}."),
            typed=text,
            example=self.words.day(_A_DAY),
        )

    def _make_room(self) -> None:
        super()._make_room()
        if self._calendar is not None:
            self._calendar.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys it knows, and leave the others to the page."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.pick()
        else:
            super().keyPressEvent(event)


class TimeField(FigureField):
    """A time of day."""

    def _reading(self, text: str) -> Reading[Any]:
        return reading.read_time(text)

    def _written(self, value: Any) -> str:
        return self.words.clock(value)

    def _trouble(self, text: str) -> str:
        return self.words.say(
            N_("“{typed}” is not a time we can read. Write it like {example}."),
            typed=text,
            example=self.words.clock(_A_TIME),
        )
