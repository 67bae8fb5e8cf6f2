"""Shares and parts of amounts, exact however large, halves rounded away from zero."""

from decimal import Decimal


def quotient(dividend: int, divisor: int) -> int:
    """The nearest whole number; `divisor` is positive."""
    whole, rest = divmod(abs(dividend), divisor)
    rounded = whole + (2 * rest >= divisor)
    return rounded if dividend >= 0 else -rounded


def percent_share(part: int, whole: int) -> Decimal:
    """What percentage a part is of a positive whole, to one decimal."""
    return Decimal(quotient(part * 1000, whole)).scaleb(-1)


def percent_of_hours(part: Decimal, whole: Decimal) -> Decimal:
    """What percentage some hours are of a positive number of hours, to one decimal."""
    return percent_share(_thousandths(part), max(_thousandths(whole), 1))


def _thousandths(hours: Decimal) -> int:
    return int(hours * 1000)
