"""Days counted: months, ends of months, and the days on which the owner works."""

from datetime import date

from outsourcing_planner.advice.days import last_working_day, month_end, months_after, months_begun
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import Holiday, Side, Weekday
from tests.advice.plans import changed

MAY = date(2027, 5, 3)
"""31 May 2027 is a Monday."""


def test_a_month_later_never_skips_a_month() -> None:
    """The last of January is followed by the last of February."""
    assert months_after(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_after(date(2027, 12, 15), 1) == date(2028, 1, 15)
    assert months_after(date(9999, 12, 1), 1) is None


def test_months_begun() -> None:
    """A day into the next month is another month; the same day is one."""
    assert months_begun(date(2027, 1, 4), date(2027, 7, 3)) == 6
    assert months_begun(date(2027, 1, 4), date(2027, 7, 4)) == 7
    assert months_begun(date(2027, 1, 4), date(2027, 1, 4)) == 1


def test_month_end() -> None:
    """In a leap year too."""
    assert month_end(date(2028, 2, 1)) == date(2028, 2, 29)


def test_last_working_day() -> None:
    """A Saturday is none, nor is a holiday of ours; one of theirs does not count."""
    assert last_working_day(Plan(), MAY) == date(2027, 5, 31)
    assert last_working_day(Plan(), date(2027, 7, 1)) == date(2027, 7, 30)
    bank = Holiday(id="H", on=date(2027, 5, 31))
    assert last_working_day(changed(Plan(), communication__holidays=(bank,)), MAY) == date(2027, 5, 28)
    theirs = Holiday(id="H", on=date(2027, 5, 31), whose=Side.THEIRS)
    assert last_working_day(changed(Plan(), communication__holidays=(theirs,)), MAY) == date(2027, 5, 31)


def test_the_owner_says_which_days_they_work() -> None:
    """Friday and Saturday are free in Kuwait; 30 July 2027 is a Friday."""
    kuwait = (Weekday.SUNDAY, Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY)
    plan = changed(Plan(), communication__owner_hours__days=kuwait)
    assert last_working_day(plan, date(2027, 7, 1)) == date(2027, 7, 29)


def test_a_month_all_of_holidays_ends_on_its_last_day() -> None:
    """A closing that takes the whole month leaves no working day."""
    closed = Holiday(id="H", on=date(2027, 5, 1), until=date(2027, 5, 31))
    assert last_working_day(changed(Plan(), communication__holidays=(closed,)), MAY) == date(2027, 5, 31)
