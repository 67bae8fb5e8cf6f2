"""Finds amounts in another currency than the plan’s, in the answers that are about money."""

import re
from collections.abc import Iterator

from ..plan import Plan
from ..plan.paths import item_path

_DOLLARS = (
    "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP JMD BBD BSD BZD FJD GYD LRD NAD SBD SRD TTD XCD UYU DOP NIO BND CVE "
    "KYD BMD"
)
_SIGNS = {
    "€": "EUR",
    "£": "GBP EGP LBP SYP GIP FKP SHP SDG SSP",
    "$": _DOLLARS,
    "¥": "JPY CNY",
    "₹": "INR",
    "₩": "KRW KPW",
    "₺": "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "₫": "VND",
    "₱": "PHP CUP",
    "₦": "NGN",
    "₪": "ILS",
}
"""Signs of money, each with the currencies it may stand for."""

_CODES = (
    "AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JOD JPY KES KRW KWD LKR "
    "MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TWD UAH USD UYU VND ZAR"
)
"""The codes looked for; those that are words as well, such as ALL and TOP, are not."""

_SIGN = "[" + "".join(map(re.escape, _SIGNS)) + "]"
_CODE = "(?:" + _CODES.replace(" ", "|") + ")"
_AMOUNT = re.compile(
    rf"(?:(?P<sign>{_SIGN})|(?<![A-Za-z])(?P<code>{_CODE}))\s?\d[\d.,]*"
    rf"|\d[\d.,]*\s?(?:(?P<sign_after>{_SIGN})|(?P<code_after>{_CODE})(?![A-Za-z]))"
)

_ROWS = (
    ("payment.instalments", ("name",)),
    ("payment.service_levels", ("metric", "target")),
    ("payment.remedies", ("detail",)),
)
_SINGLE = ("invoice_rule", "expenses")


def foreign_money(plan: Plan) -> Iterator[tuple[str, str]]:
    """The answers about money that name an amount in another currency: their paths, each with the first such amount."""
    for path, text in _texts(plan):
        found = next((match for match in _AMOUNT.finditer(text) if not _fits(match, plan.payment.currency)), None)
        if found is not None:
            yield path, found[0]


def _fits(match: re.Match[str], currency: str) -> bool:
    sign, code = match["sign"] or match["sign_after"], match["code"] or match["code_after"]
    return currency in _SIGNS[sign] if sign else currency == code


def _texts(plan: Plan) -> Iterator[tuple[str, str]]:
    pay = plan.payment
    for list_path, names in _ROWS:
        for row in getattr(pay, list_path.partition(".")[2]):
            for name in names:
                if getattr(row, name):
                    yield f"{item_path(list_path, row.id)}.{name}", getattr(row, name)
    for name in _SINGLE:
        yield f"payment.{name}", getattr(pay, name)
    yield "payment.bonus.condition", pay.bonus.condition
    yield "payment.penalty.condition", pay.penalty.condition
    yield "exit.final_payment", plan.exit.final_payment
