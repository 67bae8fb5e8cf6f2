"""An answer in words: the one place that turns a field's value into what a person reads."""

from datetime import date, time
from decimal import Decimal
from typing import Any

from ..plan import Plan
from ..plan.fields import Choice, Unit
from ..plan.paths import NoSuchPathError, get, item_path
from ..plan.shape import Declared, Kind, declared
from ..plan.values import Item
from .words import Words


def tell(plan: Plan, one: Declared, value: Any, words: Words) -> str:
    """The answer as the owner would write it; empty for no answer. `plan` gives the currency and what ids name."""
    if value is None or value == "" or value == ():
        return ""
    if one.kind is Kind.TEXTS:
        return "\n".join(value)
    if one.kind is Kind.CHOICES:
        return words.listed(words.choice(choice) for choice in value)
    if one.kind is Kind.REFERENCES:
        return words.listed(named(plan, one.field.refers_to, item_id) for item_id in value)
    if one.kind is Kind.REFERENCE:
        return named(plan, one.field.refers_to, value)
    return _single(value, one.field.unit, plan.payment.currency, words)


def named(plan: Plan, list_path: str, item_id: str) -> str:
    """What the owner calls an item of a list; its id where it has no name or is gone."""
    try:
        return title(get(plan, item_path(list_path, item_id)))
    except NoSuchPathError:
        return item_id


def title(item: Item) -> str:
    """The first text of an item that may be shared, which is what people call it; its id where there is none.

    Items of which nothing is shared, such as candidates, go by their first text: only the owner ever sees them.
    """
    fields = declared(type(item))
    secret = not any(one.field.shared for one in fields.values())
    for name, one in fields.items():
        if one.kind is Kind.TEXT and (one.field.shared or secret) and getattr(item, name).strip():
            return str(getattr(item, name))
    return item.id


def _single(value: Any, unit: Unit, currency: str, words: Words) -> str:
    if isinstance(value, Choice):
        return words.choice(value)
    if isinstance(value, bool):
        return words.say("Yes") if value else words.say("No")
    if isinstance(value, int | Decimal):
        return words.counted(value, unit, currency)
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, time):
        return words.clock(value)
    return str(value)
