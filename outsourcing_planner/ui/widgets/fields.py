"""Picks the widget for a path by what is declared about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ...plan import paths
from ...plan.fields import Unit
from ...plan.shape import Declared, Kind
from ..document import Document
from .chips import ChoiceChips, ReferenceChips
from .choice_box import ChoiceBox, CurrencyBox, LocaleBox, ReferenceBox
from .choice_cards import ChoiceCards
from .figure_fields import CURRENCY, DateField, MoneyField, NumberField, TimeField
from .text_fields import LinesField, LongTextField, TextField, ZoneField
from .yes_no import TickBox, YesNo

_MOST_CARDS = 4
_FROM_A_LIST: dict[str, type[ChoiceBox]] = {CURRENCY: CurrencyBox, "locale": LocaleBox}
_PLAIN: dict[Kind, Callable[[Document, str, QWidget | None], QWidget]] = {
    Kind.TEXTS: LinesField,
    Kind.CHOICES: ChoiceChips,
    Kind.REFERENCE: ReferenceBox,
    Kind.REFERENCES: ReferenceChips,
    Kind.DECIMAL: NumberField,
    Kind.DATE: DateField,
    Kind.TIME: TimeField,
}


def field_for(document: Document, path: str, parent: QWidget | None = None, *, compact: bool = False) -> QWidget:
    """The widget that asks for the answer at a path, tied to it and named by it.

    `compact` keeps to one line, for a cell of a table: no cards and no text of several lines. Raises `ValueError`
    for a group or a list, which are asked for by other furniture, and `NoSuchPathError`.
    """
    declared = paths.declaration(path)
    return _widget(declared, path, compact)(document, path, parent)


def _widget(declared: Declared, path: str, compact: bool) -> Callable[[Document, str, QWidget | None], QWidget]:
    kind, field = declared.kind, declared.field
    if kind is Kind.TEXT:
        if path in _FROM_A_LIST:
            return _FROM_A_LIST[path]
        if path.endswith(".zone"):
            return ZoneField
        return LongTextField if field.long and not compact else TextField
    if kind is Kind.CHOICE:
        return ChoiceCards if not compact and _as_cards(declared) else ChoiceBox
    if kind is Kind.WHOLE:
        return MoneyField if field.unit is Unit.MONEY else NumberField
    if kind is Kind.YES_NO:
        return YesNo if declared.default is None else TickBox
    if kind in _PLAIN:
        return _PLAIN[kind]
    raise ValueError(f"no single field asks for a {kind.value}: {path}")


def _as_cards(declared: Declared) -> bool:
    choices = list(declared.inner)
    return len(choices) <= _MOST_CARDS and any(choice.hint for choice in choices)
