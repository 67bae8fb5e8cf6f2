"""Days, months and times as one locale writes them, whatever the language of the sentence they stand in."""

from datetime import date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


class Days:
    """Writes days for one locale; Babel is loaded, and the locale's data read, with the first that needs it."""

    def __init__(self, locale: "Locale | str") -> None:
        self._name = str(locale)

    @cached_property
    def locale(self) -> "Locale":
        """The locale they are written for."""
        from babel import Locale  # with the first figure that needs it: the first screen and most checks have none

        return Locale.parse(self._name)

    def day(self, day: date) -> str:
        """A date of medium length: 12 Feb 2027."""
        return self._dated(day, "medium")

    def long_day(self, day: date) -> str:
        """A date in full words: 12 February 2027."""
        return self._dated(day, "long")

    def month(self, day: date, *, short: bool = False) -> str:
        """The month's name."""
        return self._dated(day, "LLL" if short else "LLLL")

    def month_of_year(self, day: date, *, short: bool = False) -> str:
        """The month's name with its year: March 2027."""
        from . import dates  # see `_dated`

        return dates.month_of_year(day, "MMM" if short else "MMMM", self.locale)

    def clock(self, at: time) -> str:
        """A time of day: 14:02."""
        from . import dates  # see `_dated`

        return dates.clock(at, self.locale)

    def moment(self, at: datetime) -> str:
        """A date with the time of day."""
        from . import dates  # see `_dated`

        return dates.moment(at, self.locale)

    def _dated(self, day: date, shape: str) -> str:
        from . import dates  # with the first date, so that the first screen need not wait for it

        return dates.day(day, shape, self.locale)
