"""Numbers and amounts as one locale writes them, whatever the language of the sentence they stand in."""

from decimal import Decimal

from ..plan.money import minor_digits, to_major
from .days import Days


class Figures(Days):
    """Writes figures for one locale, and days as well: whoever writes one kind is soon asked for the other."""

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
        return self._decimal(to_major(amount, currency), shape)

    def number(self, value: Decimal | int) -> str:
        """A number with the locale's marks and no needless zeros."""
        if type(value) is int and 0 <= value < 1000:
            return str(value)  # has no marks anywhere, so a locale's data need not be loaded for it
        if isinstance(value, Decimal):
            value = value.normalize() if value else Decimal(0)
        return self._decimal(value, "#,##0.######")

    def percent(self, value: Decimal | int) -> str:
        """A percentage, 12.5 as 12.5%, the sign where the locale puts it."""
        return self._with_percent_sign(self.number(value))

    def change(self, percent: Decimal) -> str:
        """A rise or fall in percent, with its sign and one decimal: +8.0%."""
        return self._with_percent_sign(self._decimal(percent, "+#,##0.0;-#,##0.0"))

    def _decimal(self, value: Decimal | int, shape: str) -> str:
        from babel.numbers import format_decimal  # see `Days.locale`

        return format_decimal(value, format=shape, locale=self.locale)

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
