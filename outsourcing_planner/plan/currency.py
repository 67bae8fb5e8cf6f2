"""Another currency for a plan that already has amounts: the figures stay as they were typed, no rate is applied."""

from decimal import Decimal

import msgspec

from .fields import Unit
from .money import minor_digits, rounded
from .paths import put, walk
from .plan import Plan


def with_currency(plan: Plan, currency: str) -> Plan:
    """The plan in that currency; 450.00 in EUR is 450 in JPY and 450.000 in KWD, rounded where decimals are lost."""
    shift = minor_digits(currency) - minor_digits(plan.payment.currency)
    amounts = [(path, value) for path, one, value in walk(plan) if one.field.unit is Unit.MONEY and value is not None]
    for path, value in amounts if shift else ():
        plan = put(plan, path, rounded(Decimal(value).scaleb(shift)))
    payment = msgspec.structs.replace(plan.payment, currency=currency)
    return msgspec.structs.replace(plan, payment=payment)
